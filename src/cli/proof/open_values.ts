import { pathShape } from "../../core/graph/path_shape.ts";
import { permissionIndex } from "../../core/graph/permission_index.ts";
import { isSignedInUserPath } from "../../core/graph/signed_in_user.ts";
import { standsForAnother } from "../../core/paste/placeholders.ts";
import { readUser } from "../../core/remedy/named_user.ts";

/** Who stands behind `/users`; as documentation writes it, `{id | userPrincipalName}` for one. */
const USER = /^\/users\/(?:\{[^{}]*\}|<[^<>]*>|[^/]+)(?=\/|$)/i;

/** What stands in for an id, as `:id`, `YOUR-GROUP` or `xxxxxxxx-xxxx-…`. */
const NO_IDS = [/^:./, /^your(?!.*@)/i, /^x{4,}(?:-x+)*$/i, /^0{8}-(?:0{4}-){3}0{12}$/];

/** What an id may be called where it stands in for one; a list or a file may be called so itself. */
const NAME_OF_ID = /^([a-z]+(?:[-_][a-z]+)*)[-_]id$/i;

/** What OData has at the end of a path, and a step within it. */
const NO_VALUE = /^(?:\$[a-z]+|\.{1,2})$/i;

/** The id that a key names, as in `servicePrincipals(appId='…')`. */
const NAMED_KEY = /\(\w*id='([^']*)'\)/gi;

/** The endings of names of collections, and what one thing in them has in their place. */
const PLURALS = [
  [/ies$/, "y"],
  [/(s|x|ch|sh)es$/, "$1"],
  [/s$/, ""],
] as const;

/**
 * Writes `{id}` for the user of a path, where what stands there is neither an object id nor a user
 * principal name, and so finds nobody.
 *
 * @param path Path without host and version, encoded.
 * @returns The same path where it names its user, or is about all of them.
 */
export function leaveUserOpen(path: string): string {
  const [first, user] = pathShape(path);
  if (first !== "users" || user === undefined || namesUser(user)) return path;
  return isOfUsers(path, user) ? path : path.replace(USER, "/users/{id}");
}

/**
 * Says whether some part of a path is still to fill in. Names of files are what they are.
 *
 * @param path Path without host and version, encoded or not.
 */
export function hasOpenValue(path: string): boolean {
  const keys = [...path.matchAll(NAMED_KEY)].map(([, key = ""]) => key);
  const segments = pathShape(path);
  // What stands in braces here may be the name of a file.
  const isOpenAt = (segment: string, at: number) =>
    segment !== "{}" && (isOpen(segment) || isNameOfId(segment, segments[at - 1] ?? "", path));
  return segments.some(isOpenAt) || keys.some((key) => isOpen(key) || NAME_OF_ID.test(key));
}

/** `/groups/group-id`, `user-id` anywhere, and `GROUP_ID`, which is how a constant is written. */
function isNameOfId(segment: string, before: string, path: string): boolean {
  const [, name] = NAME_OF_ID.exec(segment) ?? [];
  if (name === undefined) return false;
  const isOfCollection = name.replaceAll(/[-_]/g, "") === singularOf(before);
  return name === "user" || isOfCollection || path.includes(segment.toUpperCase());
}

function singularOf(collection: string): string {
  const [ending, own] = PLURALS.find(([one]) => one.test(collection)) ?? ["", ""];
  return collection.replace(ending, own);
}

function namesUser(segment: string): boolean {
  return readUser(segment) !== undefined && !isOpen(segment);
}

/** `/users/delta`, `/users/$count`, and `/users/me`, which the core knows how to spell. */
function isOfUsers(path: string, segment: string): boolean {
  const known = permissionIndex().paths.children().get("users")?.children();
  const isKnown = segment !== "{}" && known?.has(segment) === true;
  return isKnown || NO_VALUE.test(segment) || isSignedInUserPath(path);
}

function isOpen(value: string): boolean {
  if (NO_VALUE.test(value)) return false;
  return standsForAnother(value) || NO_IDS.some((pattern) => pattern.test(value));
}
