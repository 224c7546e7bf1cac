import { lookUp } from "../graph/look_up.ts";
import { pathOfLostUser } from "../graph/lost_user.ts";
import { PLACEHOLDER, pathShape } from "../graph/path_shape.ts";
import { withBases } from "./base_addresses.ts";
import { batchedRequests, isBatchPath } from "./batch_requests.ts";
import {
  findRequestCandidates,
  findTracedCandidates,
  type RequestCandidate,
} from "./find_request_candidates.ts";
import { type GraphRequest, METHODS, type Method } from "./findings.ts";
import { type GraphAddress, readAddress } from "./graph_address.ts";
import { methodNearby } from "./method_nearby.ts";
import { readBody } from "./read_body.ts";
import { readHeaders } from "./read_headers.ts";
import { wholeAddresses } from "./whole_addresses.ts";
import { withoutComments } from "./without_comments.ts";

/** More than this many different requests in one paste are not looked at. */
const MOST_REQUESTS = 20;

/** `GET /users 200 OK`: what stands behind a request that did not fail. */
const ANSWERED =
  /^["'\s|,:>)-]{0,12}(?:HTTP\/[\d.]{1,4}["']?\s{1,4})?(?:status["':= ]{1,4})?2\d\d(?![\w.-])/i;

/** A body takes time to read, and a paste holds few. */
const MOST_BODIES = 60;

/**
 * Finds the requests to Microsoft Graph in a text from which the tokens were taken out.
 *
 * @param text The pasted text.
 * @param defaultHost The Graph host that a path without one is for.
 * @returns The requests in the order they stand, each once.
 */
export function readRequests(text: string, defaultHost: string): GraphRequest[] {
  const uncommented = withoutComments(text);
  const whole = wholeAddresses(withBases(uncommented));
  const made = requestsOf(whole, findRequestCandidates(whole), defaultHost);
  if (made.length > 0) return made;
  // The request may stand in a comment only, or in a stack trace.
  const all = uncommented === text ? "" : wholeAddresses(withBases(text));
  const told = requestsOf(all, findRequestCandidates(all), defaultHost);
  return told.length > 0 ? told : requestsOf(text, findTracedCandidates(text), defaultHost);
}

function requestsOf(
  text: string,
  candidates: readonly RequestCandidate[],
  defaultHost: string,
): GraphRequest[] {
  const requests = new Map<string, GraphRequest>();
  const answered = new Set<string>();
  let bodies = 0;
  for (const [index, candidate] of candidates.entries()) {
    const address = readAddress(candidate, { host: defaultHost, version: "v1.0" });
    if (address === undefined) continue;
    const stated = methodOf(candidate.method ?? methodAround(text, candidates, index));
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
      method: stated ?? likelyMethod(address.path, isBodyBehind(text, candidate.end)),
      methodStated: stated !== null,
      readFrom: candidate.readFrom,
      ...address,
      headers: readHeaders(candidate.headers),
      body,
    };
    requests.set(unsure === undefined ? key : `? ${url}`, request);
    if (ANSWERED.test(text.slice(candidate.end, candidate.end + 40))) answered.add(url);
  }
  const found = withoutBatched(withoutEchoes([...requests.values()]));
  // In a log of several calls the one that failed is asked about.
  const isAnswered = (request: GraphRequest) => answered.has(urlOf(request));
  return [...found.filter((one) => !isAnswered(one)), ...found.filter(isAnswered)];
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

/** `Request Payload - {`: whatever the method is, it has a body. */
function isBodyBehind(text: string, end: number): boolean {
  const named = /^["'`)\s]{0,9}(?:request )?(?:payload|body)\s{0,3}[-:=]{1,2}\s{0,9}`{0,3}\{/i;
  return named.test(text.slice(end, end + 60));
}

/**
 * Of an address alone: GET, or POST for an action that is never read, as `/me/sendMail`. Nobody is
 * told that they deleted or changed something where the text does not say so.
 */
function likelyMethod(written: string, hasBody: boolean): Method {
  const path = pathOfLostUser(written) ?? written;
  const has = (method: Method) => lookUp(method, path) !== undefined;
  const others: readonly Method[] = hasBody ? ["PATCH", "PUT"] : ["GET", "PATCH", "PUT", "DELETE"];
  return has("POST") && !others.some(has) ? "POST" : "GET";
}

function methodAround(
  text: string,
  candidates: readonly RequestCandidate[],
  index: number,
): string | null {
  const { at = 0, end = 0, readFrom } = candidates[index] ?? {};
  // Code and commands say their method themselves.
  if (readFrom !== "address") return null;
  const after = candidates[index - 1]?.end ?? 0;
  return methodNearby(text, { at, end, after, before: candidates[index + 1]?.at ?? text.length });
}

function methodOf(word: string | null): Method | null {
  const upper = word?.toUpperCase();
  return METHODS.find((method) => method === upper) ?? null;
}
