import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { explain } from "../../../src/core/explain.ts";
import { appToken, ERRORS, GRAPH, NOW, paste, userToken } from "../pieces.ts";

const CLIENT = "2b1c7f50-6a54-4f39-9d0e-51f2f3a1c0de";
const TENANT = "7d0e2b8a-90b1-4b52-8a5c-3a9d5f6b7c81";
const MAIL = paste(`GET ${GRAPH}/me/messages`, appToken([]));
const IDENTITY = { xms_mirid: "/subscriptions/1/resourcegroups/a/providers/b/c" };

function answer(text: string, tenantId?: string | null) {
  return explain(text, NOW, tenantId === undefined ? {} : { tenantId });
}

describe("the commands and links of an answer", () => {
  const strangers: [what: string, text: string, tenantId: string | null | undefined][] = [
    ["a terminal", MAIL, undefined],
    ["a conversation without a tenant", MAIL, null],
    ["another tenant's conversation", MAIL, CLIENT],
    [
      "a token without a tenant",
      paste(`GET ${GRAPH}/me`, appToken([], { tid: undefined })),
      TENANT,
    ],
    [
      "a token without an app",
      paste(`GET ${GRAPH}/me`, appToken([], { appid: undefined })),
      TENANT,
    ],
    [
      "a token whose ids are none",
      paste(`GET ${GRAPH}/me`, appToken([], { appid: "-".repeat(36), tid: "-".repeat(36) })),
      "-".repeat(36),
    ],
  ];
  for (const [what, text, tenantId] of strangers) {
    it(`name no app for ${what}`, () => {
      const { commands, links } = answer(text, tenantId);
      assert.deepEqual(links, []);
      assert.ok(commands.length > 0);
      assert.doesNotMatch(JSON.stringify(commands), new RegExp(`${CLIENT}|${TENANT}|-{9}`));
    });
  }

  it("name the app of the conversation's own tenant, in any case", () => {
    const { commands, links } = answer(MAIL, TENANT.toUpperCase());
    assert.match(JSON.stringify(commands), new RegExp(CLIENT));
    assert.equal(links.length, 2);
    for (const { says, url } of links) {
      assert.ok(says.startsWith(`Only if this is your app: client id ${CLIENT}.`));
      assert.doesNotMatch(url, /redirect/);
    }
    assert.equal(
      links[1]?.url,
      `https://login.microsoftonline.com/${TENANT}/adminconsent?client_id=${CLIENT}`,
    );
  });

  it("lead to the sign-in of the request's cloud", () => {
    const host = "microsoftgraph.chinacloudapi.cn";
    const token = appToken([], { aud: `https://${host}` });
    const { links } = answer(paste(`GET https://${host}/v1.0/me/messages`, token), TENANT);
    assert.deepEqual(
      links.map(({ url }) => new URL(url).host),
      ["login.chinacloudapi.cn"],
    );
  });

  it("have no page to open for a managed identity", () => {
    const { commands, links } = answer(
      paste(`GET ${GRAPH}/me/messages`, appToken([], IDENTITY)),
      TENANT,
    );
    assert.deepEqual(links, []);
    assert.ok(!commands.some(({ shell }) => shell === "Bash"));
  });

  const nothingToGrant: [what: string, text: string][] = [
    ["the permission is there", paste(`GET ${GRAPH}/me/messages`, appToken(["Mail.Read"]))],
    ["the user consents", paste(`GET ${GRAPH}/me/messages`, userToken("User.Read"))],
    [
      "a policy is in the way",
      paste(`GET ${GRAPH}/users/x/messages`, appToken(["Mail.Read"]), ERRORS.mailDenied),
    ],
    [
      "the token has expired",
      paste(`GET ${GRAPH}/users`, appToken([], { exp: NOW - 900 }), ERRORS.expired),
    ],
    ["nothing is known", ERRORS.unknown],
  ];
  for (const [what, text] of nothingToGrant) {
    it(`are not there where ${what}`, () => {
      const { commands, links } = answer(text, TENANT);
      assert.deepEqual([commands, links], [[], []]);
    });
  }

  it("grant what an administrator has to consent to for users", () => {
    const { commands } = answer(paste(`GET ${GRAPH}/groups`, userToken("User.Read")));
    assert.match(JSON.stringify(commands), /oauth2PermissionGrants/);
  });

  it("grant what the service itself asked for", () => {
    const { commands } = answer(ERRORS.roleMissing);
    assert.match(JSON.stringify(commands), /Chat\.ReadBasic\.All/);
  });
});

describe("the hints and the other way of an answer", () => {
  it("speak of an app's token only", () => {
    const wide = "Directory.ReadWrite.All";
    const hints = (token: string) => answer(paste(`GET ${GRAPH}/users`, token)).tooBroad;
    assert.equal(hints(appToken([wide])).length, 1);
    assert.deepEqual(hints(userToken(wide)), []);
    assert.deepEqual(hints(appToken([wide], { aud: "https://vault.azure.net" })), []);
  });

  it("take the permission in front for the smallest", () => {
    const { tooBroad } = answer(paste(`GET ${GRAPH}/users/x/messages`, appToken(["Mail.Read"])));
    assert.deepEqual(tooBroad, []);
  });

  it("stand among the steps of a request that only a user can make", () => {
    const text = paste(`POST ${GRAPH}/me/findMeetingTimes`, appToken([]));
    assert.match(answer(text).steps.join("\n"), /Or without a user: POST .*getSchedule\. /);
    assert.equal(
      answer(paste(`POST ${GRAPH}/me/findMeetingTimes`, userToken("User.Read"))).alternative,
      null,
    );
  });
});
