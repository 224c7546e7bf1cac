import { pathShape } from "../graph/path_shape.ts";
import { permissionIndex } from "../graph/permission_index.ts";

/** Collections of Graph v1.0 of which the permission data lists nothing. */
const UNLISTED = new Set([
  "$batch",
  "agreementacceptances",
  "authenticationmethodconfigurations",
  "authenticationmethodspolicy",
  "domaindnsrecords",
  "permissiongrants",
  "scopedrolememberships",
  "subscriptions",
  "teamstemplates",
]);

/**
 * Says whether a path begins with one of Graph's own collections.
 *
 * @param path Path without host and version.
 */
export function isRoot(path: string): boolean {
  const [first = ""] = pathShape(path);
  return isUnlistedRoot(first) || permissionIndex().paths.children().has(first);
}

/**
 * Says whether a collection is one of Graph's, though the permission data has nothing of it.
 *
 * @param segment The first segment of a path, in lower case.
 */
export function isUnlistedRoot(segment: string): boolean {
  return UNLISTED.has(segment);
}
