import { lookUp } from "../../graph/look_up.ts";
import { pathShape } from "../../graph/path_shape.ts";
import { permissionIndex } from "../../graph/permission_index.ts";
import { METHODS } from "../findings.ts";
import { isUnlistedRoot } from "../graph_roots.ts";

/**
 * Says whether Graph has something at a path, so that a chain of words in code is not taken for a
 * request by chance.
 *
 * @param path Path without host and version.
 * @param how `exactly` where the path itself has to be in the permission data.
 * @returns True where the permission data has the path, with any method, or names its beginning.
 */
export function isKnownPath(
  path: string,
  how: "exactly" | "by its beginning" = "by its beginning",
): boolean {
  if (METHODS.some((method) => lookUp(method, path) !== undefined)) return true;
  if (how === "exactly") return false;
  const [root = "", second, third] = pathShape(path);
  if (isUnlistedRoot(root)) return third === undefined;
  if (root !== "me" && root !== "users") return false;
  const ofUser = root === "me" ? second : third;
  const user = permissionIndex().paths.children().get("users")?.children().get("{}");
  return ofUser === undefined ? root === "me" : user?.children().has(ofUser) === true;
}
