/**
 * Writes a token's time as a reader knows it: the hour, and the day where that is not today.
 *
 * @param seconds Seconds since 1970, as in `iat` and `exp`.
 * @param now The moment of reading, seconds since 1970.
 * @returns E.g. `09:14 UTC` or `2026-08-07 09:14 UTC`; `an unknown time` for no date.
 */
export function momentOf(seconds: number, now: number): string {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return "an unknown time";
  const [day = "", time = ""] = date.toISOString().split("T");
  const today = new Date(now * 1000).toISOString().slice(0, 10);
  return `${day === today ? "" : `${day} `}${time.slice(0, 5)} UTC`;
}
