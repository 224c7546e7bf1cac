import { pathShape } from "./path_shape.ts";

/**
 * Says whether a path speaks of the signed-in user, so that an app-only token cannot use it.
 *
 * `/drive` is shorthand for the signed-in user's own drive; the `-to-replace` names are what SDKs
 * write for `/me` before their middleware puts it right.
 *
 * @param path Path without host and version.
 */
export function isSignedInUserPath(path: string): boolean {
  const [first, second] = pathShape(path);
  if (first === "me" || first === "drive") return true;
  return first === "users" && second !== undefined && SDK_ALIASES.has(second);
}

/**
 * The path behind the signed-in user's alias.
 *
 * @param path Path without host and version, e.g. `/me/messages`, `/drive/root`.
 * @returns What follows the user, e.g. `/messages`, `/drive/root`; undefined for any other path.
 */
export function pathBehindSignedInUser(path: string): string | undefined {
  if (!isSignedInUserPath(path)) return undefined;
  const alias = /^\/*(?:me(?:\(\))?(?=[/?]|$)|users\/[^/?]+(?=[/?]|$)|users\([^)]*\))/i.exec(path);
  return alias === null ? `/${path.replace(/^\/+/, "")}` : path.slice(alias[0].length);
}

const SDK_ALIASES = new Set(["me-token-to-replace", "tokentoreplace", "token-to-replace"]);
