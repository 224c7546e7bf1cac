import { parseArgs } from "node:util";
import { DiffError } from "./diff_error.ts";

/** Characters written at most where nothing else is said: GitHub takes 65,536 in a pull request. */
export const DEFAULT_LIMIT = 60_000;

/** The summary and the headings need this much. */
export const LEAST_LIMIT = 2_000;

/** What was asked of the command. */
export type DiffOptions =
  | { help: true }
  | {
      help: false;
      /** The index from before. */
      old: string;
      /** The index from now; the committed one where none was named. */
      new: string | undefined;
      /** Where to write; standard output where none was named. */
      out: string | undefined;
      /** Characters at most. */
      limit: number;
      /** Whether the exit status tells that something changed. */
      exitCode: boolean;
    };

const FILES = ["old", "new", "out"] as const;

/**
 * Reads the options of `npm run index:diff`.
 *
 * @param args The arguments after the command's name.
 * @returns The options.
 * @throws {DiffError} `ERR_OPTION_INVALID` for anything unknown or without its value, and
 *   `ERR_OLD_MISSING` where there is nothing to compare with.
 */
export function readDiffOptions(args: readonly string[]): DiffOptions {
  // Not strict: the runtimes word their own complaints differently, and in several sentences.
  const { tokens } = parseArgs({
    args: [...args],
    options: {
      old: { type: "string" },
      new: { type: "string" },
      out: { type: "string" },
      limit: { type: "string" },
      "exit-code": { type: "boolean" },
      help: { type: "boolean" },
    },
    strict: false,
    tokens: true,
  });
  const files: Partial<Record<(typeof FILES)[number], string>> = {};
  let limit = DEFAULT_LIMIT;
  let exitCode = false;
  for (const token of tokens) {
    if (token.kind === "option-terminator") continue;
    if (token.kind === "positional") throw wrongOption(`${token.value} is not an option`);
    const file = FILES.find((name) => name === token.name);
    if (token.name === "help" && token.value === undefined) return { help: true };
    if (file !== undefined) files[file] = fileOf(token);
    else if (token.name === "limit") limit = limitOf(token.value);
    else if (token.name === "exit-code" && token.value === undefined) exitCode = true;
    else throw wrongOption(`there is no option ${token.rawName}, or it takes no value`);
  }
  if (files.old === undefined) throw new DiffError("ERR_OLD_MISSING", OLD_MISSING);
  return { help: false, old: files.old, new: files.new, out: files.out, limit, exitCode };
}

const OLD_MISSING =
  "Cannot compare without the index from before: name it with --old, as what git show HEAD:src/core/graph/permission_data.ts wrote";

function fileOf({ rawName, value }: { rawName: string; value?: string | undefined }): string {
  if (!value || value.startsWith("--")) throw wrongOption(`${rawName} needs a file name`);
  return value;
}

function limitOf(value: string | undefined): number {
  const limit = /^\d{1,9}$/.test(value ?? "") ? Number(value) : 0;
  if (limit >= LEAST_LIMIT) return limit;
  throw wrongOption(`--limit needs a number of characters, ${LEAST_LIMIT} or more`);
}

function wrongOption(found: string): DiffError {
  return new DiffError(
    "ERR_OPTION_INVALID",
    `Cannot read the options as ${found}: see npm run index:diff -- --help`,
  );
}
