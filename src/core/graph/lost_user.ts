import { pathShape } from "./path_shape.ts";
import { permissionIndex } from "./permission_index.ts";

/**
 * The path that was meant where the part that names the user got lost: python-o365 leaves `/me` out
 * when it signs in as an app and is not told whose mailbox it is for.
 *
 * @param path Path without host and version, e.g. `/mailFolders/Inbox/messages`.
 * @returns The same behind `/me`; undefined where the path begins with a collection of Graph, or
 * where a user has nothing of that name either.
 */
export function pathOfLostUser(path: string): string | undefined {
  const [first] = pathShape(path);
  if (first === undefined) return undefined;
  const roots = permissionIndex().paths.children();
  if (roots.has(first) || !hasUserChild(first)) return undefined;
  return `/me${path}`;
}

function hasUserChild(segment: string): boolean {
  const user = permissionIndex().paths.children().get("users")?.children().get("{}");
  return user?.children().has(segment) === true;
}
