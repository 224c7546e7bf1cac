import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { nameUser, readUser } from "../../../src/core/remedy/named_user.ts";

const ADA = "3c9f7e20-1a4b-4d6c-b8e5-0f2a6d91c301";
const ROOT = "https://graph.microsoft.com/v1.0";

const NAMED: [
  path: string,
  body: string | null,
  user: string,
  path: string,
  body: string | null,
][] = [
  ["/users/{id}/messages", null, ADA, `/users/${ADA}/messages`, null],
  ["/users/{id}", null, "a.b@contoso.com", "/users/a.b@contoso.com", null],
  ["/users/{id}/manager", null, "a#EXT#@c.com", "/users/a%23EXT%23@c.com/manager", null],
  // Another {id} came with the request.
  ["/teams/{id}/channels", null, ADA, "/teams/{id}/channels", null],
  ["/users/{id}/calendars/{id}", null, ADA, `/users/${ADA}/calendars/{id}`, null],
  // No name where an object id alone finds the user.
  ["/users/{id}/onlineMeetings", null, "a@c.com", "/users/{id}/onlineMeetings", null],
  ["/users/{id}/onlineMeetings", null, ADA, `/users/${ADA}/onlineMeetings`, null],
  [
    "/subscriptions",
    '{"resource":"users/{id}/messages","x":"{id}"}',
    ADA,
    "/subscriptions",
    `{"resource":"users/${ADA}/messages","x":"{id}"}`,
  ],
  [
    "/subscriptions",
    '{"resource":"users/{id}/messages"}',
    "a$'b$$c@contoso.com",
    "/subscriptions",
    `{"resource":"users/a$'b$$c@contoso.com/messages"}`,
  ],
];

const READ: [typed: string, user: string | undefined][] = [
  [` ${ADA} `, ADA],
  ["Ada.Lovelace@Contoso.onmicrosoft.com", "Ada.Lovelace@Contoso.onmicrosoft.com"],
  ["o'hara@contoso.co.uk", "o'hara@contoso.co.uk"],
  ["me", undefined],
  ["ada@localhost", undefined],
  ["$ada@contoso.com", undefined],
  ["ada@contoso.com/messages", undefined],
  ["ada@con toso.com", undefined],
  ["ada@contoso.com\n", "ada@contoso.com"],
  ["ada@contoso.com\nX: 1", undefined],
  ["", undefined],
];

describe("nameUser()", () => {
  for (const [path, body, user, named, namedBody] of NAMED) {
    it(`makes ${named} of ${path} for ${user}`, () => {
      const url = `${ROOT}${path}?$top=5`;
      const request = { method: "GET", url, path, headers: {}, body };
      assert.deepEqual(nameUser(request, user), {
        ...request,
        url: `${ROOT}${named}?$top=5`,
        path: named,
        body: namedBody,
      });
    });
  }
});

describe("readUser()", () => {
  for (const [typed, user] of READ) {
    it(`reads ${user ?? "nobody"} from ${JSON.stringify(typed)}`, () => {
      assert.equal(readUser(typed), user);
    });
  }
});
