import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { leavesUserOpen, userReference } from "../../../src/core/graph/user_reference.ts";
import { ENGLISH } from "../../../src/core/words/english.ts";

describe("leavesUserOpen()", () => {
  const cases: [path: string, body: string | null, isOpen: boolean][] = [
    ["/users/{id}/messages", null, true],
    ["/users/{id}", null, true],
    ["/users/7f1c/messages", null, false],
    ["/teams/{id}/channels", null, false],
    ["/subscriptions", '{"resource":"users/{id}/messages"}', true],
    ["/subscriptions", '{"resource":"teams/{id}/channels"}', false],
  ];
  for (const [path, body, isOpen] of cases) {
    it(`says that ${path} ${body ?? ""} ${isOpen ? "leaves open" : "does not ask"} whose it is`, () => {
      assert.equal(leavesUserOpen({ path, body }), isOpen);
    });
  }
});

describe("userReference()", () => {
  it("allows an object id alone for online meetings", () => {
    const nameOf = (path: string) => ENGLISH.graph.userReferences[userReference(path)];
    assert.equal(nameOf("/users/{id}/onlineMeetings/x"), "object id");
    assert.match(nameOf("/users/{id}/messages"), /user principal name/);
  });
});
