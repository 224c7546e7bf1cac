import { isGraphAddress } from "../graph/clouds.ts";
import { ORIGIN, PATH, QUERY } from "./address_patterns.ts";
import { METHODS, type RequestSource } from "./findings.ts";
import type { CallFound } from "./idioms/call_found.ts";
import { findCalls } from "./idioms/find_calls.ts";
import { namedPaths } from "./idioms/named_paths.ts";
import { framedCalls } from "./idioms/stack_frames.ts";
import { bodyBehind, headersBehind, objectEnd } from "./lines_behind.ts";
import { isInForeignMessage, isLinked, isOnlyNamed } from "./not_asked_for.ts";
import { readCurls } from "./read_curl.ts";

/** Where a request comes from in the text, before it is known to be one of Graph's. */
export interface RequestCandidate {
  at: number;
  end: number;
  method: string | null;
  /** `https://host`, or a host alone; null for a path alone. */
  origin: string | null;
  path: string;
  query: string;
  headers: readonly string[];
  readFrom: RequestSource;
  /** Read when it is asked for: most candidates are not kept. */
  body(): string;
}

/** Graph's collections with which a path may begin that leaves its first slash out. */
const ROOTS = "me|users|groups|drives?|sites|teams|chats";

/** How such a path goes on: in prose, "GET me a list" is no request. */
const NO_SLASH = String.raw`(?:v1\.0|beta)/[a-z]|(?:${ROOTS})/|me(?:\?|[ \t]*(?:\n|$))`;

/** `GET https://…`, `GET /v1.0/me HTTP/1.1`, also behind `> ` of curl -v and in quotes. */
const REQUEST_LINE = new RegExp(
  String.raw`(?<![\w-])(${METHODS.join("|")})\s{0,4}:?\s{1,4}(["'\`]?)(?:(${ORIGIN})|\{\{[\w.-]{1,40}\}\})?((?:/|(?=${NO_SLASH}))${PATH})(\?[^\n]*)?`,
  "g",
);

const BARE_URL = new RegExp(String.raw`(${ORIGIN})(/(?:${PATH})?)?(\?${QUERY})?`, "g");

/** Options of OData that are written with spaces, and how they go on behind one. */
const SPACED = /\$(?:filter|search|orderby|expand)=/i;
const COMPARED = "(?:eq|ne|gt|ge|lt|le|in|has)";
const WORD = String.raw`(?:'[^'\n]{0,200}'|[^\s"'\`<>\\|])+`;
const ODATA_BEHIND = new RegExp(
  String.raw`^(?: ${COMPARED} ${WORD}| (?:and|or) (?:not )?(?:${WORD}(?= ${COMPARED} )|[\w/]{1,60}\(${WORD})| (?:asc|desc)\b[^\s"'\`<>\\|]*){1,30}`,
);
const MOST_SPACED = 2000;

const LINE_QUERY = new RegExp(String.raw`^\?${QUERY}`);

/** A line that is nothing but a path of Graph, in quotes or not. */
const BARE_PATH = new RegExp(
  String.raw`^[ \t]*["'\`]?((?=/(?:(?:v1\.0|beta)/)?(?:${ROOTS})(?:[/(?\s"'\`]|$)|(?:v1\.0|beta)/[a-z]|(?:${ROOTS})[/(])(?:/|(?=[a-z]))${PATH})(\?[^\s"\`]*)?["'\`]?[ \t]*$`,
  "gim",
);

/** More of one kind are not looked at; a paste holds a few. */
const MOST_CANDIDATES = 1000;

/** Reading a body to its end takes time, and a paste holds few. */
const MOST_BATCHES = 5;
const MOST_BODIES = 20;

/** The first request of a batch names its address within so many characters. */
const MOST_FIRST = 3000;

/** No server takes a longer query. */
const MOST_QUERY = 16_000;

/**
 * Finds whatever looks like a request: curl commands, request lines, addresses, paths on a line of
 * their own.
 *
 * @param text The pasted text.
 * @returns In the order they stand; what lies within a longer one is left out.
 */
