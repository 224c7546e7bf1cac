import { isEntraNumber } from "../diagnosis/entra/rows.ts";
import { GUID } from "../is_guid.ts";
import { QUOTES } from "./quote_levels.ts";

/** Numbers of Entra's, and where they stand in a text. */
export interface FoundNumbers {
  at: number;
  end: number;
  codes: number[];
  /** Without `AADSTS`: another such number beside it is of another sign-in. */
  isBare: boolean;
  /** On an error page, as users meet it in their browser. */
  onPage: boolean;
}

/** A number of Entra's. A terminal may have broken it, and people write it in their own way. */
const NUMBER = /AADSTS[ :-]?(\d{5,8}(?!\d)|\d{1,4}\n[ \t>|]{0,8}\d{1,6})/gi;

/** The numbers alone: `"error_codes":[50013,500131]`, `[error_codes] => Array ( [0] => 50013`. */
const NUMBER_LIST = new RegExp(
  String.raw`error_codes[${QUOTES}\]]{0,2}\s{0,4}(?:=>|[:=])\s{0,4}(?:[[({]|Array\s{0,4}\(\s{0,8}\[0\] =>)([\d,\s]{5,80})[\])}]?`,
  "g",
);

/** Where a number without `AADSTS` can be nothing but one of Entra's. */
const SURELY_ENTRAS: readonly RegExp[] = [
  /microsoftonline\.(?:com|us|cn)(?:\/|%2f)error(?:\?|%3f)code(?:=|%3d)(\d{5,8})(?!\d)/gi,
  new RegExp(
    String.raw`x-ms-clitelem[${QUOTES}]{0,2}\s{0,40}[:=]\s{0,4}[${QUOTES}]?\d,(\d{5,8}),`,
    "gi",
  ),
  /sign-in error code\s{1,8}(\d{5,8})(?!\d)/gi,
  new RegExp(
    String.raw`errorCode[${QUOTES}]\s{0,4}:\s{0,4}(\d{5,8}),\s{0,40}[${QUOTES}]failureReason`,
    "gi",
  ),
];

/** The error page in any language: a number, two ids and a time, each behind its name. */
const PAGE = new RegExp(
  String.raw`[:：]\s{0,4}(\d{5,8})\s{1,8}[^\n:：]{2,40}[:：]\s{0,4}${GUID}\s{1,8}[^\n:：]{2,40}[:：]\s{0,4}${GUID}`,
  "gi",
);

/** Names of error codes that others use as well. */
const LABELLED = new RegExp(
  String.raw`(?:error[ _-]?code|result[ _-]?type|fehlercode|c[óo]digo de erro?r?|code d'erreur|codice(?: di)? errore|foutcode|エラー ?コード|错误代码|錯誤碼|код ошибки)[${QUOTES}]{0,1}\s{0,4}[:=：]?\s{0,4}[${QUOTES}]?(\d{5,8})(?!\d)`,
  "gi",
);

/** What shows that such a code is Entra's, within so many characters around it. */
const OF_ENTRA =
  /conditional access|\bentra\b|azure ?ad\b|azure active directory|aadiam|microsoft|\bmsal|\badal|sign-?in ?(?:log|error|activity)/i;
const AROUND = 600;

/** More are not looked at: a log may repeat one a thousand times. */
const MOST = 1000;

/**
 * Finds the numbers of Entra's errors in a text, with `AADSTS` in front or without.
 *
 * @param text A text that `markQuotes` has passed.
 * @returns In the order they stand. What stands twice is found twice.
 */
export function findEntraNumbers(text: string): FoundNumbers[] {
  const own = [
    ...matched(text, NUMBER, ([code = ""]) => [Number(code.replace(/\D/g, ""))]),
    ...matched(text, NUMBER_LIST, ([list = ""]) => (list.match(/\d{5,8}/g) ?? []).map(Number)),
  ];
  const bare = [
    ...SURELY_ENTRAS.flatMap((pattern) => matched(text, pattern, knownNumber)),
    ...matched(text, PAGE, knownNumber).map((found) => ({ ...found, onPage: true })),
    ...labelled(text),
  ];
  return [...own, ...bare.map((found) => ({ ...found, isBare: true }))]
    .filter(({ codes }) => codes.length > 0)
    .sort((a, b) => a.at - b.at)
    .slice(0, MOST);
}

function matched(
  text: string,
  pattern: RegExp,
  codesOf: (groups: string[]) => number[],
): FoundNumbers[] {
  const found: FoundNumbers[] = [];
  for (const match of text.matchAll(pattern)) {
    const [whole, ...groups] = match;
    const at = match.index;
    found.push({
      at,
      end: at + whole.length,
      codes: codesOf(groups),
      isBare: false,
      onPage: false,
    });
    if (found.length >= MOST) break;
  }
  return found;
}

/** Any other number of that length is anybody's. */
function knownNumber([code = ""]: string[]): number[] {
  return isEntraNumber(Number(code)) ? [Number(code)] : [];
}

function labelled(text: string): FoundNumbers[] {
  return matched(text, LABELLED, knownNumber).filter(
    ({ at, end, codes }) =>
      codes.length > 0 && OF_ENTRA.test(text.slice(Math.max(0, at - AROUND), end + AROUND)),
  );
}
