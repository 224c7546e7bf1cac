import assert from "node:assert/strict";
import { ActivityHandler, type InvokeResponse, TestAdapter } from "botbuilder";
import { afterEach, describe, it } from "mocha";
import { RateLimiter } from "../../src/bot/rate_limiter.ts";
import { CARD_ENGLISH } from "../../src/cards/words/english.ts";
import { createAdapter } from "../../src/server/create_adapter.ts";
import { createServer } from "../../src/server/create_server.ts";
import { runServer } from "../../src/server/run_server.ts";
import { keptLog } from "../kept_log.ts";
import { activity, post, type Reply, sayTo } from "./talk.ts";

const LOCAL = { port: 0, host: "127.0.0.1" };
const { replies } = CARD_ENGLISH;
const CARD_ANSWER = /^\{"statusCode":200,"type":"application\/vnd\.microsoft\.activity\.message"/;
const DIALOG = /^\{"task":\{"type":"continue"/;

/** A bot that says hello to everything. */
class Greeter extends ActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context) => void (await context.sendActivity("hello")));
  }

  override async onInvokeActivity(): Promise<InvokeResponse> {
    return { status: 200, body: { said: "hello" } };
  }
}

const running: { stop(): Promise<void> }[] = [];

async function serve(person: number, conversation: number) {
  const kept = keptLog();
  const { log, watch } = kept;
  const adapter = createAdapter(undefined, { watch, rateLimits: { person, conversation } });
  const server = createServer({ adapter, bot: new Greeter(), watch });
  const started = await runServer(server, { ...LOCAL, log });
  running.push(started);
  let ids = 0;
  const say = async (who: string, where: string, more: Record<string, unknown> = {}) => {
    ids += 1;
    const conversation = { id: where, conversationType: "personal" };
    return words(
      await sayTo(started.url, {
        id: `m${ids}`,
        text: "hi",
        from: { id: who },
        conversation,
        ...more,
      }),
    );
  };
  const invoke = async (name: string) => {
    ids += 1;
    const value = { action: { type: "Action.Execute", verb: "v" }, data: {} };
    const sent = { type: "invoke", id: `i${ids}`, deliveryMode: "normal", name, value };
    return await post(started.url, activity(sent));
  };
  return { url: started.url, say, invoke, kept };
}

/** What the one reply says; nothing where there is none. */
function words([reply, ...others]: Reply[]): string | undefined {
  assert.deepEqual(others, []);
  return reply?.text ?? reply?.summary;
}

describe("RateLimiter", () => {
  afterEach(async () => {
    await Promise.all(running.splice(0).map((server) => server.stop()));
  });

  it("counts a person's turns in all conversations together, and says so once", async () => {
    const { say, kept } = await serve(2, 0);
    assert.equal(await say("dana", "a"), "hello");
    assert.equal(await say("dana", "b"), "hello");
    assert.match((await say("dana", "c")) ?? "", /^.*\b(?:59|60)\b/);
    assert.equal(await say("dana", "a"), undefined);
    assert.equal(await say("eve", "a"), "hello");
    assert.deepEqual(
      kept.turns.map(({ turn }) => turn),
      ["done", "done", "limited", "limited", "done"].map((outcome) => `message ${outcome}`),
    );
    assert.match(
      (await kept.watch.metrics.render()).text,
      /turns_total\{type="message",outcome="limited"\} [1-9]/,
    );
    assert.deepEqual(kept.lines, []);
  });

  it("counts a conversation's turns of all people together", async () => {
    const { say } = await serve(0, 2);
    assert.equal(await say("dana", "a"), "hello");
    assert.equal(await say("eve", "a"), "hello");
    assert.equal((await say("zoe", "a")) !== undefined, true);
    assert.equal(await say("zoe", "b"), "hello");
    assert.equal(await say("dana", "a"), undefined);
  });

  it("knows a person by his Entra id before his Teams id", async () => {
    const { say } = await serve(1, 0);
    const from = (id: string) => ({ from: { id, aadObjectId: "one" } });
    assert.equal(await say("", "a", from("29:x")), "hello");
    assert.notEqual(await say("", "b", from("29:y")), "hello");
  });

  it("does not count what nobody wrote, nor anything where the limit is 0", async () => {
    const { url, say } = await serve(1, 1);
    for (const type of ["conversationUpdate", "installationUpdate", "typing", "event"]) {
      assert.equal((await post(url, activity({ id: type, type }))).status, 200);
    }
    assert.equal(await say("29:dana", "a:1"), "hello");
    const free = await serve(0, 0);
    for (let n = 0; n < 200; n++) assert.equal(await free.say("dana", "a"), "hello");
  });

  for (const [name, form] of [
    ["adaptiveCard/action", CARD_ANSWER],
    ["task/fetch", DIALOG],
    ["task/submit", DIALOG],
    ["composeExtension/fetchTask", DIALOG],
    ["composeExtension/submitAction", DIALOG],
  ] as const) {
    it(`gives words to every refused ${name}, in its form`, async () => {
      const { invoke, kept } = await serve(1, 0);
      assert.deepEqual(JSON.parse((await invoke(name)).text), { said: "hello" });
      for (const _ of [1, 2, 3]) {
        const { status, text } = await invoke(name);
        assert.equal(status, 200);
        assert.match(text, form);
        assert.ok(text.includes(replies.tooFast(60)) || text.includes(replies.tooFast(59)), text);
      }
      assert.deepEqual(kept.turns.at(-1)?.turn, "invoke limited");
    });
  }

  it("counts a repeated delivery like any other, and passes it over", async () => {
    const { say } = await serve(2, 0);
    assert.equal(await say("dana", "a", { id: "1" }), "hello");
    assert.equal(await say("dana", "a", { id: "1" }), undefined);
    assert.notEqual(await say("dana", "a", { id: "2" }), "hello");
  });

  /** Turns through the limiter alone, by a clock that the test moves. */
  function alone(person: number) {
    const clock = { now: 1000 };
    let taken = 0;
    const adapter = new TestAdapter(async () => {
      taken += 1;
    });
    adapter.use(new RateLimiter({ person, conversation: 0 }, () => clock.now));
    const said: unknown[] = [];
    const say = async (who: string) => {
      const before = taken;
      await adapter.send({ type: "message", text: "hi", from: { id: who, name: "" } }).startTest();
      const summary = adapter.activeQueue.shift()?.summary;
      if (summary !== undefined) said.push(summary);
      return taken > before;
    };
    return { clock, say, said };
  }

  it("tells the seconds that are left, and begins anew after a minute", async () => {
    const { clock, say, said } = alone(1);
    assert.equal(await say("dana"), true);
    clock.now += 20_500;
    assert.equal(await say("dana"), false);
    clock.now += 39_499;
    assert.equal(await say("dana"), false);
    clock.now += 1;
    assert.equal(await say("dana"), true);
    assert.equal(await say("dana"), false);
    assert.deepEqual(said, [replies.tooFast(40), replies.tooFast(60)]);
  });

  it("forgets who was silent for longest where 50,000 are counted", async () => {
    const { say } = alone(1);
    await say("first");
    for (let n = 1; n < 50_000; n++) await say(`p${n}`);
    assert.equal(await say("first"), false);
    await say("one more");
    await say("and another");
    assert.equal(await say("first"), false);
    assert.equal(await say("p1"), true);
  });
});
