import { appRefusal, isForImportOnly } from "./app_refusals.ts";
import {
  documentedPermissions,
  inferredPermissions,
  type KnownPermissions,
} from "./find_permissions.ts";
import { ownAddresses } from "./own_addresses.ts";
import { pathBehindSignedInUser } from "./signed_in_user.ts";

/** Where an app-only request would go instead of the signed-in user's alias. */
export type AppOnlyRequest =
  /** The path is open to apps. */
  | { kind: "open"; path: string; basis: KnownPermissions["basis"]; found: KnownPermissions }
  /** The path is known, for users only. */
  | { kind: "delegated-only"; path: string; basis: KnownPermissions["basis"] }
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
  const { first, fallback } = ownAddresses(behind);
  const addresses = [first, `/users/{id}${behind}`, fallback].filter((one) => one !== undefined);
  const refused = addresses.find((address) => appRefusal(address) !== undefined);
  if (refused !== undefined) return { kind: "delegated-only", path: refused, basis: "documented" };
  // What is documented for one address is worth more than what is inferred for a better one.
  const documented = known(addresses, (address) => documentedPermissions(method, address));
  const candidates =
    documented.length > 0
      ? documented
      : known(addresses, (address) => inferredPermissions(method, address)).slice(0, 1);
  const open = candidates.find(({ found }) => opensToApps(found));
  if (open !== undefined) return { kind: "open", ...open, basis: open.found.basis };
  const [closed] = candidates;
  return closed === undefined
    ? { kind: "unknown" }
    : { kind: "delegated-only", path: closed.path, basis: closed.found.basis };
}

/** The addresses of which it is known whether an app may use them. */
function known(
  addresses: readonly string[],
  find: (address: string) => KnownPermissions | undefined,
): { path: string; found: KnownPermissions }[] {
  return addresses.flatMap((path) => {
    const found = find(path);
    return found?.from.application === undefined ? [] : [{ path, found }];
  });
}

function opensToApps({ operation: { application } }: KnownPermissions): boolean {
  return application.length > 0 && !isForImportOnly(application);
}
