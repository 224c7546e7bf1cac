import process from "node:process";
import { text } from "node:stream/consumers";
import { runCli } from "../../src/cli/run_cli.ts";
import { type FakeWorld, fakeIo } from "../cli/fake_io.ts";
import type { Ended } from "./trusting_child.ts";

/** One run of the command line. */
interface Run {
  args: string[];
  env?: Record<string, string>;
  settings?: Record<string, string>;
  stdin?: string;
  files?: Record<string, string>;
  terminal?: boolean;
}

/** Runs the command line for each of the cases on standard input, one behind the other. */
const runs: Run[] = JSON.parse(await text(process.stdin));
const ended: Ended[] = [];
for (const { args, ...world } of runs) ended.push(await runOnce(args, world));
process.stdout.write(JSON.stringify(ended));

async function runOnce(args: string[], world: FakeWorld): Promise<Ended> {
  const now = () => Math.floor(Date.now() / 1000);
  const { io, written } = fakeIo({ ...world, now, fetch: globalThis.fetch });
  return { status: await runCli(args, io), ...written };
}
