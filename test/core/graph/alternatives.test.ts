import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { alternativeFor } from "../../../src/core/graph/alternatives.ts";
import { lookUp } from "../../../src/core/graph/look_up.ts";
import { describeAlternative } from "../../../src/core/remedy/describe_alternative.ts";
import type { Alternative } from "../../../src/core/remedy/prescription.ts";
import { ENGLISH } from "../../../src/core/words/english.ts";

const cases: [method: string, path: string, alternative: string | null][] = [
  ["POST", "/me/findMeetingTimes", "POST /users/{id}/calendar/getSchedule"],
  ["post", "/users/x/findMeetingTimes", "POST /users/{id}/calendar/getSchedule"],
  ["POST", "/me/changePassword", "PATCH /users/{id}"],
  ["GET", "/me", "GET /servicePrincipals(appId='{clientId}')"],
  ["GET", "/me()", "GET /servicePrincipals(appId='{clientId}')"],
  ["GET", "/me/licenseDetails", "GET /users/{id}?$select=assignedLicenses"],
  ["GET", "/users/{id}", null],
  ["GET", "/users/ada@contoso.com", null],
  ["PATCH", "/me", null],
  ["GET", "/me/messages", null],
  ["GET", "/me/onenote/notebooks", null],
  ["GET", "/me/findMeetingTimes", null],
  ["GET", "/chats/x/messages", null],
  ["GET", "/me/drive/root:/changePassword", null],
];

function described(method: string, path: string): Alternative | undefined {
  const found = alternativeFor(method, path);
  return found === undefined ? undefined : describeAlternative(found, ENGLISH);
}

describe("alternativeFor()", () => {
  for (const [method, path, wanted] of cases) {
    it(`names ${wanted ?? "nothing"} in the place of ${method} ${path}`, () => {
      const found = alternativeFor(method, path);
      assert.equal(found === undefined ? null : `${found.method} ${found.path}`, wanted);
    });
  }

  it("leads out of Graph where an app wants to send a message", () => {
    for (const path of [
      "/chats/x/messages",
      "/me/chats/x/messages",
      "/teams/x/channels/y/messages",
      "/teams/x/channels/y/messages/z/replies",
    ]) {
      const found = described("POST", path);
      assert.deepEqual([found?.method, found?.path], [null, null], path);
      assert.match(found?.says ?? "", /\bbot\b/);
    }
  });

  it("names only operations that are open to apps, says what differs, and has its source", () => {
    for (const [method, path] of cases) {
      const found = described(method, path);
      if (found?.method == null || found.path === null) continue;
      const operation = lookUp(found.method, found.path)?.operation;
      assert.ok((operation?.application.length ?? 0) > 0, found.path);
      assert.match(found.says, /^[A-Z].*\.$/);
      assert.match(found.source, /^https:\/\/learn\.microsoft\.com\//);
      assert.deepEqual(Object.keys(found).sort(), ["method", "path", "says", "source"]);
    }
  });
});
