import { isSignedInUserPath } from "../graph/signed_in_user.ts";
import { batchedRequests } from "./batch_requests.ts";
import type { BatchAnswer, GraphError, GraphRequest } from "./findings.ts";
import { objectEnd } from "./lines_behind.ts";
import { readErrors } from "./read_errors.ts";

/** The beginning of a batch's answer, with as much as may stand before its list. */
const START = /\{(?=[^{}[\]]{0,300}"responses"\s{0,4}:\s{0,4}\[)/;

/** Graph takes no more in one batch. */
const MOST_IN_BATCH = 20;

/**
 * Reads the answer to a batch: which of its requests succeeded, and which error each other got.
 *
 * Source: Microsoft Learn, "Combine multiple HTTP requests using JSON batching".
 *
 * @param text The pasted text, without its tokens.
 * @param errors The errors in the same text.
 * @returns An answer for each request, by its id; none where there is no such answer, or it is cut off.
 */
export function readBatchAnswers(text: string, errors: readonly GraphError[]): BatchAnswer[] {
  const at = text.search(START);
  if (at < 0) return [];
  return responsesIn(text.slice(at, objectEnd(text, at)))
    .slice(0, MOST_IN_BATCH)
    .flatMap((item) => {
      const { id, status, body } = (item ?? {}) as Record<string, unknown>;
      if (typeof status !== "number" || !/^[\w-]{1,60}$/.test(String(id))) return [];
      const [own] = status < 400 ? [] : readErrors(JSON.stringify(body ?? null));
      const error = own === undefined ? -1 : errors.findIndex((one) => isSame(one, own));
      return [{ id: String(id), status: Math.trunc(status), error: error < 0 ? null : error }];
    });
}

function responsesIn(json: string): unknown[] {
  try {
    const { responses } = JSON.parse(json);
    return Array.isArray(responses) ? responses : [];
  } catch {
    return [];
  }
}

function isSame(one: GraphError, other: GraphError): boolean {
  return one.code === other.code && one.statements.join() === other.statements.join();
}

/**
 * Says whether a batch shows a user's token: a request on `/me` in it succeeded.
 *
 * @param requests The requests of the paste.
 * @param answers The answers to the batch among them.
 */
export function meWasAnswered(
  requests: readonly GraphRequest[],
  answers: readonly BatchAnswer[],
): boolean {
  return requests
    .flatMap(batchedRequests)
    .some(({ id, request }) =>
      answers.some(
        (answer) => answer.id === id && answer.status < 300 && isSignedInUserPath(request.path),
      ),
    );
}
