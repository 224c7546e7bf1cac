import assert from "node:assert/strict";
import { TestAdapter } from "botbuilder";
import { describe, it } from "mocha";
import { DoctorBot } from "../../src/bot/doctor_bot.ts";
import { memoryNotes, type NoteStore } from "../../src/bot/note_store.ts";
import { OnceOnly } from "../../src/bot/once_only.ts";
import { RateLimiter } from "../../src/bot/rate_limiter.ts";
import { memoryTurns } from "../../src/bot/turn_store.ts";
import { readPaste } from "../../src/core/paste/read_paste.ts";
import { appToken } from "../core/pieces.ts";

/** More persons than any replica hears of within half an hour. */
const PERSONS = 20_000;

const NOTE = { id: "1", at: 1, findings: readPaste("hello") };

async function keptOf(notes: NoteStore, key: string): Promise<number> {
  return (await notes.update(key, (kept) => kept)).length;
}

describe("what is kept in this process", () => {
  it("takes 20,000 persons, and forgets none of them that is not over", async () => {
    const notes = memoryNotes();
    const keys = new Set<string>();
    const counted: NoteStore = {
      update: (key, change) => {
        keys.add(key);
        return notes.update(key, change);
      },
    };
    const bot = new DoctorBot({ notes: counted });
    const adapter = new TestAdapter((context) => bot.run(context))
      .use(new RateLimiter({ person: 60, conversation: 120 }))
      .use(new OnceOnly(memoryTurns()));
    const text = appToken(["User.Read.All"]);
    for (let n = 0; n < PERSONS; n++) {
      const conversation = { id: `a:${n}`, conversationType: "personal", isGroup: false, name: "" };
      const from = { id: `29:${n}`, name: "" };
      await adapter.processActivity({ type: "message", id: `${n}`, text, from, conversation });
      assert.equal(adapter.activeQueue.splice(0).length, 1);
    }
    assert.equal(keys.size, PERSONS);
    const [first = ""] = keys;
    assert.equal(await keptOf(notes, first), 1);
  }).timeout(60_000);

  it("lets the oldest go where notes, or the ids of those who wrote them, are too much", async () => {
    const notes = memoryNotes();
    const keyOf = (n: number) => `${n}-${"k".repeat(1_000_000)}`;
    for (let n = 0; n < 70; n++) await notes.update(keyOf(n), () => [NOTE]);
    assert.equal(await keptOf(notes, keyOf(0)), 0);
    assert.equal(await keptOf(notes, keyOf(69)), 1);
  });

  it("lets the oldest turns go where their answers are too much", async () => {
    const turns = memoryTurns();
    const body = "a".repeat(1_000_000);
    const once = async (key: string) => {
      const { isRepeat, answer } = await turns.once(key, async () => ({ status: 200, body }), 0);
      await answer;
      return isRepeat;
    };
    for (let n = 0; n < 20; n++) await once(`${n}`);
    assert.deepEqual([await once("19"), await once("0")], [true, false]);
  });
});
