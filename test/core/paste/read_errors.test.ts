import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { GraphError } from "../../../src/core/paste/findings.ts";
import { readPaste } from "../../../src/core/paste/read_paste.ts";

const SENTENCE = "The token contains no permissions, or permissions can not be understood.";

const ERROR = {
  error: {
    code: "NoPermissionsInAccessToken",
    message: SENTENCE,
    innerError: {
      oAuthEventOperationId: "5b0a1c52-0000-4000-8000-000000000000",
      errorUrl: "https://aka.ms/autherrors#error-InvalidGrant",
      date: "2026-08-06T07:05:00",
      "request-id": "0d1f6a7e-53f1-4c0b-9a63-6b1f1c2d3e4f",
    },
  },
};

const LINE = JSON.stringify(ERROR);
const BLOCK = JSON.stringify(ERROR, null, 2);

const WHOLE: GraphError = {
  status: null,
  code: "NoPermissionsInAccessToken",
  entraCodes: [],
  statements: ["no-permissions-in-token"],
  named: { appId: null, tenantId: null, resourceId: null },
  requiredPermissions: [],
  presentPermissions: null,
  requestId: "0d1f6a7e-53f1-4c0b-9a63-6b1f1c2d3e4f",
  date: "2026-08-06T07:05:00",
};

const forms: [what: string, text: string, differs: Partial<GraphError>][] = [
  ["one line", LINE, {}],
  ["several lines", BLOCK, {}],
  ["a code fence with the language", `\`\`\`json\n${BLOCK}\n\`\`\``, {}],
  ["a code fence whose marks were lost", `json\n${BLOCK}`, {}],
  ["a quotation", BLOCK.replace(/^/gm, "> "), {}],
  ["Windows line ends", BLOCK.replaceAll("\n", "\r\n"), {}],
  ["typographic quotes", BLOCK.replaceAll('"', "\u201d"), {}],
  ["single quotes", BLOCK.replaceAll('"', "'"), {}],
  ["no closing braces", BLOCK.replaceAll("}", ""), {}],
  ["a trailing comma", LINE.replace(/\}\}\}$/, "},}}"), {}],
  ["escaped quotes", JSON.stringify(LINE), {}],
  ["twice escaped quotes", JSON.stringify(JSON.stringify({ body: LINE })), {}],
  ["the prefix of a command line", `Forbidden(${LINE})`, {}],
  [
    "a response",
    `HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n${BLOCK}`,
    { status: 401 },
  ],
  ["elided ids", BLOCK.replace(/"0d1f[^"]*"/, '"0d1f6a7e-xxx-xxxx1"'), { requestId: null }],
  [
    "a cut inner error",
    LINE.slice(0, LINE.indexOf('"innerError"')),
    { requestId: null, date: null },
  ],
  ["a cut message", LINE.slice(0, LINE.indexOf("permissions")), { requestId: null, date: null }],
  [
    "an SDK's print",
    `Code: NoPermissionsInAccessToken\nMessage: ${SENTENCE}`,
    { requestId: null, date: null },
  ],
  [
    "an SDK's object",
    `MainError(code='NoPermissionsInAccessToken', message='${SENTENCE}')`,
    { requestId: null, date: null },
  ],
  ["the code alone", "NoPermissionsInAccessToken", { requestId: null, date: null }],
  ["the sentence alone", SENTENCE, { code: null, requestId: null, date: null }],
  [
    "the sentence on two lines",
    SENTENCE.replace("permissions can", "permissions\n  can"),
    { code: null, requestId: null, date: null },
  ],
];

