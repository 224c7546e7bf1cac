import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { appRefusal } from "../../../src/core/graph/app_refusals.ts";
import { gatesOn } from "../../../src/core/graph/gates.ts";
import { permissionIndex } from "../../../src/core/graph/permission_index.ts";
import { describeGate } from "../../../src/core/remedy/describe_gate.ts";
import { ENGLISH } from "../../../src/core/words/english.ts";
import { asRequestPath, storedPaths } from "./stored_paths.ts";

const MAIL = "exchange-every-mailbox";
const MEETINGS = "teams-application-access-policy";
const SITES = "sites-selected";
const DRIVE = "onedrive-not-provisioned";
const MESSAGES = "teams-protected-api";
const IMPORT = "teams-messages-import-only";
const ADMINS = "directory-administrators";
const GROUPS = "directory-role-assignable-group";
const LICENCE = "entra-premium-licence";

const cases: [method: string, path: string, gates: string[]][] = [
  ["GET", "/users/{id}/messages", [MAIL]],
  ["get", "/users('a@contoso.com')/messages", [MAIL]],
  ["POST", "/users/x/sendMail", [MAIL]],
  ["GET", "/users/x/calendarView", [MAIL]],
  ["GET", "/users/x/calendar/events", [MAIL]],
  ["GET", "/me/mailFolders('inbox')/messages", [MAIL]],
  ["GET", "/users/x/outlook/masterCategories", [MAIL]],
  ["GET", "/users/x/outlook/supportedLanguages", []],
  ["GET", "/groups/x/events", []],
  ["GET", "/users/messages", []],
  ["GET", "/users/x/onlineMeetings/y/transcripts", [MEETINGS]],
  ["GET", "/me/onlineMeetings", [MEETINGS]],
  ["GET", "/communications/onlineMeetings/x", [MEETINGS]],
  ["GET", "/communications/calls/x", []],
  ["GET", "/chats/x/messages", [MESSAGES]],
  ["GET", "/me/chats/x/messages/y", [MESSAGES]],
  ["GET", "/teams/x/channels/getAllMessages", [MESSAGES]],
  ["GET", "/teams/x/channels/y/messages/delta", [MESSAGES]],
  ["GET", "/chats/x/members", []],
  ["POST", "/chats/x/messages", [IMPORT]],
  ["POST", "/teams/x/channels/y/messages/z/replies", [IMPORT]],
  ["PATCH", "/chats/x/messages/y", []],
  ["GET", "/teams/x/schedule/shifts", ["shifts-acting-user"]],
  ["GET", "/users/x/onenote/notebooks", ["onenote-no-app-only"]],
  ["GET", "/groups('x')/onenote/pages", ["onenote-no-app-only"]],
  ["GET", "/me/onenote", ["onenote-no-app-only"]],
  ["GET", "/sites/x/onenote/pages", ["onenote-no-app-only"]],
  ["GET", "/me/drive/sharedWithMe", ["shared-with-me-needs-user", DRIVE]],
  ["GET", "/users/onenote", []],
  ["GET", "/users/x/drive", [DRIVE]],
  ["GET", "/users/x/drive/root:/onenote:/content", [DRIVE]],
  ["GET", "/users/x/drive/root:/messages/a:/content", [DRIVE]],
  ["GET", "/groups/x/drive", []],
  ["GET", "/sites/contoso.sharepoint.com:/sites/hr:/lists", [SITES]],
  ["GET", "/sites/root", [SITES]],
  ["GET", "/drives/x/items/y/permissions", [SITES]],
  ["GET", "/sites", []],
  ["GET", "/sites/getAllSites()", []],
  ["POST", "/sites/x/permissions", []],
  ["PATCH", "/users/x", [ADMINS]],
  ["POST", "/users/x/authentication/phoneMethods", [ADMINS]],
  ["POST", "/users/x/revokeSignInSessions", [ADMINS]],
  ["GET", "/users/x", []],
  ["GET", "/users/x/authentication/methods", []],
  ["POST", "/users", []],
  ["POST", "/groups/x/members/$ref", [GROUPS]],
  ["GET", "/groups/x/members", []],
  ["GET", "/auditLogs/signIns", [LICENCE]],
  ["GET", "/auditLogs/directoryAudits", []],
  ["GET", "/reports/getOffice365ActiveUserDetail(period='D7')", []],
  ["POST", "/search/query", ["search-names-region"]],
  ["GET", "/", []],
];

