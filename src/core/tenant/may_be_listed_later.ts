import type { AccessToken } from "../paste/findings.ts";
import { DATED_BACK } from "./dated_back.ts";

/** What is new is in tokens before all of the directory shows it, so many seconds at most. */
const LISTED_WITHIN = 5 * 60;

/**
 * Says whether a token is so new that it may tell more than what was looked up. One that states to be
 * from the future tells nothing.
 *
 * @param issuedAt When it was issued as it states, seconds since 1970; null where it does not.
 * @param at When it was looked up.
 */
export function mayBeListedLater(issuedAt: AccessToken["issuedAt"], at: number): boolean {
  return issuedAt !== null && issuedAt <= at && issuedAt + DATED_BACK + LISTED_WITHIN >= at;
}
