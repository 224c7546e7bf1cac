import { bareStatement } from "./bare_statement.ts";
import { type EntraAnswer, findEntraAnswers } from "./entra_answers.ts";
import { findErrorBlocks } from "./error_blocks.ts";
import { readDate, readRequestId } from "./error_marks.ts";
import { errorOfAnswer, errorOfBlock } from "./error_of_block.ts";
import { type FoundStatus, findStatuses, statusOfCall } from "./error_status.ts";
import type { GraphError } from "./findings.ts";
import { withoutMargins } from "./line_margins.ts";
import { mergeErrors, type PlacedError } from "./merge_errors.ts";
import { markQuotes } from "./quote_levels.ts";

/**
 * Finds the errors in a text from which the tokens were taken out, whatever they are printed in:
 * what matters is the code and the sentence, not the braces.
 *
 * @param text The pasted text, cleaned.
 * @returns The errors in the order they stand, each once.
 */
export function readErrors(text: string): GraphError[] {
  const plain = markQuotes(withoutMargins(text));
  const placed = placedErrors(plain);
  const statuses = findStatuses(plain);
  const saysEnough = placed.some(
    ({ error }) => error.statements.length > 0 || error.entraCodes.length > 0,
  );
  const bare = saysEnough ? undefined : bareStatement(plain, statuses);
  if (bare !== undefined && placed.length === 0) return [bare];
  // That access is denied is what people say themselves, too.
  const hasObject = placed.some(({ isObject }) => isObject);
  const isTelling = bare?.statements.some((statement) => !hasObject || statement !== "refused");
  if (bare !== undefined && isTelling) return [bare, ...placed.map(({ error }) => error)];
  return withSurroundings(plain, placed, statuses);
}

/** Objects and labelled words, and Entra's answers outside of them. */
function placedErrors(text: string): PlacedError[] {
  const blocks = findErrorBlocks(text);
  const objects = blocks
    .filter(({ form }) => form === "object")
    .map((block) => ({ ...spanOf(block), isObject: true, error: errorOfBlock(text, block) }))
    .filter(({ error }) => saysSomething(error));
  const answers = findEntraAnswers(text)
    .filter((answer) => isSpokenBeside(objects, answer))
    .map((answer) => ({ ...spanOf(answer), isObject: true, error: errorOfAnswer(text, answer) }));
  const placed = [...objects, ...answers];
  const isEnough = objects.some(({ error }) => error.statements.length > 0);
  const loose = blocks
    .filter(({ form }) => form === "pair" || (form === "words" && !isEnough))
    .filter((block) => !answers.some((answer) => overlap(block, answer)))
    .map((block) => ({
      ...spanOf(block),
      isObject: false,
      form: block.form,
      error: errorOfBlock(text, block),
    }))
    .filter(({ form, error }) =>
      form === "pair" ? error.code !== null : error.statements.length > 0,
    );
  return mergeErrors([...placed, ...loose].sort((a, b) => a.at - b.at));
}

/**
 * A number outside of the objects is an answer of its own; those within belong to their object, whose
 * words were not read for the sentences of sign-ins. What is told beside an object that says what is
 * wrong is not the matter, nor are OAuth's words, which are met in other errors as well.
 */
function isSpokenBeside(objects: readonly PlacedError[], answer: EntraAnswer): boolean {
  const { codes, statements, named } = answer;
  if (codes.length > 0) return !objects.some((object) => holds(object, named));
  if (statements.length === 0) return objects.length === 0;
  return objects.every((object) => holds(object, named) || object.error.statements.length === 0);
}

function spanOf({ at, end }: { at: number; end: number }): { at: number; end: number } {
  return { at, end };
}

function saysSomething({ code, statements, entraCodes: codes }: GraphError): boolean {
  return code !== null || statements.length > 0 || codes.length > 0;
}

function holds({ at, end }: PlacedError, place: number): boolean {
  return place >= at && place < end;
}

function overlap(a: { at: number; end: number }, b: { at: number; end: number }): boolean {
  return a.at < b.end && b.at < a.end;
}

/** An answer's headers stand within so many characters of its body. */
const MOST_AROUND = 20_000;

/** What stands around an error belongs to it: its status, and if it is the only one, its headers. */
function withSurroundings(
  text: string,
  placed: readonly PlacedError[],
  statuses: readonly FoundStatus[],
): GraphError[] {
  const [first] = placed;
  if (first !== undefined && placed.length === 1) {
    const { at, end, error } = first;
    const around = text.slice(Math.max(0, at - MOST_AROUND), end + MOST_AROUND);
    const header = /^[<\t ]{0,8}date[\t ]{0,40}:[^\n]{1,60}/im.exec(around)?.[0] ?? "";
    return [
      {
        ...error,
        status: error.status ?? statusOfCall(statuses),
        requestId: error.requestId ?? readRequestId(around),
        date: error.date ?? readDate(header),
      },
    ];
  }
  // Either each status stands before its error, or each behind it.
  const isBefore = statuses.some(({ at }) => at < (first?.at ?? 0));
  return placed.map(({ at, end, error }, index) => {
    const from = isBefore ? (placed[index - 1]?.end ?? 0) : at;
    const to = isBefore ? at : (placed[index + 1]?.at ?? text.length);
    const near = statuses.filter((found) => found.at >= from && found.at < to);
    const within = statuses.find((found) => found.at >= at && found.at < end);
    const found = (isBefore ? near.at(-1) : near[0]) ?? within;
    const only = statuses.length === 1 ? statuses[0] : undefined;
    return { ...error, status: error.status ?? (found ?? only)?.status ?? null };
  });
}
