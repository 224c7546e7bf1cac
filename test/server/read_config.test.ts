import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { inspect } from "node:util";
import { describe, it } from "mocha";
import { DEFAULT_RATE_LIMITS } from "../../src/bot/rate_limits.ts";
import { ConfigError, type ConfigErrorCode } from "../../src/server/config_error.ts";
import { readConfig } from "../../src/server/read_config.ts";
import { readLogLevel } from "../../src/server/read_log_level.ts";
import type { Environment } from "../../src/server/setting.ts";

const ID = "8d2e4c17-53b6-4f0a-9e21-7ac4d8f3610b";
const TENANT = "6f1b0a52-9c4d-4e57-8a3f-2d7c51e0b9aa";
const OTHER = "0b7a3d54-1f6c-4e2b-9d88-3c5e7f9a1b20";
const SECRET = "canary-secret";
const SHA1 = "A1B2C3D4E5F60718293A4B5C6D7E8F9001122334";
const KEY = generateKeyPairSync("ec", { namedCurve: "P-256" })
  .privateKey.export({ type: "pkcs8", format: "pem" })
  .toString()
  .trim();
/** What must not be seen of it. */
const KEY_BODY = KEY.split("\n")[1] ?? "";
const SINGLE: Environment = {
  MicrosoftAppId: ID,
  MicrosoftAppPassword: SECRET,
  MicrosoftAppTenantId: TENANT,
};
const { MicrosoftAppPassword: _, ...WITHOUT } = SINGLE;
const MULTI: Environment = {
  MicrosoftAppId: ID,
  MicrosoftAppPassword: SECRET,
  MicrosoftAppType: "MULTITENANT",
  AllowedTenants: TENANT,
};
const MANAGED: Environment = { ...WITHOUT, MicrosoftAppType: "userAssignedMsi" };
const CERTIFICATE: Environment = {
  ...WITHOUT,
  CertificateThumbprint: SHA1,
  CertificatePrivateKey: KEY,
};
const FEDERATED: Environment = { ...WITHOUT, ManagedIdentityClientId: OTHER };
const CHANNEL: Environment = {
  ToChannelFromBotLoginUrl: "https://login.example/tenant",
  ToChannelFromBotOAuthScope: "https://api.example",
  ToBotFromChannelTokenIssuer: "https://issuer.example",
  ToBotFromChannelOpenIdMetadataUrl: "http://127.0.0.1:8080/metadata",
  OAuthUrl: "https://token.example",
  CallerId: "urn:example",
};

/** What is read, with sets as lists and secrets told. */
function read(env: Environment) {
  const { app, ...rest } = readConfig(env);
  if (app === undefined) return rest;
  const { channel, allowedTenants, credential, ...plain } = app;
  const tenants = allowedTenants === "any" ? "any" : [...allowedTenants].join();
  const told = Object.entries(credential).map(([name, value]) => [
    name,
    typeof value === "string" ? value : value.reveal(),
  ]);
  return { ...rest, ...plain, tenants, issuer: channel.issuer, ...Object.fromEntries(told) };
}

