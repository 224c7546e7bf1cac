import { EQUIVALENCE_RULES } from "../src/core/graph/equivalence_rules.ts";
import { equivalentPaths, type PathFamily } from "../src/core/graph/equivalent_paths.ts";
import {
  type Asked,
  type Inferred,
  type Known,
  leastOf,
} from "../src/core/graph/inference_rule.ts";
import {
  type Operation,
  permissionIndex,
  type Scheme,
} from "../src/core/graph/permission_index.ts";
import { storedPaths } from "../test/core/graph/stored_paths.ts";

/** How often a rule is right about operations that are documented. */
export interface Measure {
  /** Documented operations on which the rule had something to say. */
  tried: number;
  /** Of these, how many with the right least permission, or rightly with none. */
  hits: number;
  /** Of the tried, how many have a permission or were given one. */
  open: number;
  openHits: number;
  /** Where the permission given is at least among those that are enough. */
  sufficient: number;
}

/** A rule's answer, whatever the rule is made of. */
export type Infer = (asked: Asked, scheme: Scheme, known: Known) => Inferred | undefined;

/** Below this share of hits, of all that were tried and of the open ones, a rule is not used. */
export const LINE = 0.95;

/** Fewer open cases than this prove nothing. */
export const FEWEST = 20;

const ALL_FAMILIES: readonly PathFamily[] = EQUIVALENCE_RULES.map(({ family }) => family);

interface Documented extends Asked {
  path: string;
  operation: Operation;
  /** The path and every other address of the same resource. */
  addresses: ReadonlySet<string>;
}

const DOCUMENTED: readonly Documented[] = storedPaths().flatMap(({ segments, methods }) => {
  const path = segments.join("/");
  const others = equivalentPaths(segments, ALL_FAMILIES).map((other) => other.join("/"));
  const addresses = new Set([path, ...others]);
  return [...methods].map(([verb, answerId]) => {
    return { verb, segments, path, addresses, operation: permissionIndex().operation(answerId) };
  });
});

const BY_KEY = new Map(DOCUMENTED.map((one) => [`${one.verb} ${one.path}`, one]));

/**
 * Hides each documented operation in turn, infers it from the rest, and compares.
 *
 * @param infer The rule.
 * @param scheme Who is to hold the permission.
 * @param hide `address`: only the operation itself is hidden; `resource`: the same method at every
 * other address of the same resource as well, as it is where a rule is asked about something that is
 * documented nowhere.
 */
export function measure(infer: Infer, scheme: Scheme, hide: "address" | "resource"): Measure {
  const result: Measure = { tried: 0, hits: 0, open: 0, openHits: 0, sufficient: 0 };
  for (const hidden of DOCUMENTED) {
    // An app's permission means nothing where the user who signed in is asked for.
    if (scheme === "application" && /^(?:me|drive)(?:\/|$)/.test(hidden.path)) continue;
    const known: Known = ({ verb, segments }) => {
      const path = segments.join("/");
      const isHidden =
        verb === hidden.verb &&
        (hide === "resource" ? hidden.addresses.has(path) : path === hidden.path);
      const found = isHidden ? undefined : BY_KEY.get(`${verb} ${path}`);
      return found && { path: `/${path}`, operation: found.operation };
    };
    const inferred = infer(hidden, scheme, known);
    if (inferred !== undefined) count(result, inferred, hidden.operation[scheme].map(nameOf));
  }
  return result;
}

function count(result: Measure, { grants }: Inferred, documented: readonly string[]): void {
  const given = leastOf(grants);
  const isHit = given === (documented[0] ?? "");
  const isOpen = given !== "" || documented.length > 0;
  result.tried++;
  if (isHit) result.hits++;
  if (isOpen) result.open++;
  if (isHit && isOpen) result.openHits++;
  if (isHit || documented.includes(given)) result.sufficient++;
}

function nameOf(grant: Operation[Scheme][number]): string {
  return leastOf([grant]);
}

/**
 * Says whether a rule may be used for a scheme.
 *
 * @param measured What {@link measure} found for it.
 */
export function hasEarnedItsUse({ tried, hits, open, openHits }: Measure): boolean {
  return open >= FEWEST && hits >= LINE * tried && openHits >= LINE * open;
}
