import { type Answer, toAnswer } from "../core/answer.ts";
import { explain } from "../core/explain.ts";
import type { CliIo } from "./cli_io.ts";
import { jsonText } from "./json_text.ts";
import type { Extras } from "./parse_command.ts";
import { openInput } from "./read_input.ts";
import { type InputLine, readLines } from "./read_lines.ts";

/** A longer line is not looked at; as with `--json`, it is no paste. */
const MOST_LINE = 8 * 1024 * 1024;

/** What the lines are to be answered with. */
type Asked = { file: string | null } & Pick<Extras, "language" | "user">;

/** Stands in the place of a line's answer. */
interface LineError {
  id: string | null;
  error: { code: "ERR_LINE_INVALID" | "ERR_UNEXPECTED"; message: string };
}

/**
 * Answers `{"id","text"}` lines, one JSON object a line, in order and as they come. Empty lines are
 * passed over; a line that is nothing of the kind gets an error in its place.
 *
 * @param asked The file, or null for standard input; the language of each request, and its user.
 * @param io Where to read and write.
 * @throws {CliError} When the input cannot be read.
 */
export async function explainLines(asked: Asked, io: CliIo): Promise<void> {
  let number = 0;
  for await (const line of readLines(openInput("explain", asked.file, io), MOST_LINE)) {
    number++;
    if (line?.trim() === "") continue;
    const answer = answerLine(line, number, io, asked);
    if (!(await io.stdout.write(`${jsonText(answer, 0)}\n`))) return;
  }
}

function answerLine(
  line: InputLine,
  number: number,
  io: CliIo,
  { language, user }: Asked,
): Answer | LineError {
  if (line === null) return invalid(null, number, "it is over 8 MB");
  const value = parsed(line);
  if (typeof value !== "object" || value === null) return invalid(null, number, "it is not JSON");
  const { id, text } = value as { id?: unknown; text?: unknown };
  if (typeof id !== "string") return invalid(null, number, "its id is not a string");
  if (typeof text !== "string") return invalid(id, number, "its text is not a string");
  try {
    return toAnswer(explain(text, io.now(), { user }), id, language);
  } catch {
    // One line must not take the rest with it, and the fault's message may hold what was pasted.
    const message = `Cannot explain line ${number} because of a fault in graph-auth-doctor`;
    return { id, error: { code: "ERR_UNEXPECTED", message } };
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function invalid(id: string | null, number: number, reason: string): LineError {
  const message = `Cannot explain line ${number} as ${reason}: write {"id": "…", "text": "…"}`;
  return { id, error: { code: "ERR_LINE_INVALID", message } };
}
