import { lookUp } from "../graph/look_up.ts";
import { pathShape } from "../graph/path_shape.ts";

/**
 * Writes a request's path without the ids of people and things, to be shown to others.
 *
 * @param method HTTP method.
 * @param path Path without host and version, with its real ids.
 * @returns E.g. `/users/{id}/messages`; null where the permission data has no such path, as it
 * cannot be told then what is an id.
 */
export function pathTemplate(method: string, path: string): string | null {
  const documented = lookUp(method, path)?.path;
  if (documented === undefined) return null;
  const written = path.split("/").filter((segment) => segment !== "");
  const known = pathShape(documented);
  // The capitals of what was written are easier to read, where it is the same path segment by segment.
  const isAlike =
    written.length === known.length &&
    known.every((name, at) => name === "{}" || name === written[at]?.toLowerCase());
  const segments = known.map((name, at) =>
    name === "{}" ? "{id}" : isAlike ? (written[at] ?? name) : name,
  );
  return `/${segments.join("/")}`.replaceAll("/:/{id}", ":/{path}:");
}
