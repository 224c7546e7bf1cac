import type { Seen, Unseen } from "./tenant_records.ts";

/** Why nothing is concluded from a part: it was not seen, or not all of it. */
export type Why = Unseen | "partial";

/** A part that was seen to its end, or why not. */
export type Whole<T> = { kind: "seen"; value: T } | { kind: "unseen"; why: Why };

/**
 * Takes a part only where all of it was seen: what is not in half a list may be in the other half.
 *
 * @param seen The part.
 */
export function wholeOf<T>(seen: Seen<T>): Whole<T> {
  if (seen.kind === "unseen") return seen;
  return seen.isPartial === true
    ? { kind: "unseen", why: "partial" }
    : { kind: "seen", value: seen.value };
}
