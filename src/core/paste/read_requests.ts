import { cloudOfGraphHost, hostOfAddress } from "../graph/clouds.ts";
import { lookUp } from "../graph/look_up.ts";
import { pathShape } from "../graph/path_shape.ts";
import { permissionIndex } from "../graph/permission_index.ts";
import { findRequestCandidates, type RequestCandidate } from "./find_request_candidates.ts";
import { type GraphRequest, METHODS, type Method } from "./findings.ts";
import { readBody } from "./read_body.ts";
import { readHeaders } from "./read_headers.ts";
import { readQuery } from "./read_query.ts";

/** More than this many different requests in one paste are not looked at. */
const MOST_REQUESTS = 20;

/** No path of Graph is longer than this. */
const MOST_PATH = 2000;

/** A method is looked for this far around an address. */
const NEARBY = 200;

/**
 * Finds the requests to Microsoft Graph in a text from which the tokens were taken out.
 *
 * @param text The pasted text.
 * @param defaultHost The Graph host that a path without one is for.
 * @returns The requests in the order they stand, each once.
 */
export function readRequests(text: string, defaultHost: string): GraphRequest[] {
  const requests = new Map<string, GraphRequest>();
  const candidates = findRequestCandidates(text);
  for (const [index, candidate] of candidates.entries()) {
    const address = graphAddress(candidate, defaultHost);
    if (address === undefined) continue;
    const stated = methodOf(candidate.method ?? methodNearby(text, candidates, index));
    const url = `${address.path}?${address.query}`;
    const unsure = requests.get(`? ${url}`);
    const key = `${stated ?? "?"} ${url}`;
    // The same address again, once with its method and once without, is one request.
    const isKnown = requests.has(key) || (stated === null && hasUrl(requests, url));
    if (isKnown || (unsure === undefined && requests.size >= MOST_REQUESTS)) continue;
    const request = {
      method: stated ?? onlyMethod(address.path),
      methodStated: stated !== null,
      ...address,
      headers: readHeaders(candidate.headers),
      body: readBody(candidate.body()),
    };
    requests.set(unsure === undefined ? key : `? ${url}`, request);
  }
  return [...requests.values()];
}

function hasUrl(requests: ReadonlyMap<string, GraphRequest>, url: string): boolean {
  return METHODS.some((method) => requests.has(`${method} ${url}`));
}

/** Host, version, path and query, where the address is one of Graph's. */
function graphAddress(
  { origin, path: written, query }: RequestCandidate,
  defaultHost: string,
): Pick<GraphRequest, "host" | "version" | "path" | "query"> | undefined {
  if (written.length > MOST_PATH) return undefined;
  const host = origin === null ? defaultHost : hostOfAddress(origin);
  if (cloudOfGraphHost(host) === undefined) return undefined;
  const plain = plainPath(written);
  const versioned = /^\/+(v1\.0|beta)(?=\/|$)/i.exec(plain);
  const path = versioned === null ? plain : plain.slice(versioned[0].length);
  // `https://graph.microsoft.com/User.Read` is a scope, and `GET /login` another service's.
  if (versioned === null && !isRoot(path)) return undefined;
  return {
    host,
    version: versioned?.[1]?.toLowerCase() === "beta" ? "beta" : "v1.0",
    path: `/${path
      .split("/")
      .filter((segment) => segment !== "")
      .join("/")}`,
    query: readQuery(query.replace(/^\?/, "").replace(/#.*$/s, "")),
  };
}

/**
 * Undoes what hides a path's words: percent-encoded letters and digits, an encoded slash behind the
 * first of them, and the placeholders of JavaScript and Postman.
 */
function plainPath(written: string): string {
  return (
    written
      .replace(/%(?:2[de]|3\d|[46][1-9a-f]|[57][\da]|5f|7e)/gi, decodeURIComponent)
      .replace(/^\/+(?:(?:v1\.0|beta)(?:%2f|\/))?(?:me|users|drive)%2f.*/i, (path) =>
        path.replace(/%2f/gi, "/"),
      )
      // Unencoded, Graph would take the rest for a fragment and never see it.
      .replace(/#EXT#/gi, (mark) => mark.replaceAll("#", "%23"))
      .replace(
        /\$\{([^{}]*)\}|\{\{([^{}]*)\}\}/g,
        (_all, script, postman) => `{${script ?? postman}}`,
      )
  );
}

/** Whether a path begins with one of Graph's own collections. */
function isRoot(path: string): boolean {
  const [first = ""] = pathShape(path);
  return first === "$batch" || permissionIndex().paths.children().has(first);
}

/** Of an address alone: GET, or the one method that Graph has for it, as POST for `/me/sendMail`. */
function onlyMethod(path: string): Method {
  const known = METHODS.filter((method) => lookUp(method, path) !== undefined);
  return known.length === 1 ? (known[0] ?? "GET") : "GET";
}

function methodOf(word: string | null): Method | null {
  const upper = word?.toUpperCase();
  return METHODS.find((method) => method === upper) ?? null;
}

/** `"method": "POST"`, `-Method Post` around an address, `requests.post(` or `POST request to` before it. */
function methodNearby(
  text: string,
  candidates: readonly RequestCandidate[],
  index: number,
): string | null {
  const { at = 0, end = 0 } = candidates[index] ?? {};
  // Not past a neighbour, and not out of the braces that hold the address.
  const from = Math.max(at - NEARBY, candidates[index - 1]?.end ?? 0);
  const before = text.slice(from, at).replace(/^.*\}/s, "");
  const to = Math.min(end + NEARBY, candidates[index + 1]?.at ?? text.length);
  const after = text.slice(end, to).replace(/\}.*$/s, "");
  const called =
    /\b(get|post|put|patch|delete)(?:_?async|_?json)?\s{0,4}\(\s{0,4}(?:ur[li]\s?=\s?)?[$@bfr]{0,2}["'`]?$/i;
  const worded = /\b(GET|POST|PUT|PATCH|DELETE)(?: [a-z]+){0,3} ["'`]?$/;
  const named = /\bmethod["']?\s{0,4}[:=]?\s{0,4}["']?(get|post|put|patch|delete)\b/gi;
  return (
    (called.exec(before) ?? worded.exec(before))?.[1] ??
    [...before.matchAll(named)].at(-1)?.[1] ??
    named.exec(after)?.[1] ??
    null
  );
}
