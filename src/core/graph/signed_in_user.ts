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
  const behind = alias === null ? path : path.slice(alias[0].length);
  return behind === "" ? "" : `/${behind.replace(/^\/+/, "")}`;
}

/**
 * Says whether a request asks for the signed-in user in its body alone: a subscription to
 * `me/messages`, a `/me` within a batch, an `@odata.id` that points there.
 *
 * @param request Path, and body as JSON; any other body speaks of nobody.
 */
export function hasAliasInBody({ path, body }: { path: string; body: string | null }): boolean {
  if (body === null || !/\bme\b/i.test(body) || isSignedInUserPath(path)) return false;
  try {
    return holdsAlias(JSON.parse(body), "");
  } catch {
    // A placeholder stands for a body that was too long or no JSON.
    return false;
  }
}

/** Fields that hold an address of Graph. */
const ADDRESS_FIELD = /^(?:resource|url|.*@odata\.(?:id|bind))$/i;

function holdsAlias(value: unknown, name: string): boolean {
  if (Array.isArray(value)) return value.some((item) => holdsAlias(item, name));
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).some(([key, inner]) => holdsAlias(inner, key));
  }
  if (typeof value !== "string" || !ADDRESS_FIELD.test(name)) return false;
  return /^(?:https:\/\/[\w.-]+\/(?:v1\.0|beta))?\/?me(?=[/?(])|^\/me$/i.test(value);
}

const SDK_ALIASES = new Set(["me-token-to-replace", "tokentoreplace", "token-to-replace"]);
