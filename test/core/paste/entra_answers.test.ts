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
  [
    "a page that is told of beside Graph's own answer",
    '{"error":{"code":"ErrorAccessDenied","message":"Access is denied."}} First I saw: Need admin approval',
    ["ErrorAccessDenied"],
  ],
  ["too few digits", "AADSTS12: what", []],
  ["a prefix in small letters", "aadsts53003: no", ["- 53003"]],
  ["a prefix apart from its number", "AADSTS 53003", ["- 53003"]],
  [
    "a log that GitHub made links in",
    "AADSTS700[21](https://github.com/a/b/actions/runs/1/job/2#step:4:22)1: No. AADSTS[70](https://github.com/a/b/actions/runs/1/job/2#step:4:22)00215",
    ["- 7000215 700211"],
  ],
  [
    "the page that users meet",
    `Error Code: 53003\nRequest Id: ${ID}\nCorrelation Id: ${OTHER_ID}\nTimestamp: 2026-03-04T05:06:07Z`,
    ["- 53003"],
  ],
  [
    "the page in another language",
    `エラー コード: 530032\n要求 ID: ${ID}\n関連付け ID: ${OTHER_ID}\nタイムスタンプ: 2026-03-04T05:06:07Z`,
    ["- 530032"],
  ],
  [
    "a labelled number of a sign-in",
    "Anmeldung bei Microsoft fehlgeschlagen. Fehlercode: 50105",
    ["- 50105"],
  ],
  ["a labelled number of anything", "Login refused. Error code: 50105", []],
  ["a labelled number that nobody knows", "Microsoft sign-in failed. Error code: 31337", []],
  [
    "a log of sign-ins",
    '{"category":"ServicePrincipalSignInLogs","resultType":"7000222","status":{"errorCode":7000222,"failureReason":"x"}}',
    ["- 7000222"],
  ],
  ["a portal's page", "Sign-in error code\n\n50199\n\nFailure reason", ["- 50199"]],
  ["Entra's address for it", "https://login.microsoftonline.com/error?code=50126", ["- 50126"]],
  ["a header", "x-ms-clitelem: 1,50105,0,,", ["- 50105"]],
  ["PHP's list", "[error_codes] => Array ( [0] => 65001 )", ["- 65001"]],
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

  it("reads the ids and the time behind names in any language", () => {
    const ids = `Ablaufverfolgungs-ID: ${ID}\r\nKorrelations-ID: ${OTHER_ID}\r\nZeitstempel: 2026-03-04 05:06:07Z`;
    const [error] = readPaste(`AADSTS50020: Das Konto ist nicht vorhanden.\r\n${ids}`).errors;
    assert.deepEqual([error?.requestId, error?.date], [ID, "2026-03-04T05:06:07"]);
  });

  it("shows whose sign-in it was, by the page and by the log", () => {
    const page = `Code: 53003\nId: ${ID}\nId 2: ${OTHER_ID}\nTime: 2026-03-04T05:06:07Z`;
    assert.deepEqual(readPaste(page).errors[0]?.statements, ["sign-in-page"]);
    const log = '"category":"ServicePrincipalSignInLogs","errorCode":7000222,"failureReason":"x"';
    assert.deepEqual(readPaste(log).errors[0]?.statements, ["of-service-principal"]);
  });

  it("takes its advice neither for a request nor for a clue", () => {
    const advice = `AADSTS700027: The key was not found. Please visit Graph Explorer, or use MS Graph at 'https://graph.microsoft.com/beta/applications/${ID}'. ${IDS}`;
    for (const text of [
      advice,
      advice.replaceAll(". ", ".\n"),
      JSON.stringify({ error_description: advice }),
    ]) {
      const { requests, clues, errors } = readPaste(text);
      assert.deepEqual(requests, []);
      assert.ok(!clues.includes("graph-explorer"));
      assert.equal(errors[0]?.requestId, ID);
    }
    const own = "AADSTS7000215: Invalid client secret.\nGET https://graph.microsoft.com/v1.0/users";
    assert.equal(readPaste(own).requests[0]?.path, "/users");
  });

  it("takes nothing in it for a statement of Graph", () => {
    const [error] = readPaste(`AADSTS70043: The refresh token has expired. ${IDS}`).errors;
    assert.deepEqual(error?.statements, []);
  });
});
