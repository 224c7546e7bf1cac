import type { Call } from "./proof.ts";

/**
 * Says how long Graph asks to be left alone.
 *
 * @param call The call that was refused for it.
 * @returns E.g. `2 min`; null where Graph does not say.
 */
export function statedWait(call: Call | null): string | null {
  if (call?.outcome.kind !== "answer") return null;
  const { retryAfter } = call.outcome.response;
  return retryAfter === undefined ? null : duration(retryAfter);
}

/**
 * Writes a length of time.
 *
 * @param milliseconds How long.
 * @returns In seconds, or from two minutes on in minutes; never less than it is.
 */
export function duration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds >= 120) return `${Math.ceil(seconds / 60)} min`;
  return `${seconds < 10 ? Math.ceil(seconds * 10) / 10 : Math.ceil(seconds)} s`;
}