describe("readPaste() of an error", () => {
  for (const [what, text, differs] of forms) {
    it(`reads it from ${what}`, () => {
      assert.deepEqual(readPaste(text).errors, [{ ...WHOLE, ...differs }]);
    });
  }

  it("takes the innermost code that it knows", () => {
    const inner = { code: "NoPermissionsInAccessToken", innerError: { code: "Nonsense" } };
    const text = JSON.stringify({ error: { code: "Forbidden", message: "", innerError: inner } });
    const [error] = readPaste(text).errors;
    assert.equal(error?.code, "NoPermissionsInAccessToken");
    assert.deepEqual(error?.statements, ["no-permissions-in-token", "refused"]);
  });

  it("reads the sentence of a message that is JSON itself", () => {
    const message = JSON.stringify({
      _version: 3,
      Message: "It was called in app only context but does not have application permissions.",
    });
    const [error] = readPaste(JSON.stringify({ error: { code: "UnknownError", message } })).errors;
    assert.deepEqual(error?.statements, ["no-roles-in-token"]);
  });

  it("reads what the service wants and what it saw", () => {
    const message =
      "Missing role permissions on the request. API requires one of 'Chat.Read.All, Chat.ReadBasic.All'. Roles on the request 'User.Read.All, Mail.Read'.";
    const [error] = readPaste(JSON.stringify({ error: { code: "Forbidden", message } })).errors;
    assert.deepEqual(error?.requiredPermissions, ["Chat.Read.All", "Chat.ReadBasic.All"]);
    assert.deepEqual(error?.presentPermissions, ["User.Read.All", "Mail.Read"]);
  });

  it("tells a token without roles from one that it was told nothing of", () => {
    const seen = (roles: string) =>
      readPaste(`Missing role permissions on the request.${roles}`).errors[0]?.presentPermissions;
    assert.deepEqual(seen(" Roles on the request ''."), []);
    assert.equal(seen(""), null);
  });

  it("leaves what is said behind an error out of it", () => {
    const [error] = readPaste(`${LINE}\nOn another day: code: Forbidden, access denied`).errors;
    assert.deepEqual(error, WHOLE);
  });

  it("reads several errors, each once", () => {
    const other = JSON.stringify({ error: { code: "ErrorAccessDenied", message: "" } });
    const codes = readPaste([LINE, other, LINE].join("\n")).errors.map(({ code }) => code);
    assert.deepEqual(codes, ["NoPermissionsInAccessToken", "ErrorAccessDenied"]);
  });

  it("finds the sentence though an empty error stands before it", () => {
    assert.deepEqual(
      readPaste(`const error = { retry: true };\n${SENTENCE}`).errors[0]?.statements,
      ["no-permissions-in-token"],
    );
  });

  const statuses: [text: string, status: number | undefined][] = [
    ["HTTP/1.1 403 Forbidden", 403],
    ['https://graph.microsoft.com:443 "GET /v1.0/me HTTP/1.1" 401 None', 401],
    ["GET https://graph.microsoft.com/v1.0/me 401", 401],
    ["DELETE | 403 | https://graph.microsoft.com/v1.0/groups/x", 403],
    ["Forbidden - 403 - 317ms", 403],
    ['I got "Service Unavailable - 503" error', 503],
    ["Just started to get 504 error for almost all APIs", 504],
    ["the error registered for this code failed to deserialize: 503", 503],
    ["too many 500 error responses", 500],
    ["queryable [403] Forbidden ::>", 403],
    // A mail server's number.
    ["550 5.7.708 Service unavailable", undefined],
    ["HTTP/2 401", 401],
    ["status: 404", 404],
    ["Status 429", 429],
    ['"status":503', 503],
    ["StatusCode: 401", 401],
    ["401 Client Error: Unauthorized for url", 401],
    ["Response: 500 Internal Server Error", 500],
    ["HTTP/1.1 200 OK", undefined],
    ["I called it 403 times", undefined],
    ["order 40312", undefined],
  ];
  for (const [text, status] of statuses) {
    it(`reads the status ${status ?? "nowhere"} in ${JSON.stringify(text)}`, () => {
      assert.equal(readPaste(text).errors[0]?.status, status);
    });
  }

  const nothing = ["", "Hello", "error", "error = {}", "I get an error on Mondays", '{"code": 7}'];
  for (const text of nothing) {
    it(`finds no error in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(readPaste(text).errors, []);
    });
  }
});
