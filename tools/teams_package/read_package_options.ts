import { parseArgs } from "node:util";
import { PackageError } from "./package_error.ts";

/** What was asked of the command; a file that was not named is undefined. */
export type PackageOptions = {
  /** Whether only the help text is wanted. */
  help: boolean;
  /** Where to write the zip. */
  out: string | undefined;
  /** The schema to validate the manifest against. */
  schema: string | undefined;
};

/**
 * Reads the options of `npm run package:teams`.
 *
 * @param args The arguments after the command's name.
 * @returns The options.
 * @throws {PackageError} `ERR_OPTION_INVALID` for anything unknown, or a missing file name.
 */
export function readPackageOptions(args: readonly string[]): PackageOptions {
  // Not strict: the runtimes word their own complaints differently, and in several sentences.
  const { tokens } = parseArgs({
    args: [...args],
    options: { help: { type: "boolean" }, out: { type: "string" }, schema: { type: "string" } },
    strict: false,
    tokens: true,
  });
  const options: PackageOptions = { help: false, out: undefined, schema: undefined };
  for (const token of tokens) {
    if (token.kind === "option-terminator") continue;
    if (token.kind === "positional") throw wrongOption(`${token.value} is not an option`);
    if (token.name === "help" && token.value === undefined) options.help = true;
    else if (token.name === "out") options.out = fileOf(token);
    else if (token.name === "schema") options.schema = fileOf(token);
    else throw wrongOption(`there is no option ${token.rawName}, or it takes no value`);
  }
  return options;
}

function fileOf({ rawName, value }: { rawName: string; value?: string | undefined }): string {
  if (!value || value.startsWith("--")) throw wrongOption(`${rawName} needs a file name`);
  return value;
}

function wrongOption(found: string): PackageError {
  return new PackageError(
    "ERR_OPTION_INVALID",
    `Cannot read the options as ${found}: see npm run package:teams -- --help`,
  );
}
