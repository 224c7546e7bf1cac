import { METHODS } from "./findings.ts";
import { readCurls } from "./read_curl.ts";

/** Something that looks like a request, before it is known to be one to Graph. */
export interface RequestCandidate {
  /** Where it stands in the text. */
  at: number;
  end: number;
  method: string | null;
  /** `https://host`, or null where the text does not say. */
  origin: string | null;
  path: string;
  /** With its question mark, or empty. */
  query: string;
  /** Header lines and body, where the form of the request holds them itself. */
  headers: string[];
  body: string;
  /** Headers and body follow on the next lines. */
  goesOn: boolean;
}

/** More candidates than this are not looked at; a paste holds a few. */
const MOST_CANDIDATES = 200;

/**
 * A path may hold spaces in a placeholder, and in a file's path between two colons. Every part is
 * bounded, so that no text can make the search slow.
 */
const PATH = String.raw`(?:\{[^{}"\n]{0,80}\}|:/[^\n?:"]{0,400}:(?=[/\s]|$)|[^\s?#"'\`<>{}]|'[^'\s]{0,200}'){1,2000}`;

const ORIGIN = String.raw`https?://[\w.-]{1,200}(?::\d{1,5})?`;

/** `GET https://…`, `GET /v1.0/me HTTP/1.1`, also behind `> ` of curl -v and in quotes. */
const REQUEST_LINE = new RegExp(
  String.raw`(?<![\w-])(${METHODS.join("|")})[ \t]{1,20}["'\`]?(${ORIGIN})?(/${PATH})(\?[^\n]{0,8000})?`,
  "g",
);

const BARE_URL = new RegExp(String.raw`(${ORIGIN})(/${PATH})(\?[^\s"'\`<>]{0,8000})?`, "g");

/** A line that is nothing but a path of Graph. */
const BARE_PATH =
  /^[ \t]{0,20}(\/?(?:(?:v1\.0|beta)\/)?(?:me|users|groups|drives?|sites|teams|chats)(?:[/(][^\s?]{0,2000})?)(\?\S{0,8000})?[ \t]{0,20}$/gim;

/**
 * Finds everything in a text that is written like a request.
 *
 * @param text The pasted text, without its tokens.
 * @returns The candidates in the order they stand; none lies within another.
 */
export function findRequestCandidates(text: string): RequestCandidate[] {
  const found: RequestCandidate[] = readCurls(text).map((curl) => ({
    ...curl,
    query: curl.query === "" ? "" : `?${curl.query}`,
    goesOn: false,
  }));
  for (const find of [requestLines, bareUrls, barePaths]) {
    const free = freeOf(found);
    found.push(...find(text).filter(({ at }) => free(at)));
  }
  return found.sort((a, b) => a.at - b.at).slice(0, MOST_CANDIDATES);
}

/** Says whether a place lies in none of the candidates. */
function freeOf(candidates: readonly RequestCandidate[]): (at: number) => boolean {
  const taken = candidates.map(({ at, end }) => [at, end] as const);
  return (place) => !taken.some(([from, to]) => place >= from && place < to);
}

function requestLines(text: string): RequestCandidate[] {
  return matches(text, REQUEST_LINE).map((match) => ({
    ...place(match),
    method: match[1] ?? null,
    origin: match[2] ?? null,
    path: trimEnd(match[3] ?? ""),
    query: lineQuery(match[4] ?? ""),
    headers: [],
    body: "",
    goesOn: true,
  }));
}

function bareUrls(text: string): RequestCandidate[] {
  return matches(text, BARE_URL).map((match) => ({
    ...place(match),
    method: null,
    origin: match[1] ?? null,
    path: trimEnd(match[2] ?? ""),
    query: trimEnd(match[3] ?? ""),
    headers: [],
    body: "",
    goesOn: false,
  }));
}

function barePaths(text: string): RequestCandidate[] {
  return matches(text, BARE_PATH).map((match) => ({
    ...place(match),
    method: null,
    origin: null,
    path: (match[1] ?? "").replace(/^(?!\/)/, "/"),
    query: match[2] ?? "",
    headers: [],
    body: "",
    goesOn: false,
  }));
}

function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const match of text.matchAll(pattern)) {
    if (found.length >= MOST_CANDIDATES) break;
    found.push(match);
  }
  return found;
}

function place(match: RegExpExecArray): { at: number; end: number } {
  return { at: match.index, end: match.index + match[0].length };
}

/** A query with spaces runs to the end of its line only if it is OData's; prose does not look so. */
function lineQuery(raw: string): string {
  const query = raw.replace(/[ \t]HTTP\/\d.*$/i, "").trimEnd();
  const odata = /\$(?:filter|search|orderby|expand)=[^&\s]*\s/i.test(query);
  return trimEnd(odata ? query : (query.split(/[\s"'`]/, 1)[0] ?? ""));
}

/** Punctuation that belongs to the sentence around a URL, not to the URL. */
function trimEnd(part: string): string {
  let end = part.length;
  while (end > 0 && ".,;!".includes(part[end - 1] ?? "")) end--;
  let open = 0;
  for (const char of part.slice(0, end)) open += char === "(" ? 1 : char === ")" ? -1 : 0;
  while (open < 0 && part[end - 1] === ")") {
    end--;
    open++;
  }
  return part.slice(0, end);
}
