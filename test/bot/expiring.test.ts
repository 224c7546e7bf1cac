import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { expiring } from "../../src/bot/expiring.ts";

describe("expiring()", () => {
  it("lets go of what is over, though nobody asks for it and there is room", () => {
    let now = 1000;
    let sweep = () => {};
    const every = (work: () => void) => {
      sweep = work;
      return { stop: () => {} };
    };
    const perf = { now: () => now };
    const cache = expiring<string, string>({ max: 10, ttl: 500, ttlResolution: 0, perf }, every);
    cache.set("old", "facts");
    now += 400;
    cache.set("new", "facts");
    now += 200;
    assert.equal(cache.size, 2);
    sweep();
    assert.deepEqual([...cache.keys()], ["new"]);
  });
});
