import type { Words } from "./words/words.ts";

/**
 * Writes a moment to the minute.
 *
 * @param seconds Seconds since 1970, as in `iat` and `exp`.
 * @returns E.g. `2026-08-07 09:14 UTC`; undefined where a made-up claim lies outside what a date holds.
 */
export function utcMinute(seconds: number): string | undefined {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return undefined;
  return `${date.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

/**
 * Writes a token's time as a reader knows it: the hour, and the day where that is not today.
 *
 * @param seconds Seconds since 1970.
 * @param now The moment of reading, seconds since 1970.
 * @param words The language to write in.
 * @returns E.g. `09:14 UTC` or `2026-08-07 09:14 UTC`; `an unknown time` for no date.
 */
export function momentOf(seconds: number, now: number, words: Words): string {
  const moment = utcMinute(seconds);
  if (moment === undefined) return words.remedy.unknownTime;
  const today = utcMinute(now)?.split(" ", 1)[0];
  return moment.startsWith(`${today} `) ? moment.slice(`${today} `.length) : moment;
}
