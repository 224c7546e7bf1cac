import assert from "node:assert/strict";
import { after, afterEach, before, describe, it } from "mocha";
import { CaseMemory } from "../../src/bot/case_memory.ts";
import { readPaste } from "../../src/core/paste/read_paste.ts";
import { appToken, GRAPH, NOW } from "../core/pieces.ts";
import { type Azurite, closeAll, open, settingsOf, startAzurite } from "./azurite.ts";
import { openBehindFront } from "./behind_front.ts";
import type { Front } from "./front.ts";

const TOKEN = readPaste(appToken(["User.Read.All"]));
const REQUEST = readPaste(`GET ${GRAPH}/me/messages`);

const says = (id: string) => ({ id, conversation: { id: "a:1" }, from: { id: "29:dana" } });

describe("notes that were seen a moment ago", () => {
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

  /** The memory of a replica, and how often it asked the storage. */
  async function memoryOf(container: string) {
    let asked = 0;
    const opened = await openBehindFront(azurite, container, () => {
      asked += 1;
      return true;
    });
    front = opened.front;
    const memory = new CaseMemory(opened.storage.notes);
    return { memory, asked: () => asked };
  }

  it("are not looked at again to write on: a message asks three times, not five", async () => {
    const { memory, asked } = await memoryOf("recent-1");
    await memory.all(says("1"), NOW, "everybody");
    await memory.add(says("1"), TOKEN, NOW);
    await memory.answered(says("1"), "sent-1");
    assert.equal(asked(), 3);
    assert.equal((await memory.of(says("1"), NOW))?.answeredBy, "sent-1");
  });

  it("are looked at again where another replica wrote meanwhile, and nothing is lost", async () => {
    const { memory } = await memoryOf("recent-2");
    const other = new CaseMemory(open(settingsOf(azurite.url, "recent-2")).notes);
    await memory.all(says("2"), NOW, "everybody");
    await other.add(says("1"), TOKEN, NOW);
    const { findings } = await memory.add(says("2"), REQUEST, NOW);
    assert.deepEqual([findings.tokens.length, findings.requests.length], [1, 1]);
  });

  it("are never what somebody is told, as another replica may have dropped them", async () => {
    const { memory } = await memoryOf("recent-3");
    const other = new CaseMemory(open(settingsOf(azurite.url, "recent-3")).notes);
    await memory.add(says("1"), TOKEN, NOW);
    assert.equal(await other.forget(says("1"), NOW), "forgotten");
    assert.equal((await memory.all(says("2"), NOW, "everybody")).findings.tokens.length, 0);
    await memory.add(says("2"), REQUEST, NOW);
    assert.equal((await other.all(says("3"), NOW, "everybody")).findings.tokens.length, 0);
  });
});