export function findRequestCandidates(text: string): RequestCandidate[] {
  const curls: RequestCandidate[] = readCurls(text).map((curl) => ({
    ...curl,
    readFrom: "address",
    body: () => curl.body,
  }));
  const lines = outside(requestLines(text), curls);
  // What a body links to is not asked for.
  const bodies = bodySpans(text, lines);
  const urls = outside(bareUrls(text), inOrder([...curls, ...lines, ...bodies]));
  const paths = outside(barePaths(text), inOrder([...curls, ...lines, ...bodies, ...urls]));
  const batches = outside(batchBodies(text), curls);
  const addresses = inOrder([...curls, ...lines, ...urls, ...paths, ...batches]);
  const calls = outside(codeCalls(findCalls(text)), addresses);
  const named = outside(pathsByName(text), inOrder([...addresses, ...calls]));
  return inOrder([...addresses, ...calls, ...outside(named, inOrder(bodies))]);
}

/**
 * Finds what a stack trace or an inner service tells of a request: for a text that names no other.
 *
 * @param text The pasted text.
 * @returns One at most.
 */
export function findTracedCandidates(text: string): RequestCandidate[] {
  return codeCalls(framedCalls(text));
}

function codeCalls(calls: readonly CallFound[]): RequestCandidate[] {
  return calls.map((call) => ({
    ...call,
    origin: null,
    headers: [],
    body: () => "",
  }));
}

function requestLines(text: string): RequestCandidate[] {
  const own = matches(text, REQUEST_LINE, 3).filter(
    ({ 3: origin, 4: path = "", index }) =>
      origin !== undefined ||
      /^\/?(?:v1\.0|beta)\//i.test(path) ||
      !isInForeignMessage(text, index),
  );
  return own.map((match) => {
    const end = match.index + match[0].length;
    const behind = headersBehind(text, end);
    const isRead = /^(?:GET|DELETE)$/.test(match[1] ?? "");
    return {
      at: match.index,
      end,
      method: match[1] ?? null,
      origin: match[3] ?? hostHeader(behind.headers),
      path: withoutSentence(rooted(match[4] ?? "")),
      query: lineQuery(match[5] ?? "", match[2] ?? ""),
      headers: behind.headers,
      readFrom: "address",
      body: () => (isRead ? "" : bodyBehind(text, behind.end)),
    };
  });
}

function bareUrls(text: string): RequestCandidate[] {
  const asked = matches(text, BARE_URL, 1).filter(
    ({ index, 2: path = "" }) => !isOnlyNamed(text, index, path),
  );
  return asked.map((match) => {
    const end = match.index + match[0].length;
    const rest = SPACED.test(match[3] ?? "") ? odataBehind(text, end) : "";
    return {
      at: match.index,
      end: end + rest.length,
      method: null,
      origin: match[1] ?? null,
      path: withoutSentence(match[2] ?? ""),
      query: withoutSentence(`${match[3] ?? ""}${rest}`),
      headers: [],
      readFrom: "address",
      body: () => "",
    };
  });
}

function barePaths(text: string): RequestCandidate[] {
  return matches(text, BARE_PATH, 0).map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
    method: null,
    origin: null,
    path: withoutSentence(rooted(match[1] ?? "")),
    query: match[2] ?? "",
    headers: [],
    readFrom: "address",
    body: () => "",
  }));
}

function pathsByName(text: string): RequestCandidate[] {
  const found = namedPaths(text).map((named) => ({
    ...named,
    method: null,
    origin: null,
    path: withoutSentence(rooted(named.path)),
    headers: [],
    readFrom: "address" as const,
    body: () => "",
  }));
  return inOrder(found).filter(({ at }) => !isLinked(text, at));
}

/** Where the bodies of the first requests stand that have one. */
function bodySpans(text: string, lines: readonly RequestCandidate[]): Span[] {
  const writes = lines.filter(({ method }) => method !== "GET" && method !== "DELETE");
  return writes.slice(0, MOST_BODIES).flatMap((line) => {
    const body = line.body();
    const at = body === "" ? -1 : text.indexOf(body, line.end);
    return at < 0 ? [] : [{ at, end: at + body.length }];
  });
}

