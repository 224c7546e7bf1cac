import assert from "node:assert/strict";
import { after, afterEach, before, describe, it } from "mocha";
import type { TurnAnswer } from "../../src/bot/turn_store.ts";
import type { Waiting } from "../../src/storage/waiting.ts";
import {
  type Azurite,
  closeAll,
  containerAt,
  contentsOf,
  open,
  settingsOf,
  startAzurite,
  stoppedClock,
} from "./azurite.ts";

const KEY = "a-turn";
const ANSWER = { status: 200, body: { type: "continue", text: "Zoë 李" } };
const aMoment = () => new Promise((resolve) => setImmediate(resolve));
const NEVER = () => new Promise<never>(() => {});

/** A turn that counts how often it is run. */
function counted(work: () => Promise<TurnAnswer> = async () => ANSWER) {
  const turn = { runs: 0, run: () => NEVER() as Promise<TurnAnswer> };
  turn.run = () => {
    turn.runs += 1;
    return work();
  };
  return turn;
}

describe("turns in blobs", () => {
  let azurite: Azurite;
  let containers = 0;
  before(async () => {
    azurite = await startAzurite();
  });
  after(() => azurite.stop());
  afterEach(closeAll);

  /**
   * Replicas on a new container, and their clock.
   *
   * @param whileAsleep What happens each time that one of them sleeps; the clock goes on meanwhile.
   */
  function setUp(whileAsleep: (slept: number) => Promise<unknown> = async () => {}) {
    containers += 1;
    const name = `turns-${containers}`;
    const clock = stoppedClock(Date.parse("2026-08-06T07:00:00Z"));
    let slept = 0;
    const sleep = async (milliseconds: number) => {
      slept += milliseconds;
      await whileAsleep(slept);
      // Where time really passes the clock stands still.
      if (whileAsleep !== aMoment) clock.pass(milliseconds);
    };
    const replica = (more: Partial<Waiting> = {}) => {
      const waiting = { ...clock, sleep, ...more };
      const { turns } = open(settingsOf(azurite.url, name), { waiting });
      return {
        once: (key: string, run: () => Promise<TurnAnswer>, patience = 4000) =>
          turns.once(key, run, patience),
      };
    };
    return { replica, clock, container: containerAt(azurite.url, name) };
  }

  it("are run by exactly one of the replicas that are given them at once", async () => {
    const { replica } = setUp(aMoment);
    const turn = counted();
    const taken = await Promise.all(
      [replica(), replica(), replica(), replica()].map((turns) => turns.once(KEY, turn.run)),
    );
    assert.equal(turn.runs, 1);
    assert.equal(taken.filter(({ isRepeat }) => isRepeat).length, 3);
    assert.deepEqual(await Promise.all(taken.map(({ answer }) => answer)), Array(4).fill(ANSWER));
  });

  it("are told apart by their keys, which is all that stands in their names", async () => {
    const { replica, container } = setUp();
    const [turns, turn] = [replica(), counted()];
    for (const key of ["a", "b"]) await (await turns.once(key, turn.run)).answer;
    assert.equal(turn.runs, 2);
    assert.deepEqual(Object.keys(await contentsOf(container)), ["turns/a", "turns/b"]);
  });

  for (const [title, given] of [
    ["an answer", ANSWER],
    ["an answer without a body", { status: 200 }],
    ["none, being a message's", undefined],
  ] as const) {
    it(`keep what they were answered with: ${title}`, async () => {
      const { replica } = setUp();
      const [first, second] = [counted(async () => given), counted()];
      await (await replica().once(KEY, first.run)).answer;
      const { isRepeat, answer } = await replica().once(KEY, second.run);
      assert.deepEqual([isRepeat, await answer, second.runs], [true, given, 0]);
    });
  }

  it("are waited for where another replica still runs them", async () => {
    let finish = (_answer: TurnAnswer) => {};
    const working = new Promise<TurnAnswer>((resolve) => {
      finish = resolve;
    });
    const { replica } = setUp(async () => {
      finish(ANSWER);
      await first.answer;
    });
    const [one, other, turn] = [replica(), replica(), counted()];
    const first = await one.once(KEY, () => working);
    const second = await other.once(KEY, turn.run);
    assert.deepEqual([second.isRepeat, await second.answer, turn.runs], [true, ANSWER, 0]);
  });

  it("are not waited for longer than is told, and not run beside", async () => {
    let waited = 0;
    const { replica } = setUp(async (slept) => {
      waited = slept;
    });
    await replica().once(KEY, NEVER);
    const turn = counted();
    const { answer } = await replica().once(KEY, turn.run);
    await assert.rejects(answer, { code: "ERR_TURN_BUSY" });
    assert.ok(waited >= 4000 && waited < 4500, `${waited}`);
    assert.equal(turn.runs, 0);
  });

  it("are tried again, by any replica, where they failed", async () => {
    const { replica, container } = setUp();
    const [one, other] = [replica(), replica()];
    const failing = counted(async () => {
      throw new RangeError("once");
    });
    await assert.rejects((await one.once(KEY, failing.run)).answer, RangeError);
    assert.deepEqual(await contentsOf(container), {});
    const { isRepeat, answer } = await other.once(KEY, counted().run);
    assert.deepEqual([isRepeat, await answer], [false, ANSWER]);
    assert.equal((await one.once(KEY, failing.run)).isRepeat, true);
  });

  it("fail for who waits where they fail", async () => {
    let fail = (_error: Error) => {};
    const working = new Promise<TurnAnswer>((_, reject) => {
      fail = reject;
    });
    const { replica } = setUp(async () => {
      fail(new RangeError("once"));
      await first.answer.catch(() => {});
    });
    const [one, other] = [replica(), replica()];
    const first = await one.once(KEY, () => working);
    const second = await other.once(KEY, NEVER);
    await assert.rejects(second.answer, { code: "ERR_TURN_FAILED" });
    await assert.rejects(first.answer, RangeError);
  });

  it("are taken over from a replica that was ended in the middle, by one of the others", async () => {
    const { replica, clock } = setUp(aMoment);
    await replica().once(KEY, NEVER);
    clock.pass(6000);
    const turn = counted();
    const early = await replica().once(KEY, turn.run);
    assert.deepEqual([early.isRepeat, early.isElsewhere, turn.runs], [true, true, 0]);
    clock.pass(1);
    await assert.rejects(early.answer, { code: "ERR_TURN_FAILED" });
    const taken = await Promise.all(
      [replica(), replica(), replica()].map((turns) => turns.once(KEY, turn.run)),
    );
    assert.equal(turn.runs, 1);
    assert.deepEqual(await Promise.all(taken.map(({ answer }) => answer)), Array(3).fill(ANSWER));
  });

  /** A clock whose beats are given by the test, each until it is written. */
  function heart(clock: { pass(milliseconds: number): void }) {
    const beats: { milliseconds: number; work: () => void }[] = [];
    const every = (milliseconds: number, work: () => void) => {
      const beat = { milliseconds, work };
      beats.push(beat);
      return () => void beats.splice(beats.indexOf(beat), 1);
    };
    const beat = () => {
      for (const { milliseconds, work } of beats) {
        clock.pass(milliseconds);
        work();
      }
    };
    return { every, beat, beats };
  }

  it("stay with a replica that tells that it is at them, for twenty seconds, then with nobody", async () => {
    const { replica, clock, container } = setUp(aMoment);
    const { every, beat } = heart(clock);
    await replica({ every }).once(KEY, NEVER);
    const turn = counted();
    const begun = clock.now();
    const told = async (at: number) => {
      while (!(await contentsOf(container))[`turns/${KEY}`]?.includes(`"at":${at}`))
        await aMoment();
    };
    for (let beats = 1; beats <= 10; beats++) {
      beat();
      await told(begun + 2000 * beats);
    }
    const { isRepeat, answer } = await replica().once(KEY, turn.run);
    assert.deepEqual([isRepeat, turn.runs], [true, 0]);
    for (const _ of [1, 2, 3, 4]) beat();
    await assert.rejects(answer, { code: "ERR_TURN_FAILED" });
    await (await replica().once(KEY, turn.run)).answer;
    assert.equal(turn.runs, 1);
  });

  it("keep their answer though the replica had just told that it is at them", async () => {
    let finish = (_answer: TurnAnswer) => {};
    const working = new Promise<TurnAnswer>((resolve) => {
      finish = resolve;
    });
    const { replica, clock } = setUp();
    const { every, beat, beats } = heart(clock);
    const first = await replica({ every }).once(KEY, () => working);
    while (beats.length === 0) await aMoment();
    beat();
    beat();
    finish(ANSWER);
    await first.answer;
    assert.deepEqual(beats, []);
    assert.deepEqual(await (await replica().once(KEY, NEVER)).answer, ANSWER);
  });

  it("do not lose what took them over to the replica that comes back", async () => {
    let finish = (_answer: TurnAnswer) => {};
    const { replica, clock } = setUp();
    const first = await replica().once(
      KEY,
      () =>
        new Promise((resolve) => {
          finish = resolve;
        }),
    );
    clock.pass(6001);
    await (await replica().once(KEY, counted().run)).answer;
    finish({ status: 500 });
    await first.answer;
    assert.deepEqual(await (await replica().once(KEY, NEVER)).answer, ANSWER);
  });

  it("are forgotten after two minutes, and then swept away", async () => {
    const { replica, clock, container } = setUp();
    const turn = counted();
    await (await replica().once(KEY, turn.run)).answer;
    clock.pass(120_000);
    assert.equal((await replica().once(KEY, turn.run)).isRepeat, true);
    clock.pass(1);
    assert.equal((await replica().once(KEY, turn.run)).isRepeat, false);
    assert.equal(turn.runs, 2);
    await (await replica().once("another", turn.run)).answer;
    const sweeper = open(settingsOf(azurite.url, container.containerName), { waiting: clock });
    await sweeper.sweep();
    assert.equal(Object.keys(await contentsOf(container)).length, 2);
    clock.pass(120_001);
    await Promise.all([sweeper.sweep(), sweeper.sweep()]);
    assert.deepEqual(await contentsOf(container), {});
  });

  for (const text of ["", "{", "null", '{"state":"done"}', '{"state":"lost","at":1e15}']) {
    it(`are taken where what is kept of them is damaged: ${text || "nothing"}`, async () => {
      const { replica, container } = setUp();
      await container.create();
      await container.getBlockBlobClient(`turns/${KEY}`).upload(text, text.length);
      const { isRepeat, answer } = await replica().once(KEY, counted().run);
      assert.deepEqual([isRepeat, await answer], [false, ANSWER]);
      assert.deepEqual(await (await replica().once(KEY, NEVER)).answer, ANSWER);
    });
  }
});
