import { isCarried } from "../graph/carried.ts";
import type { KnownPermissions } from "../graph/find_permissions.ts";
import type { Scheme } from "../graph/permission_index.ts";
import { sufficientGrants } from "../graph/sufficient_grants.ts";
import type { Facts } from "./facts.ts";

/**
 * Says whether the token carries what the request needs, as far as that is known.
 *
 * @param facts The facts of one call.
 * @returns Undefined where there is no token of an app or a user, no request, or nothing is known
 * for such a caller.
 */
export function carriesEnough({ token, request, known }: Facts): boolean | undefined {
  if (request === null || known === undefined) return undefined;
  if (token?.kind === "application") return holdsOne(request, known, ["application"], token.roles);
  // What a personal account needs says nothing of a work account.
  if (token?.kind !== "delegated" || known.from.delegated === undefined) return undefined;
  return holdsOne(request, known, ["delegated", "personal"], token.scopes);
}

/**
 * What the token's permissions are for the request, as evidence; what rests on an inference says so.
 *
 * @param facts The facts of one call.
 * @param meaning E.g. `none of these opens it`.
 */
export function asFarAsKnown({ known, words }: Facts, meaning: string): string {
  return known?.basis === "inferred"
    ? words.diagnosis.requests.inferred(meaning, words.graph.inferredFrom(known.basedOn))
    : meaning;
}

/**
 * Says whether one of the sufficient permissions is among the carried ones.
 *
 * @param request Method and path of the request.
 * @param known What opens it.
 * @param schemes Who may hold the permission.
 * @param carried Permission names in the token.
 * @returns Undefined where nothing is known under these schemes.
 */
export function holdsOne(
  { method, path }: { method: string; path: string },
  known: KnownPermissions,
  schemes: readonly Scheme[],
  carried: readonly string[],
): boolean | undefined {
  const grants = schemes.flatMap((scheme) => sufficientGrants(method, path, known, scheme));
  return grants.length === 0 ? undefined : grants.some((grant) => isCarried(grant, carried));
}

/**
 * Says whether the service itself saw an app's token without roles.
 *
 * @param facts The facts of one call.
 */
export function seesNoRoles({ error, states }: Facts): boolean {
  const isEmpty = error?.presentPermissions?.length === 0;
  return states("no-roles-in-token") || (states("role-missing") && isEmpty);
}
