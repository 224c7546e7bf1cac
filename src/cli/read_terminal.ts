import type { ReadStream } from "node:tty";
import { Interrupted } from "./interrupted.ts";

const BACKSPACE = new Set([0x08, 0x7f]);
const CTRL_C = 0x03;
/** Ctrl-D, Ctrl-Z, and what a terminal leaves of a Ctrl-D that came before this began to read. */
const END = new Set([0x04, 0x1a, 0x00]);

/** The part of a terminal that is used, so that tests can stand in for one. */
export type Terminal = Pick<ReadStream, "setRawMode" | "iterator" | "destroy">;

/**
 * Reads what is pasted into a terminal, up to Ctrl-D or Ctrl-Z.
 *
 * A terminal's own line editing cuts a line (after 1,024 characters on macOS, 4,096 on Linux), and
 * a token is longer: it would be judged cut off. So the terminal is read key by key. It also shows
 * nothing then, and no token stays on the screen.
 *
 * @param terminal Standard input, being a terminal.
 * @param say Takes the count of what was read, which stands in for the text.
 * @returns The bytes, in one piece.
 * @throws {Interrupted} On Ctrl-C.
 */
export async function* readTerminal(
  terminal: Terminal,
  say: (text: string) => void,
): AsyncGenerator<Uint8Array> {
  const bytes: number[] = [];
  terminal.setRawMode(true);
  try {
    // Were the terminal closed on leaving the loop, its mode could not be set back.
    for await (const chunk of terminal.iterator({ destroyOnReturn: false })) {
      const isEnded = take(chunk, bytes);
      say(`\r${bytes.length.toLocaleString("en")} bytes read  `);
      if (isEnded) break;
    }
  } finally {
    say("\n");
    terminal.setRawMode(false);
    terminal.destroy();
  }
  yield Uint8Array.from(bytes);
}

/** Says whether the end key was among them. */
function take(chunk: Uint8Array, bytes: number[]): boolean {
  for (const byte of chunk) {
    if (byte === CTRL_C) throw new Interrupted();
    if (END.has(byte)) return true;
    if (BACKSPACE.has(byte)) dropLast(bytes);
    else bytes.push(byte);
  }
  return false;
}

/** A character is several bytes; all but its first begin with the bits 10. */
function dropLast(bytes: number[]): void {
  let last = bytes.pop();
  while (last !== undefined && last >> 6 === 0b10) last = bytes.pop();
}
