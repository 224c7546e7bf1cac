import { parseArgs } from "node:util";
import { LANGUAGES, type LanguageId } from "../core/paste/languages.ts";
import { readUser } from "../core/remedy/named_user.ts";
import { CliError } from "./cli_error.ts";

/** How the answer is written. */
export type Format = "text" | "json" | "ndjson";

/** What the command line was asked to do. */
export type Command =
  | { name: "usage" }
  | { name: "help" }
  | { name: "version" }
  | ({ name: "explain"; file: string | null; format: Format } & Extras);

/** What an answer is to hold beside the usual. */
export interface Extras {
  /** Write the request in this language; undefined for that of the pasted code. */
  language: LanguageId | undefined;
  /** Whom a corrected request is for; undefined leaves that open. */
  user: string | undefined;
  /** Add what an administrator needs. */
  admin: boolean;
}

const OPTIONS = {
  json: { type: "boolean" },
  ndjson: { type: "boolean" },
  language: { type: "string", short: "l" },
  user: { type: "string" },
  admin: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

/**
 * Reads the arguments.
 *
 * No message repeats an argument: somebody may have pasted a token there.
 *
 * @param args The arguments behind the program's name.
 * @returns The command; `file` is null for standard input.
 * @throws {CliError} When there is no such command or option, or they do not go together.
 */
export function parseCommand(args: readonly string[]): Command {
  if (args.length === 0) return { name: "usage" };
  const { values, positionals } = parse(args);
  if (values.help) return { name: "help" };
  if (values.version) return { name: "version" };
  const [command, file = "-", ...more] = positionals;
  if (command !== "explain") {
    throw new CliError(
      "ERR_COMMAND_UNKNOWN",
      "Cannot run this command as the only one is explain: try graph-auth-doctor --help",
    );
  }
  if (more.length > 0) {
    throw new CliError(
      "ERR_TOO_MANY_FILES",
      "Cannot explain more than one file at a time: name one, or pipe the text in",
    );
  }
  if (values.json && values.ndjson) {
    throw new CliError(
      "ERR_OPTIONS_CONFLICT",
      "Cannot use --json and --ndjson together: --json answers one text, --ndjson one a line",
    );
  }
  const format = values.json ? "json" : values.ndjson ? "ndjson" : "text";
  return {
    name: "explain",
    file: file === "-" ? null : file,
    format,
    language: readLanguage(values.language),
    user: readNamedUser(values.user),
    admin: values.admin === true,
  };
}

function readNamedUser(named: string | undefined): string | undefined {
  const user = named === undefined ? undefined : readUser(named);
  if (named !== undefined && user === undefined) {
    throw new CliError(
      "ERR_USER_INVALID",
      "Cannot name this user as it is neither an object id nor a user principal name: give one as in dana@contoso.com",
    );
  }
  return user;
}

function readLanguage(name: string | undefined): LanguageId | undefined {
  const language = LANGUAGES.find(({ id }) => id === name?.toLowerCase());
  if (name !== undefined && language === undefined) {
    const names = LANGUAGES.map(({ id }) => id).join(", ");
    throw new CliError(
      "ERR_LANGUAGE_UNKNOWN",
      `Cannot write the request in this language as it is not one of ${names}: name one of them`,
    );
  }
  return language?.id;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch {
    throw new CliError(
      "ERR_OPTION_INVALID",
      "Cannot use this option as the only ones are --json, --ndjson, --language, --user, --admin, --help and --version: try graph-auth-doctor --help",
    );
  }
}
