/** A number of Entra's. A terminal may have broken it. */
const NUMBER = /AADSTS(\d{5,8}(?!\d)|\d{1,4}\n[ \t>|]{0,8}\d{1,6})/g;

/** The numbers alone: `"error_codes":[50013,500131]`. */
const NUMBER_LIST =
  /error_codes["'\ue001-\ue007\]]{0,2}\s{0,4}(?:=>|[:=])\s{0,4}\[([\d,\s]{5,80})\]?/g;

/** What Entra's answers call themselves, by OAuth's and OpenID Connect's standards. */
const OAUTH_ERRORS =
  "invalid_request|invalid_client|invalid_grant|invalid_scope|invalid_resource|unauthorized_client|unsupported_grant_type|unsupported_response_type|interaction_required|consent_required|login_required|access_denied|temporarily_unavailable|server_error|authorization_pending|authorization_declined|expired_token|bad_verification_code";

const OAUTH_ERROR = new RegExp(String.raw`(?<![\w-])(${OAUTH_ERRORS})(?![\w-])`, "g");

/** The same under its label, where no number stands with it. */
const LABELLED_OAUTH_ERROR = new RegExp(
  String.raw`(?<![A-Za-z_-])error(?:[ _-]?code)?["'\ue001-\ue007\]]{0,2}\s{0,4}(?:=>|[:=])\s{0,4}["'\ue001-\ue007]?(${OAUTH_ERRORS}|insufficient_claims|invalid_token)(?![\w-])`,
  "g",
);

/** Others have OAuth too. */
const MICROSOFT = /microsoft|msal|azure|entra|graph|office365|outlook|sharepoint/i;

/** An answer's own words stand within so many characters around its number. */
const IN_FRONT = 400;
const BEHIND = 900;

/** More are not looked at: a log may repeat one a thousand times. */
const MOST_ANSWERS = 200;

/** An answer of Entra, which refused to issue a token. */
export interface EntraAnswer {
  at: number;
  end: number;
  /** Where its first number stands, or its word. */
  named: number;
  /** The more specific first; empty where only OAuth's word is there. */
  codes: number[];
  /** `invalid_client`, where it is there. */
  oauthError: string | null;
}

/**
 * Finds Entra's answers, by their numbers or by OAuth's words for them.
 *
 * @param text A text that `markQuotes` has passed.
 * @returns In the order they stand. What stands twice is found twice.
 */
export function findEntraAnswers(text: string): EntraAnswer[] {
  const answers: EntraAnswer[] = [];
  for (const { at, end, codes } of numbersIn(text)) {
    const last = answers.at(-1);
    if (last !== undefined && isSameAnswer(text, last, at, codes)) {
      last.codes = specificFirst([...last.codes, ...codes]);
      last.end = Math.max(last.end, end);
    } else if (answers.length < MOST_ANSWERS) {
      answers.push({ at, end, named: at, codes: specificFirst(codes), oauthError: null });
    }
  }
  return answers.length > 0
    ? answers.map((answer, index) => {
        const from = Math.max(answers[index - 1]?.end ?? 0, answer.at - IN_FRONT);
        const to = Math.min(answers[index + 1]?.at ?? text.length, answer.end + BEHIND);
        const oauthError = nearestWord(text, from, answer.at, to);
        return { ...answer, at: from, end: to, oauthError };
      })
    : wordsAlone(text);
}

/**
 * The numbers in a part of a text.
 *
 * @param text An error.
 * @returns The more specific first.
 */
export function entraCodes(text: string): number[] {
  return specificFirst(numbersIn(text).flatMap(({ codes }) => codes));
}

function numbersIn(text: string): { at: number; end: number; codes: number[] }[] {
  const single = [...text.matchAll(NUMBER)].map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
    codes: [Number((match[1] ?? "").replace(/\D/g, ""))],
  }));
  const lists = [...text.matchAll(NUMBER_LIST)].map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
    codes: (match[1]?.match(/\d{5,8}/g) ?? []).map(Number),
  }));
  return [...single, ...lists].filter(({ codes }) => codes.length > 0).sort((a, b) => a.at - b.at);
}

/** A child's number begins with its parent's and is longer: 50013 and 500131. */
function specificFirst(codes: readonly number[]): number[] {
  const each = [...new Set(codes)];
  return each.sort((a, b) => String(b).length - String(a).length);
}

/** A number that is known already, or one that stands before the answer's ids, is of the same answer. */
function isSameAnswer(text: string, last: EntraAnswer, at: number, codes: number[]): boolean {
  if (codes.every((code) => last.codes.includes(code))) return true;
  if (at - last.end > BEHIND) return false;
  const isList = text.startsWith("error_codes", at);
  return isList || !/(?:trace|correlation)[ _]?id/i.test(text.slice(last.end, at));
}

/** The word before the number is the answer's; one behind it only where none is before. */
function nearestWord(text: string, from: number, at: number, to: number): string | null {
  const before = [...text.slice(from, at).matchAll(OAUTH_ERROR)].at(-1)?.[1];
  return before ?? [...text.slice(at, to).matchAll(OAUTH_ERROR)][0]?.[1] ?? null;
}

function wordsAlone(text: string): EntraAnswer[] {
  const found = [...text.matchAll(LABELLED_OAUTH_ERROR)].slice(0, MOST_ANSWERS);
  if (found.length === 0 || !MICROSOFT.test(text)) return [];
  return found.map((match) => ({
    at: match.index,
    end: Math.min(text.length, match.index + match[0].length + IN_FRONT),
    named: match.index,
    codes: [],
    oauthError: match[1] ?? null,
  }));
}
