import type { Command } from "./deploy_io.ts";

/** A word of these alone means the same in every shell. */
const PLAIN = /^[\w./:=-]+$/;

/** What means something between double quotes, in one shell or the other. */
const ALIVE = /["$`\\!]/;

/**
 * Writes a command so that it can be copied into a terminal.
 *
 * @param command The command.
 * @param platform On `win32` it is written for PowerShell, elsewhere for a POSIX shell.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { az } from "./deploy_io.ts";
 * import { quoteCommand } from "./quote_command.ts";
 *
 * assert.equal(quoteCommand(az("group", "show", "--tags", "a=b c"), "linux"), "az group show --tags 'a=b c'");
 * ```
 */
export function quoteCommand({ program, args }: Command, platform: string): string {
  return [program, ...args].map((word) => quoteWord(word, platform)).join(" ");
}

function quoteWord(word: string, platform: string): string {
  if (PLAIN.test(word)) return word;
  if (word.includes("'") && !ALIVE.test(word)) return `"${word}"`;
  return `'${word.replaceAll("'", platform === "win32" ? "''" : "'\\''")}'`;
}
