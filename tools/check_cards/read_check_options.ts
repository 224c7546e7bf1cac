import { parseArgs } from "node:util";
import { CheckError } from "./check_error.ts";

/** What was asked of the command. */
export type CheckOptions =
  | { help: true }
  | {
      help: false;
      /** The schema to validate the cards against. */
      schema: string;
      /** Where to write the cards, if anywhere. */
      out: string | undefined;
    };

/**
 * Reads the options of `tools/check_cards.ts`.
 *
 * @param args The arguments after the command's name.
 * @returns The options.
 * @throws {CheckError} `ERR_USAGE` for anything unknown or missing.
 */
export function readCheckOptions(args: readonly string[]): CheckOptions {
  // Not strict: the runtimes word their own complaints differently, and in several sentences.
  const { tokens } = parseArgs({
    args: [...args],
    options: { help: { type: "boolean" }, out: { type: "string" }, schema: { type: "string" } },
    strict: false,
    tokens: true,
  });
  const files: { schema?: string; out?: string } = {};
  for (const token of tokens) {
    if (token.kind === "option-terminator") continue;
    if (token.kind === "positional") throw wrongUsage(`${token.value} is not an option`);
    if (token.name === "help" && token.value === undefined) return { help: true };
    if (token.name !== "schema" && token.name !== "out")
      throw wrongUsage(`${token.rawName} is unknown or takes no value`);
    if (token.value === undefined || token.value === "" || token.value.startsWith("--"))
      throw wrongUsage(`${token.rawName} needs a name`);
    files[token.name] = token.value;
  }
  if (files.schema === undefined) throw wrongUsage("--schema FILE is missing");
  return { help: false, schema: files.schema, out: files.out };
}

function wrongUsage(found: string): CheckError {
  return new CheckError("ERR_USAGE", `Cannot read the options as ${found}: see --help`);
}
