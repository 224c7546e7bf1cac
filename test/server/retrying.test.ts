import assert from "node:assert/strict";
import { ActivityHandler, type InvokeResponse, type TurnContext } from "botbuilder";
import { afterEach, describe, it } from "mocha";
import { createAdapter } from "../../src/server/create_adapter.ts";
import { createServer } from "../../src/server/create_server.ts";
import { runServer } from "../../src/server/run_server.ts";
import { type ConnectorAnswer, type FakeConnector, startConnector } from "../bot/fake_connector.ts";
import { activity, post, through } from "../bot/talk.ts";
import { keptLog } from "../kept_log.ts";

type Turn = (context: TurnContext) => Promise<unknown>;

const LOCAL = { port: 0, host: "127.0.0.1" };
const CANARY = "canary-words";
const NOW = Date.UTC(2026, 7, 6, 7, 5, 40);

/** A bot that does one thing, whatever it is sent, and keeps what that threw. */
class OneThing extends ActivityHandler {
  readonly #turn: Turn;
  readonly thrown: unknown[] = [];

  constructor(turn: Turn) {
    super();
    this.#turn = turn;
    this.onMessage((context) => this.#do(context));
  }

  override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    await this.#do(context);
    return { status: 200 };
  }

  async #do(context: TurnContext): Promise<void> {
    await this.#turn(context).catch((error) => this.thrown.push(error));
  }
}

/** A clock that only waiting moves, and each wait by itself. */
function fakeWaiting(random: number) {
  const pauses: number[] = [];
  let now = NOW;
  return {
    pauses,
    now: () => now,
    sleep: async (milliseconds: number) => {
      pauses.push(milliseconds);
      now += milliseconds;
    },
    random: () => random,
  };
}

const running: { stop(): Promise<void> }[] = [];

/** One turn of a bot, with a connector that gives these answers first. */
async function takeTurn(
  answers: readonly ConnectorAnswer[],
  {
    turn = say,
    type = "message",
    random = 0.5,
  }: { turn?: Turn; type?: string; random?: number } = {},
) {
  const connector = await startConnector();
  connector.answers.push(...answers);
  const { log, watch, lines } = keptLog();
  const waiting = fakeWaiting(random);
  const bot = new OneThing(turn);
  const adapter = createAdapter(undefined, { watch, waiting });
  const server = await runServer(createServer({ adapter, bot, watch }), { ...LOCAL, log });
  running.push(connector, server);
  const { status } = await post(server.url, activity({ type, ...through(connector) }));
  assert.equal(status, 200);
  return { calls: connector.calls, pauses: waiting.pauses, lines, thrown: bot.thrown };
}

function say(context: TurnContext): Promise<unknown> {
  return context.sendActivity({ type: "message", text: CANARY });
}

function refusal(status: number, headers: Record<string, string> = {}): ConnectorAnswer {
  return { status, headers, body: { error: { code: "SomeCode", message: CANARY } } };
}

function bodies(calls: FakeConnector["calls"]): unknown[] {
  return calls.map(({ body }) => body?.text);
}

