import { readStatements } from "../graph/error_statements.ts";
import { type EntraAnswer, entraCodes, findEntraAnswers } from "./entra_answers.ts";
import { type ErrorBlock, findErrorBlocks } from "./error_blocks.ts";
import { codeName, codeStatus } from "./error_labels.ts";
import { readDate, readRequestId } from "./error_marks.ts";
import { type FoundStatus, findStatuses } from "./error_status.ts";
import type { GraphError } from "./findings.ts";
import { joinedLines, withoutMargins } from "./line_margins.ts";
import { NAMES_NOTHING, readNamedIds } from "./named_ids.ts";
import { markQuotes, plainQuotes } from "./quote_levels.ts";
import { readPermissionLists } from "./stated_permissions.ts";

/** More than this many different errors in one paste are not looked at. */
const MOST_ERRORS = 20;

/** A longer message is not read: services write a few sentences. */
const MOST_SENTENCE = 6000;

/** An error and where it stands. */
interface Placed {
  at: number;
  end: number;
  error: GraphError;
}

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
  if (bare !== undefined && (placed.length === 0 || bare.statements.length > 0)) {
    return [bare, ...placed.map(({ error }) => error)].slice(0, MOST_ERRORS);
  }
  return withSurroundings(plain, placed, statuses);
}

/** Objects and labelled words, and Entra's answers outside of them. */
function placedErrors(text: string): Placed[] {
  const blocks = findErrorBlocks(text);
  const objects = blocks
    .filter(({ form }) => form === "object")
    .map((block) => fromBlock(text, block))
    .filter(({ error }) => saysSomething(error));
  const answers = findEntraAnswers(text)
    .filter((answer) => answer.codes.length > 0 || objects.length === 0)
    .filter((answer) => !objects.some((object) => holds(object, answer.named)))
    .map((answer) => fromAnswer(text, answer));
  const placed = [...objects, ...answers];
  const isEnough = objects.some(({ error }) => error.statements.length > 0);
  const loose = blocks
    .filter(({ form }) => form === "pair" || (form === "words" && !isEnough))
    .filter((block) => !answers.some((answer) => overlap(block, answer)))
    .map((block) => ({ form: block.form, ...fromBlock(text, block) }))
    .filter(({ form, error }) =>
      form === "pair" ? error.code !== null : error.statements.length > 0,
    );
  return merged([...placed, ...loose].sort((a, b) => a.at - b.at));
}

function saysSomething({ code, statements, entraCodes: codes }: GraphError): boolean {
  return code !== null || statements.length > 0 || codes.length > 0;
}

function holds({ at, end }: Placed, place: number): boolean {
  return place >= at && place < end;
}

function overlap(a: { at: number; end: number }, b: { at: number; end: number }): boolean {
  return a.at < b.end && b.at < a.end;
}

/** So far in front of a code that stands alone its sentence may stand, as PowerShell prints it. */
const SENTENCE_IN_FRONT = 500;

