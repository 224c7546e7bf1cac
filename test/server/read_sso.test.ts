import assert from "node:assert/strict";
import { inspect } from "node:util";
import { describe, it } from "mocha";
import { ConfigError, type ConfigErrorCode } from "../../src/server/config_error.ts";
import { readConfig } from "../../src/server/read_config.ts";
import type { LookUpConfig } from "../../src/server/read_sso.ts";

const ID = "8d2e4c17-53b6-4f0a-9e21-7ac4d8f3610b";
const OTHER = "0d9f6a3b-1c2d-4e5f-8a7b-6c5d4e3f2a1b";
const CANARY = "canary-secret";
const URI = `api://botid-${ID}`;
const TENANT = { MicrosoftAppId: ID, MicrosoftAppTenantId: ID };
const SECRET = { ...TENANT, MicrosoftAppPassword: CANARY };
const MANAGED = { ...TENANT, MicrosoftAppType: "UserAssignedMSI" };
const FEDERATED = { ...TENANT, ManagedIdentityClientId: OTHER };
const ON = { SSO_APP_ID_URI: URI };
/** A cloud of one's own. */
const CUSTOM = {
  ToChannelFromBotLoginUrl: "https://login.contoso.cloud/some-tenant",
  ToChannelFromBotOAuthScope: "https://api.contoso.cloud",
  ToBotFromChannelTokenIssuer: "https://api.contoso.cloud",
  ToBotFromChannelOpenIdMetadataUrl: "https://login.contoso.cloud/keys",
  OAuthUrl: "https://token.contoso.cloud",
  CallerId: "urn:contoso",
};

type Environment = Record<string, string>;

function lookUp(env: Environment): LookUpConfig | undefined {
  return readConfig(env).lookUp;
}

const READ: [string, Environment, Partial<LookUpConfig>][] = [
  [
    "the public cloud's, without a page",
    { ...SECRET, ...ON },
    {
      resource: URI,
      loginOrigin: "https://login.microsoftonline.com",
      isCustom: false,
      graphOrigin: "https://graph.microsoft.com",
    },
  ],
  [
    "the US government's",
    { ...SECRET, ...ON, ChannelService: "https://botframework.azure.us" },
    { loginOrigin: "https://login.microsoftonline.us", graphOrigin: "https://graph.microsoft.us" },
  ],
  [
    "another Graph than the cloud's",
    { ...SECRET, ...ON, GRAPH_ENDPOINT: " https://dod-graph.microsoft.us/ " },
    { graphOrigin: "https://dod-graph.microsoft.us" },
  ],
  [
    "a cloud of one's own",
    { ...SECRET, ...ON, ...CUSTOM, GRAPH_ENDPOINT: "https://graph.contoso.cloud:8443" },
    {
      loginOrigin: "https://login.contoso.cloud",
      isCustom: true,
      graphOrigin: "https://graph.contoso.cloud:8443",
    },
  ],
  [
    "a URI with the host in it, and a page",
    {
      ...SECRET,
      SSO_APP_ID_URI: `api://bot.contoso.com/botid-${ID}`,
      BOT_DOMAIN: "Bot.Contoso.com",
    },
    {
      resource: `api://bot.contoso.com/botid-${ID}`,
      redirectUri: "https://bot.contoso.com/sign-in",
    },
  ],
  [
    "a managed identity that another app trusts",
    { ...MANAGED, SSO_APP_ID_URI: `api://botid-${OTHER}`, SSO_APP_ID: OTHER.toUpperCase() },
    { app: { id: OTHER, credential: { kind: "federated", managedIdentityId: ID } } },
  ],
  [
    "another app that trusts the same identity as the bot's",
    { ...FEDERATED, SSO_APP_ID_URI: `api://bot.contoso.com/${OTHER}`, SSO_APP_ID: OTHER },
    { app: { id: OTHER, credential: { kind: "federated", managedIdentityId: OTHER } } },
  ],
];

