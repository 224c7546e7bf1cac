import { pathShape } from "./path_shape.ts";
import type { Grant, Scheme } from "./permission_index.ts";

/** A permission that Microsoft's documentation names and the permission data does not. */
export interface DocumentedPermission {
  /** What it gives, and what the permission data's least does, stands under this in the words. */
  subject: "memberships";
  grant: Grant;
  source: string;
}

const ME_ARTICLE =
  "https://learn.microsoft.com/troubleshoot/entra/entra-id/users-groups-entra-apis/error-call-me-endpoint-microsoft-graph";

const ROWS: readonly (DocumentedPermission & { method: string; path: string; scheme: Scheme })[] = [
  {
    subject: "memberships",
    method: "GET",
    path: "/users/{id}/memberOf",
    scheme: "application",
    grant: { name: "User.Read.All", alsoRequires: [], least: false },
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
