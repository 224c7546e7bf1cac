import { createReadStream } from "node:fs";
import process from "node:process";
import { setTimeout } from "node:timers/promises";
import type { WriteStream } from "node:tty";
import type { CliIo, Output } from "./cli_io.ts";
import { Interrupted } from "./interrupted.ts";
import { readTerminal } from "./read_terminal.ts";

/**
 * Ties the command line to this process.
 *
 * @returns Its streams, clock and files.
 */
export function processIo(): CliIo {
  const { stdin } = process;
  const stdinIsTerminal = stdin.isTTY === true;
  return {
    stdin: stdinIsTerminal ? readTerminal(stdin, (text) => void process.stderr.write(text)) : stdin,
    stdinIsTerminal,
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    // Only these two: Deno asks its user before it gives out others.
    env: { NO_COLOR: process.env.NO_COLOR, FORCE_COLOR: process.env.FORCE_COLOR },
    endKey: process.platform === "win32" ? "Ctrl-Z" : "Ctrl-D",
    now: () => Date.now() / 1000,
    readFile: (path) => createReadStream(path),
    setting: (name) => process.env[name],
    fetch: globalThis.fetch,
    sleep: (milliseconds) => setTimeout(milliseconds),
    interruptible,
  };
}

async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  let stop = () => {};
  const interrupted = new Promise<never>((_resolve, reject) => {
    stop = () => {
      controller.abort();
      reject(new Interrupted());
    };
  });
  process.once("SIGINT", stop);
  try {
    return await Promise.race([work(controller.signal), interrupted]);
  } finally {
    process.off("SIGINT", stop);
  }
}

function outputOf(stream: WriteStream): Output {
  let isOpen = true;
  // `| head` closes the pipe early; without a listener that would end in a stack trace.
  stream.on("error", () => {
    isOpen = false;
  });
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.columns,
    write: (text) =>
      new Promise((resolve) => {
        if (!isOpen) resolve(false);
        else stream.write(text, (error) => resolve(error == null));
      }),
  };
}
