import assert from "node:assert/strict";
import { permissionIndex } from "../../../src/core/graph/permission_index.ts";
import type {
  AskedPermissions,
  Seen,
  ServicePrincipal,
  TenantRecords,
  Unseen,
} from "../../../src/core/tenant/tenant_records.ts";
import { NOW } from "../pieces.ts";

/** The object id of the app in these tests. */
export const OBJECT_ID = "9b1c7f50-6a54-4f39-9d0e-51f2f3a1c0de";

/** The moment of looking, a minute after the answer. */
export const LOOKED_AT = NOW + 60;

/** Wraps what was seen to its end. */
export function seen<T>(value: T): Seen<T> {
  return { kind: "seen", value };
}

/** Wraps what was seen, and not to its end. */
export function inPart<T>(value: T): Seen<T> {
  return { kind: "seen", value, isPartial: true };
}

/** A part that was not seen. */
export function unseen(why: Unseen): { kind: "unseen"; why: Unseen } {
  return { kind: "unseen", why };
}

/** Id of a permission that the data knows. */
export function idOf(name: string, scheme: "application" | "delegated" = "application"): string {
  const id = permissionIndex().permission(name, scheme)?.id;
  assert.ok(id, `${name} has no id`);
  return id;
}

/** The app of these tests, with something changed. */
export function principal(changed: Partial<ServicePrincipal> = {}): ServicePrincipal {
  return {
    id: OBJECT_ID,
    displayName: "Contoso Sync",
    isEnabled: true,
    isManagedIdentity: false,
    ...changed,
  };
}

/** Grants by name, each with when it was granted. */
export function granted(times: Record<string, number | null>): TenantRecords["grants"] {
  return seen(
    Object.entries(times).map(([name, grantedAt]) => ({ roleId: idOf(name), grantedAt })),
  );
}

/** What a registration asks for, by name. */
export function asksFor(
  roles: readonly string[],
  scopes: readonly string[] = [],
): AskedPermissions {
  return {
    roleIds: roles.map((name) => idOf(name)),
    scopeIds: scopes.map((name) => idOf(name, "delegated")),
  };
}

/** An app with nothing granted and nothing asked for, with something changed. */
export function records(changed: Partial<TenantRecords> = {}): TenantRecords {
  return {
    at: LOOKED_AT,
    servicePrincipal: seen(principal()),
    grants: seen([]),
    registration: seen(asksFor([])),
    ...changed,
  };
}