function fromBlock(text: string, { at, end, labels, form }: ErrorBlock): Placed {
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
  const statements = byMessage.length > 0 ? byMessage : readStatements(codes, joinedLines(whole));
  const numbers = entraCodes(whole);
  return {
    at,
    end,
    error: {
      status: codeLabels.map(codeStatus).find((status) => status !== null) ?? null,
      code: mostSpecific(codes),
      entraCodes: numbers,
      statements,
      ...permissionsIn(sentence, whole),
      ...marksIn(whole),
    },
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

function marksIn(text: string): Pick<GraphError, "named" | "requestId" | "date"> {
  // A terminal may have broken an id.
  const line = text.replace(/\n[ \t]{0,40}(?=[0-9a-f-]{1,36}\b)/gi, "").replace(/\s+/g, " ");
  return { named: readNamedIds(line), requestId: readRequestId(line), date: readDate(line) };
}

/** No statement of Graph's is read from it: Graph was never reached. */
function fromAnswer(text: string, { at, end, codes, oauthError }: EntraAnswer): Placed {
  const whole = plainQuotes(text.slice(at, end));
  return {
    at,
    end,
    error: {
      status: null,
      code: oauthError,
      entraCodes: codes,
      statements: codes.length > 0 || oauthError === null ? [] : readStatements([oauthError], ""),
      requiredPermissions: [],
      presentPermissions: null,
      ...marksIn(whole),
    },
  };
}

/** A log prints an error several times, and not always all of it. */
function merged(placed: readonly Placed[]): Placed[] {
  const each: Placed[] = [];
  for (const next of placed) {
    const index = each.findIndex(({ error }) => isSame(error, next.error));
    const known = each[index];
    if (known === undefined) {
      if (each.length < MOST_ERRORS) each.push(next);
    } else each[index] = { ...known, error: filledIn(known.error, next.error) };
  }
  return each;
}

function isSame(a: GraphError, b: GraphError): boolean {
  const agrees = (one: unknown, other: unknown) => one === null || other === null || one === other;
  const isEntras = a.entraCodes.length > 0;
  return (
    a.entraCodes.join() === b.entraCodes.join() &&
    (isEntras ? agrees(a.code, b.code) : a.code === b.code && agrees(a.requestId, b.requestId)) &&
    a.statements.join() === b.statements.join() &&
    a.requiredPermissions.join() === b.requiredPermissions.join()
  );
}

function filledIn(a: GraphError, b: GraphError): GraphError {
  return {
    ...a,
    status: a.status ?? b.status,
    code: a.code ?? b.code,
    presentPermissions: a.presentPermissions ?? b.presentPermissions,
    named: {
      appId: a.named.appId ?? b.named.appId,
      tenantId: a.named.tenantId ?? b.named.tenantId,
      resourceId: a.named.resourceId ?? b.named.resourceId,
    },
    requestId: a.requestId ?? b.requestId,
    date: a.date ?? b.date,
  };
}

/** What stands around an error belongs to it: its status, and if it is the only one, its headers. */
function withSurroundings(
  text: string,
  placed: readonly Placed[],
  statuses: readonly FoundStatus[],
): GraphError[] {
  const [first] = placed;
  if (first !== undefined && placed.length === 1) {
    const { error } = first;
    const header = /^[<\t ]{0,8}date[\t ]{0,40}:[^\n]{1,60}/im.exec(text)?.[0] ?? "";
    return [
      {
        ...error,
        status: error.status ?? statuses[0]?.status ?? null,
        requestId: error.requestId ?? readRequestId(text),
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

/** Words that are written as one: `Authorization_RequestDenied`, `ErrorAccessDenied`. */
const CODE_WORD =
  /(?<![\w./@-])(?:[A-Za-z][a-z0-9]{1,30}(?:_?[A-Z][A-Za-z0-9]{0,30}){1,8})(?![\w./@(-])/g;

/** More different words of that kind are not looked up. */
const MOST_WORDS = 2000;

/** In a long log the error stands near its beginning or its end; so much is searched for a sentence. */
const MOST_IN_FRONT = 200_000;
const MOST_AT_END = 100_000;

/** In a longer text no sentence is looked for that was broken within its words. */
const MOST_BROKEN = 60_000;

function bothEnds(text: string): string {
  if (text.length <= MOST_IN_FRONT + MOST_AT_END) return text;
  return `${text.slice(0, MOST_IN_FRONT)}\n\n${text.slice(-MOST_AT_END)}`;
}

/** A known sentence or code with no error object around it. */
function bareStatement(text: string, statuses: readonly FoundStatus[]): GraphError | undefined {
  const ends = bothEnds(text);
  const code = knownWord(ends);
  const codes = code === null ? [] : [code];
  const asWritten = readStatements(codes, ends);
  const mayBeBroken = asWritten.length === 0 && ends.length < MOST_BROKEN;
  const statements = mayBeBroken ? readStatements(codes, joinedLines(ends)) : asWritten;
  const status = statuses[0]?.status ?? null;
  if (statements.length === 0 && status === null) return undefined;
  return {
    status,
    code,
    entraCodes: [],
    statements,
    ...(statements.length === 0
      ? { requiredPermissions: [], presentPermissions: null, named: NAMES_NOTHING }
      : { ...readPermissionLists(ends), named: marksIn(ends).named }),
    requestId: readRequestId(ends),
    date: null,
  };
}

function knownWord(text: string): string | null {
  const words = new Set<string>();
  for (const [word] of text.matchAll(CODE_WORD)) {
    if (words.has(word)) continue;
    words.add(word);
    if (readStatements([word], "").length > 0) return word;
    if (words.size >= MOST_WORDS) break;
  }
  return null;
}
