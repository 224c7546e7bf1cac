import type { Grant, Scheme } from "../../src/core/graph/permission_index.ts";
import { type Compared, compareMaps } from "./compare_maps.ts";

/** A permission that stayed, but with something else that it needs beside it. */
export interface BesideChange {
  name: string;
  before: readonly Grant[];
  after: readonly Grant[];
}

/** What changed in who may make a call, under one scheme. */
export interface GrantsChange {
  scheme: Scheme;
  /** Whether the call can be made only now, or no longer. */
  turned: "possible" | "impossible" | undefined;
  /** Whether other permissions than before are the least privileged. */
  otherLeast: boolean;
  added: readonly Grant[];
  removed: readonly Grant[];
  beside: readonly BesideChange[];
  /** Permissions of both editions that are flagged as least privileged only now. */
  nowLeast: readonly Grant[];
  /** Permissions of both editions that are no longer flagged. */
  noLongerLeast: readonly Grant[];
  /** The best choice, where that is all that changed. */
  best: { before: Grant; after: Grant } | undefined;
}

/**
 * Compares what opens a call under one scheme.
 *
 * @param scheme The scheme.
 * @param before The grants from before, the best choice first.
 * @param after The grants from now.
 * @returns What changed, or undefined where nothing did; the order behind the first does not count.
 */
export function compareGrants(
  scheme: Scheme,
  before: readonly Grant[],
  after: readonly Grant[],
): GrantsChange | undefined {
  const compared = compareMaps(byWay(before), byWay(after));
  const change = {
    ...splitByName(compared),
    nowLeast: compared.kept.filter((way) => isFlagged(way.after, way.before)).map(afterOf),
    noLongerLeast: compared.kept.filter((way) => isFlagged(way.before, way.after)).map(afterOf),
  };
  const isSame = Object.values(change).every(({ length }) => length === 0);
  const best = isSame ? compareBest(before[0], after[0]) : undefined;
  if (isSame && best === undefined) return undefined;
  const otherLeast = leastNames(before) !== leastNames(after);
  return { scheme, turned: turnOf(before, after), otherLeast, ...change, best };
}

/** One permission may be listed several times, each with something else beside it. */
function byWay(grants: readonly Grant[]): Map<string, Grant> {
  return new Map(grants.map((grant) => [wayOf(grant), grant]));
}

function wayOf({ name, alsoRequires }: Grant): string {
  return `${name}+${[...alsoRequires].sort().join("/")}`;
}

function splitByName({ added, removed }: Compared<Grant>) {
  const came = added.map(({ value }) => value);
  const went = removed.map(({ value }) => value);
  const both = new Set(came.map(({ name }) => name).filter((name) => named(went, name).length > 0));
  return {
    added: came.filter(({ name }) => !both.has(name)),
    removed: went.filter(({ name }) => !both.has(name)),
    beside: [...both].map((name) => ({
      name,
      before: named(went, name),
      after: named(came, name),
    })),
  };
}

function named(grants: readonly Grant[], wanted: string): Grant[] {
  return grants.filter(({ name }) => name === wanted);
}

function isFlagged(here: Grant, there: Grant): boolean {
  return here.least && !there.least;
}

function afterOf({ after }: { after: Grant }): Grant {
  return after;
}

function compareBest(before: Grant | undefined, after: Grant | undefined): GrantsChange["best"] {
  if (before === undefined || after === undefined) return undefined;
  return wayOf(before) === wayOf(after) ? undefined : { before, after };
}

function leastNames(grants: readonly Grant[]): string {
  const names = grants.filter(({ least }) => least).map(({ name }) => name);
  return [...new Set(names)].sort().join(" ");
}

function turnOf(before: readonly Grant[], after: readonly Grant[]): GrantsChange["turned"] {
  if (before.length === 0) return "possible";
  return after.length === 0 ? "impossible" : undefined;
}
