import { PLACEHOLDER, pathShape } from "./path_shape.ts";
import {
  type Operation,
  type PathNode,
  type PermissionIndex,
  permissionIndex,
} from "./permission_index.ts";
import { isSignedInUserPath } from "./signed_in_user.ts";

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
  const segments = pathShape(path);
  const verb = method.toUpperCase();
  const found =
    match(index.paths, segments, 0, verb, []) ?? matchWithoutSuffix(index, segments, verb);
  const answerId = found?.node.methods().get(verb);
  if (found === undefined || answerId === undefined) return undefined;
  const operation = index.operation(answerId);
  return {
    path: `/${found.path.join("/")}`,
    operation: isSignedInUserPath(path) ? { ...operation, application: [] } : operation,
  };
}

interface Match {
  node: PathNode;
  path: string[];
}

function matchWithoutSuffix(
  index: PermissionIndex,
  segments: string[],
  verb: string,
): Match | undefined {
  if (!SUFFIXES.has(segments.at(-1) ?? "")) return undefined;
  return match(index.paths, segments.slice(0, -1), 0, verb, []);
}

/** Literal before placeholder, with a way back where the literal leads nowhere. */
function match(
  node: PathNode,
  segments: string[],
  at: number,
  verb: string,
  path: string[],
): Match | undefined {
  const segment = segments[at];
  if (segment === undefined) return node.methods().has(verb) ? { node, path } : undefined;
  const literal = node.children().get(segment);
  if (literal !== undefined) {
    const found = match(literal, segments, at + 1, verb, [...path, segment]);
    if (found !== undefined) return found;
  }
  const placeholder = node.children().get(PLACEHOLDER);
  if (placeholder === undefined || segment === PLACEHOLDER || !canBeId(segment)) return undefined;
  return match(placeholder, segments, at + 1, verb, [...path, PLACEHOLDER]);
}

/** A function with parameters or an OData suffix is never somebody's id. */
function canBeId(segment: string): boolean {
  return !segment.startsWith("$") && !segment.includes("(");
}
