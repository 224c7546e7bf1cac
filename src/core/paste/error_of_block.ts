import { readStatements, type StatementId } from "../graph/error_statements.ts";
import { type EntraAnswer, entraCodes, statedIn } from "./entra_answers.ts";
import type { ErrorBlock } from "./error_blocks.ts";
import { codeName, codeStatus } from "./error_labels.ts";
import { marksIn } from "./error_marks.ts";
import type { GraphError } from "./findings.ts";
import { joinedLines } from "./line_margins.ts";
import { plainQuotes } from "./quote_levels.ts";
import { readPermissionLists } from "./stated_permissions.ts";

/**
 * So far in front of a code that stands alone its sentence may stand: PowerShell prints it first, with
 * all scopes in it.
 */
const SENTENCE_IN_FRONT = 3000;

const EMPTY_CODE = /\bcode["']?\s{0,4}[:=]\s{0,4}(?:""|''|null)/i;

/** A longer message is not read: services write a few sentences. */
const MOST_SENTENCE = 6000;

/**
 * Reads an error out of a part of a text that is about it.
 *
 * @param text A text that `markQuotes` has passed.
 * @param block The part, and the labels in it.
 */
export function errorOfBlock(text: string, { at, end, labels, form }: ErrorBlock): GraphError {
  const codeLabels = labels.filter(({ is }) => is === "code");
  const codes = codeLabels.map(codeName).filter((code) => code !== null);
  const messages = labels.filter(({ is }) => is === "message").map(({ value }) => value);
  if (messages.length === 0 && form === "words") {
    messages.push(text.slice(Math.max(0, at - SENTENCE_IN_FRONT), at));
  }
  // Some services put their own JSON, with a message of its own, into the message.
  const sentence = joinedLines(messages.join("\n").slice(0, MOST_SENTENCE));
  const whole = plainQuotes(text.slice(at, Math.min(end, at + MOST_SENTENCE)));
  const byMessage = readStatements(codes, sentence);
  const byText = byMessage.length > 0 ? byMessage : readStatements(codes, joinedLines(whole));
  // An answer of the right form, in words that nobody knows.
  const isUnknown = form === "object" && codes.length === 0 && EMPTY_CODE.test(whole);
  const statements: StatementId[] =
    byText.length === 0 && isUnknown && /\S\s+\S/.test(sentence) ? ["error-untold"] : byText;
  const numbers = entraCodes(whole);
  const saidOfSignIn =
    numbers.length > 0 ? statedIn(text, at, Math.min(end, at + MOST_SENTENCE)) : [];
  return {
    status: codeLabels.map(codeStatus).find((status) => status !== null) ?? null,
    code: mostSpecific(codes),
    entraCodes: numbers,
    statements: [...saidOfSignIn, ...statements],
    ...permissionsIn(sentence, whole),
    ...marksIn(whole),
  };
}

/** Services that name them outside of the sentence do so in the same object. */
function permissionsIn(sentence: string, whole: string) {
  const lists = readPermissionLists(sentence);
  const isSilent = lists.requiredPermissions.length === 0 && lists.presentPermissions === null;
  return isSilent ? readPermissionLists(whole) : lists;
}

/** The innermost code known is the most specific one; an inner error stands behind the outer. */
function mostSpecific([outer, ...inner]: readonly string[]): string | null {
  const known = inner.findLast((code) => readStatements([code], "").length > 0);
  return known ?? (outer === "UnknownError" ? inner[0] : undefined) ?? outer ?? null;
}

/**
 * Reads an answer of Entra or of a sign-in library. No statement of Graph's is in it: Graph was never
 * reached.
 *
 * @param text A text that `markQuotes` has passed.
 * @param answer Where it stands, and its numbers.
 */
export function errorOfAnswer(
  text: string,
  { at, end, codes, oauthError, statements }: EntraAnswer,
): GraphError {
  return {
    status: null,
    code: oauthError,
    entraCodes: codes,
    // A challenge to the token, in a header, has no number and may be Graph's.
    statements:
      codes.length > 0 || statements.length > 0 || oauthError === null
        ? statements
        : readStatements([oauthError], ""),
    requiredPermissions: [],
    presentPermissions: null,
    ...marksIn(plainQuotes(text.slice(at, end))),
  };
}
