import type { Outcome } from "./proof.ts";

/**
 * Says whether Graph did what it was asked for. A file's content is answered with the address where it
 * lies. Whether it was Graph that answered is another question.
 *
 * @param response What was answered.
 */
export function isAnswered({ status }: { status: number }): boolean {
  return (status >= 200 && status < 300) || status === 302;
}

/**
 * Says whether an answer refuses the request, and its giver is not only busy.
 *
 * @param response What was answered.
 */
export function isRefusing({ status }: { status: number }): boolean {
  return status >= 400 && status < 500 && status !== 429;
}

/**
 * Says whether Graph refused the request itself, and wants no other token.
 *
 * @param outcome What became of it.
 */
export function isRefusal(outcome: Outcome): boolean {
  if (outcome.kind !== "answer") return false;
  return isRefusing(outcome.response) && outcome.response.claims === undefined;
}
