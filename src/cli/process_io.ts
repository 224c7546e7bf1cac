import { createReadStream } from "node:fs";
import process from "node:process";
import type { WriteStream } from "node:tty";
import type { CliIo, Output } from "./cli_io.ts";
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
  };
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
