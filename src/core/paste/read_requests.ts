import { cloudOfGraphHost, PUBLIC_CLOUD } from "../graph/clouds.ts";
import { findRequestCandidates, type RequestCandidate } from "./find_request_candidates.ts";
import { type GraphRequest, METHODS, type Method } from "./findings.ts";
import { readBody } from "./read_body.ts";
import { readHeaders } from "./read_headers.ts";
import { readQuery } from "./read_query.ts";

/** More than this many different requests in one paste are not looked at. */
const MOST_REQUESTS = 20;

/** Headers and body are looked for in so many characters behind a request line. */
const MOST_BEHIND = 64_000;

/**
 * Finds the requests to Microsoft Graph in a text from which the tokens were taken out.
 *
 * @param text The pasted text.
 * @returns The requests in the order they stand, each once.
 */
export function readRequests(text: string): GraphRequest[] {
  const requests: GraphRequest[] = [];
  for (const candidate of findRequestCandidates(text)) {
    if (requests.length >= MOST_REQUESTS) break;
    const request = graphRequest(candidate, text);
    if (request !== undefined && !requests.some((known) => repeats(request, known))) {
      requests.push(request);
    }
  }
  return requests;
}

/** An address without a method, as in a log line, repeats the request it stands in. */
function repeats(request: GraphRequest, known: GraphRequest): boolean {
  const sameUrl = known.path === request.path && known.query === request.query;
  return sameUrl && (!request.methodStated || known.method === request.method);
}

function graphRequest(candidate: RequestCandidate, text: string): GraphRequest | undefined {
  const versioned = /^\/+(v1\.0|beta)(?=\/|$)/i.exec(candidate.path);
  const path = versioned === null ? candidate.path : candidate.path.slice(versioned[0].length);
  // `https://graph.microsoft.com/.default` is a scope, and the host alone an audience.
  if (versioned === null && !/^\/[a-z]/i.test(path)) return undefined;
  const { headers, body } = candidate.goesOn ? readBehind(text, candidate.end) : candidate;
  const host = hostOf(candidate.origin ?? hostHeader(headers));
  if (cloudOfGraphHost(host) === undefined) return undefined;
  const stated = methodOf(candidate.method ?? methodNearby(text, candidate));
  return {
    method: stated ?? "GET",
    methodStated: stated !== null,
    host,
    version: versioned?.[1]?.toLowerCase() === "beta" ? "beta" : "v1.0",
    path: path.replace(/\/{1,20}$/, "") || "/",
    query: readQuery(candidate.query.replace(/^\?/, "").replace(/#.*$/s, "")),
    headers: readHeaders(headers),
    body: readBody(body),
  };
}

/** The header lines and the body that follow a request line. */
function readBehind(text: string, end: number): { headers: string[]; body: string } {
  const next = text.indexOf("\n", end);
  const behind = next < 0 ? "" : text.slice(next + 1, next + 1 + MOST_BEHIND);
  const headers: string[] = [];
  let at = 0;
  while (headers.length < 60) {
    const lineEnd = behind.indexOf("\n", at);
    const line = behind.slice(at, lineEnd < 0 ? undefined : lineEnd);
    const header = line.slice(0, 2000).replace(/^>\s?/, "").trim();
    if (!/^[\w-]{2,60}:\s/.test(header)) break;
    headers.push(header);
    if (lineEnd < 0) return { headers, body: "" };
    at = lineEnd + 1;
  }
  return { headers, body: leadingJson(behind.slice(at).trimStart()) };
}

/** The JSON object a text begins with, unless it is the answer rather than what was sent. */
function leadingJson(text: string): string {
  // A brace alone may be a placeholder, as of a token that was taken out.
  if (!/^\{\s*["}]/.test(text)) return "";
  if (/^\{\s*"(?:error|odata\.error|@odata\.context|access_token|token_type)"/.test(text))
    return "";
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === "\\") at++;
    else if (char === '"') quoted = !quoted;
    else if (!quoted && char === "{") depth++;
    else if (!quoted && char === "}" && --depth === 0) return text.slice(0, at + 1);
  }
  return "";
}

function hostHeader(headers: readonly string[]): string {
  const host = headers.find((line) => /^host:/i.test(line));
  return host === undefined ? PUBLIC_CLOUD.graphHost : host.slice(5).trim();
}

function hostOf(origin: string): string {
  return origin.replace(/^https?:\/\/|:443$/gi, "").toLowerCase();
}

function methodOf(word: string | null): Method | null {
  const upper = word?.toUpperCase();
  return METHODS.find((method) => method === upper) ?? null;
}

/** `"method": "POST"`, `-Method Post`, `method=POST` in the lines around a bare URL. */
function methodNearby(text: string, { at, end }: RequestCandidate): string | null {
  const around = text.slice(Math.max(0, at - 200), end + 200);
  return (
    /method["']?\s{0,9}(?:[:=]|\s)\s{0,9}["']?(get|post|put|patch|delete)\b/i.exec(around)?.[1] ??
    null
  );
}
