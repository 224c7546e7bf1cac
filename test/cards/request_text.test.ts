import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { requestText } from "../../src/cards/request_text.ts";
import { explain } from "../../src/core/explain.ts";
import { NOW } from "./card_cases.ts";

const MOST_LINES = 10;

function linesFor(paste: string): string[] {
  return requestText(explain(paste, NOW))?.lines ?? [];
}

function headers(count: number): string {
  return Array.from({ length: count }, (_, at) => `X-Header-${at}: ${at}\n`).join("");
}

const START = "PATCH https://graph.microsoft.com/v1.0/users/mo\n";
const SMALL = '{"jobTitle":"Lead"}';
const LONG = JSON.stringify({ aboutMe: "a".repeat(60), jobTitle: "Lead", city: "Ghent" });
const WIDE = JSON.stringify({ skills: Array.from({ length: 40 }, (_, at) => `skill ${at}`) });

describe("requestText()", () => {
  it("is undefined where the paste has no request", () => {
    assert.equal(requestText(explain('{"error":{"code":"accessDenied"}}', NOW)), undefined);
  });

  it("names the token by a placeholder, never the pasted one", () => {
    assert.deepEqual(linesFor(`${START}Authorization: Bearer abc.def\nAccept: text/plain`), [
      "PATCH https://graph.microsoft.com/v1.0/users/mo",
      "Authorization: Bearer {token}",
      "Accept: text/plain",
    ]);
  });

  it("leaves a short body as it is", () => {
    assert.deepEqual(linesFor(`${START}\n${SMALL}`).slice(-2), ["", SMALL]);
  });

  it("indents a longer body where that fits", () => {
    const lines = linesFor(`${START}\n${LONG}`);
    assert.deepEqual(lines.slice(2, 5), ["", "{", `  "aboutMe": "${"a".repeat(60)}",`]);
    assert.equal(lines.length, 8);
  });

  it("writes it in one line where headers need the room, with blanks to break it at", () => {
    const lines = linesFor(`${START}${headers(4)}\n${LONG}`);
    assert.equal(lines.length, 8);
    assert.match(
      lines.at(-1) ?? "",
      /^\{ "aboutMe": "a+", "jobTitle": "Lead", "city": "Ghent" \}$/,
    );
  });

  for (const [name, paste] of [
    ["many headers", `${START}${headers(30)}`],
    ["many headers and a body", `${START}${headers(30)}\n${SMALL}`],
    ["a wide body", `${START}\n${WIDE}`],
    ["all of it", `${START}${headers(30)}\n${WIDE}`],
  ] as const) {
    it(`has at most ten lines with ${name}, and loses no body`, () => {
      const lines = linesFor(paste);
      assert.ok(lines.length <= MOST_LINES, `${lines.length} lines`);
      assert.equal(lines.includes("…"), paste.includes("X-Header-29"));
      const sent = paste.includes("{") ? JSON.parse(paste.slice(paste.indexOf("{"))) : undefined;
      if (sent !== undefined) assert.deepEqual(JSON.parse(lines.at(-1) ?? ""), sent);
    });
  }
});
