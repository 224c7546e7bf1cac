import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { ConfigError, type ConfigErrorCode } from "../../src/server/config_error.ts";
import { type Config, readConfig } from "../../src/server/read_config.ts";

type Environment = Record<string, string | undefined>;

const ID = "8d2e4c17-53b6-4f0a-9e21-7ac4d8f3610b";
const TENANT = "6f1b0a52-9c4d-4e57-8a3f-2d7c51e0b9aa";
const SECRET = "canary-secret";
const LOCAL = { port: 3978, host: "127.0.0.1" };
const ANYWHERE = { port: 3978, host: "0.0.0.0" };
const SINGLE: Environment = {
  MicrosoftAppId: ID,
  MicrosoftAppPassword: SECRET,
  MicrosoftAppTenantId: TENANT,
};
const SINGLE_APP = { type: "SingleTenant", id: ID, password: SECRET, tenantId: TENANT } as const;

const ACCEPTED: { title: string; env: Environment; config: Config }[] = [
  { title: "nothing", env: {}, config: LOCAL },
  {
    title: "white space alone",
    env: { PORT: " ", HOST: "\t", MicrosoftAppId: " ", MicrosoftAppPassword: "  " },
    config: LOCAL,
  },
  { title: "the highest port", env: { PORT: "65535" }, config: { ...LOCAL, port: 65535 } },
  { title: "any free port", env: { PORT: "0" }, config: { ...LOCAL, port: 0 } },
  { title: "a padded port", env: { PORT: " 8080\n" }, config: { ...LOCAL, port: 8080 } },
  ...["localhost", "LOCALHOST", "127.0.0.1", "127.8.9.10", "::1"].map((host) => ({
    title: `HOST ${host} without an app id`,
    env: { HOST: host },
    config: { ...LOCAL, host },
  })),
  {
    title: "an app id without a type as SingleTenant, on every interface",
    env: SINGLE,
    config: { ...ANYWHERE, app: SINGLE_APP },
  },
  {
    title: "HOST as it is once there is an app id",
    env: { ...SINGLE, HOST: "::" },
    config: { ...ANYWHERE, host: "::", app: SINGLE_APP },
  },
  {
    title: "a tenant given by its domain",
    env: { ...SINGLE, MicrosoftAppTenantId: "contoso.onmicrosoft.com" },
    config: { ...ANYWHERE, app: { ...SINGLE_APP, tenantId: "contoso.onmicrosoft.com" } },
  },
  {
    title: "MultiTenant in any case, without a tenant",
    env: { MicrosoftAppId: ID, MicrosoftAppPassword: SECRET, MicrosoftAppType: "MULTITENANT" },
    config: { ...ANYWHERE, app: { type: "MultiTenant", id: ID, password: SECRET } },
  },
  {
    title: "UserAssignedMSI without a password",
    env: { MicrosoftAppId: ID, MicrosoftAppTenantId: TENANT, MicrosoftAppType: "userAssignedMsi" },
    config: { ...ANYWHERE, app: { type: "UserAssignedMSI", id: ID, tenantId: TENANT } },
  },
];

const REFUSED: { title: string; env: Environment; code: ConfigErrorCode; says: RegExp }[] = [
  ...["65536", "-1", "3978.5", "http", "1e3", "0x10", "3978 3979"].map((port) => ({
    title: `PORT ${port}`,
    env: { PORT: port },
    code: "ERR_PORT_INVALID" as const,
    says: new RegExp(`PORT .*found "${port.replace(".", "\\.")}"`),
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
  ...["MicrosoftAppPassword", "MicrosoftAppTenantId", "MicrosoftAppType"].map((name) => ({
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
    env: { ...SINGLE, MicrosoftAppType: "Tenantless" },
    code: "ERR_APP_TYPE_INVALID",
    says: /MicrosoftAppType .*"Tenantless".*MultiTenant, SingleTenant, UserAssignedMSI/,
  },
  {
    title: "SingleTenant without a password",
    env: { ...SINGLE, MicrosoftAppPassword: " " },
    code: "ERR_APP_PASSWORD_MISSING",
    says: /SingleTenant app without MicrosoftAppPassword/,
  },
  {
    title: "MultiTenant without a password",
    env: { MicrosoftAppId: ID, MicrosoftAppType: "MultiTenant" },
    code: "ERR_APP_PASSWORD_MISSING",
    says: /MultiTenant app without MicrosoftAppPassword/,
  },
  {
    title: "SingleTenant without a tenant",
    env: { MicrosoftAppId: ID, MicrosoftAppPassword: SECRET },
    code: "ERR_APP_TENANT_MISSING",
    says: /SingleTenant app without MicrosoftAppTenantId/,
  },
  {
    title: "UserAssignedMSI without a tenant",
    env: { MicrosoftAppId: ID, MicrosoftAppType: "UserAssignedMSI" },
    code: "ERR_APP_TENANT_MISSING",
    says: /UserAssignedMSI app without MicrosoftAppTenantId/,
  },
  {
    title: "a tenant that is neither a GUID nor a domain",
    env: { ...SINGLE, MicrosoftAppTenantId: "common" },
    code: "ERR_APP_TENANT_INVALID",
    says: /MicrosoftAppTenantId .*found something else, 6 long/,
  },
  {
    title: "UserAssignedMSI with a password",
    env: { ...SINGLE, MicrosoftAppType: "UserAssignedMSI" },
    code: "ERR_APP_PASSWORD_NOT_WANTED",
    says: /MicrosoftAppPassword .*remove it/,
  },
];

describe("readConfig()", () => {
  for (const { title, env, config } of ACCEPTED) {
    it(`reads ${title}`, () => {
      assert.deepEqual(readConfig(env), config);
    });
  }

  for (const { title, env, code, says } of REFUSED) {
    it(`refuses ${title} with ${code}`, () => {
      assert.throws(
        () => readConfig(env),
        (error) => {
          assert.ok(error instanceof ConfigError);
          assert.equal(error.code, code);
          assert.match(error.message, says);
          assert.doesNotMatch(error.message, new RegExp(SECRET));
          return true;
        },
      );
    });
  }
});
