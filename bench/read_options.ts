import { parseArgs } from "node:util";

/** What the one who measures has asked for. */
export interface Options {
  help: boolean;
  quick: boolean;
  published?: string | undefined;
  deno?: string | undefined;
  /** Names of the parts; none for all. */
  parts: string[];
}

/**
 * Reads the arguments.
 *
 * @param args What stands behind the program's name.
 * @param known The names of the parts.
 * @throws {Error} When one is not known.
 */
export function readOptions(args: readonly string[], known: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      help: { type: "boolean", short: "h", default: false },
      quick: { type: "boolean", default: false },
      published: { type: "string" },
      deno: { type: "string" },
    },
  });
  const stranger = positionals.find((name) => !known.includes(name));
  if (stranger !== undefined) {
    throw new Error(`Cannot measure "${stranger}" as there is no such part: see --help`);
  }
  return { ...values, parts: positionals };
}
