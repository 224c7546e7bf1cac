import assert from "node:assert/strict";
import { ActivityHandler, type InvokeResponse, type TurnContext } from "botbuilder";
import { afterEach, describe, it } from "mocha";
import { memoryTurns, TurnError, type TurnStore } from "../../src/bot/turn_store.ts";
import { createAdapter } from "../../src/server/create_adapter.ts";
import { createServer } from "../../src/server/create_server.ts";
import { runServer } from "../../src/server/run_server.ts";
import { keptLog } from "../kept_log.ts";
import { activity, endAll, post, type Reply, sayTo } from "./talk.ts";

const LOCAL = { port: 0, host: "127.0.0.1" };

/** A bot that counts its turns and is as slow as the test wants. */
class CountingBot extends ActivityHandler {
  turns = 0;
  readonly #work: (turn: number) => Promise<void>;

  constructor(work: (turn: number) => Promise<void> = async () => {}) {
    super();
    this.#work = work;
    this.onMessage(async (context) => {
      await this.#take();
      await context.sendActivity(`turn ${this.turns}`);
    });
  }

  override async onInvokeActivity(_context: TurnContext): Promise<InvokeResponse> {
    const body = { turn: await this.#take() };
    return { status: 200, body };
  }

  async #take(): Promise<number> {
    this.turns += 1;
    const turn = this.turns;
    await this.#work(turn);
    return turn;
  }
}

/** A bot that refuses invokes as botbuilder does: by repeating what it refuses. */
class RefusingBot extends CountingBot {
  override async onInvokeActivity(): Promise<InvokeResponse> {
    return { status: 400, body: { message: "canary" } };
  }
}

/** Something that a turn waits for, and that tells when the turn has come so far. */
function barrier() {
  let open = () => {};
  let arrive = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const pass = () => {
    arrive();
    return opened;
  };
  return { open, arrived, pass };
}

const running: { stop(): Promise<void> }[] = [];

async function serveBot(bot: CountingBot, turns: TurnStore = memoryTurns()): Promise<string> {
  const { log, watch } = keptLog();
  const adapter = createAdapter(undefined, { watch, turns });
  const server = await runServer(createServer({ adapter, bot, watch }), { ...LOCAL, log });
  running.push(server);
  return server.url;
}

const INVOKE = { type: "invoke", name: "task/submit", deliveryMode: "normal", value: { a: 1 } };

function texts(replies: Reply[]): (string | undefined)[] {
  return replies.map(({ text }) => text);
}

