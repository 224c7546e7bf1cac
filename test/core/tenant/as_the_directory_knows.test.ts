import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readPaste } from "../../../src/core/paste/read_paste.ts";
import { asTheDirectoryKnows } from "../../../src/core/tenant/as_the_directory_knows.ts";
import { appToken, userToken } from "../pieces.ts";
import { idOf, OBJECT_ID, principal, records } from "./records.ts";

const OTHER_ID = idOf("Mail.Send");
const identity = (id: string) => ({
  servicePrincipal: { kind: "seen", value: principal({ id, isManagedIdentity: true }) } as const,
});

describe("asTheDirectoryKnows()", () => {
  it("knows a token of a managed identity that does not say so itself", () => {
    const findings = readPaste(appToken([], { oid: OBJECT_ID.toUpperCase() }));
    const [token] = asTheDirectoryKnows(findings, records(identity(OBJECT_ID))).tokens;
    assert.equal(token?.form === "jwt" && token.managedIdentity, true);
  });

  for (const [what, paste, seen] of [
    ["another app's token", appToken([], { oid: OBJECT_ID }), identity(OTHER_ID)],
    [
      "a token that names no service principal",
      appToken([], { oid: undefined }),
      identity(OBJECT_ID),
    ],
    ["a user's token", userToken("User.Read"), identity(OBJECT_ID)],
    ["an app that has a registration", appToken([], { oid: OBJECT_ID }), {}],
    [
      "an app that the tenant does not have",
      appToken([], { oid: OBJECT_ID }),
      { servicePrincipal: { kind: "seen", value: null } as const },
    ],
    [
      "an app that was not seen",
      appToken([], { oid: OBJECT_ID }),
      { servicePrincipal: { kind: "unseen", why: "late" } as const },
    ],
  ] as const) {
    it(`adds nothing to ${what}`, () => {
      const findings = readPaste(paste);
      assert.equal(asTheDirectoryKnows(findings, records(seen)), findings);
    });
  }
});
