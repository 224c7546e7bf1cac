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
  return { application: cover(answers, "application"), delegated: cover(answers, "delegated") };
}

/**
 * Chooses what is still to be granted for several requests.
 *
 * @param answers The answer to each request.
 * @param scheme Who makes them.
 */
export function missingTogether(answers: readonly Prescription[], scheme: Scheme): string[] {
  const unmet = answers.filter(({ permissions }) => permissions?.[scheme].granted.length === 0);
  return cover(unmet, scheme);
}

function cover(answers: readonly Prescription[], scheme: Scheme): string[] {
  return leastSet(
    answers.map(({ grants }) => grants[scheme]),
    scheme,
  );
}
