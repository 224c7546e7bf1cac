import { cloudOfGraphHost, PUBLIC_CLOUD } from "../graph/clouds.ts";
import { type GraphRequest, METHODS, type Method } from "./findings.ts";
import { readBody } from "./read_body.ts";
import { readCurls } from "./read_curl.ts";
import { readHeaders } from "./read_headers.ts";
import { readQuery } from "./read_query.ts";

/** More than this many different requests in one paste are not looked at. */
const MOST_REQUESTS = 20;

/** A path may hold spaces in a placeholder, and in a file's path between two colons. */
const PATH = String.raw`(?:\{[^{}"\n]*\}|:/[^\n?:"]*:(?=[/\s]|$)|[^\s?#"'\`<>{}]|'[^'\s]*')+`;

const URL_START = String.raw`https?://[\w.-]+`;

/** `GET https://…`, `GET /v1.0/me HTTP/1.1`, also behind `> ` of curl -v and in quotes. */
const REQUEST_LINE = new RegExp(
  String.raw`(?<![\w-])(${METHODS.join("|")})\s+["'\`]?(${URL_START})?(/${PATH})(\?[^\n]*)?`,
  "g",
);

const BARE_URL = new RegExp(String.raw`(${URL_START})(/${PATH})(\?[^\s"'\`<>]*)?`, "g");

/** A line that is nothing but a path of Graph. */
const BARE_PATH =
  /^\s*(\/?(?:(?:v1\.0|beta)\/)?(?:me|users|groups|drives?|sites|teams|chats)(?:[/(][^\s?]*)?)(\?\S*)?\s*$/gim;

/** Where a request comes from in the text, before it is known to be one of Graph's. */
interface Candidate {
  at: number;
  end: number;
  method: string | null;
  origin: string | null;
  path: string;
  query: string;
  headers: string[];
  body: string;
}

/**
 * Finds the requests to Microsoft Graph in a text from which the tokens were taken out.
 *
 * @param text The pasted text.
 * @returns The requests in the order they stand, each once.
 */
export function readRequests(text: string): GraphRequest[] {
  const curls = readCurls(text);
  const taken = curls.map(({ at, end }) => [at, end] as const);
  const isFree = (at: number) => !taken.some(([from, to]) => at >= from && at < to);
  const lines = requestLines(text).filter(({ at }) => isFree(at));
  for (const { at, end } of lines) taken.push([at, end]);
  const urls = bareUrls(text).filter(({ at }) => isFree(at));
  for (const { at, end } of urls) taken.push([at, end]);
  const paths = barePaths(text).filter(({ at }) => isFree(at));

  const requests = new Map<string, GraphRequest>();
  const candidates: Candidate[] = [...curls, ...lines, ...urls, ...paths];
  for (const candidate of candidates.sort((a, b) => a.at - b.at)) {
    const request = graphRequest(candidate, text);
    if (request === undefined || requests.size >= MOST_REQUESTS) continue;
    const key = `${request.methodStated ? request.method : "?"} ${request.path}?${request.query}`;
    const sameUrl = [...requests.values()].some(
      (known) =>
        !request.methodStated && known.path === request.path && known.query === request.query,
    );
    if (!requests.has(key) && !sameUrl) requests.set(key, request);
  }
  return [...requests.values()];
}

function requestLines(text: string): Candidate[] {
  return [...text.matchAll(REQUEST_LINE)].map((match) => {
    const end = match.index + match[0].length;
    const { headers, body } = readBehind(text.slice(lineEnd(text, end) + 1));
    return {
      at: match.index,
      end,
      method: match[1] ?? null,
      origin: match[2] ?? hostHeader(headers),
      path: trimEnd(match[3] ?? ""),
      query: lineQuery(match[4] ?? ""),
      headers,
      body,
    };
  });
}

function bareUrls(text: string): Candidate[] {
  return [...text.matchAll(BARE_URL)].map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
    method: null,
    origin: match[1] ?? null,
    path: trimEnd(match[2] ?? ""),
    query: trimEnd(match[3] ?? ""),
    headers: [],
    body: "",
  }));
}

