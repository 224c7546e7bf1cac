import type { Grant, Operation, Scheme } from "./permission_index.ts";

/** An operation that may be asked about: a method in upper case, and the segments of `pathShape`. */
export interface Asked {
  verb: string;
  segments: readonly string[];
}

/**
 * The documented operations, as far as a rule may see them.
 *
 * @returns The documented path and what opens it, or undefined where the data has no such operation.
 */
export type Known = (asked: Asked) => { path: string; operation: Operation } | undefined;

/** What one scheme needs, and the operation that says so. */
export interface Inferred {
  grants: readonly Grant[];
  /** E.g. `GET /users/{}/messages`. */
  from: string;
}

/** A way to tell the permissions of one operation from those of others. */
export interface InferenceRule {
  /** Says what is taken from where, in the words of `docs/inference.md`. */
  id: string;
  /** The schemes for which the rule has earned its use; measured by `bench/inference.ts`. */
  schemes: readonly Scheme[];
  /**
   * @param asked The operation that is not documented.
   * @param scheme Who is to hold the permission.
   * @param known The documented operations.
   * @returns What the rule concludes, or undefined where it has nothing to say.
   */
  infer(asked: Asked, scheme: Scheme, known: Known): Inferred | undefined;
}

/**
 * Takes over what a documented operation needs.
 *
 * @returns Its grants under that scheme, or undefined where it is not documented.
 */
export function taken(asked: Asked, scheme: Scheme, known: Known): Inferred | undefined {
  const found = known(asked);
  if (found === undefined) return undefined;
  return { grants: found.operation[scheme], from: `${asked.verb} ${found.path}` };
}

/**
 * Takes over what documented operations need, where all that are documented have the same least
 * permission.
 *
 * @param fewest How many have to be documented.
 */
export function agreed(
  asked: readonly Asked[],
  scheme: Scheme,
  known: Known,
  fewest = 2,
): Inferred | undefined {
  const found = asked.map((one) => taken(one, scheme, known)).filter((one) => one !== undefined);
  const [first] = found;
  if (first === undefined || found.length < fewest) return undefined;
  return found.every(({ grants }) => leastOf(grants) === leastOf(first.grants)) ? first : undefined;
}

/**
 * The least permission in one word, to compare by.
 *
 * @returns The name with what it also requires; empty where nothing opens the operation.
 */
export function leastOf([least]: readonly Grant[]): string {
  return least === undefined ? "" : [least.name, ...least.alsoRequires].join("+");
}
