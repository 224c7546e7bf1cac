import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "mocha";
import { type FakeConnector, startConnector } from "../bot/fake_connector.ts";
import { activity, post } from "../bot/talk.ts";
import { type ChildBot, endChildren, startChild } from "../server/child_bot.ts";
import {
  type Azurite,
  connectionString,
  containerAt,
  contentsOf,
  startAzurite,
} from "../storage/azurite.ts";
import { type FakeInsights, startInsights } from "../telemetry/fake_insights.ts";
import { ALL, CANARIES, SECRETS } from "./canaries.ts";
import { DOORS, SIDE_DOORS } from "./doors.ts";
import { findLeaks, formsOf } from "./find_leaks.ts";

/** All that makes dependencies talk. */
const TALKATIVE = { LOG_LEVEL: "trace", DEBUG: "*", AZURE_LOG_LEVEL: "verbose" };
const UNLIMITED = { RATE_LIMIT_PERSON: "0", RATE_LIMIT_CONVERSATION: "0" };
const PATIENCE = 60_000;

/** What the connector answers when it does not take a message; it may say what it did not take. */
const REFUSALS = [400, 401, 403, 404, 413, 500];

describe("the finder of leaks", () => {
  const [{ secrets: [secret = ""] = [] } = {}] = CANARIES;

  for (const form of formsOf(secret)) {
    it(`finds ${form.slice(0, 20)}… in any case, and a part of it`, () => {
      for (const leaked of [form, form.toUpperCase(), form.slice(20, 40)]) {
        assert.notDeepEqual(findLeaks(`{"level":"info","text":"${leaked}"}`, SECRETS), []);
      }
    });
  }

  it("finds every secret in the paste that holds it", () => {
    for (const { name, paste, secrets } of CANARIES) {
      const written = JSON.stringify({ paste }) + encodeURIComponent(paste);
      const claims = paste
        .split(/[^\w-]+/)
        .map((part) => Buffer.from(part, "base64url").toString());
      for (const secret of secrets) {
        assert.equal(findLeaks(written + claims.join(" "), [secret]).length, 1, name);
      }
    }
  });

  it("finds nothing where nothing is", () => {
    assert.deepEqual(findLeaks(JSON.stringify(activity({ text: "help" })), SECRETS), []);
  });
});

describe("the bot in a process of its own keeps to itself", function () {
  this.timeout(PATIENCE);
  let azurite: Azurite;
  let connector: FakeConnector;
  let insights: FakeInsights;
  let bot: ChildBot;
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "doctor-"));
    azurite = await startAzurite();
    connector = await startConnector();
    insights = await startInsights();
    bot = await startChild({
      ...TALKATIVE,
      ...UNLIMITED,
      STATE_CONNECTION_STRING: connectionString(azurite.url),
      STATE_CONTAINER: "state",
      APPLICATIONINSIGHTS_CONNECTION_STRING: insights.connectionString,
      TMPDIR: folder,
    });
  });
  after(async () => {
    await endChildren();
    await connector.stop();
    await insights.stop();
    await azurite.stop();
    await rm(folder, { recursive: true });
  });

  /** What the connector was told since the last time. */
  const told = () => JSON.stringify(connector.calls.splice(0));

  for (const [name, door] of Object.entries(DOORS)) {
    it(`what is secret in ${name}`, async () => {
      const visits = CANARIES.map(async ({ name: canary, paste, secrets }) => {
        const conversation = `a:${name}:${canary}`;
        const answer = await door({ url: bot.url, serviceUrl: connector.url, paste, conversation });
        assert.notEqual(answer, "");
        assert.deepEqual(findLeaks(answer, secrets), [], canary);
      });
      await Promise.all(visits);
      assert.deepEqual(findLeaks(told(), SECRETS), []);
    });
  }

  for (const [name, door] of Object.entries(SIDE_DOORS)) {
    it(`what is secret in ${name}`, async () => {
      for (const paste of [CANARIES[0]?.paste ?? "", ALL]) {
        const conversation = `a:${name}:${paste.length}`;
        const answer = await door({ url: bot.url, serviceUrl: connector.url, paste, conversation });
        const said = answer + told();
        assert.notEqual(said, "[]");
        assert.deepEqual(findLeaks(said, SECRETS), []);
      }
    });
  }

  for (const status of REFUSALS) {
    it(`what the connector repeats with a ${status}`, async () => {
      const refusal = { status, body: { error: { code: ALL, message: ALL } } };
      connector.answers.push(refusal, refusal, refusal);
      const conversation = { id: `a:${status}`, conversationType: "personal" };
      const through = { serviceUrl: connector.url, deliveryMode: "normal" };
      const { text } = await post(bot.url, activity({ ...through, conversation, text: ALL }));
      connector.answers.length = 0;
      const calls = told();
      assert.match(calls, /"method":"POST"/);
      assert.deepEqual(findLeaks(text + calls, SECRETS), []);
    });
  }

  it("all of it from the metrics", async () => {
    const text = await (await fetch(bot.metricsUrl)).text();
    assert.match(text, /turns_total\{type="message",outcome="done"\} [1-9]/);
    assert.deepEqual(findLeaks(text, SECRETS), []);
  });

  it("all of it from the storage, where a name says nothing at all", async () => {
    const contents = await contentsOf(containerAt(azurite.url));
    assert.ok(Object.keys(contents).length > CANARIES.length);
    assert.deepEqual(findLeaks(JSON.stringify(contents), SECRETS), []);
    for (const name of Object.keys(contents)) {
      assert.match(name, /^(?:probe|(?:notes|turns)\/[\w-]{43})$/);
    }
  });

  it("all of it from what it writes, where every line is one of its own", async () => {
    await bot.end();
    const lines = bot.output().trim().split("\n");
    const own = lines.filter((line) => line.startsWith("{"));
    assert.ok(own.length > CANARIES.length);
    assert.deepEqual(findLeaks(bot.output(), SECRETS), []);
    for (const line of own) assert.ok(JSON.parse(line).event, line);
    const others = lines.filter((line) => !line.startsWith("{"));
    assert.deepEqual(
      others.filter((line) => !/DEP0040|--trace-deprecation/.test(line)),
      [],
    );
  });

  it("all of it from what it sends to Application Insights", () => {
    const names = insights.sent.flatMap(({ envelopes }) => envelopes.map(({ name }) => name));
    const countOf = (type: string) => names.filter((name) => name.endsWith(`.${type}`)).length;
    for (const type of ["Request", "Event"]) assert.ok(countOf(type) > CANARIES.length, type);
    assert.notEqual(countOf("Message"), 0);
    assert.deepEqual(findLeaks(JSON.stringify(insights.sent), SECRETS), []);
  });

  it("all of it from the folder for files that do not last", async () => {
    // What compiles the source keeps its own there.
    const names = (await readdir(folder)).filter(
      (name) => !/^(?:tsx|node-compile-cache)/.test(name),
    );
    assert.deepEqual(names, []);
  });
});
