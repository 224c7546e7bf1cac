import { parseArgs } from "node:util";
import { AppPackageError } from "./app_package_error.ts";

/** What was asked of the command. */
export interface AppPackageOptions {
  /** Whether only the help text is wanted. */
  help: boolean;
  /** Where to write the zip; undefined where no file was named. */
  out: string | undefined;
}

/**
 * Reads the options of `npm run package:app`.
 *
 * @param args The arguments after the command's name.
 * @returns The options.
 * @throws {AppPackageError} `ERR_OPTION_INVALID` for anything unknown, or a missing file name.
 */
export function readAppPackageOptions(args: readonly string[]): AppPackageOptions {
  // Not strict: the runtimes word their own complaints differently, and in several sentences.
  const { tokens } = parseArgs({
    args: [...args],
    options: { help: { type: "boolean" }, out: { type: "string" } },
    strict: false,
    tokens: true,
  });
  const options: AppPackageOptions = { help: false, out: undefined };
  for (const token of tokens) {
    if (token.kind === "option-terminator") continue;
    if (token.kind === "positional") throw wrongOption(`${token.value} is not an option`);
    if (token.name === "help" && token.value === undefined) options.help = true;
    else if (token.name === "out") options.out = fileOf(token.value);
    else throw wrongOption(`there is no option ${token.rawName}, or it takes no value`);
  }
  return options;
}

function fileOf(value: string | undefined): string {
  if (!value || value.startsWith("--")) throw wrongOption("--out needs a file name");
  return value;
}

function wrongOption(found: string): AppPackageError {
  return new AppPackageError(
    "ERR_OPTION_INVALID",
    `Cannot read the options as ${found}: see npm run package:app -- --help`,
  );
}
