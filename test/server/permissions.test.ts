import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import process from "node:process";
import { describe, it } from "mocha";
import { ConfigError } from "../../src/server/config_error.ts";
import { NEEDED_FIRST, neededHosts } from "../../src/server/needed_permissions.ts";
import { type Permission, requirePermissions } from "../../src/server/permissions.ts";
import { readConfig } from "../../src/server/read_config.ts";
import { SETTINGS } from "../../src/server/settings.ts";
import { commandFor, failToStart } from "./child_bot.ts";

const GUID = "8d2e4c17-53b6-4f0a-9e21-7ac4d8f3610b";
const APP = { MicrosoftAppId: GUID, MicrosoftAppTenantId: GUID };
const SECRET = { ...APP, MicrosoftAppPassword: "canary-secret" };
const MANAGED = { ...APP, MicrosoftAppType: "UserAssignedMSI" };
const OTHER = "0d9f6a3b-1c2d-4e5f-8a7b-6c5d4e3f2a1b";
const SSO = { SSO_APP_ID_URI: `api://botid-${GUID}` };
const INSIGHTS = `InstrumentationKey=${GUID};IngestionEndpoint=https://westeurope-5.in.applicationinsights.azure.com/`;
const TOLD = {
  APPLICATIONINSIGHTS_CONNECTION_STRING: INSIGHTS,
  APPLICATIONINSIGHTS_AUTHENTICATION_STRING: "Authorization=AAD",
};
const STATE = { STATE_CONTAINER_URL: "https://contoso.blob.core.windows.net/state" };
const OFF = { METRICS_PORT: "off" };
const TEAMS = ["login.botframework.com:443", "login.microsoftonline.com:443"];
const CONNECTOR = "smba.trafficmanager.net:443";

const HOSTS: { title: string; env: Record<string, string>; endpoint?: string; hosts: string[] }[] =
  [
    { title: "nothing", env: {}, hosts: ["127.0.0.1:3978", "127.0.0.1:9464"] },
    {
      title: "any free port of IPv6's loopback",
      env: { ...OFF, HOST: "::1", PORT: "0" },
      hosts: ["[::1]"],
    },
    {
      title: "a client secret",
      env: { ...OFF, ...SECRET },
      hosts: ["0.0.0.0:3978", ...TEAMS, CONNECTOR],
    },
    {
      title: "a managed identity",
      env: { ...OFF, ...MANAGED },
      endpoint: "http://169.254.129.3:8081/msi/token",
      hosts: ["0.0.0.0:3978", "login.botframework.com:443", CONNECTOR, "169.254.129.3:8081"],
    },
    {
      title: "the US government's cloud",
      env: { ...OFF, ...SECRET, ChannelService: "https://botframework.azure.us" },
      hosts: ["0.0.0.0:3978", "login.botframework.azure.us:443", "login.microsoftonline.us:443"],
    },
    {
      title: "a look-up on behalf of people",
      env: { ...OFF, ...SECRET, ...SSO },
      hosts: ["0.0.0.0:3978", ...TEAMS, CONNECTOR, "graph.microsoft.com:443"],
    },
    {
      title: "the same with a managed identity",
      env: { ...OFF, ...MANAGED, SSO_APP_ID_URI: `api://botid-${OTHER}`, SSO_APP_ID: OTHER },
      hosts: [
        "0.0.0.0:3978",
        "login.botframework.com:443",
        CONNECTOR,
        "login.microsoftonline.com:443",
        "graph.microsoft.com:443",
        "169.254.169.254:80",
      ],
    },
    {
      title: "a container of Azure, by the identity of a machine",
      env: { ...OFF, STATE_CONTAINER_URL: "https://contoso.blob.core.windows.net/state" },
      hosts: ["127.0.0.1:3978", "contoso.blob.core.windows.net:443", "169.254.169.254:80"],
    },
    {
      title: "an account of Azure",
      env: {
        ...OFF,
        STATE_CONNECTION_STRING:
          "DefaultEndpointsProtocol=https;AccountName=contoso;AccountKey=Y2FuYXJ5;EndpointSuffix=core.windows.net",
      },
      hosts: ["127.0.0.1:3978", "contoso.blob.core.windows.net:443"],
    },
    {
      title: "Application Insights by its key",
      env: { ...OFF, APPLICATIONINSIGHTS_CONNECTION_STRING: INSIGHTS },
      hosts: ["127.0.0.1:3978", "westeurope-5.in.applicationinsights.azure.com:443"],
    },
    {
      title: "Application Insights by the identity of a machine",
      env: { ...OFF, ...TOLD },
      hosts: [
        "127.0.0.1:3978",
        "westeurope-5.in.applicationinsights.azure.com:443",
        "169.254.169.254:80",
      ],
    },
  ];

