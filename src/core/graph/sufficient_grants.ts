import { documentedPermission } from "./documented_permissions.ts";
import type { DocumentedOperation } from "./look_up.ts";
import type { Grant, Scheme } from "./permission_index.ts";

/**
 * Lists every way to be allowed: those of the permission data, and what the documentation names
 * beside them.
 *
 * @param method HTTP method.
 * @param path Path without host and version.
 * @param found What the permission data says of it.
 * @param scheme Who is to hold the permission.
 * @returns The data's grants in their order, the documentation's behind them; empty where the data
 * has none.
 */
export function sufficientGrants(
  method: string,
  path: string,
  found: DocumentedOperation,
  scheme: Scheme,
): readonly Grant[] {
  const grants = found.operation[scheme];
  const documented = grants.length === 0 ? undefined : documentedPermission(method, path, scheme);
  const isListed = grants.some(({ name }) => name === documented?.grant.name);
  return documented === undefined || isListed ? grants : [...grants, documented.grant];
}