describe("sending through the connector", () => {
  afterEach(async () => {
    await Promise.all(running.splice(0).map((part) => part.stop()));
  });

  for (const status of [412, 429, 502, 503, 504]) {
    it(`tries again after ${status}`, async () => {
      const { calls, pauses, lines, thrown } = await takeTurn([refusal(status), refusal(status)]);
      assert.deepEqual(bodies(calls), [CANARY, CANARY, CANARY]);
      assert.deepEqual(pauses, [300, 600]);
      assert.deepEqual([lines, thrown], [[], []]);
    });
  }

  for (const status of [400, 401, 403, 404, 408, 413, 500, 501, undefined]) {
    it(`sends once where the answer is ${status ?? "a broken connection"}`, async () => {
      const answer = status === undefined ? {} : refusal(status);
      const { calls, pauses, lines, thrown } = await takeTurn([answer]);
      assert.equal(calls.length, 1);
      assert.deepEqual([pauses, lines], [[], []]);
      assert.equal((thrown[0] as { statusCode?: number }).statusCode, status);
    });
  }

  it("gives up a message after five tries, and says so without a word of it", async () => {
    const { calls, pauses, lines, thrown } = await takeTurn(Array(9).fill(refusal(503)));
    assert.equal(calls.length, 5);
    assert.deepEqual(pauses, [300, 600, 1200, 2400]);
    assert.deepEqual(lines, ["given-up error=RestError 503 operation=send tries=5"]);
    assert.equal(thrown.length, 1);
  });

  it("gives up what an invoke sends before its sender is told of an error", async () => {
    const { calls, pauses, lines } = await takeTurn(Array(9).fill(refusal(502)), {
      type: "invoke",
    });
    assert.equal(calls.length, 3);
    assert.deepEqual(pauses, [300, 600]);
    assert.deepEqual(lines, ["given-up error=RestError 502 operation=send tries=3"]);
  });

  it("leaves half of a pause to chance", async () => {
    for (const [random, pause] of [
      [0, 200],
      [0.999_999, 400],
    ] as const) {
      const { pauses } = await takeTurn([refusal(504)], { random });
      assert.deepEqual(pauses, [pause]);
    }
  });

  const waits: [retryAfter: string, pause: number][] = [
    ["2", 2000],
    [new Date(NOW + 4000).toUTCString(), 4000],
    ["0", 300],
    ["soon", 300],
  ];
  for (const [retryAfter, pause] of waits) {
    it(`waits ${pause} ms after Retry-After: ${retryAfter}`, async () => {
      const { calls, pauses } = await takeTurn([refusal(429, { "retry-after": retryAfter })]);
      assert.equal(calls.length, 2);
      assert.deepEqual(pauses, [pause]);
    });
  }

  for (const [type, retryAfter] of [
    ["message", "11"],
    ["message", new Date(NOW + 3_600_000).toUTCString()],
    ["invoke", "3"],
  ] as const) {
    it(`gives up a ${type} at once after Retry-After: ${retryAfter}`, async () => {
      const refused = [refusal(429, { "retry-after": retryAfter })];
      const { calls, pauses, lines } = await takeTurn(refused, { type });
      assert.equal(calls.length, 1);
      assert.deepEqual(pauses, []);
      assert.deepEqual(lines, ["given-up error=RestError 429 operation=send tries=1"]);
    });
  }

  it("counts the time of the whole turn", async () => {
    const late = { "retry-after": "9" };
    const turn: Turn = async (context) => {
      await say(context);
      await say(context);
    };
    const answers = [refusal(429, late), { status: 200 }, refusal(429, { "retry-after": "2" })];
    const { calls, pauses, lines } = await takeTurn(answers, { turn });
    assert.equal(calls.length, 3);
    assert.deepEqual(pauses, [9000]);
    assert.deepEqual(lines, ["given-up error=RestError 429 operation=send tries=1"]);
  });

  it("sends none again that arrived", async () => {
    const turn: Turn = (context) =>
      context.sendActivities(["one", "two", "three"].map((text) => ({ type: "message", text })));
    const answers = [{ status: 200, body: { id: "a" } }, refusal(429), refusal(503)];
    const { calls } = await takeTurn(answers, { turn });
    assert.deepEqual(bodies(calls), ["one", "two", "two", "two", "three"]);
  });

  it("gives the ids of what was sent, in their order", async () => {
    let ids: unknown[] = [];
    const turn: Turn = async (context) => {
      const sent = await context.sendActivities([{ text: "one" }, { text: "two" }]);
      ids = sent.map(({ id }) => id);
    };
    await takeTurn([refusal(429)], { turn });
    assert.deepEqual(ids, ["sent-2", "sent-3"]);
  });

  it("tries to update and to delete again as well", async () => {
    const turn: Turn = async (context) => {
      await context.updateActivity({ id: "m1", type: "message", text: "new" });
      await context.deleteActivity("m2");
    };
    const { calls, lines } = await takeTurn([refusal(412), { status: 200 }, refusal(502)], {
      turn,
    });
    assert.deepEqual(
      calls.map(({ method, conversation, activity: id }) => [method, conversation, id]),
      [
        ["PUT", "a:1", "m1"],
        ["PUT", "a:1", "m1"],
        ["DELETE", "a:1", "m2"],
        ["DELETE", "a:1", "m2"],
      ],
    );
    assert.deepEqual(lines, []);
  });

  for (const [name, turn] of [
    ["update", (context: TurnContext) => context.updateActivity({ id: "m1", text: "new" })],
    ["delete", (context: TurnContext) => context.deleteActivity("m1")],
  ] as const) {
    it(`names a given up ${name} in the log`, async () => {
      const { lines } = await takeTurn([refusal(503, { "retry-after": "60" })], { turn });
      assert.deepEqual(lines, [`given-up error=RestError 503 operation=${name} tries=1`]);
    });
  }
});
