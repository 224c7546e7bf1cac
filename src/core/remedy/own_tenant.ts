import type { Token } from "../paste/findings.ts";

/**
 * The tenant that a token states it was issued in.
 *
 * @param token The token that was judged.
 * @returns Its id as it stands there; null where none is stated.
 */
export function statedTenant(token: Token | null): string | null {
  return token?.form === "jwt" ? token.tenantId : null;
}

/**
 * Says whether a token states to be of a conversation's own tenant.
 *
 * @param token The token that was judged.
 * @param tenantId Tenant of the conversation; null where there is none, as in a terminal.
 */
export function isOfTenant(token: Token | null, tenantId: string | null): boolean {
  const stated = statedTenant(token);
  return stated !== null && stated.toLowerCase() === tenantId?.toLowerCase();
}
