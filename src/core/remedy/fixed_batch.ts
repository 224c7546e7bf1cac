import { batchedRequests } from "../paste/batch_requests.ts";
import type { GraphRequest } from "../paste/findings.ts";
import { requestUrl } from "./fixed_request.ts";
import type { FixedRequest, Prescription } from "./prescription.ts";

/**
 * Puts the corrected requests back into their batch; the others stay as they are.
 *
 * @param batch The request to `/$batch`.
 * @param answers The answers, those of the batch's requests in their order.
 * @returns The whole batch, or null where nothing in it changes; and how many of it changed.
 */
export function fixedBatch(
  batch: GraphRequest,
  answers: readonly Prescription[],
): { fixedRequest: FixedRequest | null; changed: number } {
  const fixes = new Map<number, FixedRequest>();
  for (const { index, request } of batchedRequests(batch)) {
    const wanted = JSON.stringify(request);
    const answer = answers.find(({ diagnosis }) => JSON.stringify(diagnosis.request) === wanted);
    if (answer?.fixedRequest != null) fixes.set(index, answer.fixedRequest);
  }
  if (batch.body === null || fixes.size === 0) return { fixedRequest: null, changed: 0 };
  const whole = JSON.parse(batch.body);
  const requests = whole.requests.map((item: object, index: number) =>
    withFix(item, batch, fixes.get(index)),
  );
  const { method, path, headers } = batch;
  const body = JSON.stringify({ ...whole, requests });
  const url = requestUrl(batch);
  return { fixedRequest: { method, url, path, headers, body }, changed: fixes.size };
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

/** The body of a request in a batch is JSON itself, or text. */
function bodyOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
