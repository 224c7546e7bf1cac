import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterEach, beforeEach, describe, it } from "mocha";
import type { StageSettings } from "../../../tools/image_rehearsal/image_plan.ts";
import {
  rehearseCommandLine,
  rehearseDraining,
  rehearseTurn,
} from "../../../tools/image_rehearsal/rehearse_runs.ts";

/** A bot as simple as can be, which is told what is wrong with it. */
const BOT = `
import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import process from "node:process";
const { PORT, HOST, FAULT } = process.env;
let isStopping = false;
const isOpen = HOST === undefined || FAULT === "open";
async function answer(request) {
  if (request.url === "/healthz") return FAULT === "ill" ? 500 : 200;
  if (request.url === "/readyz") return isStopping ? 503 : 200;
  let text = "";
  for await (const part of request) text += part;
  if (!isOpen) return 401;
  const body = FAULT === "mute" ? "{}" : '{"contentType":"AdaptiveCard"}';
  if (FAULT !== "open") await fetch(JSON.parse(text).serviceUrl, { method: "POST", body });
  return 200;
}
createServer(async (request, response) => {
  response.statusCode = await answer(request);
  response.end();
}).listen(Number(PORT), "127.0.0.1", () => writeFileSync("ready", ""));
process.on("SIGTERM", () => {
  isStopping = FAULT !== "silent";
  setTimeout(() => process.exit(0), 500);
});
`;

const NODE = "deno" in process.versions ? [process.execPath, "run", "-A"] : [process.execPath];

describe("a rehearsal", () => {
  let root = "";
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "rehearse-runs-"));
    writeFileSync(join(root, "bot.mjs"), BOT);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  function settingsOf(fault = "none"): StageSettings {
    return {
      folder: "/",
      env: { FAULT: fault },
      // Whoever runs the tests: the runtime may lie where only he gets in.
      user: "0:0",
      command: [...NODE, "bot.mjs"],
      healthCheck: ["/bin/sh", "-c", "test -e ready"],
      stopSignal: "SIGTERM",
      port: "80",
    };
  }

  it("of a turn measures a bot that answers with a card and stops", async () => {
    const times = await rehearseTurn(root, settingsOf());
    for (const time of Object.values(times)) assert.ok(time > 0);
  });

  it("of a stop is content with a bot that refuses a stranger and says that it stops", async () => {
    await rehearseDraining(root, settingsOf());
  });

  const FAULTS = [
    { fault: "ill", rehearse: rehearseTurn, says: /as \/healthz must answer 200: found 500$/ },
    { fault: "mute", rehearse: rehearseTurn, says: /as a turn must answer one card: found 0$/ },
    { fault: "open", rehearse: rehearseDraining, says: /messages must answer 401: found 200$/ },
    {
      fault: "silent",
      rehearse: rehearseDraining,
      says: /stops must answer 503: found undefined$/,
    },
  ];
  for (const { fault, rehearse, says } of FAULTS) {
    it(`finds what is wrong with a bot that is ${fault}`, async () => {
      await assert.rejects(rehearse(root, settingsOf(fault)), {
        code: "ERR_IMAGE_ANSWER",
        message: says,
      });
    });
  }

  it("of the command line finds that there is none", async () => {
    await assert.rejects(rehearseCommandLine(root, settingsOf()), { code: "ERR_IMAGE_ANSWER" });
  });
});
