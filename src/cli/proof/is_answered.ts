import type { Outcome } from "./proof.ts";

/**
 * Says whether Graph did what it was asked for. A file's content is answered with the address where it
 * lies.
 *
 * @param response What Graph answered.
 */
export function isAnswered({ status }: { status: number }): boolean {
  return (status >= 200 && status < 300) || status === 302;
}

/**
 * Says whether Graph refused the request itself, and is not only busy.
 *
 * @param outcome What became of it.
 */
export function isRefusal(outcome: Outcome): boolean {
  if (outcome.kind !== "answer") return false;
  const { status, claims } = outcome.response;
  return status >= 400 && status < 500 && status !== 429 && claims === undefined;
}
