import assert from "node:assert/strict";
import { request as httpRequest } from "node:http";
import { afterEach, describe, it } from "mocha";
import { CallerError } from "../../src/server/caller_error.ts";
import { ChannelKeys } from "../../src/server/channel_keys.ts";
import { answering, type FakeChannel, makeKey, publish, startChannel } from "./fake_channel.ts";
import { endGuardedBots, type GuardedBot, KEY, startGuardedBot } from "./guarded_bot.ts";
import { bearer } from "./refused_calls.ts";

const SECOND = 1000;
const DAY = 24 * 60 * 60 * SECOND;
const NEXT = await makeKey("key-2");

const running: { stop(): Promise<void> }[] = [];

/** A good call with an id of its own, so that it is a turn of its own. */
async function call(bot: GuardedBot, key = KEY, claims = {}): Promise<number> {
  const id = crypto.randomUUID();
  const { status } = await bot.send(await bearer(key)(bot.claims({ jti: id, ...claims })), { id });
  return status;
}

/** What a call is answered of which only the head is ever sent. */
function sendHead(url: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(new URL("/api/messages", url), {
      method: "POST",
      agent: false,
      headers: { "content-type": "application/json", ...headers },
    });
    sent.on("response", ({ statusCode }) => {
      resolve(statusCode);
      sent.destroy();
    });
    // Breaking it off is an error to some.
    sent.on("error", reject);
    sent.flushHeaders();
  });
}

