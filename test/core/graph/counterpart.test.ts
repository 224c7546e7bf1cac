import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { appRefusal } from "../../../src/core/graph/app_refusals.ts";
import { counterpartOf, schemesOf } from "../../../src/core/graph/counterpart.ts";
import { lookUp } from "../../../src/core/graph/look_up.ts";
import { permissionIndex, type Scheme } from "../../../src/core/graph/permission_index.ts";
import { ENGLISH } from "../../../src/core/words/english.ts";
import { asRequestPath, storedPaths } from "./stored_paths.ts";

const SCHEMES = ["application", "delegated", "personal"] as const;

describe("counterpartOf()", () => {
  const cases: [name: string, from: Scheme, to: Scheme, other: string | null][] = [
    ["User.Read", "delegated", "application", "User.Read.All"],
    ["user.READ", "delegated", "application", "User.Read.All"],
    ["User.Read", "personal", "application", "User.Read.All"],
    ["User.ReadBasic.All", "delegated", "application", "User.ReadBasic.All"],
    ["Mail.Read", "delegated", "application", "Mail.Read"],
    ["Mail.ReadBasic", "delegated", "application", "Mail.ReadBasic.All"],
    ["Mail.Read.Shared", "delegated", "application", "Mail.Read"],
    ["Mail.Send.Shared", "delegated", "application", "Mail.Send"],
    ["MailTips.ReadBasic.Shared", "delegated", "application", "MailTips.ReadBasic.All"],
    ["Calendars.Read", "delegated", "application", "Calendars.Read"],
    ["Calendars.ReadWrite.Shared", "delegated", "application", "Calendars.ReadWrite"],
    ["Files.Read", "delegated", "application", "Files.Read.All"],
    ["Files.ReadWrite.AppFolder", "delegated", "application", "Files.ReadWrite.AppFolder"],
    ["Chat.Read", "delegated", "application", "Chat.Read.All"],
    ["Tasks.Read", "delegated", "application", "Tasks.Read.All"],
    ["Tasks.ReadWrite.Shared", "delegated", "application", "Tasks.ReadWrite.All"],
    ["OnlineMeetings.Read", "delegated", "application", "OnlineMeetings.Read.All"],
    ["ChannelMember.ReadWrite", "delegated", "application", "ChannelMember.ReadWrite.All"],
    ["Notes.Read", "delegated", "application", null],
    ["Notes.Read.All", "delegated", "application", null],
    ["ChatMessage.Send", "delegated", "application", null],
    ["Directory.AccessAsUser.All", "delegated", "application", null],
    ["Files.Read.Selected", "delegated", "application", null],
    ["Financials.ReadWrite.All", "delegated", "application", null],
    ["offline_access", "delegated", "application", null],
    ["openid", "delegated", "application", null],
    ["profile", "delegated", "application", null],
    ["email", "delegated", "application", null],
    ["Nobody.Knows", "delegated", "application", null],
    ["User.Read", "application", "delegated", null],
    ["User.Read", "delegated", "delegated", null],
    ["User.Read.All", "application", "delegated", "User.Read.All"],
    ["Mail.Read", "application", "delegated", "Mail.Read"],
    ["Mail.ReadBasic.All", "application", "delegated", "Mail.ReadBasic"],
    ["Chat.Read.All", "application", "delegated", "Chat.Read"],
    ["Chat.Read.WhereInstalled", "application", "delegated", "Chat.Read"],
    ["OnlineMeetings.ReadWrite.All", "application", "delegated", "OnlineMeetings.ReadWrite"],
    ["Notes.Read.All", "application", "delegated", "Notes.Read.All"],
    ["Application.ReadWrite.OwnedBy", "application", "delegated", null],
    ["ChatMessage.Read.Chat", "application", "delegated", null],
    ["Mail.Read", "delegated", "personal", "Mail.Read"],
    ["Chat.Read", "delegated", "personal", null],
    ["Mail.Read", "personal", "delegated", "Mail.Read"],
  ];
  for (const [name, from, to, other] of cases) {
    it(`gives ${other ?? "nothing"} for ${name}, from ${from} to ${to}`, () => {
      assert.equal(counterpartOf(name, from, to)?.name ?? null, other);
    });
  }

  it("says in a sentence of its own why a name stays and why it changes", () => {
    const why = (name: string) => {
      const other = counterpartOf(name, "delegated", "application");
      return other === null ? "" : ENGLISH.graph.counterparts[other.reason];
    };
    const sentences = ["Mail.Read", "User.Read", "Mail.Read.Shared"].map(why);
    assert.equal(new Set(sentences).size, 3);
    for (const sentence of sentences) assert.match(sentence, /^[A-Z].*\.$/);
  });

  it("names only what the data knows under the scheme that is wanted", () => {
    const index = permissionIndex();
    for (const { operation } of operations()) {
      for (const from of SCHEMES) {
        for (const { name } of operation[from]) {
          for (const to of SCHEMES) {
            const other = counterpartOf(name, from, to);
            if (other !== null) assert.ok(index.permission(other.name, to), `${name} ${to}`);
          }
        }
      }
    }
  });

  const floors: { from: Scheme; to: Scheme; answered: number; right: number }[] = [
    { from: "delegated", to: "application", answered: 0.98, right: 0.985 },
    { from: "application", to: "delegated", answered: 0.965, right: 0.995 },
  ];
  for (const { from, to, answered, right } of floors) {
    it(`finds one for ${answered} of the operations, ${right} of them enough there, from ${from} to ${to}`, () => {
      const open = operations().filter(
        ({ path, operation }) =>
          operation[from].length > 0 && operation[to].length > 0 && appRefusal(path) === undefined,
      );
      assert.ok(open.length > 7500);
      const found = open.flatMap(({ operation }) => {
        const other = counterpartOf(operation[from][0]?.name ?? "", from, to);
        return other === null ? [] : [operation[to].some(({ name }) => name === other.name)];
      });
      const enough = found.filter((isEnough) => isEnough);
      assert.ok(found.length / open.length >= answered, `${found.length} of ${open.length}`);
      assert.ok(enough.length / found.length >= right, `${enough.length} of ${found.length}`);
    });
  }
});

function operations() {
  return storedPaths().flatMap(({ segments, methods }) =>
    [...methods.keys()].flatMap((method) => {
      const path = asRequestPath(segments);
      const found = lookUp(method, path);
      return found === undefined ? [] : [{ path, operation: found.operation }];
    }),
  );
}

describe("schemesOf()", () => {
  const cases: [name: string, schemes: Scheme[]][] = [
    ["User.Read", ["delegated", "personal"]],
    ["user.read.all", ["application", "delegated"]],
    ["Mail.Read", ["application", "delegated", "personal"]],
    ["Application.ReadWrite.OwnedBy", ["application"]],
    ["offline_access", []],
    ["", []],
  ];
  for (const [name, schemes] of cases) {
    it(`knows ${name || "nothing"} under ${schemes.join(", ") || "no scheme"}`, () => {
      assert.deepEqual(schemesOf(name), schemes);
    });
  }
});
