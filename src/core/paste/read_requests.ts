import { lookUp } from "../graph/look_up.ts";
import { pathOfLostUser } from "../graph/lost_user.ts";
import { PLACEHOLDER, pathShape } from "../graph/path_shape.ts";
import { batchedRequests, isBatchPath } from "./batch_requests.ts";
import { findRequestCandidates, type RequestCandidate } from "./find_request_candidates.ts";
import { type GraphRequest, METHODS, type Method } from "./findings.ts";
import { type GraphAddress, readAddress } from "./graph_address.ts";
import { readBody } from "./read_body.ts";
import { readHeaders } from "./read_headers.ts";

/** More than this many different requests in one paste are not looked at. */
const MOST_REQUESTS = 20;

/** A body takes time to read, and a paste holds few. */
const MOST_BODIES = 60;

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
  let bodies = 0;
  for (const [index, candidate] of candidates.entries()) {
    const address = readAddress(candidate, { host: defaultHost, version: "v1.0" });
    if (address === undefined) continue;
    const stated = methodOf(candidate.method ?? methodNearby(text, candidates, index));
    const url = urlOf(address);
    const unsure = requests.get(`? ${url}`);
    const key = `${stated ?? "?"} ${url}`;
    // The same address again, once with its method and once without, is one request.
    const known = requests.get(key);
    const isKnown = known !== undefined || (stated === null && hasUrl(requests, url));
    const isTooMany = unsure === undefined && requests.size >= MOST_REQUESTS;
    const hasBody = known?.body !== null || bodies >= MOST_BODIES;
    if ((isKnown && hasBody) || (!isKnown && isTooMany)) continue;
    bodies++;
    const body = readBody(candidate.body(), isBatchPath(address.path));
    // A body may stand apart from its request line.
    if (known !== undefined) requests.set(key, { ...known, body });
    if (isKnown) continue;
    const request = {
      method: stated ?? onlyMethod(address.path),
      methodStated: stated !== null,
      readFrom: candidate.readFrom,
      ...address,
      headers: readHeaders(candidate.headers),
      body,
    };
    requests.set(unsure === undefined ? key : `? ${url}`, request);
  }
  return withoutBatched(withoutEchoes([...requests.values()]));
}

/** An address and the code that made it are one request: the address has the real ids and the query. */
function withoutEchoes(requests: GraphRequest[]): GraphRequest[] {
  const addresses = requests.filter(({ readFrom }) => readFrom === "address");
  const calls = requests.filter(({ readFrom }) => readFrom !== "address");
  const own = calls.filter((call) => !addresses.some((address) => isEcho(call, address)));
  return requests.flatMap((request) => {
    if (request.readFrom !== "address") return own.includes(request) ? [request] : [];
    // The code says the method that an address alone does not.
    const call = calls.find((one) => one.methodStated && isEcho(one, request));
    const isTold = request.methodStated || call === undefined;
    return [isTold ? request : { ...request, method: call.method, methodStated: true }];
  });
}

function isEcho(call: GraphRequest, address: GraphRequest): boolean {
  if (call.methodStated && address.methodStated && call.method !== address.method) return false;
  const [called, written] = [pathShape(call.path), pathShape(address.path)];
  const fits = (segment: string, other: string | undefined) =>
    segment === other || segment === PLACEHOLDER || other === PLACEHOLDER;
  return (
    called.length === written.length && called.every((segment, at) => fits(segment, written[at]))
  );
}

/** What stands within a batch is answered with it. */
function withoutBatched(requests: GraphRequest[]): GraphRequest[] {
  const batched = requests.flatMap(batchedRequests).map(({ request }) => urlOf(request));
  if (batched.length === 0) return requests;
  return requests.filter((one) => isBatchPath(one.path) || !batched.includes(urlOf(one)));
}

function urlOf({ path, query }: GraphAddress): string {
  return `${path}?${query}`;
}

function hasUrl(requests: ReadonlyMap<string, GraphRequest>, url: string): boolean {
  return METHODS.some((method) => requests.has(`${method} ${url}`));
}

/** Of an address alone: GET, or the one method that Graph has for it, as POST for `/me/sendMail`. */
function onlyMethod(written: string): Method {
  const path = pathOfLostUser(written) ?? written;
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