/** What Deno refuses, as options of its command line. */
const REFUSED: { title: string; without: RegExp; env: Record<string, string>; says: RegExp }[] = [
  {
    title: "a setting",
    without: /(--allow-env=.*?),AllowedTenants/,
    env: {},
    says: /no permission for AllowedTenants, .* --allow-env=AllowedTenants$/m,
  },
  {
    title: "the port",
    without: /(--allow-net=)127\.0\.0\.1,/,
    env: {},
    says: /no permission for 127\.0\.0\.1, .* --allow-net=127\.0\.0\.1$/m,
  },
  {
    title: "a host of Microsoft's",
    without: /( )--no-prompt /,
    env: { ...SECRET, ...OFF, HOST: "127.0.0.1" },
    says: /no permission for login\.botframework\.com:443, .*`start:teams` with an app id/,
  },
  {
    title: "what pino and botbuilder read of the machine",
    without: /()--allow-sys=\S+ /,
    env: {},
    says: /no permission for hostname, osRelease, .* --allow-sys=hostname,osRelease$/m,
  },
];

const { tasks } = JSON.parse(readFileSync(new URL("../../deno.json", import.meta.url), "utf8"));

function optionOf(task: string, name: string): string[] {
  const found = new RegExp(`--allow-${name}=([^\\s']+)`).exec(tasks[task])?.[1];
  return found?.split(",") ?? [];
}

describe("requirePermissions()", () => {
  const needed: Permission[] = [
    { name: "net", host: "127.0.0.1:1" },
    { name: "env", variable: "PORT" },
    { name: "env", variable: "HOST" },
  ];

  it("lets a bot start that has them all, and one on Node", () => {
    requirePermissions(needed, { querySync: () => ({ state: "granted" }) });
    requirePermissions(needed, undefined);
  });

  for (const state of ["prompt", "denied"]) {
    it(`names what is ${state}, and the options to add`, () => {
      const querySync = (one: Permission) => ({
        state: "variable" in one && one.variable === "HOST" ? "granted" : state,
      });
      assert.throws(
        () => requirePermissions(needed, { querySync }),
        (error) => {
          assert.ok(error instanceof ConfigError);
          assert.equal(error.code, "ERR_PERMISSION_MISSING");
          assert.match(error.message, /no permission for 127\.0\.0\.1:1, PORT, start/);
          assert.match(error.message, /add --allow-env=PORT --allow-net=127\.0\.0\.1:1$/);
          return true;
        },
      );
    });
  }
});

describe("neededHosts()", () => {
  for (const { title, env, endpoint, hosts } of HOSTS) {
    it(`lists the hosts for ${title}`, () => {
      const needed = neededHosts(readConfig(env), endpoint);
      assert.deepEqual(
        needed.map((one) => one.name === "net" && one.host),
        hosts,
      );
    });
  }
});

describe("the tasks of deno.json that start the bot", () => {
  for (const task of ["start", "start:teams"]) {
    it(`${task} allows what is needed first, and nothing else of its kind`, () => {
      assert.deepEqual(optionOf(task, "env").toSorted(), [...SETTINGS].toSorted());
      const kinds = NEEDED_FIRST.flatMap((one) => (one.name === "sys" ? [one.kind] : []));
      assert.deepEqual(optionOf(task, "sys"), kinds);
      assert.doesNotMatch(tasks[task], /-A\b|--allow-(?:all|read|write|run|ffi)|--allow-net /);
    });
  }

  it("start:teams allows every host that a bot in the public cloud needs", () => {
    const allowed = optionOf("start:teams", "net");
    for (const env of [
      { ...SECRET, ...SSO },
      { ...MANAGED, ...STATE, ...TOLD },
    ]) {
      for (const one of neededHosts(readConfig(env), undefined)) {
        const host = one.name === "net" ? one.host : "";
        const isAllowed = allowed.some((pattern) =>
          pattern.startsWith("*")
            ? host.endsWith(pattern.slice(1))
            : `${host}:`.startsWith(`${pattern}:`),
        );
        assert.ok(isAllowed, host);
      }
    }
  });
});

// Only Deno asks for permissions.
if ("deno" in process.versions) {
  describe("a bot on Deno that lacks a permission", () => {
    for (const { title, without, env, says } of REFUSED) {
      it(`says so, and what to add: ${title}`, async () => {
        const command = commandFor([]).join(" ").replace(without, "$1").split(" ");
        const { status, output } = await failToStart(env, command);
        assert.match(output, /ERR_PERMISSION_MISSING: Cannot start as Deno does not allow/);
        assert.match(output, says);
        assert.doesNotMatch(output, /canary/);
        assert.equal(status, 2);
      });
    }
  });
}
