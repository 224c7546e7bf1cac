import { readEntraStatements, type StatementId } from "../graph/error_statements.ts";
import { type FoundNumbers, findEntraNumbers } from "./entra_numbers.ts";
import { findSignInSentences } from "./entra_sentences.ts";
import { plainQuotes, stringEnd } from "./quote_levels.ts";

/** What Entra's answers call themselves, by OAuth's and OpenID Connect's standards. */
const OAUTH_ERRORS =
  "invalid_request|invalid_client|invalid_grant|invalid_scope|invalid_resource|unauthorized_client|unsupported_grant_type|unsupported_response_type|interaction_required|consent_required|login_required|access_denied|temporarily_unavailable|server_error|authorization_pending|authorization_declined|expired_token|bad_verification_code";

const OAUTH_ERROR = new RegExp(String.raw`(?<![\w-])(${OAUTH_ERRORS})(?![\w-])`, "g");

/** Those of them that are nothing but OAuth's. */
const OWN_WORDS =
  "invalid_client|invalid_grant|invalid_scope|unauthorized_client|unsupported_grant_type|interaction_required|consent_required|login_required";

/** The same under its label, or behind the name of an exception, where no number stands with it. */
const LABELLED_OAUTH_ERROR = new RegExp(
  String.raw`(?<![A-Za-z_-])error(?:[ _-]?code)?["'\ue001-\ue007\]]{0,2}\s{0,4}(?:=>|[:=])\s{0,4}["'\ue001-\ue007]?(${OAUTH_ERRORS}|insufficient_claims|invalid_token)(?![\w-])` +
    String.raw`|(?:Exception|Error|ERROR|oauth2)(?:\(code: \d{1,5}\))?:?\s{1,12}["'\ue001-\ue007(]?(${OWN_WORDS})(?![\w-])`,
  "g",
);

/** Others have OAuth too. */
const MICROSOFT = /microsoft|msal|azure|entra|graph|office365|outlook|sharepoint/i;

/** An answer's own words stand within so many characters around its number. */
const IN_FRONT = 400;
const BEHIND = 900;

/** What is said stands within so many characters behind a number, and a name in the first sentence. */
const MOST_WORDS = 700;

/** More are not looked at: a log may repeat one a thousand times. */
const MOST_ANSWERS = 200;

/** An answer of Entra, which refused to issue a token. */
export interface EntraAnswer {
  at: number;
  end: number;
  /** Where its first number stands, or its word. */
  named: number;
  /** The more specific first; empty where only OAuth's word or a sentence is there. */
  codes: number[];
  /** `invalid_client`, where it is there. */
  oauthError: string | null;
  /** What its sentences state and name, and what shows whose sign-in it was. */
  statements: StatementId[];
}

/**
 * Finds Entra's answers, and those of sign-in libraries: by their numbers, by their sentences, or by
 * OAuth's words for them.
 *
 * @param text A text that `markQuotes` has passed.
 * @returns In the order they stand. What stands twice is found twice.
 */
export function findEntraAnswers(text: string): EntraAnswer[] {
  const numbered = answersWithNumbers(text);
  if (numbered.length > 0) return numbered;
  const isMicrosofts = MICROSOFT.test(text);
  const said = findSignInSentences(text, isMicrosofts);
  return said.length > 0
    ? said.map(({ at, end, statements }) => {
        const to = Math.min(text.length, end + BEHIND);
        const from = Math.max(0, at - IN_FRONT);
        const oauthError = nearestWord(text, from, at, to);
        return { at: from, end: to, named: at, codes: [], oauthError, statements };
      })
    : wordsAlone(text, isMicrosofts);
}

/** Numbers that are of one answer. */
interface Numbered {
  at: number;
  end: number;
  codes: number[];
  onPage: boolean;
}

