import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { parsePermissionIndex } from "../../../src/core/graph/permission_index.ts";
import { compareIndexes, isAnythingChanged } from "../../../tools/index_diff/compare_indexes.ts";
import { assertMirrored } from "./assert_mirrored.ts";
import { committedText } from "./index_of.ts";

describe("compareIndexes() on the committed index", () => {
  const text = committedText();
  const index = parsePermissionIndex(text);

  it("finds nothing against itself", () => {
    const changes = compareIndexes(index, parsePermissionIndex(text));
    assert.equal(isAnythingChanged(changes), false);
    assert.ok(changes.after.permissions > 500 && changes.after.operations > 5_000);
  });

  it("finds one permission that is gone from the list", () => {
    const other = parsePermissionIndex(text.replace(/^Mail\.Send .*\n/m, ""));
    const { permissions, operations } = compareIndexes(index, other);
    assert.deepEqual(permissions, {
      added: [],
      removed: [{ name: "Mail.Send", schemes: ["application", "delegated", "personal"] }],
      changed: [],
    });
    assert.deepEqual(operations, { added: [], removed: [], changed: [] });
    assertMirrored(index, other);
  });

  it("finds one path that is new", () => {
    const other = parsePermissionIndex(text.replace("\npaths\n", "\npaths\na{}(b) GET=015\n"));
    const { operations } = compareIndexes(index, other);
    assert.deepEqual(operations.added, [{ method: "GET", path: "/a{}(b)" }]);
    assert.deepEqual([...operations.removed, ...operations.changed], []);
    assertMirrored(index, other);
  });

  it("finds every call of an answer that changed", () => {
    const id = /^me .*GET=(\w+)/m.exec(text)?.[1] ?? "";
    const calls = text.match(new RegExp(`[A-Z,]+=${id}(?![\\w])`, "g")) ?? [];
    const count = calls.join(",").split(",").length;
    const other = parsePermissionIndex(
      text.replace(new RegExp(`^${id} .*$`, "m"), "$&|P Brand.New*"),
    );
    const { changed } = compareIndexes(index, other).operations;
    assert.equal(changed.length, count);
    assert.ok(changed.some(({ path }) => path === "/me"));
    assertMirrored(index, other);
  });
});
