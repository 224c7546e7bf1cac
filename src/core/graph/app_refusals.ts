import { pathShape } from "./path_shape.ts";
import type { Grant } from "./permission_index.ts";
import { pathBehindSignedInUser } from "./signed_in_user.ts";

interface AppRefusalRow {
  id: string;
  /** Path without host and version, in the form of {@link asUserPath}. */
  path: RegExp;
  source: string;
}

const REFUSALS = [
  {
    id: "onenote-no-app-only",
    path: /^\/(?:users|groups|sites)\/[^/]+\/onenote(?:\/|$)/,
    source: "https://learn.microsoft.com/graph/integrate-with-onenote",
  },
  {
    id: "shared-with-me-needs-user",
    path: /^\/(?:users|drives)\/[^/]+\/(?:drive\/)?sharedwithme(?:\(|\/|$)/,
    source: "https://learn.microsoft.com/graph/api/drive-sharedwithme",
  },
  {
    id: "recent-files-need-user",
    path: /^\/(?:users|groups|sites|drives)\/[^/]+\/(?:drive\/)?(?:recent|following)(?:\/|$)/,
    source: "https://learn.microsoft.com/graph/api/drive-recent",
  },
  {
    id: "password-change-needs-user",
    path: /^\/users\/[^/]+\/changepassword$/,
    source: "https://learn.microsoft.com/graph/api/user-changepassword",
  },
] as const satisfies readonly AppRefusalRow[];

/** An operation that no app-only token can make, whatever the permission data lists. */
export type AppRefusal = (typeof REFUSALS)[number];

/**
 * Finds out whether an operation refuses app-only tokens although the permission data lists
 * application permissions for it.
 *
 * @param path Path without host and version.
 * @returns The refusal with its source, or undefined where the data can be taken at its word.
 */
export function appRefusal(path: string): AppRefusal | undefined {
  const userPath = asUserPath(path);
  return REFUSALS.find((refusal) => refusal.path.test(userPath));
}

/**
 * Says whether an app may write here only while it imports history: sending a message in a chat or a
 * channel needs a user (Microsoft Learn, "Import third-party platform messages to Teams").
 *
 * @param application What opens the operation to apps.
 */
export function isForImportOnly(application: readonly Grant[]): boolean {
  return application.length > 0 && application.every(({ name }) => name === "Teamwork.Migrate.All");
}

/**
 * Brings a path to the form that the tables of this folder match: the form that look-ups use, with
 * the signed-in user as `/users/{}`.
 *
 * @param path Path without host and version.
 */
export function asUserPath(path: string): string {
  const behind = pathBehindSignedInUser(path);
  return `/${pathShape(behind === undefined ? path : `/users/{id}${behind}`).join("/")}`;
}
