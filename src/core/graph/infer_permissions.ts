import { EQUIVALENCE_RULES } from "./equivalence_rules.ts";
import { equivalentPaths } from "./equivalent_paths.ts";
import { type Asked, type Inferred, type Known, taken } from "./inference_rule.ts";
import { NEIGHBOUR_RULES } from "./neighbour_rules.ts";
import type { Scheme } from "./permission_index.ts";

/**
 * Infers what an operation needs that the permission data does not list: from the same resource at
 * another address, else from what is documented beside it there.
 *
 * @param asked The operation.
 * @param scheme Who is to hold the permission.
 * @param known The documented operations.
 * @returns The grants (none where such a caller cannot make the request) and the operation that they
 * were taken from; undefined where no rule that has earned its use has anything to say.
 */
export function inferPermissions(asked: Asked, scheme: Scheme, known: Known): Inferred | undefined {
  const { verb } = asked;
  const families = EQUIVALENCE_RULES.filter(
    (rule) => rule.schemes.includes(scheme) && rule.speaksOf(asked),
  ).map(({ family }) => family);
  const others = equivalentPaths(asked.segments, families).map((segments) => ({ verb, segments }));
  for (const other of others) {
    const found = taken(other, scheme, known);
    if (found !== undefined) return found;
  }
  for (const rule of NEIGHBOUR_RULES.filter(({ schemes }) => schemes.includes(scheme))) {
    for (const one of [asked, ...others]) {
      const found = rule.infer(one, scheme, known);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
