import assert from "node:assert/strict";
import { setImmediate } from "node:timers/promises";
import { describe, it } from "mocha";
import { type Envelope, envelopeOf } from "../../src/telemetry/envelope_of.ts";
import { Sender } from "../../src/telemetry/sender.ts";
import type { Tracked } from "../../src/telemetry/track.ts";

const ORIGIN = { instrumentationKey: "key", role: "doctor", instance: "one", version: "1.2.3" };

function event(name: number): Envelope {
  return envelopeOf({ kind: "event", name: `${name}`, properties: {} }, ORIGIN, 0, "id");
}

function nameOf({ data: { baseData } }: Envelope): string {
  return "name" in baseData ? baseData.name : "";
}

type Fate = (batch: readonly Envelope[]) => Partial<Tracked> | Promise<Partial<Tracked>>;

const failing: Fate = (again) => ({ again, fault: new Error("down") });

/** A sender whose network and time are the test's. */
function trial(stopMs?: number) {
  /** The names in each batch that was sent. */
  const batches: string[][] = [];
  const told: string[] = [];
  /** What becomes of the next batches; then all is well. */
  const fates: Fate[] = [];
  let timer: { milliseconds: number; work: () => void } | undefined;
  const sender = new Sender({
    track: async (batch) => {
      batches.push(batch.map(nameOf));
      return { again: [], lost: 0, ...(await fates.shift()?.(batch)) };
    },
    onFault: () => told.push("fault"),
    onRecovery: (lost) => told.push(`recovery ${lost}`),
    after: (milliseconds, work) => {
      assert.equal(timer, undefined, "two timers at once");
      timer = { milliseconds, work };
      return () => {
        timer = undefined;
      };
    },
    ...(stopMs !== undefined && { stopMs }),
  });
  return {
    sender,
    batches,
    told,
    fates,
    /** How long it waits now. */
    waits: () => timer?.milliseconds,
    /** Lets that time pass, and the sending end. */
    async pass() {
      timer?.work();
      await setImmediate();
    },
  };
}

function addAll(sender: Sender, from: number, to: number): string[] {
  const numbers = Array.from({ length: to - from }, (_, index) => from + index);
  for (const number of numbers) sender.add(event(number));
  return numbers.map(String);
}

describe("Sender", () => {
  it("sends nothing while there is nothing", () => {
    const { waits, batches } = trial();
    assert.equal(waits(), undefined);
    assert.deepEqual(batches, []);
  });

  it("sends what came within five seconds together", async () => {
    const { sender, waits, pass, batches } = trial();
    addAll(sender, 0, 3);
    assert.deepEqual(batches, []);
    assert.equal(waits(), 5000);
    await pass();
    assert.deepEqual(batches, [["0", "1", "2"]]);
    assert.equal(waits(), undefined);
    addAll(sender, 3, 4);
    assert.equal(waits(), 5000);
    await pass();
    assert.deepEqual(batches[1], ["3"]);
  });

  it("sends a hundred at once, and what came meanwhile after them", async () => {
    const { sender, waits, pass, batches } = trial();
    addAll(sender, 0, 250);
    assert.equal(batches.length, 1);
    await setImmediate();
    assert.deepEqual(
      batches.map((batch) => batch.length),
      [100, 100],
    );
    assert.equal(waits(), 5000);
    await pass();
    assert.deepEqual(
      batches.flat(),
      Array.from({ length: 250 }, (_, index) => `${index}`),
    );
  });

  it("tells once of an outage and once of its end, and sends all that was not taken in order", async () => {
    const { sender, fates, waits, pass, batches, told } = trial();
    const rests: unknown[] = [];
    fates.push(failing, failing, failing);
    addAll(sender, 0, 2);
    await pass();
    rests.push(waits());
    addAll(sender, 2, 200);
    await pass();
    rests.push(waits());
    await pass();
    rests.push(waits());
    assert.deepEqual(told, ["fault"]);
    assert.equal(batches.length, 3);
    await pass();
    await pass();
    assert.deepEqual(told, ["fault", "recovery 0"]);
    assert.deepEqual(rests, [5000, 10_000, 20_000]);
    assert.deepEqual(
      batches.slice(3).flat(),
      Array.from({ length: 200 }, (_, i) => `${i}`),
    );
  });

  it("leaves it alone for as long as it asks, and five minutes at most", async () => {
    const { sender, fates, waits, pass } = trial();
    const asked = [1, 60_000, 86_400_000];
    for (const restMs of asked) fates.push((again) => ({ again, fault: "down", restMs }));
    for (let more = 0; more < 12; more++) fates.push(failing);
    addAll(sender, 0, 1);
    await pass();
    assert.equal(waits(), 5000);
    await pass();
    assert.equal(waits(), 60_000);
    for (let more = 0; more < 13; more++) {
      await pass();
      assert.ok((waits() ?? 0) <= 300_000);
    }
    assert.equal(waits(), 300_000);
  });

  it("keeps a thousand while it fails, drops the oldest, and counts them", async () => {
    const { sender, fates, pass, batches, told } = trial();
    fates.push(failing);
    addAll(sender, 0, 1);
    await pass();
    addAll(sender, 1, 1200);
    for (let more = 0; more < 3; more++) await pass();
    assert.deepEqual(told, ["fault", "recovery 200"]);
    assert.equal(batches.slice(1).flat().length, 1000);
    assert.equal(batches[1]?.[0], "200");
  });

  it("goes on after a batch that would never be taken, and counts it", async () => {
    const { sender, fates, waits, pass, batches, told } = trial();
    fates.push(({ length }) => ({ lost: length, fault: "wrong" }));
    addAll(sender, 0, 3);
    await pass();
    assert.equal(waits(), 5000);
    await pass();
    assert.equal(waits(), undefined);
    addAll(sender, 3, 4);
    await pass();
    assert.deepEqual(batches, [["0", "1", "2"], ["3"]]);
    assert.deepEqual(told, ["fault", "recovery 3"]);
  });

  it("counts for each outage what was lost in it", async () => {
    const { sender, fates, pass, told } = trial();
    const loses: Fate = ({ length }) => ({ lost: length, fault: "wrong" });
    for (const from of [0, 2]) {
      fates.push(loses);
      addAll(sender, from, from + 1);
      await pass();
      addAll(sender, from + 1, from + 2);
      await pass();
    }
    assert.deepEqual(told, ["fault", "recovery 1", "fault", "recovery 1"]);
  });

  it("sends all that is left at a stop, and takes no more", async () => {
    const { sender, waits, batches } = trial();
    const names = addAll(sender, 0, 130);
    await sender.stop();
    assert.deepEqual(batches.flat(), names);
    addAll(sender, 130, 240);
    assert.equal(waits(), undefined);
    assert.equal(batches.flat().length, 130);
  });

  it("tries once at a stop in an outage", async () => {
    const { sender, fates, pass, batches, waits } = trial();
    fates.push(failing, failing);
    addAll(sender, 0, 300);
    await pass();
    await sender.stop();
    assert.equal(batches.length, 2);
    assert.equal(waits(), undefined);
  });

  it("waits no longer than it may at a stop", async () => {
    const { sender, fates, batches } = trial(10);
    fates.push(() => new Promise(() => {}));
    addAll(sender, 0, 100);
    await sender.stop();
    assert.equal(batches.length, 1);
  });
});
