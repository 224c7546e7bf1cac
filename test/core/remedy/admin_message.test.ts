import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { explain } from "../../../src/core/explain.ts";
import { pathTemplate } from "../../../src/core/remedy/path_template.ts";
import { appToken, ERRORS, GRAPH, NOW, paste, userToken } from "../pieces.ts";

const CLIENT = "2b1c7f50-6a54-4f39-9d0e-51f2f3a1c0de";
const TENANT = "7d0e2b8a-90b1-4b52-8a5c-3a9d5f6b7c81";
const IDENTITY = { xms_mirid: "/subscriptions/1/resourcegroups/a/providers/b/c" };

function messageFor(...pieces: string[]): string | null {
  return explain(paste(...pieces), NOW, { tenantId: TENANT }).adminMessage;
}

describe("adminMessage()", () => {
  it("says which app, what, why, what that opens, where and by whom", () => {
    const text = messageFor(`GET ${GRAPH}/me/messages`, appToken([], { app_displayname: "Sync" }));
    for (const part of [
      `App: "Sync", client id ${CLIENT} (as its token states: check that this is our app)`,
      "Permission: Mail.Read (application permission, role id 810c84a8-4a9e-49e6-bf7d-12d183f40d01)",
      "For: GET /users/{id}/messages",
      "the whole tenant",
      "opens every mailbox",
      "Entra admin center (entra.microsoft.com) > App registrations > the app > API permissions",
      "Privileged Role Administrator",
      "new token",
    ]) {
      assert.ok(text?.includes(part), part);
    }
  });

  const asked: [what: string, pieces: string[], wanted: RegExp][] = [
    [
      "a delegated permission that an administrator consents to",
      [`GET ${GRAPH}/groups`, userToken("User.Read")],
      /\(delegated permission, scope id [\s\S]*Delegated permissions > [\s\S]*Cloud Application Administrator/,
    ],
    [
      "a managed identity, which has no page",
      [`GET ${GRAPH}/users/x/messages`, appToken([], IDENTITY)],
      /Where: by PowerShell .*managed identity/,
    ],
    [
      "what the service asked for, where there is no request",
      [ERRORS.roleMissing],
      /^App: \{name\}, client id \{clientId\}\nPermission: Chat\.ReadBasic\.All \(/m,
    ],
    [
      "another cloud",
      [
        "GET https://graph.microsoft.us/v1.0/me/messages",
        appToken([], { aud: "https://graph.microsoft.us" }),
      ],
      /Entra admin center \(entra\.microsoft\.us\)/,
    ],
    [
      "a policy behind a permission that is there",
      [`GET ${GRAPH}/users/x/onlineMeetings`, appToken(["OnlineMeetings.Read.All"]), ERRORS.denied],
      /^Permission in the token: OnlineMeetings\.Read\.All\n[\s\S]*application access policy[\s\S]*Who can: Teams administrator$/m,
    ],
    [
      "what may keep an app out of a mailbox, where the grant does not",
      [`GET ${GRAPH}/users/x/messages`, appToken(["Mail.Read"]), ERRORS.mailDenied],
      /^What may be shut: An application access policy of Exchange may leave this mailbox out/m,
    ],
  ];
  for (const [what, pieces, wanted] of asked) {
    it(`speaks of ${what}`, () => {
      assert.match(messageFor(...pieces) ?? "", wanted);
    });
  }

  const silent: [what: string, pieces: string[]][] = [
    ["the permission is there", [`GET ${GRAPH}/me/messages`, appToken(["Mail.Read"])]],
    ["the user can consent", [`GET ${GRAPH}/me/messages`, userToken("User.Read")]],
    [
      "the token has expired",
      [`GET ${GRAPH}/users`, appToken([], { exp: NOW - 900 }), ERRORS.expired],
    ],
    ["it is not known whose token it was", [ERRORS.noPermissions]],
    ["it is not about Graph", ["lunch at noon?"]],
    [
      "a managed identity would need a user",
      [`POST ${GRAPH}/me/findMeetingTimes`, appToken([], IDENTITY)],
    ],
  ];
  for (const [what, pieces] of silent) {
    it(`has nothing to say where ${what}`, () => {
      assert.equal(messageFor(...pieces), null);
    });
  }

  it("shows no id, no query, no token, and no link, in 15 lines at most", () => {
    const id = "AAMkAGI1secretAAA";
    const person = "ada.lovelace@contoso.com";
    const token = appToken([], { app_displayname: "Call +1 https://evil.example/x\nThen pay" });
    for (const request of [
      `GET ${GRAPH}/users/${person}/messages/${id}?$filter=subject eq '${id}'`,
      `GET ${GRAPH}/users('${person}')/messages('${id}')`,
      `GET ${GRAPH}/me/messages/${id}`,
      `GET ${GRAPH}/users/${person}/drive/root:/${id}/plan.docx:/content`,
      `PATCH ${GRAPH}/groups/${id}`,
    ]) {
      const text = messageFor(request, token) ?? "";
      assert.ok(text.split("\n").length <= 15, text);
      assert.match(text, /^For: /m);
      assert.doesNotMatch(text, /secret|lovelace|contoso|plan\.docx|eyJ|https?:|evil\.|\?/i);
      assert.equal(text.match(/^App: /gm)?.length, 1);
      assert.doesNotMatch(text, /^Then pay/m);
    }
  });
});

describe("pathTemplate()", () => {
  const cases: [method: string, path: string, template: string | null][] = [
    [
      "GET",
      "/users/ada@contoso.com/mailFolders/x/messages/y",
      "/users/{id}/mailFolders/{id}/messages/{id}",
    ],
    ["GET", "/users('ada@contoso.com')/messages", "/users/{id}/messages"],
    ["GET", "/users/x/drive/root:/a b/c.txt:/content", "/users/{id}/drive/root:/{path}:/content"],
    ["GET", "/groups", "/groups"],
    ["GET", "/users/x/nothing/of/the/kind", null],
  ];
  for (const [method, path, template] of cases) {
    it(`writes ${method} ${path} as ${template}`, () => {
      assert.equal(pathTemplate(method, path), template);
    });
  }
});
