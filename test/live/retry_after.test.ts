import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readRetryAfter } from "../../src/live/retry_after.ts";

const NOW = Date.UTC(2026, 7, 6, 7, 5, 40);

const CASES: [header: string | null | undefined, milliseconds: number | undefined][] = [
  ["0", 0],
  ["7", 7000],
  [" 120 ", 120_000],
  ["Thu, 06 Aug 2026 07:05:43 GMT", 3000],
  ["Thursday, 06-Aug-26 07:05:41 GMT", 1000],
  ["Thu, 06 Aug 2026 07:05:00 GMT", 0],
  ["-5", undefined],
  ["1.5", undefined],
  ["99999999999999", undefined],
  ["2026-08-06T07:05:43Z", undefined],
  ["Thu, soon", undefined],
  ["soon", undefined],
  ["", undefined],
  [null, undefined],
  [undefined, undefined],
];

describe("readRetryAfter()", () => {
  for (const [header, milliseconds] of CASES) {
    it(`reads ${JSON.stringify(header)} as ${milliseconds}`, () => {
      assert.equal(readRetryAfter(header, NOW), milliseconds);
    });
  }
});