const ACCEPTED: { title: string; env: Environment; reads: Record<string, unknown> }[] = [
  { title: "nothing", env: {}, reads: { port: 3978, host: "127.0.0.1" } },
  { title: "usual limits", env: {}, reads: { rateLimits: DEFAULT_RATE_LIMITS } },
  {
    title: "white space alone",
    env: { PORT: " ", HOST: "\t", MicrosoftAppId: " ", MicrosoftAppPassword: "  " },
    reads: { port: 3978, host: "127.0.0.1" },
  },
  { title: "the highest port", env: { PORT: "65535" }, reads: { port: 65535 } },
  { title: "any free port", env: { PORT: "0" }, reads: { port: 0 } },
  { title: "a padded port", env: { PORT: " 8080\n" }, reads: { port: 8080 } },
  ...["localhost", "LOCALHOST", "127.0.0.1", "127.8.9.10", "::1"].map((host) => ({
    title: `HOST ${host} without an app id`,
    env: { HOST: host },
    reads: { host },
  })),
  {
    title: "limits of one's own",
    env: { RATE_LIMIT_PERSON: "5", RATE_LIMIT_CONVERSATION: "0" },
    reads: { rateLimits: { person: 5, conversation: 0 } },
  },
  {
    title: "an app id in capitals as Entra writes it in tokens",
    env: { ...SINGLE, MicrosoftAppId: ID.toUpperCase() },
    reads: { id: ID },
  },
  {
    title: "an app id without a type as SingleTenant, on every interface",
    env: SINGLE,
    reads: { host: "0.0.0.0", type: "SingleTenant", id: ID, tenantId: TENANT },
  },
  { title: "a client secret", env: SINGLE, reads: { kind: "secret", secret: SECRET } },
  {
    title: "HOST as it is once there is an app id",
    env: { ...SINGLE, HOST: "::" },
    reads: { host: "::" },
  },
  {
    title: "a tenant given by its domain, where the allowed ones are given by id",
    env: {
      ...SINGLE,
      MicrosoftAppTenantId: "contoso.onmicrosoft.com",
      AllowedTenants: `${TENANT.toUpperCase()}, ${OTHER}`,
    },
    reads: { tenantId: "contoso.onmicrosoft.com", tenants: `${TENANT},${OTHER}` },
  },
  { title: "a tenant's app for that tenant alone", env: SINGLE, reads: { tenants: TENANT } },
  {
    title: "an app for everybody where that is said",
    env: { ...MULTI, AllowedTenants: "*" },
    reads: { tenants: "any" },
  },
  {
    title: "MultiTenant in any case, without a tenant to sign in at",
    env: MULTI,
    reads: { type: "MultiTenant", tenantId: undefined, tenants: TENANT },
  },
  {
    title: "UserAssignedMSI without a credential",
    env: MANAGED,
    reads: { type: "UserAssignedMSI", kind: "managed-identity", tenantId: TENANT },
  },
  {
    title: "a certificate by SHA-1",
    env: CERTIFICATE,
    reads: { kind: "certificate", thumbprint: SHA1, privateKey: KEY },
  },
  {
    title: "a certificate by SHA-256 with colons, and a key on one line",
    env: {
      ...CERTIFICATE,
      CertificateThumbprint: "ab:".repeat(31).concat("ab"),
      CertificatePrivateKey: KEY.replaceAll("\n", "\\n"),
    },
    reads: { thumbprint: "AB".repeat(32), privateKey: KEY },
  },
  {
    title: "a federated credential",
    env: FEDERATED,
    reads: { kind: "federated", managedIdentityId: OTHER },
  },
  {
    title: "the public cloud",
    env: SINGLE,
    reads: { issuer: "https://api.botframework.com" },
  },
  {
    title: "the US government's cloud",
    env: { ...SINGLE, ChannelService: "https://botframework.azure.us" },
    reads: { issuer: "https://api.botframework.us" },
  },
  {
    title: "a cloud that is described whole",
    env: { ...SINGLE, ...CHANNEL },
    reads: { issuer: "https://issuer.example" },
  },
];

