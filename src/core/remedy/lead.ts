import { fullerPermission } from "../graph/basic_permissions.ts";
import { documentedPermission } from "../graph/documented_permissions.ts";
import type { Scheme } from "../graph/permission_index.ts";
import { dataSource } from "./permissions.ts";
import type { LeadPermission, PermissionChecklist } from "./prescription.ts";

/**
 * Chooses the permission to put in front where the data's least is not what a reader expects: the
 * one that Microsoft's article names, or the full one beside a `*.ReadBasic`.
 *
 * @param request Method, path and query of the request to make.
 * @param scheme Who is to hold the permission.
 * @param checklist What the data says for that scheme.
 * @returns The permission, or null where the least is the one to ask for.
 */
export function leadPermission(
  request: { method: string; path: string; query: string },
  scheme: Scheme,
  checklist: PermissionChecklist,
): LeadPermission | null {
  const [least] = checklist.least;
  if (least === undefined) return null;
  const documented = documentedPermission(request.method, request.path, scheme);
  if (documented !== undefined && documented.grant.name !== least) {
    const { grant, gives, leastGives, source } = documented;
    return { name: grant.name, gives, leastGives, source };
  }
  const fuller =
    request.method === "GET" ? fullerPermission(least, request.path, request.query) : undefined;
  if (fuller === undefined || !checklist.alternatives.includes(fuller.full)) return null;
  return {
    name: fuller.full,
    gives: fuller.gives,
    leastGives: fuller.basicGives,
    source: dataSource(),
  };
}
