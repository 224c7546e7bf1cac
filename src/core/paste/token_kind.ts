import { readAudience } from "../graph/audiences.ts";
import { isGuid } from "../is_guid.ts";
import type { KindEvidence, TokenKind } from "./findings.ts";

/** The claims of a token, as decoded. */
export type Claims = Readonly<Record<string, unknown>>;

/** Claims that speak of a person. Any of them in a token speaks against an app. */
const USER_CLAIMS = ["upn", "unique_name", "preferred_username", "name", "amr", "puid"];

/**
 * Tells whose token it is, by the strongest claim present. `idtyp` decides where it stands; a token
 * with `scp` is delegated even if `roles` stand beside it.
 *
 * @param claims The token's payload.
 * @returns The kind, and which claim told it.
 */
export function tokenKind(claims: Claims): { kind: TokenKind; from: KindEvidence } {
  if (claims.idtyp === "app") return { kind: "application", from: "idtyp" };
  if (claims.idtyp === "user") return { kind: "delegated", from: "idtyp" };
  // Any other, `device` for one, is neither an app's nor a user's.
  if (typeof claims.idtyp === "string") return { kind: "unknown", from: "idtyp" };
  // Some agents' tokens carry an empty `scp`, or a slash.
  if (words(claims.scp).some((scope) => scope !== "/")) return { kind: "delegated", from: "scp" };
  if (isIdToken(claims)) return { kind: "id-token", from: "id-token-claims" };
  if (USER_CLAIMS.some((claim) => claims[claim] !== undefined))
    return { kind: "unknown", from: "nothing" };
  if (words(claims.roles).length > 0) return { kind: "application", from: "roles" };
  if (claims.appid !== undefined || claims.azp !== undefined) {
    return { kind: "application", from: "no-user-claims" };
  }
  return { kind: "unknown", from: "nothing" };
}

/** `nonce`, `at_hash` and `c_hash` in the payload belong to ID tokens; so does an app as audience. */
function isIdToken(claims: Claims): boolean {
  if (["nonce", "at_hash", "c_hash"].some((claim) => claims[claim] !== undefined)) return true;
  const audience = String(claims.aud ?? "");
  const forAnApp = !readAudience(audience).isGraph && isGuid(audience);
  const hasUser = USER_CLAIMS.some((claim) => claims[claim] !== undefined);
  return forAnApp && hasUser && claims.appid === undefined && claims.azp === undefined;
}

/**
 * Reads a claim that is a list, or a string of words.
 *
 * @param claim `roles` or `scp` as decoded.
 * @returns Its words; empty for anything else.
 */
export function words(claim: unknown): string[] {
  const list = Array.isArray(claim) ? claim : typeof claim === "string" ? claim.split(/\s+/) : [];
  return list.filter((word): word is string => typeof word === "string" && word !== "");
}
