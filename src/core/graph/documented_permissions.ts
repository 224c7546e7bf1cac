import { pathShape } from "./path_shape.ts";
import type { Grant, Scheme } from "./permission_index.ts";

/** A permission that Microsoft's documentation names and the permission data does not. */
export interface DocumentedPermission {
  grant: Grant;
  /** What it gives and leaves out. */
  gives: string;
  /** How the permission data's least differs: `with …`, `without …`. */
  leastGives: string;
  source: string;
}

const ME_ARTICLE =
  "https://learn.microsoft.com/troubleshoot/entra/entra-id/users-groups-entra-apis/error-call-me-endpoint-microsoft-graph";

const ROWS: readonly (DocumentedPermission & { method: string; path: string; scheme: Scheme })[] = [
  {
    method: "GET",
    path: "/users/{id}/memberOf",
    scheme: "application",
    grant: { name: "User.Read.All", alsoRequires: [], least: false },
    gives: "the memberships; the groups' properties may come back null",
    leastGives: "with the groups' properties as well",
    source: ME_ARTICLE,
  },
];

/**
 * Finds what the documentation names beside the permission data.
 *
 * @param method HTTP method.
 * @param path Path without host and version.
 * @param scheme Who is to hold the permission.
 */
export function documentedPermission(
  method: string,
  path: string,
  scheme: Scheme,
): DocumentedPermission | undefined {
  const shape = shapeOfUserPath(path);
  return ROWS.find(
    (row) => row.method === method && row.scheme === scheme && shapeOfUserPath(row.path) === shape,
  );
}

/** The user's id, whatever it is, does not matter. */
function shapeOfUserPath(path: string): string {
  const [first, , ...rest] = pathShape(path);
  return [first, ...rest].join("/");
}
