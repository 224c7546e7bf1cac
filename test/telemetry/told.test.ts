import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, afterEach, before, beforeEach, describe, it } from "mocha";
import type { Envelope } from "../../src/telemetry/envelope_of.ts";
import { activity, post } from "../bot/talk.ts";
import { type ChildBot, endChildren, startChild } from "../server/child_bot.ts";
import { type FakeIdentity, startIdentity } from "../server/fake_entra.ts";
import { close, listen } from "../server/loopback.ts";
import { type FakeInsights, KEY, startInsights } from "./fake_insights.ts";

const IDENTITY_ID = "0a6c2d7e-91b4-4c1f-8e35-d20f6b7a4c19";

/** What an envelope tells, on a line, and what it belongs to. */
function told({ data: { baseType, baseData }, tags }: Envelope): [string, string | undefined] {
  const properties: Record<string, string> =
    ("properties" in baseData && baseData.properties) || {};
  const name = "name" in baseData ? baseData.name : (properties.event ?? "");
  const result = "responseCode" in baseData ? ` ${baseData.responseCode}` : "";
  return [`${baseType} ${name}${result}`, tags["ai.operation.id"]];
}

async function ask(bot: ChildBot, text: string): Promise<number> {
  return (await post(bot.url, activity({ text, conversation: { id: `a:${text}` } }))).status;
}

function eventsIn(bot: ChildBot): { event: string; error?: string; requestId?: string }[] {
  const lines = bot.output().split("\n");
  return lines.filter((line) => line.startsWith("{")).map((line) => JSON.parse(line));
}

describe("a bot that tells Application Insights", () => {
  let insights: FakeInsights;
  let identity: FakeIdentity;

  before(async () => {
    identity = await startIdentity();
  });
  beforeEach(async () => {
    insights = await startInsights();
  });
  afterEach(async () => {
    await endChildren();
    await insights.stop();
  });
  after(() => identity.stop());

  function start(settings: Record<string, string> = {}): Promise<ChildBot> {
    return startChild({
      APPLICATIONINSIGHTS_CONNECTION_STRING: insights.connectionString,
      ...settings,
    });
  }

  it("sends its lines, turns and answers with its identity, the last of them at its end", async () => {
    const bot = await start({
      ...identity.settings,
      APPLICATIONINSIGHTS_AUTHENTICATION_STRING: `Authorization=AAD;ClientId=${IDENTITY_ID}`,
    });
    assert.equal(await ask(bot, "GET /me 403"), 200);
    const counted = await (await fetch(bot.metricsUrl)).text();
    assert.match(counted, /turns_total\{type="message",outcome="done"\} 1$/m);
    assert.match(counted, /answers_total\{.*\} 1$/m);
    assert.equal(await bot.end(), 0);
    const envelopes = insights.sent.flatMap((sent) => sent.envelopes);
    const { requestId } = eventsIn(bot).find(({ event }) => event === "turn") ?? {};
    assert.ok(requestId);
    // With the time that passes, the permission data gets old.
    const lines = envelopes.map(told).filter(([what]) => what !== "MessageData index-old");
    assert.deepEqual(lines, [
      ["MessageData listening", undefined],
      ["MessageData metrics-listening", undefined],
      ["MessageData local-mode", undefined],
      ["EventData answer", requestId],
      ["RequestData message done", requestId],
      ["MessageData stopping", undefined],
    ]);
    assert.deepEqual(new Set(envelopes.map(({ iKey }) => iKey)), new Set([KEY]));
    assert.equal(new Set(envelopes.map(({ tags }) => tags["ai.cloud.roleInstance"])).size, 1);
    for (const { headers } of insights.sent) {
      assert.equal(headers.authorization, "Bearer identity-1");
    }
    assert.deepEqual(
      identity.asked.map(({ query }) => [query.resource, query.client_id]),
      [["https://monitor.azure.com", IDENTITY_ID]],
    );
    assert.doesNotMatch(bot.output(), /telemetry|identity-1|c0ffee/);
  });

  it("is one of several, each with a name of its own", async () => {
    const bots = await Promise.all([start(), start()]);
    for (const bot of bots) {
      assert.equal(await ask(bot, "help"), 200);
      assert.equal(await bot.end(), 0);
    }
    const envelopes = insights.sent.flatMap((sent) => sent.envelopes);
    const instances = new Set(envelopes.map(({ tags }) => tags["ai.cloud.roleInstance"]));
    assert.equal(instances.size, 2);
    assert.equal(insights.sent[0]?.headers.authorization, undefined);
  });

  it("answers while it is refused, says so once, and neither sends that nor repeats the refusal", async () => {
    insights.answers.push(
      ...Array.from({ length: 9 }, () => ({ status: 403, body: { canary: "canary" } })),
    );
    const bot = await start();
    await insights.received(1);
    assert.equal(await ask(bot, "help"), 200);
    assert.equal(await bot.end(), 0);
    const failed = eventsIn(bot).filter(({ event }) => event === "telemetry-failed");
    assert.deepEqual(
      failed.map(({ error }) => error),
      ["IngestionError 403"],
    );
    const envelopes = insights.sent.flatMap((sent) => sent.envelopes);
    assert.doesNotMatch(JSON.stringify(envelopes), /telemetry/);
    assert.doesNotMatch(bot.output(), /canary|c0ffee/);
  });

  it("answers and ends though nobody is there", async () => {
    const { connectionString, stop } = await startInsights();
    await stop();
    const bot = await start({ APPLICATIONINSIGHTS_CONNECTION_STRING: connectionString });
    assert.equal(await ask(bot, "help"), 200);
    assert.equal(await bot.end(), 0);
    assert.match(bot.output(), /"event":"telemetry-failed","error":"TypeError[ A-Z]*"/);
  });

  it("answers and ends in time though nothing is ever answered there", async () => {
    const silent = createServer(() => {});
    const url = `http://127.0.0.1:${await listen(silent)}`;
    const bot = await start({
      APPLICATIONINSIGHTS_CONNECTION_STRING: `InstrumentationKey=${KEY};IngestionEndpoint=${url}`,
    });
    assert.equal(await ask(bot, "help"), 200);
    const asked = performance.now();
    assert.equal(await bot.end(), 0);
    // Two seconds for what is left, and some for a busy machine.
    assert.ok(performance.now() - asked < 8000);
    await close(silent);
  });
});