function barePaths(text: string): Candidate[] {
  return [...text.matchAll(BARE_PATH)].map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
    method: null,
    origin: null,
    path: (match[1] ?? "").replace(/^(?!\/)/, "/"),
    query: match[2] ?? "",
    headers: [],
    body: "",
  }));
}

/** A query with spaces runs to the end of its line only if it is OData's; prose does not look so. */
function lineQuery(raw: string): string {
  const query = raw.replace(/\s+HTTP\/\d.*$/i, "").trimEnd();
  const odata = /\$(?:filter|search|orderby|expand)=[^&]*\s/i.test(query);
  return trimEnd(odata ? query : (query.split(/[\s"'`]/, 1)[0] ?? ""));
}

/** The header lines and the body that follow a request line. */
function readBehind(rest: string): { headers: string[]; body: string } {
  const headers: string[] = [];
  const lines = rest.split("\n");
  let next = 0;
  for (; next < lines.length && next < 60; next++) {
    const line = (lines[next] ?? "").replace(/^>\s?/, "").trim();
    if (!/^[\w-]{2,60}:\s/.test(line)) break;
    headers.push(line);
  }
  const behind = lines.slice(next).join("\n").trimStart();
  return { headers, body: leadingJson(behind) };
}

/** The JSON object a text begins with, unless it is the answer rather than what was sent. */
function leadingJson(text: string): string {
  // A brace alone may be a placeholder, as of a token that was taken out.
  if (!/^\{\s*["}]/.test(text)) return "";
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === "\\") at++;
    else if (char === '"') quoted = !quoted;
    else if (!quoted && char === "{") depth++;
    else if (!quoted && char === "}" && --depth === 0) {
      const json = text.slice(0, at + 1);
      return /^\{\s*"(?:error|odata\.error|@odata\.context|access_token|token_type)"/.test(json)
        ? ""
        : json;
    }
  }
  return "";
}

function hostHeader(headers: string[]): string | null {
  const host = headers.find((line) => /^host:/i.test(line));
  return host === undefined ? null : `https://${host.slice(5).trim()}`;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

/** Punctuation that belongs to the sentence around a URL, not to the URL. */
function trimEnd(part: string): string {
  let trimmed = part.replace(/[.,;!]+$/, "");
  while (trimmed.endsWith(")") && count(trimmed, ")") > count(trimmed, "(")) {
    trimmed = trimmed.slice(0, -1);
  }
  return trimmed;
}

function count(text: string, char: string): number {
  return text.split(char).length - 1;
}

function graphRequest(candidate: Candidate, text: string): GraphRequest | undefined {
  const host = candidate.origin === null ? PUBLIC_CLOUD.graphHost : hostOf(candidate.origin);
  if (cloudOfGraphHost(host) === undefined) return undefined;
  const versioned = /^\/+(v1\.0|beta)(?=\/|$)/i.exec(candidate.path);
  const path = versioned === null ? candidate.path : candidate.path.slice(versioned[0].length);
  // `https://graph.microsoft.com/.default` is a scope, and the host alone an audience.
  if (versioned === null && !/^\/[a-z]/i.test(path)) return undefined;
  const stated = methodOf(candidate.method ?? methodNearby(text, candidate));
  return {
    method: stated ?? "GET",
    methodStated: stated !== null,
    host,
    version: versioned?.[1]?.toLowerCase() === "beta" ? "beta" : "v1.0",
    path: path.replace(/\/+$/, "") || "/",
    query: readQuery(candidate.query.replace(/^\?/, "").replace(/#.*$/, "")),
    headers: readHeaders(candidate.headers),
    body: readBody(candidate.body),
  };
}

function hostOf(origin: string): string {
  return origin.replace(/^https?:\/\//i, "").toLowerCase();
}

function methodOf(word: string | null): Method | null {
  const upper = word?.toUpperCase();
  return METHODS.find((method) => method === upper) ?? null;
}

/** `"method": "POST"`, `-Method Post`, `method=POST` in the lines around a bare URL. */
function methodNearby(text: string, { at, end }: Candidate): string | null {
  const around = text.slice(Math.max(0, at - 200), end + 200);
  return (
    /method["']?\s*(?:[:=]|\s)\s*["']?(get|post|put|patch|delete)\b/i.exec(around)?.[1] ?? null
  );
}
