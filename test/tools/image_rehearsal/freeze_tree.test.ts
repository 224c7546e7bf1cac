import assert from "node:assert/strict";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, it } from "mocha";
import {
  changedPaths,
  freezeTree,
  readTree,
  removeTree,
} from "../../../tools/image_rehearsal/freeze_tree.ts";

describe("a frozen tree", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "freeze-tree-"));
    mkdirSync(join(folder, "in"), { mode: 0o700 });
    writeFileSync(join(folder, "in/file"), "text", { mode: 0o600 });
    writeFileSync(join(folder, "in/tool"), "text", { mode: 0o755 });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("can be read by everybody and written by nobody", async () => {
    await freezeTree(folder);
    const modes = ["", "in", "in/file", "in/tool"].map(
      (name) => statSync(join(folder, name)).mode & 0o777,
    );
    assert.deepEqual(modes, [0o555, 0o555, 0o444, 0o555]);
  });

  it("can be deleted all the same", async () => {
    await freezeTree(folder);
    await removeTree(folder);
    assert.equal(existsSync(folder), false);
  });

  const changes: { what: string; change: () => void; paths: string[] }[] = [
    { what: "nothing", change: () => {}, paths: [] },
    {
      what: "a file that grew",
      change: () => writeFileSync(join(folder, "in/file"), "a longer text"),
      paths: ["/in/file"],
    },
    {
      what: "a file that is written anew as long as it was",
      change: () => {
        writeFileSync(join(folder, "in/file"), "next");
        utimesSync(join(folder, "in/file"), 1, 1);
      },
      paths: ["/in/file"],
    },
    {
      what: "a file that is new",
      change: () => writeFileSync(join(folder, "in/new"), ""),
      paths: ["/in/new"],
    },
    {
      what: "a file that is gone",
      change: () => rmSync(join(folder, "in/file")),
      paths: ["/in/file"],
    },
  ];
  for (const { what, change, paths } of changes) {
    it(`tells ${what}`, async () => {
      const before = await readTree(folder);
      change();
      const changed = changedPaths(before, await readTree(folder));
      // The folder's own size and time may change with its files.
      assert.deepEqual(
        changed.filter((path) => path !== "/in"),
        paths,
      );
    });
  }
});
