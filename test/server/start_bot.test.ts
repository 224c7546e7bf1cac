import assert from "node:assert/strict";
import { ActivityHandler } from "botbuilder";
import { describe, it } from "mocha";
import type { BotParts } from "../../src/bot/doctor_bot.ts";
import { permissionIndex } from "../../src/core/graph/permission_index.ts";
import { explainFailedStart } from "../../src/explain_failed_start.ts";
import { ConfigError } from "../../src/server/config_error.ts";
import { ListenError } from "../../src/server/listen_error.ts";
import { startBot } from "../../src/start_bot.ts";
import { keptLog } from "../kept_log.ts";

type Environment = Record<string, string | undefined>;

const CREDENTIALS = {
  MicrosoftAppId: "8d2e4c17-53b6-4f0a-9e21-7ac4d8f3610b",
  MicrosoftAppPassword: "canary-secret",
  MicrosoftAppTenantId: "6f1b0a52-9c4d-4e57-8a3f-2d7c51e0b9aa",
};

/** When the permission data was published, in milliseconds since 1970. */
const PUBLISHED = Date.parse(permissionIndex().edition.date);
const DAY = 86_400_000;

/** Starts with permission data of that age, in days. */
async function start(env: Environment, told: (parts: BotParts) => void = () => {}, age = 60) {
  const { log, lines } = keptLog();
  const createBot = (parts: BotParts) => {
    told(parts);
    return new ActivityHandler();
  };
  const now = () => PUBLISHED + age * DAY;
  const settings = { PORT: "0", METRICS_PORT: "off", ...env };
  const running = await startBot(settings, { log, createBot, now });
  return { running, lines };
}

describe("startBot()", () => {
  it("listens on this machine and says so", async () => {
    const { running, lines } = await start({});
    assert.equal(running.url, `http://127.0.0.1:${running.port}`);
    assert.deepEqual(lines, [`listening url=${running.url}/api/messages`, "local-mode"]);
    const response = await fetch(`${running.url}/readyz`);
    assert.deepEqual(await response.json(), { status: "ready" });
    await running.stop();
  });

  it("says nothing of this machine alone once there are credentials", async () => {
    const { running, lines } = await start({ ...CREDENTIALS, HOST: "127.0.0.1" });
    await running.stop();
    assert.deepEqual(lines, [`listening url=${running.url}/api/messages`]);
  });

  it("warns of permission data that is older than 60 days", async () => {
    const { running, lines } = await start({}, undefined, 61);
    await running.stop();
    assert.deepEqual(lines.slice(1), ["local-mode", "index-old days=61"]);
  });

  it("shares one stop among all who ask for it", async () => {
    const { running } = await start({});
    assert.equal(running.stop(), running.stop());
    await running.stop();
  });

  it("logs and counts who looks at what in a tenant, and why a client could not sign somebody in", async () => {
    const person = "3c9f7e20-1a4b-4d6c-b8e5-0f2a6d91c300";
    const app = "2b1c7f50-6a54-4f39-9d0e-51f2f3a1c0de";
    const { running, lines } = await start({ METRICS_PORT: "0" }, (parts) => {
      parts.onLookedUp?.({ person, app, end: "seen" });
      parts.onLookedUp?.({ person, app, end: "consent-missing" });
      parts.onSignInFailed?.("resourcematchfailed");
    });
    assert.deepEqual(lines.slice(0, 3), [
      `tenant-looked-up person=${person} app=${app} outcome=seen`,
      `tenant-look-up-failed person=${person} app=${app} outcome=consent-missing`,
      "sign-in-failed reason=resourcematchfailed",
    ]);
    const [, url = ""] = /metrics-listening url=(\S+)/.exec(lines.join("\n")) ?? [];
    const metrics = await (await fetch(url)).text();
    await running.stop();
    assert.match(metrics, /look_ups_total\{outcome="seen"\} 1/);
    assert.match(metrics, /look_ups_total\{outcome="consent-missing"\} 1/);
    assert.ok(!metrics.includes(person) && !metrics.includes(app));
  });

  for (const [what, more, status, event] of [
    [
      "serves the page that ends a sign-in by hand",
      { BOT_DOMAIN: "bot.contoso.com" },
      200,
      "look-up-on",
    ],
    ["serves none without a domain", {}, 404, "look-up-without-page"],
  ] as const) {
    it(`${what}, where people can sign in`, async () => {
      const sso = { SSO_APP_ID_URI: `api://botid-${CREDENTIALS.MicrosoftAppId}`, ...more };
      const { running, lines } = await start({ ...CREDENTIALS, HOST: "127.0.0.1", ...sso });
      assert.ok(lines.includes(event));
      const response = await fetch(`http://127.0.0.1:${running.port}/sign-in`);
      await running.stop();
      assert.equal(response.status, status);
    });
  }

  it("names a taken port and the setting to change", async () => {
    const { running } = await start({});
    const port = String(running.port);
    await assert.rejects(start({ PORT: port }), (error) => {
      assert.ok(error instanceof ListenError);
      assert.equal(error.code, "ERR_PORT_TAKEN");
      assert.match(error.message, new RegExp(`port ${port} .*set PORT`));
      return true;
    });
    await running.stop();
  });
});

describe("explainFailedStart()", () => {
  const cases = [
    {
      error: new ConfigError("ERR_PORT_INVALID", "Cannot listen"),
      line: "ERR_PORT_INVALID: Cannot listen",
      status: 2,
    },
    {
      error: new ListenError({ code: "EACCES" }, "127.0.0.1", 80),
      line: "ERR_PORT_FORBIDDEN: Cannot listen on port 80 of 127.0.0.1 as the system does not allow port 80: set PORT to 1024 or above",
      status: 1,
    },
    {
      error: new TypeError("canary-secret"),
      line: "ERR_START_FAILED: Cannot start because of a fault: TypeError",
      status: 1,
    },
  ];
  for (const { error, line, status } of cases) {
    it(`reports ${error.name} with status ${status}`, () => {
      assert.deepEqual(explainFailedStart(error), { line, status });
    });
  }
});
