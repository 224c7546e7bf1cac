import { isCarried } from "../graph/carried.ts";
import type { DocumentedOperation } from "../graph/look_up.ts";
import type { Scheme } from "../graph/permission_index.ts";
import { sufficientGrants } from "../graph/sufficient_grants.ts";
import type { Facts } from "./facts.ts";

/**
 * Says whether the token carries what the request needs, as far as that is documented.
 *
 * @param facts The facts of one call.
 * @returns Undefined where there is no token of an app or a user, no request, or nothing is
 * documented for such a caller.
 */
export function carriesEnough({ token, request, documented }: Facts): boolean | undefined {
  if (request === null || documented === undefined) return undefined;
  if (token?.kind === "application") {
    return holdsOne(request, documented, ["application"], token.roles);
  }
  return token?.kind === "delegated"
    ? holdsOne(request, documented, ["delegated", "personal"], token.scopes)
    : undefined;
}

/**
 * Says whether one of the documented permissions is among the carried ones.
 *
 * @param request Method and path of the request.
 * @param documented What the data says of it.
 * @param schemes Who may hold the permission.
 * @param carried Permission names in the token.
 * @returns Undefined where nothing is documented under these schemes.
 */
export function holdsOne(
  { method, path }: { method: string; path: string },
  documented: DocumentedOperation,
  schemes: readonly Scheme[],
  carried: readonly string[],
): boolean | undefined {
  const grants = schemes.flatMap((scheme) => sufficientGrants(method, path, documented, scheme));
  return grants.length === 0 ? undefined : grants.some((grant) => isCarried(grant, carried));
}
