import type { Operation, PermissionIndex } from "../../src/core/graph/permission_index.ts";
import { compareGrants, type GrantsChange } from "./compare_grants.ts";
import { compareMaps } from "./compare_maps.ts";
import { comparePermissions, type PermissionChanges } from "./compare_permissions.ts";
import { type ListedOperation, listOperations } from "./list_operations.ts";
import { SCHEMES } from "./schemes.ts";

/** Which edition an index is of, and how much it holds. */
export interface IndexSize {
  edition: PermissionIndex["edition"];
  permissions: number;
  operations: number;
}

/** A method on a documented path. */
export type Call = Pick<ListedOperation, "method" | "path">;

/** A call of both editions that other permissions open now. */
export type OperationChange = Call & {
  /** Only the schemes under which something changed. */
  schemes: readonly GrantsChange[];
};

/** What changed in the calls, each list sorted by path and method. */
export interface OperationChanges {
  added: Call[];
  removed: Call[];
  changed: OperationChange[];
}

/** What changed in Graph from one index to another. */
export interface IndexChanges {
  before: IndexSize;
  after: IndexSize;
  permissions: PermissionChanges;
  operations: OperationChanges;
}

/**
 * Compares two permission indexes.
 *
 * @param before The index from before.
 * @param after The index from now.
 * @returns What came, went and changed.
 */
export function compareIndexes(before: PermissionIndex, after: PermissionIndex): IndexChanges {
  const was = listOperations(before);
  const is = listOperations(after);
  return {
    before: sizeOf(before, was.size),
    after: sizeOf(after, is.size),
    permissions: comparePermissions(before, after),
    operations: compareOperations(was, is),
  };
}

/**
 * Whether anything changed but the edition.
 *
 * @param changes What two indexes were found to differ in.
 */
export function isAnythingChanged({ permissions, operations }: IndexChanges): boolean {
  return [permissions, operations].some((changes) =>
    [changes.added, changes.removed, changes.changed].some(({ length }) => length > 0),
  );
}

function sizeOf(index: PermissionIndex, operations: number): IndexSize {
  return { edition: index.edition, permissions: index.names().length, operations };
}

function compareOperations(
  before: ReadonlyMap<string, ListedOperation>,
  after: ReadonlyMap<string, ListedOperation>,
): OperationChanges {
  const { added, removed, kept } = compareMaps(before, after);
  return {
    added: added.map(({ value }) => callOf(value)),
    removed: removed.map(({ value }) => callOf(value)),
    changed: kept.flatMap(({ before: was, after: is }): OperationChange[] => {
      const schemes = compareSchemes(was.operation, is.operation);
      return schemes.length === 0 ? [] : [{ ...callOf(is), schemes }];
    }),
  };
}

function compareSchemes(before: Operation, after: Operation): GrantsChange[] {
  return SCHEMES.flatMap((scheme) => compareGrants(scheme, before[scheme], after[scheme]) ?? []);
}

function callOf({ method, path }: ListedOperation): Call {
  return { method, path };
}
