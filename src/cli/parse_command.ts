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
  | ({ name: "explain"; file: string | null; format: Format } & Extras)
  | ({ name: "verify"; file: string | null } & VerifyOptions);

/** What an answer is to hold beside the usual. */
export interface Extras {
  /** Write the request in this language; undefined for that of the pasted code. */
  language: LanguageId | undefined;
  /** Whom a corrected request is for; undefined leaves that open. */
  user: string | undefined;
  /** Add what an administrator needs. */
  admin: boolean;
}

/** How an answer is to be proved. */
export interface VerifyOptions {
  /** Write the proof as JSON. */
  json: boolean;
  /** Print what Graph answered. */
  show: boolean;
  /** Whom the request is for; undefined leaves that open. */
  user: string | undefined;
  /** Sign in the person at the terminal. */
  asMe: boolean;
  /** Sign in as the machine's managed identity. */
  managedIdentity: boolean;
}

const OPTIONS = {
  json: { type: "boolean" },
  ndjson: { type: "boolean" },
  language: { type: "string", short: "l" },
  user: { type: "string" },
  admin: { type: "boolean" },
  show: { type: "boolean" },
  "as-me": { type: "boolean" },
  "managed-identity": { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

/** Which options a command takes. */
const TAKES = {
  explain: ["json", "ndjson", "language", "user", "admin"],
  verify: ["user", "as-me", "managed-identity", "show", "json"],
} as const satisfies Record<string, readonly (keyof typeof OPTIONS)[]>;

/** What somebody calls an option that is to bring a secret along. */
const SECRET_OPTION = /^-{1,2}[\w-]*(?:secret|passw|pwd|token|credential|assertion|private-key)/i;

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
  const [name, file = "-", ...more] = positionals;
  if (name !== "explain" && name !== "verify") {
    throw new CliError(
      "ERR_COMMAND_UNKNOWN",
      "Cannot run this command as the only ones are explain and verify: try graph-auth-doctor --help",
    );
  }
  refuseForeignOptions(name, values);
  if (more.length > 0) {
    throw new CliError(
      "ERR_TOO_MANY_FILES",
      `Cannot ${name} more than one file at a time: name one, or pipe the text in`,
    );
  }
  const input = { file: file === "-" ? null : file };
  return name === "explain"
    ? { name, ...input, ...explainOptions(values) }
    : { name, ...input, ...verifyOptions(values) };
}

type Values = ReturnType<typeof parse>["values"];

function explainOptions(values: Values): { format: Format } & Extras {
  if (values.json && values.ndjson) {
    throw new CliError(
      "ERR_OPTIONS_CONFLICT",
      "Cannot use --json and --ndjson together: --json answers one text, --ndjson one a line",
    );
  }
  return {
    format: values.json ? "json" : values.ndjson ? "ndjson" : "text",
    language: readLanguage(values.language),
    user: readNamedUser(values.user),
    admin: values.admin === true,
  };
}

function verifyOptions(values: Values): VerifyOptions {
  const asMe = values["as-me"] === true;
  const managedIdentity = values["managed-identity"] === true;
  if (asMe && managedIdentity) {
    throw new CliError(
      "ERR_OPTIONS_CONFLICT",
      "Cannot use --as-me and --managed-identity together: the one signs you in, the other the machine",
    );
  }
  return {
    json: values.json === true,
    show: values.show === true,
    user: readNamedUser(values.user),
    asMe,
    managedIdentity,
  };
}

function refuseForeignOptions(name: keyof typeof TAKES, values: Values): void {
  const taken: readonly string[] = TAKES[name];
  const foreign = Object.keys(values).find((option) => !taken.includes(option));
  if (foreign === undefined) return;
  throw new CliError(
    "ERR_OPTION_INVALID",
    `Cannot use --${foreign} with ${name} as its options are ${list(taken)}: try graph-auth-doctor --help`,
  );
}

function list(options: readonly string[]): string {
  return options.map((option) => `--${option}`).join(", ");
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
  if (args.some((arg) => SECRET_OPTION.test(arg))) {
    throw new CliError(
      "ERR_OPTION_SECRET",
      "Cannot take a secret as an argument as other programs see it and the shell keeps it: set AZURE_CLIENT_SECRET, or AZURE_CLIENT_CERTIFICATE_PATH, in the environment",
    );
  }
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch {
    throw invalidOption(args);
  }
}

/** Options that want a value, as they are written, each with one. */
const VALUES: ReadonlyMap<string, string> = new Map([
  ["--user", "--user dana@contoso.com"],
  ["--language", "--language python"],
  ["-l", "-l python"],
]);

/** What the parser threw repeats the argument. */
function invalidOption(args: readonly string[]): CliError {
  const isBare = (value: string | undefined) => value === undefined || value.startsWith("-");
  const bare = args.find((arg, at) => VALUES.has(arg) && isBare(args[at + 1]));
  if (bare !== undefined) {
    return new CliError(
      "ERR_OPTION_INVALID",
      `Cannot use ${bare} without a value: give one as in ${VALUES.get(bare)}`,
    );
  }
  const command = args.find((arg) => arg === "explain" || arg === "verify");
  const taken = command === undefined ? Object.keys(OPTIONS) : [...TAKES[command], "help"];
  return new CliError(
    "ERR_OPTION_INVALID",
    `Cannot use this option as the only ones are ${list(taken)}: try graph-auth-doctor --help`,
  );
}
