import { Buffer } from "node:buffer";
import type { CliIo } from "../../src/cli/cli_io.ts";
import { Interrupted } from "../../src/cli/interrupted.ts";

/** The moment at which the tests' texts are explained: 1 September 2026, 10:00 UTC. */
export const NOW = Date.UTC(2026, 8, 1, 10) / 1000;

/** What a test lets the command line find outside itself. */
export interface FakeWorld {
  /** Standard input: a text, bytes, or pieces of them. */
  stdin?: string | Uint8Array | AsyncIterable<Uint8Array>;
  /** Files by path: what is in them, or the code of the error that reading one ends in. */
  files?: Record<string, string | Uint8Array | { code: string }>;
  env?: Record<string, string>;
  /** Settings of the environment; a test that gives none has none. */
  settings?: Record<string, string>;
  /** The network; without one, reaching out fails the test. */
  fetch?: typeof globalThis.fetch;
  /** Sees how long was waited, in milliseconds; nothing really waits. */
  onSleep?: (milliseconds: number) => void;
  /** Ctrl-C. */
  interruption?: AbortSignal;
  /** Whether standard input and output are a terminal. */
  terminal?: boolean;
  columns?: number;
  endKey?: CliIo["endKey"];
  now?: () => number;
  /** Says after each write whether somebody still reads. */
  isRead?: (written: string) => boolean;
}

/** The fake, and what was written into it. */
export interface FakeIo {
  io: CliIo;
  written: { stdout: string; stderr: string };
}

/** Makes streams, files and a clock of what a test wants. */
export function fakeIo(world: FakeWorld = {}): FakeIo {
  const written = { stdout: "", stderr: "" };
  const { terminal = false, isRead = () => true } = world;
  const output = (name: keyof typeof written) => ({
    isTerminal: terminal,
    columns: terminal ? (world.columns ?? 80) : undefined,
    write: async (text: string) => {
      written[name] += text;
      return isRead(text);
    },
  });
  const io: CliIo = {
    stdin: chunksOf(world.stdin ?? ""),
    stdinIsTerminal: terminal,
    stdout: output("stdout"),
    stderr: output("stderr"),
    env: world.env ?? {},
    endKey: world.endKey ?? "Ctrl-D",
    now: world.now ?? (() => NOW),
    readFile: (path) => fileOf(world.files?.[path] ?? { code: "ENOENT" }),
    setting: (name) => world.settings?.[name],
    fetch: world.fetch ?? unreachable,
    sleep: async (milliseconds) => world.onSleep?.(milliseconds),
    interruptible: (work) => interruptible(work, world.interruption),
  };
  return { io, written };
}

/** Neither reading a file nor explaining a paste reaches out. */
async function unreachable(): Promise<Response> {
  throw new Error("A test without a network reached out");
}

async function interruptible<T>(
  work: (signal: AbortSignal) => Promise<T>,
  signal = new AbortController().signal,
): Promise<T> {
  const interrupted = new Promise<never>((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(new Interrupted()), { once: true });
  });
  return await Promise.race([work(signal), interrupted]);
}

/** Cuts bytes into pieces of one length, to see that no cut does harm. */
export async function* inPieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

async function* chunksOf(
  content: string | Uint8Array | AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  if (typeof content === "string") yield Buffer.from(content);
  else if (content instanceof Uint8Array) yield content;
  else yield* content;
}

async function* fileOf(
  content: string | Uint8Array | { code: string },
): AsyncGenerator<Uint8Array> {
  if (typeof content === "string" || content instanceof Uint8Array) yield* chunksOf(content);
  else throw Object.assign(new Error(`${content.code}: canary-path`), content);
}
