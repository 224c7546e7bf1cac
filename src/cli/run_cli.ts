import { toAnswer } from "../core/answer.ts";
import { explain } from "../core/explain.ts";
import { OwnAppError } from "../live/own_app_error.ts";
import { CliError } from "./cli_error.ts";
import type { CliIo } from "./cli_io.ts";
import { explainLines } from "./explain_lines.ts";
import { Interrupted } from "./interrupted.ts";
import { jsonText } from "./json_text.ts";
import { type Command, parseCommand } from "./parse_command.ts";
import { readInput } from "./read_input.ts";
import { readVersion } from "./read_version.ts";
import { renderTerminal } from "./render_terminal.ts";
import { USAGE } from "./usage.ts";
import { verify } from "./verify.ts";
import { wantsColour } from "./wants_colour.ts";

/** Public, and described in `docs/answer.md`; `verify` has more, in `docs/verify.md`. */
const ANSWERED = 0;
const FAULT = 1;
const WRONG_USAGE = 2;
const NOTHING_TO_DIAGNOSE = 3;
const INTERRUPTED = 130;

/**
 * Runs the command line. Failures are one line on `io.stderr`, never a stack and never the input.
 *
 * @param args The arguments behind the program's name.
 * @param io Where to read and write.
 * @returns The exit status.
 */
export async function runCli(args: readonly string[], io: CliIo): Promise<number> {
  try {
    return await run(parseCommand(args), io);
  } catch (error) {
    if (error instanceof Interrupted) return INTERRUPTED;
    if (error instanceof CliError || error instanceof OwnAppError) {
      await io.stderr.write(`${error.code}: ${error.message}\n`);
      return WRONG_USAGE;
    }
    await io.stderr.write(
      "ERR_UNEXPECTED: Cannot answer because of a fault in graph-auth-doctor: try a smaller part of the text\n",
    );
    return FAULT;
  }
}

async function run(command: Command, io: CliIo): Promise<number> {
  switch (command.name) {
    case "usage":
      await io.stderr.write(USAGE);
      return WRONG_USAGE;
    case "help":
      await io.stdout.write(USAGE);
      return ANSWERED;
    case "version":
      await io.stdout.write(`${await readVersion()}\n`);
      return ANSWERED;
    case "explain":
      if (command.format !== "ndjson") return await explainOne(command, io);
      await explainLines(command, io);
      return ANSWERED;
    case "verify":
      return await verify(command, io);
  }
}

async function explainOne(
  { file, format, language, user, admin }: Extract<Command, { name: "explain" }>,
  io: CliIo,
): Promise<number> {
  const prescription = explain(await readInput("explain", file, io), io.now(), { user });
  const colour = wantsColour(io.stdout, io.env);
  const { columns } = io.stdout;
  await io.stdout.write(
    format === "json"
      ? `${jsonText(toAnswer(prescription, undefined, language), 2)}\n`
      : renderTerminal(prescription, { columns, colour, language, admin }),
  );
  return prescription.diagnosis.cause === "unrelated" ? NOTHING_TO_DIAGNOSE : ANSWERED;
}
