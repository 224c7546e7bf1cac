import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { createInterface, type Interface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { METER_MARK, type Usage } from "./bots/meter.ts";
import type { BotName, Runtime } from "./runtimes.ts";

/** A bot that runs in a process of its own. */
export interface BotProcess {
  /** Where it takes activities. */
  url: string;
  /** Milliseconds from its start until it said that it listens. */
  startTime: number;
  /**
   * Asks what it has used up to now.
   *
   * @param collects Collects first what nobody needs, where it was started so.
   */
  usage(collects?: boolean): Promise<Usage>;
  /** Ends it. */
  stop(): Promise<void>;
}

const LISTENS = /http:\/\/[^\s"]+\/api\/messages/;
const USAGE = new RegExp(`^${METER_MARK}.*`);

type Child = ChildProcessByStdio<Writable, Readable, null>;

/**
 * Starts a bot, and waits until it listens.
 *
 * @param runtime What it is run by.
 * @param bot Which one.
 * @param collects Lets its meter collect what nobody needs.
 * @throws {Error} When it ends before it listens.
 */
export async function startBotProcess(
  runtime: Runtime,
  bot: BotName,
  collects = false,
): Promise<BotProcess> {
  const [program, ...args] = runtime.command(bot, collects);
  const started = performance.now();
  const child: Child = spawn(program, args, {
    stdio: ["pipe", "pipe", "inherit"],
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: "0", METRICS_PORT: "0" },
  });
  const exit = once(child, "exit");
  const ended = exit.then(() => {
    throw new Error(`ERR_BOT_ENDED: Cannot measure the ${bot} bot on ${runtime.name} as it ended`);
  });
  // Whoever waits for the bot is told; a stop is no failure.
  ended.catch(() => undefined);
  const lines = createInterface({ input: child.stdout });
  const url = await Promise.race([firstMatch(lines, LISTENS), ended]);
  const startTime = performance.now() - started;
  const askUsage = async (collects = false): Promise<Usage> => {
    const told = firstMatch(lines, USAGE);
    child.stdin.write(collects ? "collect\n" : "usage\n");
    return JSON.parse((await Promise.race([told, ended])).slice(METER_MARK.length));
  };
  const stop = async () => {
    child.kill("SIGTERM");
    await exit;
  };
  return { url, startTime, usage: askUsage, stop };
}

/** The first words of a line to come that match. */
function firstMatch(lines: Interface, words: RegExp): Promise<string> {
  return new Promise((resolve) => {
    const look = (line: string) => {
      const found = words.exec(line)?.[0];
      if (found === undefined) return;
      lines.off("line", look);
      resolve(found);
    };
    lines.on("line", look);
  });
}
