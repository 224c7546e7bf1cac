import { parseArgs } from "node:util";
import { CheckError } from "./check_error.ts";

/** The real parsers that snippets are given to. */
export const PARSERS = ["bash", "go", "java", "php", "python", "ts"] as const;
export type ParserId = (typeof PARSERS)[number];

/** What was asked of the command. */
export interface CheckOptions {
  help: boolean;
  /** Parsers that must be there. */
  require: readonly ParserId[];
}

/**
 * Reads the options of `tools/check_snippets.ts`.
 *
 * @param args The arguments after the command's name.
 * @throws {CheckError} `ERR_USAGE` for anything unknown or missing.
 */
export function readCheckOptions(args: readonly string[]): CheckOptions {
  // Not strict: the runtimes word their own complaints differently, and in several sentences.
  const { tokens } = parseArgs({
    args: [...args],
    options: { help: { type: "boolean" }, require: { type: "string" } },
    strict: false,
    tokens: true,
  });
  const required: ParserId[] = [];
  for (const token of tokens) {
    if (token.kind === "option-terminator") continue;
    if (token.kind === "positional") throw wrongUsage(`${token.value} is not an option`);
    if (token.name === "help" && token.value === undefined) return { help: true, require: [] };
    if (token.name !== "require") throw wrongUsage(`${token.rawName} is unknown or takes no value`);
    required.push(...readParsers(token.value ?? ""));
  }
  return { help: false, require: required };
}

function readParsers(list: string): ParserId[] {
  return list.split(",").map((name) => {
    const parser = PARSERS.find((known) => known === name);
    if (parser === undefined) throw wrongUsage(`"${name}" is none of ${PARSERS.join(", ")}`);
    return parser;
  });
}

function wrongUsage(found: string): CheckError {
  return new CheckError("ERR_USAGE", `Cannot read the options as ${found}: see --help`);
}