/** The body of a batch, whatever stands in front of it, and where its outer braces were left out. */
function batchBodies(text: string): RequestCandidate[] {
  const starts = text.matchAll(/(?:\{\s{0,20})?"requests"\s{0,4}:\s{0,4}\[\s{0,20}\{/g);
  return [...starts].slice(0, MOST_BATCHES).flatMap(({ 0: opening, index: at }) => {
    const isWhole = opening.startsWith("{");
    const list = text.indexOf("[", at);
    const body = () =>
      isWhole
        ? text.slice(at, objectEnd(text, at))
        : `{"requests":${text.slice(list, objectEnd(text, list))}}`;
    // A search has a list of this name as well.
    if (!/"url"\s{0,4}:/.test(text.slice(at, at + MOST_FIRST))) return [];
    return [
      {
        at,
        end: at + 1,
        method: "POST",
        origin: null,
        path: "/$batch",
        query: "",
        headers: [],
        readFrom: "address",
        body,
      },
    ];
  });
}

function rooted(path: string): string {
  return path.startsWith("/") ? path : `/${path}`;
}

/** Those whose origin, where they name one, is Graph's. */
function matches(text: string, pattern: RegExp, originGroup: number): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const match of text.matchAll(pattern)) {
    const origin = originGroup === 0 ? undefined : match[originGroup];
    if (origin !== undefined && !isGraphAddress(origin)) continue;
    found.push(match);
    if (found.length >= MOST_CANDIDATES) break;
  }
  return found;
}

/** `client_secret=…` or `"status": 403` behind a query: OData writes neither after a space. */
const NEXT_NAME = /\s(?:["'][\w-]+["']\s?[:=]|[\w-]+\s?=|[\w-]{2,}:\s)/;

/** A query with spaces runs to the end of its line only if it is OData's; prose does not look so. */
function lineQuery(raw: string, quote: string): string {
  const line = raw.slice(0, MOST_QUERY);
  const quoted = quote === "" ? -1 : line.indexOf(quote);
  const protocol = line.search(/\sHTTP\/\d/i);
  const ends = [quoted, protocol, line.search(NEXT_NAME)].filter((end) => end >= 0);
  const query = line.slice(0, Math.min(...ends, line.length)).trimEnd();
  const isOdata = /\$(?:filter|search|orderby|expand)=[^&]*\s/i.test(query);
  return withoutSentence(isOdata ? query : (LINE_QUERY.exec(query)?.[0] ?? ""));
}

/** The rest of a query that is written with spaces; prose does not look so. */
function odataBehind(text: string, end: number): string {
  return ODATA_BEHIND.exec(text.slice(end, end + MOST_SPACED))?.[0] ?? "";
}

function hostHeader(headers: readonly string[]): string | null {
  const host = headers.find((line) => /^host:/i.test(line));
  return host === undefined ? null : host.slice(5).trim();
}

/** Without the punctuation that belongs to the sentence around a URL, and markdown's `](…)`. */
function withoutSentence(part: string): string {
  const link = part.indexOf("](");
  let end = link < 0 ? part.length : link;
  const surplus = { ")": unbalanced(part, "(", ")", end), "]": unbalanced(part, "[", "]", end) };
  for (; end > 0; end--) {
    const char = part[end - 1] ?? "";
    if (char === ")" || char === "]") {
      if (surplus[char]-- <= 0) break;
    } else if (char === ":") {
      // The colon that closes a file's path belongs to it.
      if (part.indexOf(":/") < end - 1 && part.includes(":/")) break;
    } else if (!/[.,;!*]/.test(char)) break;
  }
  return part.slice(0, end);
}

function unbalanced(text: string, open: string, close: string, end: number): number {
  let surplus = 0;
  for (let at = 0; at < end; at++) {
    if (text[at] === close) surplus++;
    else if (text[at] === open) surplus--;
  }
  return surplus;
}

type Span = { at: number; end: number };

/** Those that do not begin within one of the spans; both in the order they stand. */
function outside<T extends Span>(candidates: readonly T[], spans: readonly Span[]): T[] {
  let next = 0;
  return candidates.filter(({ at }) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++;
    return at < (spans[next]?.at ?? Number.POSITIVE_INFINITY);
  });
}

function inOrder<T extends Span>(spans: T[]): T[] {
  return spans.sort((a, b) => a.at - b.at);
}
