import { appRefusal } from "./app_refusals.ts";
import { type DocumentedOperation, lookUp } from "./look_up.ts";
import { pathBehindSignedInUser } from "./signed_in_user.ts";

/** Where an app-only request would go instead of the signed-in user's alias. */
export type AppOnlyRequest =
  /** `/users/{id}/…` is documented and has an application permission. */
  | { kind: "documented"; path: string; found: DocumentedOperation }
  /** `/users/{id}/…` is documented for users only. */
  | { kind: "delegated-only"; path: string }
  /** The permission data has no such path. */
  | { kind: "unknown" };

/**
 * Finds the request that an app sends in the place of one on `/me`. The data must know it: a wrong
 * rewrite is worse than none.
 *
 * @param method HTTP method.
 * @param path A path on the signed-in user, e.g. `/me/messages`.
 */
export function appOnlyRequest(method: string, path: string): AppOnlyRequest {
  const behind = pathBehindSignedInUser(path);
  if (behind === undefined) return { kind: "unknown" };
  const userPath = `/users/{id}${behind}`;
  const found = lookUp(method, userPath);
  if (found === undefined) return { kind: "unknown" };
  const opensToApps = found.operation.application.length > 0 && appRefusal(userPath) === undefined;
  return opensToApps
    ? { kind: "documented", path: userPath, found }
    : { kind: "delegated-only", path: userPath };
}
