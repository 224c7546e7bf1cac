import { lookUp } from "../../graph/look_up.ts";
import { pathShape } from "../../graph/path_shape.ts";
import { permissionIndex } from "../../graph/permission_index.ts";
import { METHODS } from "../findings.ts";

/**
 * Says whether Graph has something at a path, so that a chain of words in code is not taken for a
 * request by chance.
 *
 * @param path Path without host and version.
 * @returns True where the permission data has the path, with any method, or names its beginning.
 */
export function isKnownPath(path: string): boolean {
  if (METHODS.some((method) => lookUp(method, path) !== undefined)) return true;
  const [root, second, third] = pathShape(path);
  if (root !== "me" && root !== "users") return false;
  const ofUser = root === "me" ? second : third;
  const user = permissionIndex().paths.children().get("users")?.children().get("{}");
  return ofUser === undefined ? root === "me" : user?.children().has(ofUser) === true;
}
