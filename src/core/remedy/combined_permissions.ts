import type { Scheme } from "../graph/permission_index.ts";
import { leastSet } from "./least_set.ts";
import type { CombinedPermissions, Prescription } from "./prescription.ts";

/**
 * Chooses the permissions that cover several requests together.
 *
 * @param answers The answer to each request.
 * @returns By who makes them; null where fewer than two requests are known. A request that such a
 * caller cannot make, or of which nothing is known, adds nothing.
 */
export function combinedPermissions(answers: readonly Prescription[]): CombinedPermissions | null {
  if (answers.length < 2) return null;
  const chosen = (scheme: Scheme) =>
    leastSet(
      answers.map(({ grants }) => grants[scheme]),
      scheme,
    );
  return { application: chosen("application"), delegated: chosen("delegated") };
}
