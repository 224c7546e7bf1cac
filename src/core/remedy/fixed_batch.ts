import { batchedRequests } from "../paste/batch_requests.ts";
import type { GraphRequest } from "../paste/findings.ts";
import { isClosedTo } from "./closed_to.ts";
import { requestUrl } from "./fixed_request.ts";
import type { FixedRequest, Prescription } from "./prescription.ts";

/** A batch that works, and what became of the requests in it. */
export interface FixedBatch {
  request: FixedRequest;
  /** How many were in it. */
  count: number;
  /** How many of them changed. */
  changed: number;
  /** Those that were taken out, as its caller cannot make them, e.g. `GET /me/onenote/notebooks`. */
  takenOut: readonly string[];
}

/**
 * Puts the corrected requests back into their batch. What its caller cannot make in any form is taken
 * out: Graph would refuse it, and whatever depends on it. The others stay as they are.
 *
 * @param batch The request to `/$batch`.
 * @param answers The answers, those of the batch's requests in their order.
 * @returns The whole batch, or null where no request in it can be corrected.
 */
export function fixedBatch(
  batch: GraphRequest,
  answers: readonly Prescription[],
): FixedBatch | null {
  const fixes = new Map<number, FixedRequest>();
  const closed = new Map<number, string>();
  for (const { index, request } of batchedRequests(batch)) {
    const wanted = JSON.stringify(request);
    const answer = answers.find(({ diagnosis }) => JSON.stringify(diagnosis.request) === wanted);
    if (answer === undefined) continue;
    if (isClosed(answer)) closed.set(index, `${request.method} ${request.path}`);
    else if (answer.fixedRequest !== null) fixes.set(index, answer.fixedRequest);
  }
  if (batch.body === null || fixes.size === 0) return null;
  const whole: { requests: unknown[] } = JSON.parse(batch.body);
  const requests = whole.requests.map((item, index) =>
    isObject(item) ? withFix(item, batch, fixes.get(index)) : item,
  );
  const { method, path, headers } = batch;
  const body = JSON.stringify({ ...whole, requests: takeOut(requests, new Set(closed.keys())) });
  return {
    request: { method, url: requestUrl(batch), path, headers, body },
    count: requests.length,
    changed: fixes.size,
    takenOut: [...closed.values()],
  };
}

/** A batch has one caller, so what is open to apps only does not go with the requests of a user. */
function isClosed(answer: Prescription): boolean {
  return isClosedTo(answer, "application") || isClosedTo(answer, "delegated");
}

function withFix(item: object, batch: GraphRequest, fix: FixedRequest | undefined): object {
  if (fix === undefined) return item;
  const root = `https://${batch.host}/${batch.version}`;
  return {
    ...item,
    url: fix.url.startsWith(root) ? fix.url.slice(root.length) : fix.url,
    ...(fix.body === null ? {} : { body: bodyOf(fix.body) }),
  };
}

/** Graph takes no batch in which a request waits for one that is not there. */
function takeOut(items: readonly unknown[], places: ReadonlySet<number>): unknown[] {
  if (places.size === 0) return [...items];
  const gone = new Set(
    items.flatMap((item, place) =>
      places.has(place) && isObject(item) && "id" in item ? [String(item.id)] : [],
    ),
  );
  return items
    .filter((_, place) => !places.has(place))
    .map((item) => waitingFor(item, (id) => !gone.has(String(id))));
}

function waitingFor(item: unknown, isThere: (id: unknown) => boolean): unknown {
  if (!isObject(item) || !("dependsOn" in item)) return item;
  const { dependsOn: stated, ...alone } = item;
  if (!Array.isArray(stated) || stated.every(isThere)) return item;
  const left = stated.filter(isThere);
  return left.length === 0 ? alone : { ...alone, dependsOn: left };
}

/** Not everything that a pasted batch lists is a request, as where it was shortened with "…". */
function isObject(item: unknown): item is object {
  return typeof item === "object" && item !== null;
}

/** The body of a request in a batch is JSON itself, or text. */
function bodyOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
