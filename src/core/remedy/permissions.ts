import { appRefusal } from "../graph/app_refusals.ts";
import { grantName, isCarried } from "../graph/carried.ts";
import {
  type DocumentedPermission,
  documentedPermission,
} from "../graph/documented_permissions.ts";
import type { KnownPermissions } from "../graph/find_permissions.ts";
import { type Grant, permissionIndex, type Scheme } from "../graph/permission_index.ts";
import { isResourceSpecific } from "../graph/resource_specific.ts";
import { sufficientGrants } from "../graph/sufficient_grants.ts";
import type { Token } from "../paste/findings.ts";
import type { Words } from "../words/words.ts";
import type { PermissionChecklist, PermissionDetail, Permissions } from "./prescription.ts";

const NOTHING_KNOWN: PermissionChecklist = {
  supported: null,
  least: [],
  alternatives: [],
  granted: [],
  missing: [],
  details: [],
};

/**
 * Lists who needs what for a request, and what the token already carries of it.
 *
 * @param method HTTP method of the request.
 * @param path Its path without host and version.
 * @param found What opens it, documented or inferred; undefined where nothing is known.
 * @param token The token that was pasted, if any.
 * @param words The language to write in.
 */
export function permissionsFor(
  method: string,
  path: string,
  found: KnownPermissions | undefined,
  token: Token | null,
  words: Words,
): Permissions {
  if (found === undefined) {
    return {
      basis: "unknown",
      application: NOTHING_KNOWN,
      delegated: NOTHING_KNOWN,
      personal: NOTHING_KNOWN,
    };
  }
  const checklist = (scheme: Scheme) => {
    const from = found.from[scheme];
    if (from === undefined && !isClosed(path, scheme)) return NOTHING_KNOWN;
    const grants = waysToBeAllowed(method, path, found, scheme);
    const documented = documentedPermission(method, path, scheme);
    const source =
      found.basis === "inferred" && from !== undefined
        ? words.remedy.sources.inferred(from, permissionIndex().edition.date)
        : dataSource(words);
    return schemeChecklist(scheme, grants, documented, source, carriedUnder(scheme, token));
  };
  return {
    basis: found.basis,
    application: checklist("application"),
    delegated: checklist("delegated"),
    personal: checklist("personal"),
  };
}

/**
 * Lists what allows a request, nothing where the service refuses such callers whatever they carry.
 *
 * @param method HTTP method of the request.
 * @param path Its path without host and version.
 * @param found What opens it.
 * @param scheme Who is to hold the permission.
 * @returns The grants, the one to choose first.
 */
export function waysToBeAllowed(
  method: string,
  path: string,
  found: KnownPermissions,
  scheme: Scheme,
): readonly Grant[] {
  return isClosed(path, scheme) ? [] : sufficientGrants(method, path, found, scheme);
}

function isClosed(path: string, scheme: Scheme): boolean {
  return scheme === "application" && appRefusal(path) !== undefined;
}

/**
 * The names a token carries under a scheme; an app's roles say nothing of a user's scopes, and those
 * of another API nothing of Graph's.
 *
 * @param scheme Who is to hold them.
 * @param token The token that was pasted, if any.
 */
export function carriedUnder(scheme: Scheme, token: Token | null): readonly string[] {
  if (token?.form !== "jwt" || token.audience?.isGraph === false) return [];
  if (scheme === "application") return token.kind === "application" ? token.roles : [];
  return token.kind === "delegated" ? token.scopes : [];
}

function schemeChecklist(
  scheme: Scheme,
  grants: readonly Grant[],
  documented: DocumentedPermission | undefined,
  source: string,
  carried: readonly string[],
): PermissionChecklist {
  const [first, ...others] = grants;
  const granted = grants.filter((grant) => isCarried(grant, carried));
  const least = first === undefined ? [] : [grantName(first)];
  const sourceOf = ({ name }: Grant) =>
    name === documented?.grant.name ? documented.source : source;
  return {
    supported: grants.length > 0,
    least,
    alternatives: sortByPrivilege(others, scheme).map((grant) => grantName(grant)),
    granted: granted.map((grant) => grantName(grant, carried)),
    missing: granted.length > 0 ? [] : least,
    details: grants.map((grant) => detail(grant, scheme, sourceOf(grant))),
  };
}

function sortByPrivilege(grants: readonly Grant[], scheme: Scheme): Grant[] {
  const level = ({ name }: Grant) =>
    permissionIndex().permission(name, scheme)?.privilegeLevel ?? 5;
  return [...grants].sort((a, b) => level(a) - level(b));
}

function detail(grant: Grant, scheme: Scheme, source: string): PermissionDetail {
  const facts = permissionIndex().permission(grant.name, scheme);
  return {
    name: grantName(grant),
    id: facts?.id ?? null,
    privilegeLevel: facts?.privilegeLevel ?? null,
    adminConsent: facts?.adminConsent ?? scheme === "application",
    resourceSpecific: isResourceSpecific(grant.name),
    source,
  };
}

/**
 * Names Microsoft's published permission data as a source.
 *
 * @param words The language to write in.
 */
export function dataSource({ remedy }: Words): string {
  return remedy.sources.data(permissionIndex().edition.date);
}
