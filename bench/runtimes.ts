import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** What is run in a process of its own to be measured. */
export type BotName = "doctor" | "echo";

/** What a bot is run by. */
export interface Runtime {
  name: "Node" | "Deno";
  version: string;
  /** The program and its arguments; `collects` lets the meter collect what nobody needs. */
  command(bot: BotName, collects?: boolean): [program: string, ...args: string[]];
}

/** What `npx` fetches where no other Deno is told. */
const DENO_PACKAGE = "deno@2.9.6";

const run = promisify(execFile);

const ROOT = fileURLToPath(new URL("../", import.meta.url));

/**
 * Compiles both bots for Node, as `npm run build` does, and finds Deno.
 *
 * @param deno Path of Deno; without it, npx is asked for one.
 * @returns Node, and Deno where there is one.
 */
export async function findRuntimes(deno?: string): Promise<Runtime[]> {
  const found = await findDeno(deno);
  return found === undefined ? [await nodeRuntime()] : [await nodeRuntime(), found];
}

async function nodeRuntime(): Promise<Runtime> {
  const compiler = fileURLToPath(new URL("../node_modules/typescript/bin/tsc", import.meta.url));
  await run(process.execPath, [compiler, "-p", "bench/tsconfig.json"], { cwd: ROOT });
  return {
    name: "Node",
    version: process.versions.node,
    command: (bot, collects = false) => [
      process.execPath,
      ...(collects ? ["--expose-gc"] : []),
      fileURLToPath(new URL(`../build/bench/bench/bots/${bot}.js`, import.meta.url)),
    ],
  };
}

async function findDeno(path?: string): Promise<Runtime | undefined> {
  const tell = "console.log(JSON.stringify([Deno.execPath(), Deno.version.deno]))";
  const [program, ...args] = path === undefined ? ["npx", "--yes", DENO_PACKAGE] : [path];
  try {
    // npx would count among what is measured, so it is asked for the program itself.
    const { stdout } = await run(program, [...args, "eval", tell], { cwd: ROOT });
    const [found, version]: [string, string] = JSON.parse(stdout);
    const allowed = await allowedToBot();
    return {
      name: "Deno",
      version,
      command: (bot, collects = false) => [
        found,
        "run",
        ...(collects ? ["--v8-flags=--expose-gc"] : []),
        ...allowed,
        fileURLToPath(new URL(`bots/${bot}.ts`, import.meta.url)),
      ],
    };
  } catch {
    return undefined;
  }
}

/** What `deno task start` lets the bot do. */
async function allowedToBot(): Promise<string[]> {
  const { tasks } = JSON.parse(await readFile(new URL("../deno.json", import.meta.url), "utf8"));
  return String(tasks.start)
    .replaceAll("'", "")
    .split(" ")
    .filter((word) => word.startsWith("--"));
}
