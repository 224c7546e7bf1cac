import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { findPermissions } from "../../../src/core/graph/find_permissions.ts";
import type { Scheme } from "../../../src/core/graph/permission_index.ts";
import { ENGLISH } from "../../../src/core/words/english.ts";

describe("findPermissions()", () => {
  it("takes the data at its word where it lists the request", () => {
    const found = findPermissions("GET", "/users/x/messages");
    assert.equal(found?.basis, "documented");
    assert.equal(found.basedOn, "/users/{}/messages");
    assert.equal(found.from.application, "/users/{}/messages");
    assert.equal(found.operation.application[0]?.name, "Mail.ReadBasic.All");
  });

  const inferred: { path: string; method?: string; scheme: Scheme; least: string; from: string }[] =
    [
      {
        path: "/users/x/calendars/7f1c",
        scheme: "application",
        least: "Calendars.ReadBasic",
        from: "GET /users/{}/calendars",
      },
      {
        path: "/me/calendars/7f1c",
        scheme: "delegated",
        least: "Calendars.ReadBasic",
        from: "GET /me/calendars",
      },
      {
        path: "/me/calendar",
        scheme: "delegated",
        least: "Calendars.ReadBasic",
        from: "GET /me/calendars",
      },
      {
        path: "/me/mailFolders/a1/childFolders/b2/messages/c3/attachments",
        scheme: "personal",
        least: "Mail.Read",
        from: "GET /me/messages/{}/attachments",
      },
      {
        path: "/me/contactFolders/a1/childFolders/b2/contacts/c3/photo/$value",
        scheme: "delegated",
        least: "Contacts.Read",
        from: "GET /me/contacts/{}/photo",
      },
      {
        method: "DELETE",
        path: "/users/x/events/a1/attachments/b2",
        scheme: "application",
        least: "Calendars.ReadWrite",
        from: "POST /users/{}/events/{}/attachments",
      },
      {
        method: "patch",
        path: "/users/x/calendars/7f1c",
        scheme: "application",
        least: "Calendars.ReadWrite",
        from: "DELETE /users/{}/calendars/{}",
      },
    ];
  for (const { method = "GET", path, scheme, least, from } of inferred) {
    it(`infers ${least} (${scheme}) for ${method} ${path} from ${from}`, () => {
      const found = findPermissions(method, path);
      assert.equal(found?.basis, "inferred");
      assert.match(ENGLISH.graph.inferredFrom(found.basedOn), /^inferred from [A-Z]+ \//);
      assert.equal(found.from[scheme], from);
      assert.equal(found.operation[scheme][0]?.name, least);
    });
  }

  it("leaves out a scheme of which no rule may speak", () => {
    const found = findPermissions("GET", "/users/x/oauth2PermissionGrants/7f1c");
    assert.equal(found?.basis, "inferred");
    assert.equal(found.from.personal, undefined);
    assert.deepEqual(found.operation.personal, []);
  });

  it("knows that no app makes a request on /me, whatever is inferred", () => {
    for (const path of ["/me/calendar", "/me/calendars/7f1c", "/users/me/calendar"]) {
      const found = findPermissions("GET", path);
      assert.equal(found?.basis, "inferred", path);
      assert.notEqual(found.from.application, undefined, path);
      assert.deepEqual(found.operation.application, [], path);
    }
  });

  const unknown = [
    ["GET", "/me/frobnicate"],
    ["GET", "/users/x/frobnicate/7f1c"],
    ["POST", "/users/x/messages/7f1c/frobnicate"],
    ["DELETE", "/users/x/frobnicate/7f1c"],
    ["FROB", "/me/messages"],
    ["GET", "/me/messages/7f1c/microsoft.graph.frobnicate"],
    ["GET", "/me/calendarGroups/7f1c/frobnicate()"],
    ["DELETE", "/users/x/calendar"],
    ["GET", "/me/calendars/delta/events/delta/instances/delta"],
    ["GET", ""],
  ] as const;
  for (const [method, path] of unknown) {
    it(`infers nothing for ${method} ${path}`, () => {
      assert.equal(findPermissions(method, path), undefined);
    });
  }

  it("takes no time for a path made to have many addresses", () => {
    const started = performance.now();
    for (const part of [
      "childFolders/a1/",
      "calendarGroups/a1/calendars/b2/",
      "drive/root:/a:/",
      "me/",
    ]) {
      for (const times of [8, 20, 5000]) {
        findPermissions("GET", `/me/mailFolders/a1/${part.repeat(times)}`);
        findPermissions("GET", `/me/${part.repeat(times)}events/c3/instances/d4`);
      }
    }
    assert.ok(performance.now() - started < 2000);
  });
});
