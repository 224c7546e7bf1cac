import { readStatements } from "../graph/error_statements.ts";
import { marksIn, readRequestId } from "./error_marks.ts";
import { type FoundStatus, statusOfCall } from "./error_status.ts";
import type { GraphError } from "./findings.ts";
import { joinedLines } from "./line_margins.ts";
import { NAMES_NOTHING } from "./named_ids.ts";
import { readPermissionLists } from "./stated_permissions.ts";

const WORD = /(?<![\w./@-])[A-Za-z]\w{5,80}(?![\w./@(-])/g;

/** Words that are written as one: `Authorization_RequestDenied`, `ErrorAccessDenied`. */
const HUMPS = /[a-z0-9]_?[A-Z]/;

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

/**
 * Finds a known sentence or code with no error object around it.
 *
 * @param text The pasted text.
 * @param statuses The HTTP statuses in it.
 * @returns One error of all that is stated; undefined where there is nothing, not even a status.
 */
export function bareStatement(
  text: string,
  statuses: readonly FoundStatus[],
): GraphError | undefined {
  const ends = bothEnds(text);
  const code = knownWord(ends);
  const codes = code === null ? [] : [code];
  const asWritten = readStatements(codes, ends);
  const mayBeBroken = asWritten.length === 0 && ends.length < MOST_BROKEN;
  const statements = mayBeBroken ? readStatements(codes, joinedLines(ends)) : asWritten;
  const status = statusOfCall(statuses);
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
  for (const [word] of text.matchAll(WORD)) {
    if (!HUMPS.test(word) || words.has(word)) continue;
    words.add(word);
    if (readStatements([word], "").length > 0) return word;
    if (words.size >= MOST_WORDS) break;
  }
  return null;
}
