import { inferPermissions } from "./infer_permissions.ts";
import type { Known } from "./inference_rule.ts";
import { lookUp, lookUpSegments, namesIn } from "./look_up.ts";
import { pathShape } from "./path_shape.ts";
import type { Grant, Operation, Scheme } from "./permission_index.ts";
import { isSignedInUserPath } from "./signed_in_user.ts";

/** What opens a request, and how that is known. */
export interface KnownPermissions {
  /** The documented path, or the form of the path that was asked for. */
  path: string;
  /** What opens it; nothing under `application` where the path speaks of the signed-in user. */
  operation: Operation;
  basis: "documented" | "inferred";
  /** The documented path, or the operation that it is inferred from, e.g. `GET /users/{}/messages`. */
  basedOn: string;
  /** By scheme, the documented operation behind the grants; a scheme that is left out is unknown. */
  from: Readonly<Partial<Record<Scheme, string>>>;
}

const SCHEMES: readonly Scheme[] = ["application", "delegated", "personal"];

/** What is read of a thing is opened by what opens the thing. */
const READ_SUFFIXES = new Set(["$value", "$count"]);

/**
 * Finds what opens a request: in the permission data, or else inferred from it by the rules that
 * have earned their use (`docs/inference.md`).
 *
 * @param method HTTP method, any case.
 * @param path Path without host and version; ids may be real or placeholders.
 * @returns The permissions, or undefined where neither the data nor a rule knows anything.
 *
 * @example An operation that is documented nowhere
 * ```ts
 * import assert from "node:assert/strict";
 * import { findPermissions } from "./find_permissions.ts";
 *
 * const found = findPermissions("GET", "/users/x/calendars/7f1c");
 * assert.equal(found?.basedOn, "GET /users/{}/calendars");
 * ```
 */
export function findPermissions(method: string, path: string): KnownPermissions | undefined {
  return documentedPermissions(method, path) ?? inferredPermissions(method, path);
}

/**
 * Finds what opens a request in the permission data alone.
 *
 * @param method HTTP method, any case.
 * @param path Path without host and version.
 * @returns The permissions, or undefined where the data has no such operation.
 */
export function documentedPermissions(method: string, path: string): KnownPermissions | undefined {
  const found = lookUp(method, path);
  if (found === undefined) return undefined;
  const from = { application: found.path, delegated: found.path, personal: found.path };
  return { ...found, basis: "documented", basedOn: found.path, from };
}

/**
 * Infers what opens a request that the permission data does not list.
 *
 * @param method HTTP method, any case.
 * @param path Path without host and version.
 * @returns The permissions, or undefined where no rule has anything to say of it.
 */
export function inferredPermissions(method: string, path: string): KnownPermissions | undefined {
  const names = namesIn(path);
  const known: Known = ({ verb, segments }) => lookUpSegments(segments, { verb, names });
  const verb = method.toUpperCase();
  const asked = { verb, segments: withoutSuffix(verb, pathShape(path)) };
  const onSignedInUser = isSignedInUserPath(path);
  const operation: Record<Scheme, readonly Grant[]> = {
    application: [],
    delegated: [],
    personal: [],
  };
  const from: Partial<Record<Scheme, string>> = {};
  for (const scheme of SCHEMES) {
    if (scheme === "application" && onSignedInUser) continue;
    const inferred = inferPermissions(asked, scheme, known);
    if (inferred === undefined) continue;
    operation[scheme] = inferred.grants;
    from[scheme] = inferred.from;
  }
  const [first] = Object.values(from);
  if (first === undefined) return undefined;
  // No app can ask for the signed-in user: that needs no inference.
  if (onSignedInUser) from.application = first;
  return {
    path: `/${asked.segments.join("/")}`,
    operation,
    basis: "inferred",
    basedOn: first,
    from,
  };
}

function withoutSuffix(verb: string, segments: string[]): string[] {
  return verb === "GET" && READ_SUFFIXES.has(segments.at(-1) ?? "")
    ? segments.slice(0, -1)
    : segments;
}
