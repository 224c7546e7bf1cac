import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import process from "node:process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** The bot in a process of its own, started as its users start it. */
export interface ChildBot {
  /** Where it takes activities, without a path. */
  url: string;
  /** Where its metrics are read. */
  metricsUrl: string;
  process: ChildProcess;
  /** All that it wrote so far, to both outputs. */
  output(): string;
  /** Sends a signal, and waits for the end; gives the exit status, null where the signal ended it. */
  end(signal?: NodeJS.Signals): Promise<number | null>;
}

/** A bot that ended before it listened. */
export interface FailedStart {
  status: number | null;
  output: string;
}

const children = new Set<ChildBot>();

/**
 * Starts the bot on this machine, on free ports.
 *
 * @param env Settings beside the ports.
 * @param options Options of the runtime that are not the usual ones.
 * @throws {Error} With all that it wrote, when it ends before it listens.
 */
export async function startChild(
  env: Record<string, string> = {},
  options: readonly string[] = [],
): Promise<ChildBot> {
  const started = await tryStart(env, commandFor(options));
  if ("status" in started) throw new Error(`It ended with ${started.status}: ${started.output}`);
  children.add(started);
  return started;
}

/**
 * Starts the bot where it is expected to end before it listens.
 *
 * @param env Settings beside the ports.
 * @param command The program and its arguments; as its users start it, unless told.
 */
export async function failToStart(
  env: Record<string, string> = {},
  command: readonly string[] = commandFor([]),
): Promise<FailedStart> {
  const started = await tryStart(env, command);
  if ("status" in started) return started;
  await started.end("SIGKILL");
  throw new Error(`It started: ${started.output()}`);
}

/** Ends every bot that a test started. */
export async function endChildren(): Promise<void> {
  await Promise.all([...children].map((child) => child.end("SIGKILL")));
  children.clear();
}

/** What `npm start` and `deno task start` run, from the source. */
export function commandFor(options: readonly string[]): string[] {
  if (!("deno" in process.versions)) {
    return [process.execPath, ...options, "--import", "tsx", "src/index.ts"];
  }
  const { tasks } = JSON.parse(readFileSync(`${ROOT}deno.json`, "utf8"));
  const [, ...words]: string[] = tasks.start.split(" ");
  return [process.execPath, ...words.slice(0, -1), ...options, ...words.slice(-1)];
}

async function tryStart(
  env: Record<string, string>,
  [program = "", ...args]: readonly string[],
): Promise<ChildBot | FailedStart> {
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(program, args, {
    cwd: ROOT,
    env: { PATH, HOME, PORT: "0", METRICS_PORT: "0", NO_COLOR: "1", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  // What it wrote is whole with the second of these.
  const ended = Promise.all([once(child, "exit"), once(child, "close")]).then(
    ([[status]]): number | null => status,
  );
  let text = "";
  child.stderr.on("data", (part) => {
    text += part;
  });
  const urls = new Map<string, string>();
  const listening = new Promise<void>((resolve) => {
    createInterface({ input: child.stdout }).on("line", (line) => {
      text += `${line}\n`;
      const { event, url } = line.startsWith("{") ? JSON.parse(line) : {};
      if (typeof url === "string") urls.set(event, url);
      if (urls.has("listening") && urls.has("metrics-listening")) resolve();
    });
  });
  const status = await Promise.race([listening, ended]);
  if (status !== undefined) return { status, output: text };
  return {
    url: new URL(urls.get("listening") ?? "").origin,
    metricsUrl: urls.get("metrics-listening") ?? "",
    process: child,
    output: () => text,
    async end(signal = "SIGTERM") {
      // Deno forgets the status of a child that it was told to kill by itself.
      const isOver = child.exitCode !== null || child.signalCode !== null;
      if (!isOver && child.pid !== undefined) process.kill(child.pid, signal);
      return await ended;
    },
  };
}
