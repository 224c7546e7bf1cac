import assert from "node:assert/strict";
import type { PermissionIndex } from "../../../src/core/graph/permission_index.ts";
import { compareIndexes, type IndexChanges } from "../../../tools/index_diff/compare_indexes.ts";

/** Holds that what one index adds to another is what the other way round is removed. */
export function assertMirrored(one: PermissionIndex, other: PermissionIndex): void {
  const there = compareIndexes(one, other);
  const back = compareIndexes(other, one);
  for (const part of ["permissions", "operations"] as const) {
    assert.deepEqual(there[part].added, back[part].removed);
    assert.deepEqual(there[part].removed, back[part].added);
  }
  assert.deepEqual(flatGrants(there, "added"), flatGrants(back, "removed"));
  assert.deepEqual(flatGrants(there, "nowLeast"), flatGrants(back, "noLongerLeast"));
  assert.deepEqual(
    there.permissions.changed,
    back.permissions.changed.map(({ name, schemes }) => ({
      name,
      schemes: schemes.map(({ scheme, before, after }) => ({
        scheme,
        before: after,
        after: before,
      })),
    })),
  );
}

function flatGrants(
  { operations }: IndexChanges,
  part: "added" | "removed" | "nowLeast" | "noLongerLeast",
): string[] {
  return operations.changed.flatMap(({ method, path, schemes }) =>
    schemes.flatMap((change) =>
      change[part].map(({ name }) => `${method} ${path} ${change.scheme} ${name}`),
    ),
  );
}