describe("an activity that is delivered twice", () => {
  afterEach(async () => {
    await endAll();
    await Promise.all(running.splice(0).map((server) => server.stop()));
  });

  it("is taken once, being a message", async () => {
    const bot = new CountingBot();
    const url = await serveBot(bot);
    assert.deepEqual(texts(await sayTo(url, { text: "hi" })), ["turn 1"]);
    assert.deepEqual(await sayTo(url, { text: "hi" }), []);
    assert.equal(bot.turns, 1);
  });

  it("is passed over at once, being a message whose turn still runs", async () => {
    const { open, arrived, pass } = barrier();
    const bot = new CountingBot(pass);
    const url = await serveBot(bot);
    const first = sayTo(url, { text: "hi" });
    await arrived;
    assert.deepEqual(await sayTo(url, { text: "hi" }), []);
    open();
    assert.deepEqual(texts(await first), ["turn 1"]);
  });

  it("is answered the same, being an invoke", async () => {
    const bot = new CountingBot();
    const url = await serveBot(bot);
    for (const _ of [1, 2, 3]) {
      const { status, text } = await post(url, activity(INVOKE));
      assert.deepEqual([status, text], [200, '{"turn":1}']);
    }
    assert.equal(bot.turns, 1);
  });

  it("is refused the same, being an invoke, and nothing of what refused it is kept", async () => {
    const kept: unknown[] = [];
    const turns = memoryTurns();
    const keeping: TurnStore = {
      once: (key, run, patience) =>
        turns.once(
          key,
          async () => {
            const answer = await run();
            kept.push(answer);
            return answer;
          },
          patience,
        ),
    };
    const url = await serveBot(new RefusingBot(), keeping);
    const answers = [await post(url, activity(INVOKE)), await post(url, activity(INVOKE))];
    assert.deepEqual(answers[0], answers[1]);
    assert.equal(answers[0]?.status, 400);
    assert.deepEqual(kept, [{ status: 400 }]);
  });

  it("waits for the same answer, being an invoke whose turn still runs", async () => {
    const { open, arrived, pass } = barrier();
    const bot = new CountingBot(pass);
    const url = await serveBot(bot);
    const first = post(url, activity(INVOKE));
    await arrived;
    const second = post(url, activity(INVOKE));
    open();
    assert.deepEqual(await second, await first);
    assert.equal(bot.turns, 1);
  });

  it("is taken again where the turn failed", async () => {
    const bot = new CountingBot(async (turn) => {
      if (turn === 1) throw new RangeError("once");
    });
    const url = await serveBot(bot);
    const [apology] = await sayTo(url, { text: "hi" });
    assert.match(apology?.summary ?? "", /Sorry/);
    assert.deepEqual(texts(await sayTo(url, { text: "hi" })), ["turn 2"]);
    assert.deepEqual(await sayTo(url, { text: "hi" }), []);
  });

  it("is taken by the invoke that waits, where the turn fails", async () => {
    const { open, arrived, pass } = barrier();
    const bot = new CountingBot(async (turn) => {
      if (turn > 1) return;
      await pass();
      throw new RangeError("once");
    });
    const url = await serveBot(bot);
    const first = post(url, activity(INVOKE));
    await arrived;
    const second = post(url, activity(INVOKE));
    open();
    assert.match((await first).text, /Sorry/);
    assert.deepEqual(await second, { status: 200, text: '{"turn":2}' });
  });

  it("is not taken beside a replica that is still at it", async () => {
    const bot = new CountingBot();
    const busy = new TurnError("ERR_TURN_BUSY", "Cannot answer yet: try again");
    const url = await serveBot(bot, {
      once: async () => ({ isRepeat: true, isElsewhere: true, answer: Promise.reject(busy) }),
    });
    assert.match((await post(url, activity(INVOKE))).text, /Sorry/);
    assert.deepEqual(await sayTo(url, { text: "hi" }), []);
    assert.equal(bot.turns, 0);
  });

  it("is taken, being a message, where the replica that had it ended in the middle", async () => {
    const bot = new CountingBot();
    const failed = new TurnError("ERR_TURN_FAILED", "Cannot answer");
    const patiences: number[] = [];
    const here = memoryTurns();
    const url = await serveBot(bot, {
      once: async (key, run, patience) => {
        patiences.push(patience);
        if (patiences.length > 1) return await here.once(key, run, patience);
        return { isRepeat: true, isElsewhere: true, answer: Promise.reject(failed) };
      },
    });
    assert.deepEqual(texts(await sayTo(url, { text: "hi" })), ["turn 1"]);
    await post(url, activity(INVOKE));
    assert.deepEqual(patiences, [8000, 8000, 4000]);
  });

  it("is forgotten after two minutes", async () => {
    let now = 1000;
    const bot = new CountingBot();
    const url = await serveBot(
      bot,
      memoryTurns(() => now),
    );
    await sayTo(url, { text: "hi" });
    now += 119_000;
    assert.deepEqual(await sayTo(url, { text: "hi" }), []);
    now += 2000;
    assert.deepEqual(texts(await sayTo(url, { text: "hi" })), ["turn 2"]);
  });

  it("is not recognised without an id", async () => {
    const bot = new CountingBot();
    const url = await serveBot(bot);
    for (const id of [undefined, undefined, ""]) await sayTo(url, { text: "hi", id });
    assert.equal(bot.turns, 3);
  });

  it("is not what another person sends, or in another place, or with other words", async () => {
    const bot = new CountingBot();
    const url = await serveBot(bot);
    for (const more of [
      {},
      { from: { id: "29:eve" } },
      { conversation: { id: "a:2", conversationType: "personal" } },
      { text: "hello" },
    ]) {
      await sayTo(url, { text: "hi", ...more });
    }
    assert.equal(bot.turns, 4);
  });
});
