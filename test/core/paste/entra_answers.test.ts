import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readPaste } from "../../../src/core/paste/read_paste.ts";

const ID = "6d0c1b52-7f3e-4a55-9c1d-2f6a8b3c4d5e";
const OTHER_ID = "99999999-7f3e-4a55-9c1d-2f6a8b3c4d5e";
const IDS = `Trace ID: ${ID} Correlation ID: ${OTHER_ID} Timestamp: 2026-03-04 05:06:07Z`;

/** `code numbers`, an error each. */
function inShort(text: string): string[] {
  return readPaste(text).errors.map(({ code, entraCodes }) =>
    [code ?? "-", ...entraCodes].join(" "),
  );
}

const cases: [what: string, text: string, found: string[]][] = [
  [
    "the whole answer",
    JSON.stringify({
      error: "invalid_client",
      error_description: `AADSTS7000215: Invalid client secret provided.\r\n${IDS}`,
      error_codes: [7000215],
      error_uri: "https://login.microsoftonline.com/error?code=7000215",
    }),
    ["invalid_client 7000215"],
  ],
  ["the numbers alone", '{"error_codes": [50013, 500131]}', ["- 500131 50013"]],
  [
    "a number and its child's",
    `AADSTS50013: Assertion failed. AADSTS500131: Its audience does not match. ${IDS}`,
    ["- 500131 50013"],
  ],
  [
    "a library's number before Entra's",
    "errorCode: 'invalid_client',\nerrorMessage: '7000222 - [2026-03-04]: AADSTS7000222: The secret keys are expired.'",
    ["invalid_client 7000222"],
  ],
  ["a library's words", "error '(invalid_scope) AADSTS70011: No.'", ["invalid_scope 70011"]],
  ["a number that was broken", "AADSTS70\n00215: Invalid client secret", ["- 7000215"]],
  [
    "a stack trace that prints it three times",
    `ServerError: invalid_grant: AADSTS65001: No consent. ${IDS}\n${"   at x\n".repeat(300)}`.repeat(
      3,
    ),
    ["invalid_grant 65001"],
  ],
  [
    "two answers",
    `AADSTS50076: Second factor. ${IDS}\nAADSTS65001: No consent. ${IDS}`,
    ["- 50076", "- 65001"],
  ],
  [
    "an error object of another service",
    JSON.stringify({ error: { code: "AuthenticationFailed", message: "AADSTS90002: No tenant." } }),
    ["AuthenticationFailed 90002"],
  ],
  [
    "OAuth's word without a number",
    '{"error":"interaction_required"} from login.microsoftonline.com',
    ["interaction_required"],
  ],
  ["too few digits", "AADSTS12: what", []],
];

describe("readPaste() of Entra's answers", () => {
  for (const [what, text, found] of cases) {
    it(`finds ${found.join(" and ") || "none"} in ${what}`, () => {
      assert.deepEqual(inShort(text), found);
    });
  }

  it("reads whom it names and the ids for support", () => {
    const text = `AADSTS700016: Application with identifier '${OTHER_ID}' was not found in the directory '${ID}'. ${IDS}`;
    const [error] = readPaste(text).errors;
    assert.deepEqual(error?.named, { appId: OTHER_ID, tenantId: ID, resourceId: null });
    assert.equal(error?.requestId, ID);
    assert.equal(error?.date, "2026-03-04T05:06:07");
  });

  it("takes nothing in it for a statement of Graph", () => {
    const [error] = readPaste(`AADSTS70043: The refresh token has expired. ${IDS}`).errors;
    assert.deepEqual(error?.statements, []);
  });
});