/** A family of the permission data: what opens it, and the addresses it has for an app. */
const families: { gate: string; permission: RegExp; under: RegExp; not?: RegExp }[] = [
  {
    gate: MAIL,
    permission: /^(?:Mail|Calendars|Contacts|MailboxSettings|MailTips)\.|^Mailbox|^Contacts-/,
    under: /^\/users\/\{\}\/(?!mailfolders\/\{\}\/userconfigurations)/,
  },
  {
    gate: MEETINGS,
    permission: /^(?:OnlineMeeting|VirtualAppointment)/,
    under: /^\/users\/\{\}\/onlinemeetings/,
  },
  {
    gate: SITES,
    permission: /^(?:Sites|Files)\./,
    under: /^\/(?:sites|drives)\//,
    not: /^\/sites\/(?:delta$|getallsites$|\{\}\/permissions)/,
  },
  { gate: DRIVE, permission: /./, under: /^\/users\/\{\}\/drives?(?:\/|$)/ },
  { gate: LICENCE, permission: /^AuditLog\.Read\.All$/, under: /^\/auditlogs\/signins/ },
];

/** Requests of the data that are open to apps. */
const openToApps = storedPaths().flatMap(({ segments, methods }) =>
  [...methods].flatMap(([method, answerId]) => {
    const names = permissionIndex()
      .operation(answerId)
      .application.map(({ name }) => name);
    const path = `/${segments.join("/")}`;
    return names.length === 0 ? [] : [{ method, path, sent: asRequestPath(segments), names }];
  }),
);

function idsOn(method: string, path: string): string[] {
  return gatesOn(method, path).map(({ id }) => id);
}

describe("gatesOn()", () => {
  for (const [method, path, gates] of cases) {
    it(`names ${gates.join(", ") || "no gate"} on an app's way to ${method} ${path}`, () => {
      assert.deepEqual(idsOn(method, path), gates);
    });
  }

  for (const { gate, permission, under, not } of families) {
    it(`names ${gate} on every request of its family`, () => {
      const family = openToApps.filter(
        ({ path, names }) =>
          under.test(path) &&
          not?.test(path) !== true &&
          names.some((name) => permission.test(name)),
      );
      assert.ok(family.length > 0);
      const passedOver = family.filter(
        ({ method, sent }) => appRefusal(sent) === undefined && !idsOn(method, sent).includes(gate),
      );
      assert.deepEqual(passedOver, []);
    });

    it(`names ${gate} on nothing that other permissions open`, () => {
      const strangers = openToApps.filter(
        ({ method, sent, names }) =>
          idsOn(method, sent).includes(gate) && !names.some((name) => permission.test(name)),
      );
      // These hold a mailbox's settings, under a permission of their own.
      const known = /userconfigurations/;
      assert.deepEqual(
        strangers.filter(({ path }) => !known.test(path)),
        [],
      );
    });
  }

  it(`names ${IMPORT} exactly where an app's message is an import`, () => {
    const messages = openToApps.filter(
      ({ method, path }) => method === "POST" && /\/messages/.test(path),
    );
    for (const { method, sent, names } of messages) {
      const isImport = names.every((name) => name === "Teamwork.Migrate.All");
      assert.equal(idsOn(method, sent).includes(IMPORT), isImport, sent);
    }
  });

  it("says a sentence each, who opens it, how, and where that is written", () => {
    const gates = cases.flatMap(([method, path]) => gatesOn(method, path));
    const described = gates.flatMap((gate) =>
      [false, true].map((isRefused) => describeGate(gate, isRefused, ENGLISH)),
    );
    for (const { id, says, openedBy, opens, commands, source, ...more } of described) {
      assert.match(id, /^[a-z0-9-]+$/);
      assert.match(says, /^[A-Z].*\.$/);
      assert.notEqual(openedBy, "");
      assert.ok(opens.length > 0, id);
      for (const step of opens) assert.match(step, /^[A-Z].*\.$/);
      for (const { title, lines } of commands) assert.ok(title !== "" && lines.length > 0, id);
      assert.match(source, /^https:\/\/learn\.microsoft\.com\//);
      assert.deepEqual(more, {});
    }
  });

  it("leaves every name and id in the commands for the reader to fill in", () => {
    const lines = cases
      .flatMap(([method, path]) => gatesOn(method, path))
      .flatMap(({ commands }) => commands.flatMap((block) => block.lines));
    assert.ok(lines.length > 0);
    for (const line of lines) assert.doesNotMatch(line, /[0-9a-f]{8}-[0-9a-f]{4}-/);
  });
});

describe("appRefusal()", () => {
  it("names its source", () => {
    assert.match(
      appRefusal("/me/onenote/notebooks")?.source ?? "",
      /^https:\/\/learn\.microsoft\.com\//,
    );
  });

  it("refuses nothing that merely sounds like it", () => {
    for (const path of [
      "/users/x/notes",
      "/me/messages",
      "/me/drive/root:/onenote/a:",
      "/onenote",
    ]) {
      assert.equal(appRefusal(path), undefined, path);
    }
  });
});
