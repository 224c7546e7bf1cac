import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { editionAge } from "../../../src/core/graph/edition_age.ts";

const AGES: readonly { title: string; at: string; days: number; isOld: boolean }[] = [
  { title: "on its day", at: "2026-08-07T23:59:59Z", days: 0, isOld: false },
  { title: "on the sixtieth day", at: "2026-10-06T23:59:59Z", days: 60, isOld: false },
  { title: "a day later", at: "2026-10-07T00:00:00Z", days: 61, isOld: true },
  { title: "a year later", at: "2027-08-07T12:00:00Z", days: 365, isOld: true },
  { title: "by a clock that stands before it", at: "2020-01-01T00:00:00Z", days: 0, isOld: false },
];

describe("editionAge()", () => {
  for (const { title, at, days, isOld } of AGES) {
    it(`tells the age ${title}`, () => {
      assert.deepEqual(editionAge("2026-08-07", Date.parse(at) / 1000), { days, isOld });
    });
  }
});
