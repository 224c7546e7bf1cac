import { COLON, PLACEHOLDER, pathShape } from "./path_shape.ts";
import {
  type Operation,
  type PathNode,
  type PermissionIndex,
  permissionIndex,
} from "./permission_index.ts";
import { isSignedInUserShape } from "./signed_in_user.ts";

/** Types that narrow a collection or a member of one, as in `/memberOf/microsoft.graph.group`. */
const TYPES = new Set([
  "administrativeunit",
  "application",
  "device",
  "directoryrole",
  "eventmessage",
  "eventmessagerequest",
  "fileattachment",
  "group",
  "itemattachment",
  "orgcontact",
  "referenceattachment",
  "serviceprincipal",
  "user",
]);

/** What the permission data says of a request. */
export interface DocumentedOperation {
  /** The documented path that was matched, e.g. `/users/{}/messages`. */
  path: string;
  /** What opens it; nothing under `application` where the path speaks of the signed-in user. */
  operation: Operation;
}

/** OData suffixes that share the permissions of what they stand behind, unless listed themselves. */
const SUFFIXES = new Set(["$value", "$ref", "$count"]);

/**
 * Looks a request up in the permission data.
 *
 * Under `/me` nothing is ever answered for an app, whatever the data lists: an app-only token holds
 * no user, so such a request cannot work.
 *
 * @param method HTTP method, any case.
 * @param path Path without host and version; ids may be real or placeholders.
 * @param index Replaced in tests.
 * @returns The operation, or undefined where the data has no such path and method.
 */
export function lookUp(
  method: string,
  path: string,
  index: PermissionIndex = permissionIndex(),
): DocumentedOperation | undefined {
  const search = { verb: method.toUpperCase(), names: namesIn(path) };
  const segments = pathShape(path);
  const found = lookUpSegments(segments, search, index);
  if (found === undefined || found.operation.application.length === 0) return found;
  return isSignedInUserShape(segments)
    ? { ...found, operation: { ...found.operation, application: [] } }
    : found;
}

/**
 * Looks a path up whose form is known already.
 *
 * @param segments The path in the form of `pathShape`.
 * @param search The method in upper case, and the segments that are nobody's ids.
 * @param index Replaced in tests.
 * @returns What the data lists, for an app under `/me` too; undefined where it has no such operation.
 */
export function lookUpSegments(
  segments: readonly string[],
  search: Search,
  index: PermissionIndex = permissionIndex(),
): DocumentedOperation | undefined {
  const found = matchAny(index, segments, search) ?? matchById(index, segments, search);
  const answerId = found?.node.methods().get(search.verb);
  if (found === undefined || answerId === undefined) return undefined;
  return { path: `/${found.path.join("/")}`, operation: index.operation(answerId) };
}

/** What is looked for, beside the segments. */
export interface Search {
  verb: string;
  /** Segments that are written as types or functions, so that they are nobody's ids. */
  names: ReadonlySet<string>;
}

interface Match {
  node: PathNode;
  path: string[];
}

function matchAny(
  index: PermissionIndex,
  segments: readonly string[],
  search: Search,
): Match | undefined {
  return match(index.paths, segments, 0, search) ?? matchWithoutSuffix(index, segments, search);
}

/**
 * A site or a file that is named by its path is the same as by its id: `/sites/{host}:/hr:/lists` is
 * `/sites/{id}/lists`, `/root:/a.xlsx:/workbook` is `/items/{id}/workbook`.
 */
function matchById(
  index: PermissionIndex,
  segments: readonly string[],
  search: Search,
): Match | undefined {
  const at = segments.indexOf(COLON);
  if (at < 0) return undefined;
  const isRoot = segments[at - 1] === "root" && segments[at - 2] !== "sites";
  const before = isRoot
    ? [...segments.slice(0, at - 1), "items", PLACEHOLDER]
    : segments.slice(0, at);
  const byId = [...before, ...segments.slice(at + 2)];
  return matchAny(index, byId, search) ?? matchById(index, byId, search);
}

/** A suffix or a type, as in `/memberOf/microsoft.graph.group/$count`, opens with what it stands behind. */
function matchWithoutSuffix(
  index: PermissionIndex,
  segments: readonly string[],
  search: Search,
): Match | undefined {
  const last = segments.at(-1) ?? "";
  const isType = search.names.has(last) && TYPES.has(last);
  if (!SUFFIXES.has(last) && !isType) return undefined;
  const rest = segments.slice(0, -1);
  return match(index.paths, rest, 0, search) ?? matchWithoutSuffix(index, rest, search);
}

/** Literal before placeholder, with a way back where the literal leads nowhere. */
function match(
  node: PathNode,
  segments: readonly string[],
  at: number,
  search: Search,
): Match | undefined {
  const segment = segments[at];
  if (segment === undefined) {
    return node.methods().has(search.verb) ? { node, path: new Array(at) } : undefined;
  }
  const children = node.children();
  const literal = children.get(segment);
  if (literal !== undefined) {
    const found = match(literal, segments, at + 1, search);
    if (found !== undefined) return named(found, at, segment);
  }
  const placeholder = segment === PLACEHOLDER ? undefined : children.get(PLACEHOLDER);
  if (placeholder === undefined || !canBeId(segment) || search.names.has(segment)) return undefined;
  const found = match(placeholder, segments, at + 1, search);
  return found === undefined ? undefined : named(found, at, PLACEHOLDER);
}

/** The documented path is written on the way back, so that a wrong turn leaves nothing behind. */
function named(found: Match, at: number, segment: string): Match {
  found.path[at] = segment;
  return found;
}

/** A function with parameters, `delta` or an OData suffix is never somebody's id. */
function canBeId(segment: string): boolean {
  return !segment.startsWith("$") && !segment.includes("(") && segment !== "delta";
}

const NO_NAMES: ReadonlySet<string> = new Set();

/**
 * The segments that are written as types or functions: with a namespace, `microsoft.graph.user`, or
 * with empty parentheses, `recent()`.
 *
 * @param path A path as it was sent.
 * @returns The names as `pathShape` leaves them.
 */
export function namesIn(path: string): ReadonlySet<string> {
  if (!/graph\.|\(\)/i.test(path)) return NO_NAMES;
  const written =
    /(?:^|\/)(?:(?:microsoft\.)?graph\.(?:\w+\.)*(\w+)|(\w+)\(\))(?=\(?\)?(?:\/|$))/gi;
  const matches = [...path.matchAll(written)];
  return new Set(matches.map((found) => (found[1] ?? found[2] ?? "").toLowerCase()));
}
