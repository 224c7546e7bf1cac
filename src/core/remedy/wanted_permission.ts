import type { Cause } from "../diagnosis/causes.ts";
import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import { canBeGranted } from "../graph/can_be_granted.ts";
import { counterpartOf } from "../graph/counterpart.ts";
import { permissionIndex, type Scheme } from "../graph/permission_index.ts";
import { isResourceSpecific } from "../graph/resource_specific.ts";
import { permissionToAskFor } from "./lead.ts";
import { isManagedIdentity } from "./managed_identity.ts";
import type { LeadPermission, PermissionChecklist, Permissions } from "./prescription.ts";

/** The causes that a grant puts right. */
const PUT_RIGHT_BY_A_GRANT: ReadonlySet<Cause> = new Set([
  "app-token-on-me",
  "app-token-no-roles",
  "app-missing-permission",
  "app-only-api",
  "delegated-missing-scope",
  "delegated-only-api",
]);

/** What was found to be needed. */
export interface Need {
  diagnosis: Diagnosis;
  permissions: Permissions | null;
  lead: LeadPermission | null;
  /** Of several requests, all that is missing for them together. */
  together?: readonly string[];
}

/**
 * Names the permission to ask for. Without a request to look up there is only the service's own list,
 * and what is for one team or chat is not consented in Entra.
 *
 * @param need What was found to be needed.
 * @param checklist The permissions of the caller's kind.
 * @param scheme That kind.
 * @returns The name, `A + B` where two are needed together, or undefined where none is known.
 */
export function wantedPermission(
  { diagnosis, lead }: Omit<Need, "permissions" | "together">,
  checklist: PermissionChecklist | undefined,
  scheme: Scheme,
): string | undefined {
  const stated = diagnosis.error?.requiredPermissions ?? [];
  return (
    permissionToAskFor(lead, checklist) ??
    stated.find((name) => canBeGranted(name, scheme)) ??
    counterpartOfStated(stated, scheme)
  );
}

/** Where the service names only what the other kind of caller can hold. */
function counterpartOfStated(stated: readonly string[], scheme: Scheme): string | undefined {
  const other = scheme === "application" ? "delegated" : "application";
  return stated.flatMap((name) => counterpartOf(name, other, scheme)?.name ?? [])[0];
}

/**
 * Lists what an administrator has to grant.
 *
 * @param need What was found to be needed.
 * @param scheme Whose permissions the way out needs.
 * @returns Single permissions with the ids of their app roles or scopes. Empty where a grant does not
 * help, one is in the token already, it is given elsewhere than in Entra, or a user can consent.
 */
export function permissionsToGrant(
  need: Need,
  scheme: Scheme,
): { name: string; id: string | null }[] {
  const { diagnosis, permissions } = need;
  const { cause, context } = diagnosis;
  if (context === "unknown" || !PUT_RIGHT_BY_A_GRANT.has(cause)) return [];
  // A managed identity signs nobody in, so a delegated permission is of no use to it.
  if (scheme === "delegated" && isManagedIdentity(diagnosis)) return [];
  const checklist = permissions?.[scheme];
  const isHeld = need.together === undefined && (checklist?.granted.length ?? 0) > 0;
  if (isHeld) return [];
  const names = need.together ?? wantedPermission(need, checklist, scheme)?.split(" + ") ?? [];
  if (names.some(isResourceSpecific)) return [];
  const facts = names.map((name) => permissionIndex().permission(name, scheme));
  const needsAdmin = scheme === "application" || facts.some((fact) => fact?.adminConsent === true);
  return needsAdmin ? names.map((name, at) => ({ name, id: facts[at]?.id ?? null })) : [];
}
