import { leavesUserOpen } from "../../core/graph/user_reference.ts";
import { isBatchPath } from "../../core/paste/batch_requests.ts";
import type { GraphRequest } from "../../core/paste/findings.ts";
import { findsUserById } from "../../core/remedy/named_user.ts";
import type { FixedRequest } from "../../core/remedy/prescription.ts";
import { hasOpenValue } from "./open_values.ts";
import type { Held } from "./proof.ts";

/** Headers that ask for a form of the answer, and change nothing. */
const SENT_HEADERS = /^(?:accept|accept-language|consistencylevel|prefer|range)$/i;

/** Those that a GET has no use for, or that are made anew; nobody misses them. */
const EXPECTED_OUT = /^(?:authorization|content-type|content-range|if-match|if-none-match)$/i;

/** What stands for something to fill in; a lone `<` is one to compare with. */
const PLACEHOLDER = /\{[^{}]*\}|<[^<>]*>/;

/** Braces and angle brackets, encoded. */
const ENCODED = /%(?:7[bd]|3[ce])/gi;

/**
 * Says why a request must not be sent: it may change something, or it is not whole.
 *
 * @param request The request.
 * @returns Null where it may be sent.
 */
export function heldBack(request: FixedRequest): Held | null {
  const { method, path, url } = request;
  // What else there is may change something, and a batch holds requests of any kind.
  if (method !== "GET" || isBatchPath(decoded(path))) return "method";
  const isUserOpen = leavesUserOpen({ path, body: null });
  const withoutUser = (address: string) =>
    isUserOpen ? address.replace("/users/{id}", "/users") : address;
  if (isToFillIn(withoutUser(url)) || hasOpenValue(withoutUser(path))) return "placeholder";
  if (isUserOpen) return findsUserById(request) ? "user-id" : "user";
  return isSentAsShown(url) ? null : "address";
}

/**
 * Chooses the headers that go with a request.
 *
 * @param request The request.
 * @returns Those to send, and the names of those that somebody may miss.
 */
export function headersToSend({ headers }: Pick<GraphRequest, "headers">): {
  sent: Record<string, string>;
  leftOut: string[];
} {
  const isSent = ([name, value]: [string, string]) =>
    SENT_HEADERS.test(name) && /^[\x20-\x7e]*$/.test(value);
  const all = Object.entries(headers);
  return {
    sent: Object.fromEntries(all.filter(isSent)),
    leftOut: all.filter((one) => !isSent(one) && !EXPECTED_OUT.test(one[0])).map(([name]) => name),
  };
}

function isToFillIn(url: string): boolean {
  return PLACEHOLDER.test(url.replace(ENCODED, decodeURIComponent));
}

/** `fetch` takes steps such as `..` out of an address, and calls what is left. */
function isSentAsShown(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { origin, pathname } = new URL(url);
  return url.replace(/\?.*$/s, "") === `${origin}${pathname}`;
}

function decoded(path: string): string {
  return path.replace(/%[\da-f]{2}/gi, (code) =>
    String.fromCharCode(Number.parseInt(code.slice(1), 16)),
  );
}
