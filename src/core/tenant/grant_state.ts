import { permissionIndex } from "../graph/permission_index.ts";
import type { AccessToken } from "../paste/findings.ts";
import { DATED_BACK } from "./dated_back.ts";
import { mayBeListedLater } from "./may_be_listed_later.ts";
import type { AskedPermissions, RoleGrant } from "./tenant_records.ts";
import type { TenantRowState } from "./tenant_truth.ts";

/** How an application permission stands. */
export type GrantState =
  /** Granted, and in the token. */
  | "carried"
  /** Granted, and there is no token of the app's own to compare with. */
  | "granted"
  /** Granted after the token was issued, which so lacks it. */
  | "after"
  /** Granted before the token was issued, which lacks it all the same. */
  | "before"
  /** Granted at about the time the token was issued, which lacks it. */
  | "about"
  /** Granted and not in the token, and one of the times is not known. */
  | "undated"
  /** In the token, and no longer granted. */
  | "revoked"
  /** The registration lists it, and nobody consented. */
  | "asked"
  /** The registration lists it as a delegated permission only. */
  | "wrong-kind"
  /** The registration does not list it. */
  | "missing"
  /** Not granted, and what the registration lists is not known. */
  | "ungranted"
  /** The data has no id to look for. */
  | "unpublished";

/** How each of them is shown. */
export const GRANT_ROWS = {
  carried: "good",
  granted: "good",
  after: "renew",
  before: "renew",
  about: "renew",
  undated: "renew",
  revoked: "warning",
  asked: "open",
  "wrong-kind": "open",
  missing: "open",
  ungranted: "open",
  unpublished: "unknown",
} as const satisfies Record<GrantState, TenantRowState>;

/** What is known of an app's permissions: all its grants were seen. */
export interface Granted {
  /** When each was granted, by the id of its app role in lower case; null where that is not said. */
  grantedAt: ReadonlyMap<string, number | null>;
  /** What the registration lists; null where that is not known. */
  asked: AskedPermissions | null;
  /** The app's own token; null where there is none to compare with. */
  token: AccessToken | null;
  /** When it was looked up, seconds since 1970. */
  at: number;
}

/** A permission, and how it stands. */
export interface JudgedPermission {
  name: string;
  state: GrantState;
  /** When it was granted, seconds since 1970; null where it was not, or that is not said. */
  grantedAt: number | null;
}

/**
 * Says how one application permission stands.
 *
 * @param name Its name.
 * @param granted What is known of the app.
 */
export function judgePermission(name: string, granted: Granted): JudgedPermission {
  const id = idOf(name, "application");
  const grantedAt = (id === null ? undefined : granted.grantedAt.get(id)) ?? null;
  return { name, state: stateOf(name, id, granted), grantedAt };
}

/**
 * Keeps of each app role when it was granted; of two grants of the same, the earlier counts.
 *
 * @param grants The grants.
 */
export function byRole(grants: readonly RoleGrant[]): Map<string, number | null> {
  const latestFirst = grants.toSorted((a, b) => (b.grantedAt ?? 0) - (a.grantedAt ?? 0));
  return new Map(latestFirst.map(({ roleId, grantedAt }) => [roleId.toLowerCase(), grantedAt]));
}

function stateOf(name: string, id: string | null, granted: Granted): GrantState {
  if (id === null) return "unpublished";
  const { grantedAt, token } = granted;
  const isInToken = token?.roles.some((role) => role.toLowerCase() === name.toLowerCase()) === true;
  const at = grantedAt.get(id);
  if (at === undefined && isInToken && isNewer(granted)) return "carried";
  if (at === undefined) return isInToken ? "revoked" : stateOfAsked(name, id, granted.asked);
  if (token === null) return "granted";
  return isInToken ? "carried" : sinceWhen(at, token.issuedAt);
}

/** The token tells more of what is granted than a list that was read shortly after it was issued. */
function isNewer({ token, at }: Granted): boolean {
  return mayBeListedLater(token?.issuedAt ?? null, at);
}

/** Both times are Entra's own, and the one of the token is not exact. */
function sinceWhen(grantedAt: number | null, issuedAt: number | null): GrantState {
  if (grantedAt === null || issuedAt === null) return "undated";
  if (Math.abs(grantedAt - issuedAt) <= DATED_BACK) return "about";
  return grantedAt > issuedAt ? "after" : "before";
}

function stateOfAsked(name: string, id: string, asked: AskedPermissions | null): GrantState {
  if (asked === null) return "ungranted";
  if (holds(asked.roleIds, id)) return "asked";
  const scopeId = idOf(name, "delegated");
  return scopeId !== null && holds(asked.scopeIds, scopeId) ? "wrong-kind" : "missing";
}

/**
 * Says whether an id is among others, in any case.
 *
 * @param ids The others.
 * @param id In lower case.
 */
export function holds(ids: readonly string[], id: string): boolean {
  return ids.some((one) => one.toLowerCase() === id);
}

/**
 * The id of a permission, in lower case.
 *
 * @param name Its name.
 * @param scheme Whose permission it is.
 * @returns Null where the data has none.
 */
export function idOf(name: string, scheme: "application" | "delegated"): string | null {
  return permissionIndex().permission(name, scheme)?.id?.toLowerCase() ?? null;
}
