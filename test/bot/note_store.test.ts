import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { noteKey, type Said } from "../../src/bot/note_store.ts";

const HERE = { id: "a:1" };

describe("noteKey()", () => {
  it("tells persons and places apart", () => {
    const keys = [
      noteKey({ conversation: HERE, from: { id: "29:dana" } }),
      noteKey({ conversation: HERE, from: { id: "29:eve" } }),
      noteKey({ conversation: { id: "a:2" }, from: { id: "29:dana" } }),
      noteKey({ conversation: HERE, from: { id: "29:dana", aadObjectId: "1f0c" } }),
    ];
    assert.equal(new Set(keys).size, keys.length);
    assert.ok(!keys.includes(undefined));
  });

  it("knows a person by the directory's id in whatever client", () => {
    const [one, other] = ["29:dana", "29:dana-at-home"].map((id) =>
      noteKey({ conversation: HERE, from: { id, aadObjectId: "1f0c" } }),
    );
    assert.equal(one, other);
  });

  const unknown: Said[] = [
    {},
    { conversation: HERE },
    { from: { id: "29:dana" } },
    { conversation: HERE, from: null },
    { conversation: null, from: { id: "29:dana" } },
    { conversation: HERE, from: { id: null, aadObjectId: null } },
    { conversation: HERE, from: { id: "", aadObjectId: "" } },
    { conversation: HERE, from: { id: {} } },
    { conversation: { id: 7 }, from: { id: "29:dana" } },
  ];
  for (const said of unknown) {
    it(`has none for ${JSON.stringify(said)}`, () => {
      assert.equal(noteKey(said), undefined);
    });
  }
});