function answersWithNumbers(text: string): EntraAnswer[] {
  const answers: Numbered[] = [];
  for (const found of findEntraNumbers(text)) {
    const { at, end, codes, onPage } = found;
    const last = answers.at(-1);
    if (last !== undefined && isSameAnswer(text, last, found)) {
      last.codes = specificFirst([...last.codes, ...codes]);
      last.end = Math.max(last.end, end);
      last.onPage ||= onPage;
    } else if (answers.length < MOST_ANSWERS) {
      answers.push({ at, end, codes: specificFirst(codes), onPage });
    }
  }
  return answers.map(({ at, end, codes, onPage }, index) => {
    const from = Math.max(answers[index - 1]?.end ?? 0, at - IN_FRONT);
    const to = Math.min(answers[index + 1]?.at ?? text.length, end + BEHIND);
    const statements = [
      ...statedIn(text, at, to),
      ...readEntraStatements("signs", text.slice(from, to)),
      ...(onPage ? ["sign-in-page" as const] : []),
    ];
    const oauthError = nearestWord(text, from, at, to);
    return { at: from, end: to, named: at, codes, oauthError, statements };
  });
}

/**
 * The numbers in a part of a text.
 *
 * @param text An error.
 * @returns The more specific first.
 */
export function entraCodes(text: string): number[] {
  return specificFirst(findEntraNumbers(text).flatMap(({ codes }) => codes));
}

/**
 * What is said behind Entra's numbers in a part of a text.
 *
 * @param text A text that `markQuotes` has passed.
 * @param from Where the part begins.
 * @param to Where it ends.
 * @returns What the sentences state, and what the first of them names.
 */
export function statedIn(text: string, from: number, to: number): StatementId[] {
  const part = text.slice(from, to);
  const first = part.search(/AADSTS[ :-]?\d/i);
  if (first < 0) return [];
  const at = from + first;
  // Within a string it is said to the end of that string.
  const closing = /["'\ue001-\ue007]/.test(text[at - 1] ?? "") ? stringEnd(text, at - 1) : -1;
  const words = text.slice(at, Math.min(closing < 0 ? to : closing, at + MOST_WORDS));
  const own = plainQuotes(words.split(/trace id/i, 1)[0] ?? "");
  const [sentence = ""] = own.split(/[.。](?=\s|$)/, 1);
  return [...readEntraStatements("sentences", own), ...readEntraStatements("details", sentence)];
}

/** A child's number begins with its parent's and is longer: 50013 and 500131. */
function specificFirst(codes: readonly number[]): number[] {
  const each = [...new Set(codes)];
  return each.sort((a, b) => String(b).length - String(a).length);
}

/** A number that is known already, or one that stands before the answer's ids, is of the same answer. */
function isSameAnswer(text: string, last: Numbered, { at, codes, isBare }: FoundNumbers): boolean {
  if (codes.every((code) => last.codes.includes(code))) return true;
  if (at - last.end > BEHIND || (isBare && !codes.every((code) => isOfFamily(code, last)))) {
    return false;
  }
  const isList = text.startsWith("error_codes", at);
  return isList || !/(?:trace|correlation)[ _]?id/i.test(text.slice(last.end, at));
}

function isOfFamily(code: number, { codes }: Numbered): boolean {
  return codes.some((known) => String(known).startsWith(String(code)));
}

/** The word before the number is the answer's; one behind it only where none is before. */
function nearestWord(text: string, from: number, at: number, to: number): string | null {
  const before = [...text.slice(from, at).matchAll(OAUTH_ERROR)].at(-1)?.[1];
  return before ?? [...text.slice(at, to).matchAll(OAUTH_ERROR)][0]?.[1] ?? null;
}

function wordsAlone(text: string, isMicrosofts: boolean): EntraAnswer[] {
  if (!isMicrosofts) return [];
  return [...text.matchAll(LABELLED_OAUTH_ERROR)].slice(0, MOST_ANSWERS).map((match) => ({
    at: match.index,
    end: Math.min(text.length, match.index + match[0].length + IN_FRONT),
    named: match.index,
    codes: [],
    oauthError: match[1] ?? match[2] ?? null,
    statements: [],
  }));
}
