import assert from "node:assert/strict";
import { afterEach, describe, it } from "mocha";
import { activity, post } from "../bot/talk.ts";
import { connectionString } from "../storage/azurite.ts";
import { startFront } from "../storage/front.ts";
import { endChildren, failToStart, startChild } from "./child_bot.ts";

/** What dependencies bring along: botbuilder's still use punycode, which Deno mentions. */
const NOT_OURS =
  /^\(node:\d+\) \[DEP0040\] DeprecationWarning: The `punycode` module is deprecated.*\n(?:\(Use .*\n)?/m;

describe("the bot in a process of its own", () => {
  afterEach(endChildren);

  it("starts without a warning of ours, answers, and ends with 0", async () => {
    const bot = await startChild();
    const { status } = await post(bot.url, activity({ text: "help" }));
    assert.equal(status, 200);
    assert.equal((await fetch(`${bot.url}/readyz`)).status, 200);
    assert.match(
      await (await fetch(bot.metricsUrl)).text(),
      /turns_total\{type="message",outcome="done"\} 1/,
    );
    assert.equal(await bot.end(), 0);
    const lines = bot.output().replace(NOT_OURS, "").trim().split("\n");
    const events = lines.map((line) => JSON.parse(line).event);
    assert.deepEqual(
      // With the time that passes, the permission data gets old.
      events.filter((event) => event !== "index-old"),
      ["listening", "metrics-listening", "local-mode", "turn", "stopping", "stopped"],
    );
  });

  it("answers without its storage, and says at /readyz that it is missed", async () => {
    // Nothing listens there.
    const front = await startFront(() => undefined);
    const bot = await startChild({ STATE_CONNECTION_STRING: connectionString(front.url) });
    const { status, text } = await post(bot.url, activity({ text: "GET /me 403" }));
    await front.stop();
    assert.equal(status, 200);
    assert.match(text, /AdaptiveCard|"text"/);
    const ready = await fetch(`${bot.url}/readyz`);
    assert.deepEqual(
      [ready.status, await ready.json()],
      [200, { status: "ready", degraded: ["storage"] }],
    );
    assert.match(await (await fetch(bot.metricsUrl)).text(), /storage_degraded 1$/m);
    assert.equal(await bot.end(), 0);
    assert.match(bot.output(), /"event":"storage-failed"/);
  });

  it("says what is wrong with a setting, and ends with 2", async () => {
    const { status, output } = await failToStart({ MicrosoftAppId: "canary-secret" });
    assert.equal(status, 2);
    assert.match(output, /ERR_APP_ID_INVALID: Cannot use MicrosoftAppId/);
    assert.doesNotMatch(output, /canary/);
  });
});