const REFUSED: { title: string; env: Environment; code: ConfigErrorCode; says: RegExp }[] = [
  ...["65536", "-1", "3978.5", "http", "1e3", "0x10", "3978 3979"].map((port) => ({
    title: `PORT ${port}`,
    env: { PORT: port },
    code: "ERR_PORT_INVALID" as const,
    says: new RegExp(`PORT .*found something else, ${port.length} long`),
  })),
  ...["0.0.0.0", "::", "192.168.1.4", "bot.example.com", "127.example.com", "localhost.evil"].map(
    (host) => ({
      title: `HOST ${host} without an app id`,
      env: { HOST: host },
      code: "ERR_HOST_NEEDS_APP_ID" as const,
      says: /HOST ".*" without an app id .*MicrosoftAppId/,
    }),
  ),
  ...["http://0.0.0.0", "0.0.0.0:80", "[::1]", "a b"].map((host) => ({
    title: `HOST ${host}`,
    env: { ...SINGLE, HOST: host },
    code: "ERR_HOST_INVALID" as const,
    says: /HOST .*found/,
  })),
  ...[
    "MicrosoftAppPassword",
    "MicrosoftAppTenantId",
    "MicrosoftAppType",
    "AllowedTenants",
    "CertificateThumbprint",
    "CertificatePrivateKey",
    "ManagedIdentityClientId",
    "ChannelService",
    ...Object.keys(CHANNEL),
  ].map((name) => ({
    title: `${name} without an app id`,
    env: { [name]: SECRET },
    code: "ERR_APP_ID_MISSING" as const,
    says: new RegExp(`${name} without an app id`),
  })),
  {
    title: "an app id that is no GUID",
    env: { ...SINGLE, MicrosoftAppId: "a-secret~by-mistake" },
    code: "ERR_APP_ID_INVALID",
    says: /^(?!.*a-secret)Cannot use MicrosoftAppId .*found something else, 19 long/,
  },
  {
    title: "an unknown app type",
    env: { ...SINGLE, MicrosoftAppType: SECRET },
    code: "ERR_APP_TYPE_INVALID",
    says: /MicrosoftAppType .*MultiTenant, SingleTenant, UserAssignedMSI/,
  },
  ...[SINGLE, MULTI].map((env) => ({
    title: `${env.MicrosoftAppType ?? "SingleTenant"} without a credential`,
    env: { ...env, MicrosoftAppPassword: " " },
    code: "ERR_APP_CREDENTIAL_MISSING" as const,
    says: /without a credential: .*MicrosoftAppPassword.*Certificate.*ManagedIdentityClientId/,
  })),
  {
    title: "two credentials",
    env: { ...SINGLE, ...CERTIFICATE },
    code: "ERR_APP_CREDENTIAL_AMBIGUOUS",
    says: /found MicrosoftAppPassword and CertificateThumbprint/,
  },
  ...["MicrosoftAppPassword", "CertificatePrivateKey", "ManagedIdentityClientId"].map((name) => ({
    title: `UserAssignedMSI with ${name}`,
    env: { ...MANAGED, [name]: SECRET },
    code: "ERR_APP_CREDENTIAL_NOT_WANTED" as const,
    says: new RegExp(`${name} .*remove it`),
  })),
  {
    title: "a thumbprint that is none",
    env: { ...CERTIFICATE, CertificateThumbprint: SECRET },
    code: "ERR_APP_CERTIFICATE_INVALID",
    says: /CertificateThumbprint .*found something else, 13 long/,
  },
  {
    title: "a certificate without its key",
    env: { ...CERTIFICATE, CertificatePrivateKey: undefined },
    code: "ERR_APP_CERTIFICATE_INVALID",
    says: /CertificatePrivateKey .*found nothing/,
  },
  {
    title: "a key that needs a passphrase",
    env: { ...CERTIFICATE, CertificatePrivateKey: KEY.replaceAll("PRIVATE", "ENCRYPTED PRIVATE") },
    code: "ERR_APP_CERTIFICATE_INVALID",
    says: /without a passphrase/,
  },
  {
    title: "a key that is cut off",
    env: { ...CERTIFICATE, CertificatePrivateKey: KEY.replace(KEY_BODY, SECRET) },
    code: "ERR_APP_CERTIFICATE_INVALID",
    says: /CertificatePrivateKey is no private key/,
  },
  {
    title: "a key without its certificate",
    env: { ...WITHOUT, CertificatePrivateKey: KEY },
    code: "ERR_APP_CERTIFICATE_INVALID",
    says: /CertificatePrivateKey without CertificateThumbprint/,
  },
  {
    title: "a managed identity that is no GUID",
    env: { ...FEDERATED, ManagedIdentityClientId: SECRET },
    code: "ERR_APP_IDENTITY_INVALID",
    says: /ManagedIdentityClientId .*found something else/,
  },
  ...[SINGLE, MANAGED].map((env) => ({
    title: `${env.MicrosoftAppType ?? "SingleTenant"} without a tenant`,
    env: { ...env, MicrosoftAppTenantId: undefined },
    code: "ERR_APP_TENANT_MISSING" as const,
    says: /app without MicrosoftAppTenantId/,
  })),
  {
    title: "a tenant that is neither a GUID nor a domain",
    env: { ...SINGLE, MicrosoftAppTenantId: "common" },
    code: "ERR_APP_TENANT_INVALID",
    says: /MicrosoftAppTenantId .*found something else, 6 long/,
  },
  ...[
    { ...MULTI, AllowedTenants: "" },
    { ...SINGLE, MicrosoftAppTenantId: "contoso.onmicrosoft.com" },
  ].map((env) => ({
    title: `no allowed tenant beside ${"MicrosoftAppTenantId" in env ? "a domain" : "a multi-tenant app"}`,
    env,
    code: "ERR_ALLOWED_TENANTS_MISSING" as const,
    says: /AllowedTenants .*or to \* for everybody/,
  })),
  ...["contoso.onmicrosoft.com", `${TENANT},`, `${TENANT} ${OTHER}`, `${TENANT},*`].map(
    (tenants) => ({
      title: `allowed tenants ${tenants}`,
      env: { ...SINGLE, AllowedTenants: tenants },
      code: "ERR_ALLOWED_TENANTS_INVALID" as const,
      says: /AllowedTenants .*not a GUID/,
    }),
  ),
  {
    title: "an unknown cloud",
    env: { ...SINGLE, ChannelService: "https://botframework.example" },
    code: "ERR_CHANNEL_INVALID",
    says: /ChannelService .*not known/,
  },
  ...Object.keys(CHANNEL).map((name) => ({
    title: `a cloud without ${name}`,
    env: { ...SINGLE, ...CHANNEL, [name]: undefined },
    code: "ERR_CHANNEL_INCOMPLETE" as const,
    says: new RegExp(`found no ${name}, set all of them`),
  })),
  ...["ToChannelFromBotLoginUrl", "ToBotFromChannelOpenIdMetadataUrl", "OAuthUrl"].flatMap((name) =>
    ["http://login.example/x", "login.example", "file:///etc/passwd"].map((address) => ({
      title: `${name} ${address}`,
      env: { ...SINGLE, ...CHANNEL, [name]: address },
      code: "ERR_CHANNEL_INVALID" as const,
      says: new RegExp(`${name} as it is no https address`),
    })),
  ),
  ...["-1", "many", "1000000", "1.5"].map((limit) => ({
    title: `RATE_LIMIT_PERSON ${limit}`,
    env: { RATE_LIMIT_PERSON: limit },
    code: "ERR_RATE_LIMIT_INVALID" as const,
    says: /RATE_LIMIT_PERSON .*0 for no limit/,
  })),
];

