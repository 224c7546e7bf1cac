import type { Cause } from "../diagnosis/causes.ts";
import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import { canBeGranted } from "../graph/can_be_granted.ts";
import { counterpartOf } from "../graph/counterpart.ts";
import { permissionIndex, type Scheme } from "../graph/permission_index.ts";
import { isResourceSpecific } from "../graph/resource_specific.ts";
import { permissionToAskFor } from "./lead.ts";
import { isManagedIdentity } from "./managed_identity.ts";
import type {
  LeadPermission,
  PermissionChecklist,
  Permissions,
  Prescription,
} from "./prescription.ts";

/** The causes that a grant puts right. */
const PUT_RIGHT_BY_A_GRANT: ReadonlySet<Cause> = new Set([
  "app-token-on-me",
  "app-token-no-roles",
  "app-missing-permission",
  "app-only-api",
  "delegated-missing-scope",
  "delegated-only-api",
]);

/**
 * Says whether a grant puts it right, and not another request, another object or another policy.
 *
 * @param cause What went wrong.
 */
export function isPutRightByAGrant(cause: Cause): boolean {
  return PUT_RIGHT_BY_A_GRANT.has(cause);
}

/** What several requests need together, of one kind of caller. */
export interface Together {
  /** What is to be granted, by the alphabet. */
  missing: readonly string[];
  /** What of it the token holds already. */
  held: readonly string[];
  /** The answers to the requests that the token does not open. */
  unmet: readonly Pick<Prescription, "diagnosis" | "fixedRequest" | "gates">[];
  /** Calls that such a caller cannot make, e.g. `GET /me/onenote/notebooks`. */
  closed: readonly string[];
  /** The corrected batch is what is sent, and the answer says so itself. */
  inBatch: boolean;
}

/** What was found to be needed. */
export interface Need {
  diagnosis: Diagnosis;
  permissions: Permissions | null;
  lead: LeadPermission | null;
  /** Of several requests, what they need together. */
  together?: Together | undefined;
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

/**
 * Writes what to ask for: all that is missing, where several requests need it together.
 *
 * @param need What was found to be needed.
 * @param checklist The permissions of the caller's kind.
 * @param scheme That kind.
 * @returns `A`, `A + B` for two that one request needs, `A, B and C` for several requests; undefined
 * where none is known.
 */
export function namesToAskFor(
  need: Need,
  checklist: PermissionChecklist | undefined,
  scheme: Scheme,
): string | undefined {
  const { diagnosis, together } = need;
  if (together === undefined || together.missing.length === 0) {
    return wantedPermission(need, checklist, scheme);
  }
  return diagnosis.words.remedy.severalRequests.allOf(together.missing);
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
  if (context === "unknown" || !isPutRightByAGrant(cause)) return [];
  // A managed identity signs nobody in, so a delegated permission is of no use to it.
  if (scheme === "delegated" && isManagedIdentity(diagnosis)) return [];
  const names =
    need.together?.missing.filter((name) => !isResourceSpecific(name)) ??
    missingOfOne(need, permissions?.[scheme], scheme);
  const facts = names.map((name) => permissionIndex().permission(name, scheme));
  const needsAdmin = scheme === "application" || facts.some((fact) => fact?.adminConsent === true);
  return needsAdmin ? names.map((name, at) => ({ name, id: facts[at]?.id ?? null })) : [];
}

function missingOfOne(
  need: Need,
  checklist: PermissionChecklist | undefined,
  scheme: Scheme,
): string[] {
  if ((checklist?.granted.length ?? 0) > 0) return [];
  const names = wantedPermission(need, checklist, scheme)?.split(" + ") ?? [];
  return names.some(isResourceSpecific) ? [] : names;
}
