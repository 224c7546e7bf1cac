import { holds, idOf } from "./grant_state.ts";
import type { AskedPermissions } from "./tenant_records.ts";
import type { TenantRowState } from "./tenant_truth.ts";

/** How a delegated permission stands, as far as the app's registration tells. */
export type ScopeState =
  /** In the token. */
  | "carried"
  /** Listed; who consented to it is not known. */
  | "listed"
  /** Listed as an application permission only. */
  | "wrong-kind"
  | "unlisted"
  /** The data has no id to look for. */
  | "unpublished"
  /** The registration is in another tenant. */
  | "elsewhere";

/** How each of them is shown. What is listed is not consented to by that. */
export const SCOPE_ROWS = {
  carried: "good",
  listed: "unknown",
  "wrong-kind": "open",
  unlisted: "open",
  unpublished: "unknown",
  elsewhere: "unknown",
} as const satisfies Record<ScopeState, TenantRowState>;

/**
 * Says how a delegated permission stands that is not in the token.
 *
 * @param name Its name.
 * @param asked What the registration lists; null where it is in another tenant.
 */
export function scopeState(name: string, asked: AskedPermissions | null): ScopeState {
  if (asked === null) return "elsewhere";
  const id = idOf(name, "delegated");
  if (id === null) return "unpublished";
  if (holds(asked.scopeIds, id)) return "listed";
  const roleId = idOf(name, "application");
  return roleId !== null && holds(asked.roleIds, roleId) ? "wrong-kind" : "unlisted";
}
