import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { toAnswer } from "../../../src/core/answer.ts";
import { explain } from "../../../src/core/explain.ts";

const SIZE = 100_000;

/** Far more than a busy machine needs for {@link SIZE} characters, far less than their square. */
const MOST_MILLISECONDS = 1_500;

const UNITS = [
  "eyJ",
  "eyJ.",
  " eyJabcdefgh",
  "eyJabcdefgh.",
  `eyJ${"a".repeat(60)}\n`,
  "{",
  "}",
  "(",
  ")",
  "'",
  '"',
  '\\"',
  "\\",
  ".",
  "..........\n",
  ":",
  ":/",
  "/",
  "/'",
  "%",
  " ",
  "\t",
  "\n",
  " \n",
  "curl ",
  "curl '",
  "curl \\\n",
  "curl -H 'a: b' ",
  "/me/",
  "/me\n",
  "me/",
  "GET ",
  "GET /",
  "GET /me ",
  "GET /me\n",
  "GET /me?$filter=a ",
  'POST /me/x\n\n{"a":',
  "GET https://graph.microsoft.com/v1.0/me\nA-b: c\n",
  "https://",
  "https://a/{",
  "https://a/:/",
  "https://graph.microsoft.com/v1.0/me ",
  "graph.microsoft.com/",
  "Bearer ",
  "access_token=",
  "Bearer a1b2c3d4e5f6g7h8i9j0k ",
  "EwA",
  "error: {",
  '"error": {"code": "abcd", ',
  '"error": {"message": "',
  '"code": "abcd" "message": ',
  "status ",
  "HTTP/1.1 ",
  "API requires one of '",
  "$filter=",
  "method: ",
  "requests.post(",
  "](",
];

const AROUND: [before: string, behind: string][] = [
  ["", ""],
  ["", "a"],
  ["GET https://graph.microsoft.com/v1.0/me/", "\n"],
  ["GET https://graph.microsoft.com/v1.0/me?", "x"],
  ["curl -d '", ""],
  ['{"error":{"code":"', ""],
  ["Authorization: Bearer eyJhbGciOiJub25lIn0.", ""],
  ["status", "x"],
];

describe("explain() of a hostile text", () => {
  for (const unit of UNITS) {
    it(`takes no long time for ${JSON.stringify(unit)} repeated`, () => {
      for (const [before, behind] of AROUND) {
        const text = before + unit.repeat(SIZE / unit.length) + behind;
        const started = performance.now();
        JSON.stringify(toAnswer(explain(text, 1_786_000_000)));
        const took = performance.now() - started;
        assert.ok(took < MOST_MILLISECONDS, `${took} ms behind ${JSON.stringify(before)}`);
      }
    });
  }
});