const REFUSED: [string, Environment, ConfigErrorCode, RegExp][] = [
  ["a URI without an app id", ON, "ERR_APP_ID_MISSING", /SSO_APP_ID_URI without an app id/],
  [
    "an id without a URI",
    { ...SECRET, SSO_APP_ID: ID },
    "ERR_SSO_APP_ID_URI_MISSING",
    /SSO_APP_ID without SSO_APP_ID_URI/,
  ],
  [
    "Graph without a URI",
    { GRAPH_ENDPOINT: "https://graph.microsoft.com" },
    "ERR_SSO_APP_ID_URI_MISSING",
    /GRAPH_ENDPOINT without SSO_APP_ID_URI/,
  ],
  ...[ID, "https://contoso.com", "api://", "api://a//b", `${URI} x`, `${URI}/`, "api://é"].map(
    (found): [string, Environment, ConfigErrorCode, RegExp] => [
      `${JSON.stringify(found)} for a URI`,
      { ...SECRET, SSO_APP_ID_URI: found },
      "ERR_SSO_APP_ID_URI_INVALID",
      /as in api:\/\/botid-8d2e4c17/,
    ],
  ),
  [
    "another app's URI",
    { ...SECRET, SSO_APP_ID_URI: `api://botid-${OTHER}` },
    "ERR_SSO_APP_ID_URI_INVALID",
    /found another id, .*as in api:\/\/botid-8d2e4c17/,
  ],
  [
    "the bot's URI where another app exposes it",
    { ...FEDERATED, ...ON, SSO_APP_ID: OTHER },
    "ERR_SSO_APP_ID_URI_INVALID",
    /as in api:\/\/botid-0d9f6a3b/,
  ],
  [
    "an id that is none",
    { ...SECRET, ...ON, SSO_APP_ID: CANARY },
    "ERR_SSO_APP_ID_INVALID",
    /found something else, 13 long/,
  ],
  [
    "a client secret for another app",
    { ...SECRET, ...ON, SSO_APP_ID: OTHER },
    "ERR_SSO_APP_ID_NOT_WANTED",
    /remove SSO_APP_ID/,
  ],
  ["a managed identity alone", { ...MANAGED, ...ON }, "ERR_SSO_APP_ID_MISSING", /no SSO_APP_ID/],
  [
    "a managed identity named as the app",
    { ...MANAGED, ...ON, SSO_APP_ID: ID },
    "ERR_SSO_APP_ID_MISSING",
    /exposes no API/,
  ],
  [
    "a cloud of one's own without Graph",
    { ...SECRET, ...ON, ...CUSTOM },
    "ERR_GRAPH_ENDPOINT_MISSING",
    /no GRAPH_ENDPOINT/,
  ],
  ...[
    "http://graph.microsoft.com",
    "https://graph.microsoft.com/v1.0",
    "https://x:y@graph.microsoft.com",
    "graph.microsoft.com",
  ].map((found): [string, Environment, ConfigErrorCode, RegExp] => [
    `${found} for Graph`,
    { ...SECRET, ...ON, GRAPH_ENDPOINT: found },
    "ERR_GRAPH_ENDPOINT_INVALID",
    /https and a host alone/,
  ]),
  ...["https://bot.contoso.com", "localhost", "bot.contoso.com/x", 'bot.contoso.com"x'].map(
    (found): [string, Environment, ConfigErrorCode, RegExp] => [
      `${found} for the bot's domain`,
      { ...SECRET, ...ON, BOT_DOMAIN: found },
      "ERR_BOT_DOMAIN_INVALID",
      /as in bot\.contoso\.com/,
    ],
  ),
];

describe("readSso()", () => {
  for (const [what, env, expected] of READ) {
    it(`reads ${what}`, () => {
      const found = lookUp(env);
      assert.deepEqual({ ...found, ...expected }, found);
    });
  }

  it("has no page unless the bot's domain is set", () => {
    assert.equal(lookUp({ ...SECRET, ...ON })?.redirectUri, undefined);
  });

  it("signs in as the bot itself unless told, and hides its secret", () => {
    const found = lookUp({ ...SECRET, ...ON });
    assert.equal(found?.app.id, ID);
    assert.ok(found.app.credential.kind === "secret");
    assert.equal(found.app.credential.secret.reveal(), CANARY);
    assert.doesNotMatch(inspect(found, { depth: 9 }) + JSON.stringify(found), /canary/);
  });

  it("is off unless somebody switches it on, whatever the bot's domain", () => {
    assert.equal(lookUp({ ...SECRET, BOT_DOMAIN: "no host" }), undefined);
    assert.equal(lookUp({ SSO_APP_ID_URI: " " }), undefined);
  });

  for (const [what, env, code, says] of REFUSED) {
    it(`refuses ${what} with ${code}`, () => {
      assert.throws(
        () => readConfig(env),
        (error) => {
          assert.ok(error instanceof ConfigError);
          assert.equal(error.code, code);
          assert.match(error.message, says);
          assert.doesNotMatch(error.message, /canary/);
          return true;
        },
      );
    });
  }
});
