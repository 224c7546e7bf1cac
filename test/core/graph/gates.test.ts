import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { appRefusal } from "../../../src/core/graph/app_refusals.ts";
import { gatesOn } from "../../../src/core/graph/gates.ts";

const cases: [path: string, gates: string[]][] = [
  ["/users/{id}/messages", ["exchange-every-mailbox"]],
  ["/users('a@contoso.com')/messages", ["exchange-every-mailbox"]],
  ["/users/x/sendMail", ["exchange-every-mailbox"]],
  ["/users/x/calendarView", ["exchange-every-mailbox"]],
  ["/users/x/calendar/events", ["exchange-every-mailbox"]],
  ["/me/mailFolders('inbox')/messages", ["exchange-every-mailbox"]],
  ["/users/x/onlineMeetings/y/transcripts", ["teams-application-access-policy"]],
  ["/me/onlineMeetings", ["teams-application-access-policy"]],
  ["/teams/x/schedule/shifts", ["shifts-acting-user"]],
  ["/users/x/onenote/notebooks", ["onenote-no-app-only"]],
  ["/groups('x')/onenote/pages", ["onenote-no-app-only"]],
  ["/me/onenote", ["onenote-no-app-only"]],
  ["/me/drive/sharedWithMe", ["shared-with-me-needs-user"]],
  ["/users/x/drive", []],
  ["/users/messages", []],
  ["/groups/x/events", []],
  ["/users/x/drive/root:/onenote:/content", []],
  ["/users/x/drive/root:/messages/a:/content", []],
  ["/users/onenote", []],
  ["/", []],
];

describe("gatesOn()", () => {
  for (const [path, gates] of cases) {
    it(`names ${gates.join(", ") || "no gate"} on an app's way to ${path}`, () => {
      assert.deepEqual(
        gatesOn(path).map(({ id }) => id),
        gates,
      );
    });
  }

  it("says a sentence each", () => {
    for (const { says } of cases.flatMap(([path]) => gatesOn(path)))
      assert.match(says, /^[A-Z].*\.$/);
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
