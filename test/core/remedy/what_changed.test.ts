import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { explain } from "../../../src/core/explain.ts";
import { whatChanged } from "../../../src/core/remedy/what_changed.ts";
import { appToken, ERRORS, GRAPH, NOW, userToken } from "../pieces.ts";

const MAIL = `GET ${GRAPH}/users/ada@contoso.com/messages`;
const MY_MAIL = `GET ${GRAPH}/me/messages`;
const OLD = appToken(["User.Read.All"]);
const LATER = { iat: NOW - 60 };

const CHANGES: { name: string; before: string; after: string; says: string | null }[] = [
  {
    name: "the missing permission in the new token",
    before: `${OLD}\n${MY_MAIL}\n${ERRORS.mailDenied}`,
    after: `${appToken(["User.Read.All", "Mail.Read"], LATER)}\n${MY_MAIL}`,
    says: "Mail.Read is now in the token. Send GET /users/{id}/messages with it.",
  },
  {
    name: "another permission that is enough as well",
    before: `${OLD}\n${MAIL}`,
    after: `${appToken(["Mail.ReadWrite"], LATER)}\n${MAIL}`,
    says: "Mail.ReadWrite is now in the token. Send the request again with it.",
  },
  {
    name: "a scope in a user's new token",
    before: `${userToken("User.Read")}\n${MY_MAIL}`,
    after: `${userToken("User.Read Mail.Read", LATER)}\n${MY_MAIL}`,
    says: "Mail.Read is now in the token. Send the request again with it.",
  },
  {
    name: "a new token without it",
    before: `${OLD}\n${MAIL}`,
    after: `${appToken(["User.Read.All"], LATER)}\n${MAIL}`,
    says: "Mail.Read is still not in this token, issued 07:05 UTC. Was it consented to before then, for this app and as an application permission?",
  },
  {
    name: "the token that was sent before",
    before: `${OLD}\n${MAIL}`,
    after: `${OLD}\n${MAIL}`,
    says: "This is the token that you sent before, issued 06:56 UTC: it does not change. Get a new one, past any cache.",
  },
  {
    name: "a token after an answer that had none, with the permission",
    before: `${MAIL}\n${ERRORS.roleMissing}`,
    after: `${appToken(["Mail.Read"])}\n${MAIL}`,
    says: "Mail.Read is now in the token. Send the request again with it.",
  },
  {
    name: "a user's token after an app's",
    before: `${OLD}\n${MAIL}`,
    after: `${userToken("User.Read")}\n${MAIL}`,
    says: null,
  },
  {
    name: "a first token, without the permission",
    before: MAIL,
    after: `${OLD}\n${MAIL}`,
    says: null,
  },
  {
    name: "a token where nothing was missing",
    before: `${appToken(["Mail.Read"])}\n${MAIL}`,
    after: `${appToken(["Mail.Read"], LATER)}\n${MAIL}`,
    says: null,
  },
  { name: "no token", before: `${OLD}\n${MAIL}`, after: MAIL, says: null },
];

describe("whatChanged()", () => {
  for (const { name, before, after, says } of CHANGES) {
    it(`${says === null ? "says nothing of" : "tells of"} ${name}`, () => {
      assert.equal(whatChanged(explain(before, NOW), explain(after, NOW)), says);
    });
  }
});