describe("the channel's keys", () => {
  afterEach(async () => {
    await Promise.all(running.splice(0).map((part) => part.stop()));
    await endGuardedBots();
  });

  it("are fetched once for a burst of first calls", async () => {
    const bot = await startGuardedBot();
    const calls = Array.from({ length: 50 }, () => call(bot));
    assert.deepEqual(new Set(await Promise.all(calls)), new Set([200]));
    assert.equal(bot.turns(), 50);
    assert.deepEqual(bot.channel.asked, { metadata: 1, keys: 1 });
  });

  it("are not asked for by a flood of calls that are made up", async () => {
    const bot = await startGuardedBot();
    const made = ["Bearer a.b.c", await bearer(KEY)(bot.claims({ iss: "https://evil.example" }))];
    const calls = Array.from({ length: 200 }, (_, index) => bot.send(made[index % 2]));
    const answers = await Promise.all(calls);
    assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([401]));
    assert.deepEqual(bot.channel.asked, { metadata: 0, keys: 0 });
    assert.equal(bot.turns(), 0);
  });

  it("are fetched once for a flood of calls that name keys of their own", async () => {
    const bot = await startGuardedBot();
    const calls = Array.from({ length: 200 }, (_, index) =>
      call(bot, { ...NEXT, kid: `made-up-${index}` }),
    );
    assert.deepEqual(new Set(await Promise.all(calls)), new Set([401]));
    assert.deepEqual(bot.channel.asked, { metadata: 1, keys: 1 });
    assert.equal(bot.turns(), 0);
  });

  for (const [title, failing] of [
    ["the document", "metadata"],
    ["the keys", "keys"],
  ] as const) {
    it(`are asked for once by a flood while ${title} cannot be had, and work again later`, async () => {
      const bot = await startGuardedBot();
      bot.channel.answers[failing] = answering({ error: "canary" }, 500);
      for (let times = 0; times < 100; times += 1) assert.equal(await call(bot), 503);
      assert.deepEqual(bot.channel.asked, { metadata: 1, keys: failing === "keys" ? 1 : 0 });
      assert.deepEqual(bot.kept.lines, ["call-refused reason=keys-unavailable times=1"]);
      assert.equal(bot.turns(), 0);
      bot.channel.answers = {};
      bot.clock.now += 5 * SECOND;
      assert.equal(await call(bot), 200);
      assert.equal(await call(bot, NEXT), 401);
      assert.equal(bot.turns(), 1);
    });
  }

  it("answers 503 with its code while they cannot be had", async () => {
    const bot = await startGuardedBot();
    bot.channel.answers.metadata = (response) => response.destroy();
    const { status, text } = await bot.send(await bearer(KEY)(bot.claims()));
    assert.equal(status, 503);
    assert.equal(JSON.parse(text).error.code, "ERR_KEYS_UNAVAILABLE");
  });

  it("take in a new one, and let go of an old one", async () => {
    const bot = await startGuardedBot();
    assert.equal(await call(bot), 200);
    bot.channel.published = [await publish(NEXT)];
    assert.equal(await call(bot, NEXT), 401);
    bot.clock.now += 30 * SECOND - 1;
    assert.equal(await call(bot, NEXT), 401);
    bot.clock.now += 1;
    assert.equal(await call(bot, NEXT), 200);
    assert.deepEqual(bot.channel.asked, { metadata: 2, keys: 2 });
    assert.equal(await call(bot, KEY), 401);
  });

  it("that are gone end the tokens that they signed, also those that were taken before", async () => {
    const bot = await startGuardedBot();
    const exp = Math.floor((bot.clock.now + 2 * DAY) / SECOND);
    const token = await bearer(KEY)(bot.claims({ exp }));
    assert.equal((await bot.send(token, { id: "1" })).status, 200);
    bot.channel.published = [await publish(NEXT)];
    bot.clock.now += DAY;
    assert.equal((await bot.send(token, { id: "2" })).status, 401);
  });

  it("that are too short to trust are none to be had", async () => {
    const bot = await startGuardedBot();
    bot.channel.published = [{ ...(await publish(KEY)), n: "-".repeat(100) }];
    assert.equal(await call(bot), 503);
  });

  it("that are known stay in use while a flood asks for others that cannot be had", async () => {
    const bot = await startGuardedBot();
    assert.equal(await call(bot), 200);
    bot.channel.answers.keys = (response) => response.destroy();
    bot.clock.now += 30 * SECOND;
    assert.equal(await call(bot, NEXT), 503);
    assert.equal(await call(bot, NEXT), 503);
    assert.equal(await call(bot), 200);
    assert.equal(bot.channel.asked.metadata, 2);
  });

  it("are fetched anew after a day, from where they are then", async () => {
    const bot = await startGuardedBot();
    assert.equal(await call(bot), 200);
    const moved = await start([await publish(NEXT)]);
    bot.channel.answers.metadata = answering({
      jwks_uri: moved.metadataUrl.replace("metadata", "keys"),
    });
    bot.clock.now += DAY - 1;
    assert.equal(await call(bot), 200);
    bot.clock.now += 1;
    assert.equal(await call(bot), 401);
    assert.equal(await call(bot, NEXT), 200);
    assert.deepEqual([bot.channel.asked.keys, moved.asked.keys], [1, 1]);
  });

  it("hold for another day while they cannot be fetched anew", async () => {
    const bot = await startGuardedBot();
    assert.equal(await call(bot), 200);
    bot.channel.answers.metadata = answering({}, 503);
    bot.clock.now += 2 * DAY - 1;
    assert.equal(await call(bot), 200);
    bot.clock.now += 5 * SECOND;
    assert.equal(await call(bot), 503);
  });

  it("are not waited for beyond a limit", async () => {
    const channel = await start();
    for (const slow of ["metadata", "keys"] as const) {
      channel.answers = { [slow]: () => undefined };
      const keys = new ChannelKeys(channel.metadataUrl, Date.now, 50);
      await assertUnavailable(keys);
    }
  });

  const documents: { title: string; metadata?: unknown; keys?: unknown }[] = [
    { title: "that is null", metadata: null },
    { title: "that names no keys", metadata: {} },
    { title: "that names keys by a number", metadata: { jwks_uri: 7 } },
    { title: "with keys that are null", keys: null },
    { title: "with keys that are no list", keys: { keys: "canary" } },
  ];
  for (const { title, metadata, keys } of documents) {
    it(`cannot be had of a document ${title}`, async () => {
      const channel = await start();
      if (metadata !== undefined) channel.answers.metadata = answering(metadata);
      if (keys !== undefined) channel.answers.keys = answering(keys);
      await assertUnavailable(new ChannelKeys(channel.metadataUrl));
    });
  }

  it("are not fetched from where anybody could replace them", async () => {
    const channel = await start([await publish(KEY)]);
    // Leads here, though not by a name that can lead nowhere else.
    const elsewhere = channel.metadataUrl.replace("127.0.0.1", "0.0.0.0");
    channel.answers.metadata = answering({ jwks_uri: elsewhere.replace("metadata", "keys") });
    await assertUnavailable(new ChannelKeys(channel.metadataUrl));
    assert.deepEqual(channel.asked, { metadata: 1, keys: 0 });
  });

  it("are found among things that are none", async () => {
    const channel = await start([
      null,
      7,
      {},
      { kid: 7 },
      { kid: "x" },
      await publish(KEY),
    ] as never);
    const { key } = await new ChannelKeys(channel.metadataUrl).find({ alg: "RS256", kid: KEY.kid });
    assert.equal(key.type, "public");
  });
});

describe("a call that is refused", () => {
  afterEach(endGuardedBots);

  it("is answered at once, though its body never comes", async () => {
    const bot = await startGuardedBot();
    const head = { "content-length": "100", authorization: "Bearer a.b.c" };
    assert.equal(await sendHead(bot.url, head), 401);
  });

  it("is answered at once, however large its body would be", async () => {
    const bot = await startGuardedBot();
    const authorization = await bearer(KEY)(bot.claims());
    const head = { "content-length": String(2 ** 30), authorization };
    assert.equal(await sendHead(bot.url, head), 413);
    assert.equal(bot.turns(), 0);
  });
});

async function start(published: object[] = []): Promise<FakeChannel> {
  const channel = await startChannel(published);
  running.push(channel);
  return channel;
}

function assertUnavailable(keys: ChannelKeys): Promise<void> {
  return assert.rejects(keys.find({ alg: "RS256", kid: KEY.kid }), (error) => {
    assert.ok(error instanceof CallerError);
    assert.equal(error.refusal, "keys-unavailable");
    return true;
  });
}
