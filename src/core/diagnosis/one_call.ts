import type { AccessToken, GraphError } from "../paste/findings.ts";

/** Clocks of the parties may differ by this many seconds. */
export const CLOCK_SKEW = 300;

/** Whoever mends a refusal looks at the new token within these seconds: a week. */
export const LONG_AGO = 7 * 24 * 3600;

/**
 * Says whether a token and an error may be of one call: neither its app, its tenant nor its time says
 * no.
 *
 * @param error The error.
 * @param token The token.
 */
export function isOfOneCall(error: GraphError, token: AccessToken): boolean {
  const { appId, tenantId } = error.named;
  if (isOther(appId, token.appId) || isOther(tenantId, token.tenantId)) return false;
  return !isOlder(error, token);
}

/**
 * Says whether two ids are known and differ.
 *
 * @param one An id, null where it is not known.
 * @param other The other id.
 */
export function isOther(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one.toLowerCase() !== other.toLowerCase();
}

/**
 * Tells by how many seconds an error is older than a token.
 *
 * @param error The error.
 * @param token The token.
 * @returns 0 where one of them has no date; negative where the error came after the token.
 */
export function ageAt({ date }: GraphError, { issuedAt }: AccessToken): number {
  const at = date === null ? Number.NaN : Date.parse(`${date}Z`) / 1000;
  return issuedAt === null || !Number.isFinite(at) ? 0 : issuedAt - at;
}

/**
 * A token issued after the error cannot be the one that was refused: it may be the one that mends it.
 * An error of long ago is told with a token of today as an example of what was sent.
 */
function isOlder(error: GraphError, token: AccessToken): boolean {
  const age = ageAt(error, token);
  return age > CLOCK_SKEW && age < LONG_AGO;
}
