import { appRefusal, isForImportOnly } from "./app_refusals.ts";
import { type DocumentedOperation, lookUp } from "./look_up.ts";
import { ownAddresses } from "./own_addresses.ts";
import { pathBehindSignedInUser } from "./signed_in_user.ts";

/** Where an app-only request would go instead of the signed-in user's alias. */
export type AppOnlyRequest =
  /** The path is open to apps. */
  | {
      kind: "open";
      path: string;
      basis: "documented" | "inferred";
      found: DocumentedOperation;
      /** What that rests on, e.g. `documented for /teams/{}/channels`. */
      because: string;
    }
  /** The path is known, for users only. */
  | { kind: "delegated-only"; path: string; basis: "documented" | "inferred" }
  /** Nothing is known of such a path, nor can it be inferred. */
  | { kind: "unknown" };

/**
 * Finds the request that an app sends in the place of one on `/me`: the resource's own address where
 * that is the better one, else `/users/{id}/…`. One of them must be documented, or be inferred from
 * what is: a wrong rewrite is worse than none.
 *
 * @param method HTTP method.
 * @param path A path on the signed-in user, e.g. `/me/messages`.
 */
export function appOnlyRequest(method: string, path: string): AppOnlyRequest {
  const behind = pathBehindSignedInUser(path);
  if (behind === undefined) return { kind: "unknown" };
  const userPath = `/users/{id}${behind}`;
  if (appRefusal(userPath) !== undefined) {
    return { kind: "delegated-only", path: userPath, basis: "documented" };
  }
  const { first, fallback } = ownAddresses(behind);
  const documented = [first, userPath, fallback].flatMap((address) => {
    const found = address === undefined ? undefined : lookUp(method, address);
    return address === undefined || found === undefined ? [] : [{ path: address, found }];
  });
  const open = documented.find(({ found }) => opensToApps(found));
  if (open !== undefined) {
    const because = `documented for ${open.found.path}`;
    return { kind: "open", ...open, basis: "documented", because };
  }
  const [closed] = documented;
  return closed === undefined
    ? { kind: "unknown" }
    : { kind: "delegated-only", path: closed.path, basis: "documented" };
}

function opensToApps({ operation: { application } }: DocumentedOperation): boolean {
  return application.length > 0 && !isForImportOnly(application);
}
