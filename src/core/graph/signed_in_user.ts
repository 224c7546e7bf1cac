import { pathShape } from "./path_shape.ts";

/** What SDKs write for `/me` before their middleware puts it right, with whatever follows it. */
const SDK_ALIAS = /^(?:me-)?token-?to-?replace/;

/**
 * Says whether a path speaks of the signed-in user, so that an app-only token cannot use it.
 *
 * `/drive` is shorthand for the signed-in user's own drive. `/users/me` and `/me/me` are meant as
 * `/me`, though Graph knows neither.
 *
 * @param path Path without host and version.
 */
export function isSignedInUserPath(path: string): boolean {
  return isSignedInUserShape(pathShape(path));
}

/**
 * The same of a path whose form is known already.
 *
 * @param segments The path in the form of {@link pathShape}.
 */
export function isSignedInUserShape([first, second]: readonly string[]): boolean {
  if (first === "me" || first === "drive") return true;
  return first === "users" && second !== undefined && isAliasInUsers(second);
}

/**
 * The path behind the signed-in user's alias.
 *
 * @param path Path without host and version, e.g. `/me/messages`, `/drive/root`.
 * @returns What follows the user, e.g. `/messages`, `/drive/root`; undefined for any other path.
 */
export function pathBehindSignedInUser(path: string): string | undefined {
  if (!isSignedInUserPath(path)) return undefined;
  const alias =
    /^\/*(?:users\/[^/?]+(?=[/?]|$)|users\([^)]*\)|me(?:\(\))?(?:\/+me(?:\(\))?)*(?=[/?]|$))/i.exec(
      path,
    );
  const behind = alias === null ? path : path.slice(alias[0].length);
  return behind === "" || behind === "/" ? "" : `/${behind.replace(/^\/+/, "")}`;
}

/**
 * The path that Graph understands where the signed-in user's alias was misspelled: `/users/me`,
 * `/me/me`, or an SDK's placeholder that its middleware did not replace.
 *
 * @param path Path without host and version.
 * @returns E.g. `/me/messages`; undefined where the alias is right or there is none.
 */
export function spelledAlias(path: string): string | undefined {
  const [first, second] = pathShape(path);
  const isMisspelled = first === "users" || (first === "me" && second === "me");
  const behind = isMisspelled ? pathBehindSignedInUser(path) : undefined;
  return behind === undefined ? undefined : `/me${behind}`;
}

function isAliasInUsers(segment: string): boolean {
  return segment === "me" || SDK_ALIAS.test(segment);
}
