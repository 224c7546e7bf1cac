import { isGuid } from "../is_guid.ts";
import type { Token } from "../paste/findings.ts";
import { isOfTenant } from "./own_tenant.ts";

/** What a command or a link names in the place of placeholders. */
export interface FillIn {
  /** Client id of the app, a GUID. */
  clientId: string;
  /** Id of the tenant, a GUID. */
  tenantId: string;
}

/**
 * Decides whether commands and links may name the app of a token. A pasted token proves nothing, so
 * one of a stranger's app would turn the answer into a trap for administrators: only a token of the
 * conversation's own tenant is named.
 *
 * @param token The token that was judged.
 * @param tenantId Tenant of the conversation; null where there is none, as in a terminal.
 * @returns The ids, or null where placeholders have to stand.
 */
export function fillInFrom(token: Token | null, tenantId: string | null): FillIn | null {
  if (token?.form !== "jwt" || !isOfTenant(token, tenantId)) return null;
  const { appId, tenantId: stated } = token;
  if (appId === null || stated === null || !isGuid(appId) || !isGuid(stated)) return null;
  return { clientId: appId.toLowerCase(), tenantId: stated.toLowerCase() };
}
