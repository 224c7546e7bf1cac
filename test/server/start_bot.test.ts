import assert from "node:assert/strict";
import { ActivityHandler } from "botbuilder";
import { describe, it } from "mocha";
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

async function start(env: Environment) {
  const { log, lines } = keptLog();
  const createBot = () => new ActivityHandler();
  const running = await startBot({ PORT: "0", METRICS_PORT: "off", ...env }, { log, createBot });
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

  it("shares one stop among all who ask for it", async () => {
    const { running } = await start({});
    assert.equal(running.stop(), running.stop());
    await running.stop();
  });

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
