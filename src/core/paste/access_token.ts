import { readAudience } from "../graph/audiences.ts";
import { isGuid } from "../is_guid.ts";
import type { AccessToken } from "./findings.ts";
import { type Claims, tokenKind, words } from "./token_kind.ts";

/** At most this many names are kept of a token's permissions; real tokens carry far fewer. */
const MOST_PERMISSIONS = 250;

/** At most this many Entra roles are kept; a token lists a few. */
const MOST_ROLES = 10;

/**
 * Reads what a token's claims state. Names and addresses of people are left behind.
 *
 * @param claims The token's payload, as decoded.
 * @param signed Whether a signature was pasted with it.
 */
export function accessToken(claims: Claims, signed: boolean): AccessToken {
  const { kind, from } = tokenKind(claims);
  const audience = Array.isArray(claims.aud) ? claims.aud[0] : claims.aud;
  return {
    form: "jwt",
    kind,
    kindFrom: from,
    audience: typeof audience === "string" ? readAudience(shortText(audience, 200) ?? "") : null,
    scopes: permissionNames(claims.scp),
    roles: permissionNames(claims.roles),
    tenantId: id(claims.tid),
    appId: id(claims.appid ?? claims.azp),
    appName: shortText(claims.app_displayname, 60),
    servicePrincipalId: kind === "application" ? id(claims.oid) : null,
    directoryRoles: words(claims.wids)
      .flatMap((role) => id(role) ?? [])
      .slice(0, MOST_ROLES),
    fromElsewhere: isFromElsewhere(claims),
    // The claim holds the Azure resource id of the identity, and only such a token has it.
    managedIdentity: typeof claims.xms_mirid === "string" && claims.xms_mirid !== "",
    issuedAt: seconds(claims.iat),
    notBefore: seconds(claims.nbf),
    expiresAt: seconds(claims.exp),
    signed,
  };
}

/**
 * Guests and partners' administrators: their identity provider is another one, or the numbers in
 * `xms_idrel` say so (5 guest, 11 and 31 a partner).
 */
function isFromElsewhere({ idp, iss, xms_idrel: relation }: Claims): boolean {
  const otherProvider = typeof idp === "string" && typeof iss === "string" && idp !== iss;
  return otherProvider || words(relation).some((number) => ["5", "11", "31"].includes(number));
}

function permissionNames(claim: unknown): string[] {
  return words(claim)
    .filter((name) => /^[\w.:/-]{1,120}$/.test(name))
    .slice(0, MOST_PERMISSIONS);
}

function id(claim: unknown): string | null {
  return typeof claim === "string" && isGuid(claim) ? claim.toLowerCase() : null;
}

function seconds(claim: unknown): number | null {
  if (typeof claim !== "number") return null;
  const whole = Math.trunc(claim);
  return Number.isSafeInteger(whole) ? whole : null;
}

function shortText(claim: unknown, most: number): string | null {
  if (typeof claim !== "string") return null;
  const printable = claim.replace(/[\p{C}\s]+/gu, " ").trim();
  return printable === "" ? null : printable.slice(0, most);
}
