import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { everyFewMinutes } from "../../src/storage/sweep.ts";

describe("everyFewMinutes()", () => {
  it("works again and again until it is ended", async () => {
    let runs = 0;
    await new Promise<void>((resolve) => {
      const work = async () => {
        runs += 1;
        if (runs < 3) return;
        end();
        resolve();
      };
      const end = everyFewMinutes(work, () => 0.5, 1);
    });
    assert.equal(runs, 3);
  });
});
