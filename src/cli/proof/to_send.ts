import { leavesUserOpen } from "../../core/graph/user_reference.ts";
import { isBatchPath } from "../../core/paste/batch_requests.ts";
import type { GraphRequest } from "../../core/paste/findings.ts";
import { findsUserById } from "../../core/remedy/named_user.ts";
import type { FixedRequest } from "../../core/remedy/prescription.ts";
import type { Held } from "./proof.ts";

/** Headers that ask for a form of the answer, and change nothing. */
const SENT_HEADERS = /^(?:accept|accept-language|consistencylevel|prefer|range)$/i;

/** Those that a GET has no use for, or that are made anew; nobody misses them. */
const EXPECTED_OUT = /^(?:authorization|content-type|content-range|if-match|if-none-match)$/i;

/** What stands for something to fill in, written out or encoded. */
const PLACEHOLDER = /[{}<>]|%7[bd]|%3[ce]/i;

/**
 * Says why a request must not be sent: it may change something, or it is not whole.
 *
 * @param request The request.
 * @returns Null where it may be sent.
 */
export function heldBack(request: FixedRequest): Held | null {
  // What else there is may change something, and a batch holds requests of any kind.
  if (request.method !== "GET" || isBatchPath(request.path)) return "method";
  if (leavesUserOpen({ path: request.path, body: null })) {
    const others = request.url.replace("/users/{id}", "");
    if (!PLACEHOLDER.test(others)) return findsUserById(request) ? "user-id" : "user";
  }
  return PLACEHOLDER.test(request.url) ? "placeholder" : null;
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