function assertRefused(reading: () => unknown, code: ConfigErrorCode, says: RegExp): void {
  assert.throws(reading, (error) => {
    assert.ok(error instanceof ConfigError);
    assert.equal(error.code, code);
    assert.match(error.message, says);
    assert.doesNotMatch(error.message, new RegExp(SECRET));
    return true;
  });
}

describe("readConfig()", () => {
  for (const { title, env, reads } of ACCEPTED) {
    it(`reads ${title}`, () => {
      const found: Record<string, unknown> = read(env);
      for (const [name, value] of Object.entries(reads)) assert.deepEqual(found[name], value, name);
    });
  }

  for (const { title, env, code, says } of REFUSED) {
    it(`refuses ${title} with ${code}`, () => {
      assertRefused(() => readConfig(env), code, says);
    });
  }

  it("lets the bot's own managed identity sign in wherever no other is named", () => {
    const { storage, telemetry } = readConfig({
      ...MANAGED,
      STATE_CONTAINER_URL: "https://contoso.blob.core.windows.net/state",
      APPLICATIONINSIGHTS_CONNECTION_STRING: `InstrumentationKey=${OTHER};IngestionEndpoint=https://westeurope-5.in.applicationinsights.azure.com/`,
      APPLICATIONINSIGHTS_AUTHENTICATION_STRING: "Authorization=AAD",
    });
    assert.equal(storage?.kind === "identity" && storage.clientId, ID);
    assert.equal(telemetry?.identity?.clientId, ID);
  });

  it("prints none of its secrets", () => {
    for (const env of [SINGLE, CERTIFICATE]) {
      const config = readConfig(env);
      const printed = `${JSON.stringify(config)}${inspect(config)}`;
      for (const secret of [SECRET, KEY_BODY]) assert.ok(!printed.includes(secret));
    }
  });
});

describe("readLogLevel()", () => {
  it("reads a level in any case, and takes info where there is none", () => {
    const levels = [{}, { LOG_LEVEL: "TRACE" }, { LOG_LEVEL: " silent " }].map(readLogLevel);
    assert.deepEqual(levels, ["info", "trace", "silent"]);
  });

  it("refuses another one", () => {
    assertRefused(
      () => readLogLevel({ LOG_LEVEL: SECRET }),
      "ERR_LOG_LEVEL_INVALID",
      /trace, debug/,
    );
  });
});
