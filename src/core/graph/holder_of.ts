import { permissionIndex } from "./permission_index.ts";
import { SIGN_IN_SCOPES } from "./sign_in_scopes.ts";

/**
 * Tells whose token holds these permissions, where a name among them is published for one kind of
 * caller only: `User.Read` is never an app's, `User.ReadBasic.All` may be either's.
 *
 * @param names Permissions of one token.
 * @returns Null where they may be either's, or the names contradict each other.
 */
export function holderOf(names: readonly string[]): "application" | "delegated" | null {
  const index = permissionIndex();
  const isFor = (name: string, scheme: "application" | "delegated") =>
    index.permission(name, scheme) !== undefined;
  const isUsers = names.some(
    (name) => SIGN_IN_SCOPES.has(name) || (isFor(name, "delegated") && !isFor(name, "application")),
  );
  const isApps = names.some((name) => isFor(name, "application") && !isFor(name, "delegated"));
  if (isUsers === isApps) return null;
  return isUsers ? "delegated" : "application";
}
