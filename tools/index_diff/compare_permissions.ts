import type {
  PermissionFacts,
  PermissionIndex,
  Scheme,
} from "../../src/core/graph/permission_index.ts";
import { compareMaps } from "./compare_maps.ts";
import { SCHEMES } from "./schemes.ts";

/** A permission that came or went, and who may hold it. */
export interface ListedPermission {
  name: string;
  schemes: readonly Scheme[];
}

/** What is said of a permission under one scheme; undefined where it does not exist there. */
export interface FactsChange {
  scheme: Scheme;
  before: PermissionFacts | undefined;
  after: PermissionFacts | undefined;
}

/** A permission of both editions of which something else is said now. */
export interface PermissionChange {
  name: string;
  /** Only the schemes under which something changed. */
  schemes: readonly FactsChange[];
}

/** What changed among the permissions themselves, each list sorted by name. */
export interface PermissionChanges {
  added: ListedPermission[];
  removed: ListedPermission[];
  changed: PermissionChange[];
}

/**
 * Compares the permissions of two indexes.
 *
 * @param before The index from before.
 * @param after The index from now.
 * @returns Which came, went and changed.
 */
export function comparePermissions(
  before: PermissionIndex,
  after: PermissionIndex,
): PermissionChanges {
  const { added, removed, kept } = compareMaps(factsByName(before), factsByName(after));
  return {
    added: added.map(listed),
    removed: removed.map(listed),
    changed: kept.flatMap(({ key, before: was, after: is }): PermissionChange[] => {
      const schemes = SCHEMES.map((scheme) => ({
        scheme,
        before: was.get(scheme),
        after: is.get(scheme),
      })).filter(isChanged);
      return schemes.length === 0 ? [] : [{ name: key, schemes }];
    }),
  };
}

type FactsByScheme = ReadonlyMap<Scheme, PermissionFacts>;

function factsByName(index: PermissionIndex): Map<string, FactsByScheme> {
  return new Map(index.names().map((name) => [name, factsOf(name, index)]));
}

function factsOf(name: string, index: PermissionIndex): FactsByScheme {
  const facts = SCHEMES.map((scheme) => [scheme, index.permission(name, scheme)] as const);
  return new Map(
    facts.flatMap(([scheme, known]): [Scheme, PermissionFacts][] =>
      known === undefined ? [] : [[scheme, known]],
    ),
  );
}

function listed({ key, value }: { key: string; value: FactsByScheme }): ListedPermission {
  return { name: key, schemes: [...value.keys()] };
}

function isChanged({ before, after }: FactsChange): boolean {
  return (
    before?.id !== after?.id ||
    before?.privilegeLevel !== after?.privilegeLevel ||
    before?.adminConsent !== after?.adminConsent
  );
}
