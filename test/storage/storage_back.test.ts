import assert from "node:assert/strict";
import { after, afterEach, before, describe, it } from "mocha";
import { CaseMemory } from "../../src/bot/case_memory.ts";
import { CARD_ENGLISH } from "../../src/cards/words/english.ts";
import { readPaste } from "../../src/core/paste/read_paste.ts";
import { endAll, onlyCard, onlyText, sayTo, serve } from "../bot/talk.ts";
import { linesOf } from "../cards/card_content.ts";
import { appToken, GRAPH, NOW } from "../core/pieces.ts";
import { type Azurite, closeAll, open, settingsOf, startAzurite } from "./azurite.ts";
import { openBehindFront } from "./behind_front.ts";
import { type Front, startFront } from "./front.ts";

const TOKEN = appToken(["User.Read.All"]);
const REQUEST = `GET ${GRAPH}/me/messages`;

describe("a storage whose answer gets lost on the way", () => {
  let azurite: Azurite;
  let front: Front;
  before(async () => {
    azurite = await startAzurite();
  });
  after(() => azurite.stop());
  afterEach(async () => {
    closeAll();
    await front.stop();
  });

  /** Each of its answers is lost the first time; the SDK asks once more. */
  async function setUp(container: string) {
    let answers = 0;
    const opened = await openBehindFront(azurite, container, () => {
      answers += 1;
      return answers % 2 === 0;
    });
    front = opened.front;
    return opened.storage;
  }

  it("has the turn that was claimed, for the replica that claimed it", async () => {
    const { turns, health } = await setUp("lost-1");
    const { isRepeat, answer } = await turns.once("key", async () => ({ status: 200 }), 4000);
    assert.deepEqual([isRepeat, await answer], [false, { status: 200 }]);
    const other = open(settingsOf(azurite.url, "lost-1"));
    const again = await other.turns.once("key", async () => ({ status: 500 }), 4000);
    assert.deepEqual([again.isRepeat, await again.answer], [true, { status: 200 }]);
    assert.equal(health.isDegraded, false);
  });

  it("keeps a note once, and gives the one that was dropped", async () => {
    const memory = new CaseMemory((await setUp("lost-2")).notes);
    const message = { id: "1", conversation: { id: "a:1" }, from: { id: "29:dana" } };
    await memory.add(message, readPaste(TOKEN), NOW);
    await memory.answered(message, "sent-1");
    const other = new CaseMemory(open(settingsOf(azurite.url, "lost-2")).notes);
    assert.equal((await other.all(message, NOW, "everybody")).findings.tokens.length, 1);
    assert.equal((await memory.drop(message))?.answeredBy, "sent-1");
    assert.equal(await other.forget(message, NOW), "nothingKept");
  });
});

describe("a storage that comes back", () => {
  let azurite: Azurite;
  before(async () => {
    azurite = await startAzurite();
  });
  after(() => azurite.stop());
  let front: Front;
  afterEach(async () => {
    closeAll();
    await endAll();
    await front.stop();
  });

  /** A storage behind a front that the test opens and closes. */
  async function setUp(container: string) {
    const events: string[] = [];
    const state = { isDown: true, now: 0 };
    front = await startFront(() => (state.isDown ? undefined : azurite.url));
    const storage = open(settingsOf(front.url, container), {
      clock: () => state.now,
      onFault: (operation) => events.push(`fault: ${operation}`),
      onRecovery: () => events.push("recovery"),
    });
    return { storage, events, state };
  }

  it("is found by a check, without any user, and each fault is told once", async () => {
    const { storage, events, state } = await setUp("back-1");
    assert.equal(storage.health.isDegraded, false);
    assert.equal(await storage.check(), false);
    assert.equal(storage.health.isDegraded, true);
    state.isDown = false;
    state.now += 4999;
    // It is still left alone.
    assert.equal(await storage.check(), false);
    state.now += 1;
    assert.equal(await storage.check(), true);
    assert.equal(storage.health.isDegraded, false);
    assert.deepEqual(events, ["fault: check", "recovery"]);
  });

  it("is not asked again once it is known to work", async () => {
    const { storage, events, state } = await setUp("back-2");
    state.isDown = false;
    assert.equal(await storage.check(), true);
    state.isDown = true;
    assert.equal(await storage.check(), true);
    await storage.sweep();
    assert.equal(await storage.check(), false);
    assert.deepEqual(events, ["fault: sweep"]);
  });

  it("remembers what came before it went and what comes after", async () => {
    const { storage, events, state } = await setUp("back-3");
    const { notes, turns } = storage;
    state.isDown = false;
    const bot = await serve(() => NOW, { notes, turns });
    await sayTo(bot, { id: "1", text: TOKEN });
    state.isDown = true;
    const alone = linesOf(onlyCard(await sayTo(bot, { id: "2", text: REQUEST }))).join("\n");
    assert.doesNotMatch(alone, /Put together/);
    state.isDown = false;
    state.now += 5000;
    const together = linesOf(onlyCard(await sayTo(bot, { id: "3", text: REQUEST }))).join("\n");
    assert.match(together, /Put together from your messages: the token of .*, the request of/);
    assert.equal(events.at(-1), "recovery");
    assert.equal(
      onlyText(await sayTo(bot, { id: "4", text: "forget" })),
      CARD_ENGLISH.replies.forgotten,
    );
  });
});
