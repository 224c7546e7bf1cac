const SECONDS = /^\d{1,9}$/;

/** A date of HTTP begins with the day of the week; anything else that can be parsed is none. */
const DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? /;

/**
 * Reads how long a service asks to be left alone.
 *
 * @param header The value of `Retry-After`: seconds, or a date of HTTP.
 * @param now Milliseconds since 1970.
 * @returns Milliseconds from now, 0 for a date that is over; undefined where it says neither.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { readRetryAfter } from "./retry_after.ts";
 *
 * assert.equal(readRetryAfter("2", 0), 2000);
 * assert.equal(readRetryAfter("Thu, 01 Jan 1970 00:00:03 GMT", 1000), 2000);
 * ```
 */
export function readRetryAfter(header: string | null | undefined, now: number): number | undefined {
  const value = header?.trim() ?? "";
  if (SECONDS.test(value)) return Number(value) * 1000;
  const moment = DATE.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(moment) ? undefined : Math.max(0, moment - now);
}
