import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { GraphError } from "../../../src/core/paste/findings.ts";
import { readPaste } from "../../../src/core/paste/read_paste.ts";

const CODE = "Authorization_RequestDenied";
const SENTENCE = "Insufficient privileges to complete the operation.";
const ID = "6d0c1b52-7f3e-4a55-9c1d-2f6a8b3c4d5e";
const OTHER_ID = "99999999-7f3e-4a55-9c1d-2f6a8b3c4d5e";
const DATE = "2026-03-04T05:06:07";

const ERROR = { error: { code: CODE, message: SENTENCE } };
const LINE = JSON.stringify(ERROR);

/** `status code statements id date`, an error each; what is missing is a dash. */
function inShort(text: string): string[] {
  return readPaste(text).errors.map(({ status, code, statements, requestId, date }) =>
    [status, code, statements.join("+") || null, requestId, date]
      .map((one) => one ?? "-")
      .join(" "),
  );
}

const forms: [what: string, text: string, found: string][] = [
  ["HTML's entities", LINE.replaceAll('"', "&quot;"), `- ${CODE} privileges-insufficient - -`],
  [
    "entities that were escaped",
    LINE.replaceAll('"', "&amp;quot;"),
    `- ${CODE} privileges-insufficient - -`,
  ],
  ["entities by number", LINE.replaceAll('"', "&#34;"), `- ${CODE} privileges-insufficient - -`],
  [
    "a page of HTML",
    "<html><head><title>403 - Forbidden: Access is denied.</title></head><body/></html>",
    "403 - refused - -",
  ],
  [
    "XML",
    "<m:error><m:code>-2147024891, System.UnauthorizedAccessException</m:code><m:message xml:lang='en'>Access denied.</m:message></m:error>",
    "- System.UnauthorizedAccessException refused - -",
  ],
  ["no-break spaces", LINE.replaceAll(" ", "\u00a0"), `- ${CODE} privileges-insufficient - -`],
  ["zero-width spaces", LINE.replaceAll("e", "e\u200b"), `- ${CODE} privileges-insufficient - -`],
  [
    "JSON four times over",
    JSON.stringify({ a: JSON.stringify({ b: JSON.stringify({ c: JSON.stringify(ERROR) }) }) }),
    `- ${CODE} privileges-insufficient - -`,
  ],
  ["quotes as numbers", LINE.replaceAll('"', "\\u0022"), `- ${CODE} privileges-insufficient - -`],
  [
    "a dictionary of Python",
    `{'error': {'code': '${CODE}', 'message': "${SENTENCE}"}}`,
    `- ${CODE} privileges-insufficient - -`,
  ],
  [
    "PHP's print_r",
    `Array\n(\n    [error] => Array\n        (\n            [code] => ${CODE}\n            [message] => ${SENTENCE}\n            [innerError] => Array\n                (\n                    [date] => ${DATE}\n                    [request-id] => ${ID}\n                )\n        )\n)`,
    `- ${CODE} privileges-insufficient ${ID} ${DATE}`,
  ],
  [
    "PHP's var_dump",
    `array(1) {\n  ["error"]=>\n  array(2) {\n    ["code"]=>\n    string(27) "${CODE}"\n    ["message"]=>\n    string(50) "${SENTENCE}"\n  }\n}`,
    `- ${CODE} privileges-insufficient - -`,
  ],
  [
    "a hash of Ruby",
    `{"error"=>{"code"=>"${CODE}", "message"=>"${SENTENCE}"}}`,
    `- ${CODE} privileges-insufficient - -`,
  ],
  [
    "a tuple of Python",
    `SomeException: ('${CODE}', '${SENTENCE}', '403 Client Error: Forbidden for url: x')`,
    `403 ${CODE} privileges-insufficient - -`,
  ],
  [
    "Go's pseudo-JSON",
    `{odataerror_code:${CODE}, odataerror_message:${SENTENCE}, tries:1`,
    `- ${CODE} privileges-insufficient - -`,
  ],
  [
    ".NET in JSON",
    `"Code: ${CODE}\\r\\nMessage: ${SENTENCE}\\r\\nInner error:\\r\\n\\tdate: ${DATE}\\r\\n\\tclient-request-id: ${OTHER_ID}\\r\\n\\trequest-id: ${ID}"`,
    `- ${CODE} privileges-insufficient ${ID} ${DATE}`,
  ],
  [
    "Python's SDK",
    `APIError\n    Code: 403\n    message: None\n    error: MainError(additional_data={}, code='${CODE}', details=None, inner_error=InnerError(client_request_id='${OTHER_ID}', date=datetime.datetime(2026, 3, 4, 5, 6, 7), request_id='${ID}'), message='${SENTENCE}', target=None)`,
    `403 ${CODE} privileges-insufficient ${ID} ${DATE}`,
  ],
  [
    "PowerShell's older SDK",
    `Get-MgUser : [${CODE}] : ${SENTENCE}\nAt line:1 char:1`,
    `- ${CODE} privileges-insufficient - -`,
  ],
  [
    "PowerShell's SDK",
    `Get-MgUser_List: ${SENTENCE}\n\nStatus: 403 (Forbidden)\nErrorCode: ${CODE}\nDate: ${DATE}\n\nHeaders:\nrequest-id                    : ${ID}\nclient-request-id             : ${OTHER_ID}`,
    `403 ${CODE} privileges-insufficient ${ID} ${DATE}`,
  ],
  ["the Azure command line", `ERROR: Forbidden(${LINE})`, `- ${CODE} privileges-insufficient - -`],
  [
    "Java",
    `GraphServiceException: Error code: ${CODE}\nError message: ${SENTENCE}\n\n403 : Forbidden`,
    `403 ${CODE} privileges-insufficient - -`,
  ],
  [
    "JavaScript's dump",
    `GraphError: ${SENTENCE}\n  at x {\n  statusCode: 403,\n  code: '${CODE}',\n  requestId: '${ID}',\n  date: ${DATE}.000Z,\n  body: '{"code":"${CODE}","message":"${SENTENCE}"}'\n}`,
    `403 ${CODE} privileges-insufficient ${ID} ${DATE}`,
  ],
  [
    "the older envelope",
    `{"odata.error":{"code":"${CODE}","message":{"lang":"en","value":"${SENTENCE}"},"requestId":"${ID}"}}`,
    `- ${CODE} privileges-insufficient ${ID} -`,
  ],
  [
    "no envelope",
    JSON.stringify({ code: CODE, message: SENTENCE }),
    `- ${CODE} privileges-insufficient - -`,
  ],
  [
    "the message before the code",
    JSON.stringify({ message: SENTENCE, code: CODE }),
    `- ${CODE} privileges-insufficient - -`,
  ],
  [
    "Terraform's frame",
    `╷\n│ Error: Creating application\n│\n│ unexpected status 403 with OData error: ${CODE}: Insufficient\n│ privileges to complete the operation.\n╵`,
    `403 ${CODE} privileges-insufficient - -`,
  ],
  [
    "a frame that broke a word",
    "│ Something failed: Insufficient privi\n│ leges to complete the operation.",
    "- - privileges-insufficient - -",
  ],
  [
    "a terminal that broke words",
    `{"error":{"code":"Authorization_Requ\nestDenied","message":"Insufficient privileges to compl\n  ete the operation.","innerError":{"request-id":"6d0c1b52-7f\n3e-4a55-9c1d-2f6a8b3c4d5e"}}}`,
    `- ${CODE} privileges-insufficient ${ID} -`,
  ],
  [
    "a table of a container's log",
    `errorCode: '${CODE}', | stdout\n-- | --\nerrorMessage: 'Insufficient privileges to complete | stdout\n-- | --\n the operation.' | stdout`,
    `- ${CODE} privileges-insufficient - -`,
  ],
  [
    "a log with a time on each line",
    "2026-03-04T05:06:07Z ERROR Insufficient privileges to\n2026-03-04T05:06:07Z ERROR complete the operation.",
    "- - privileges-insufficient - -",
  ],
  [
    "German",
    `Statuscode: 403\nFehlercode: ${CODE}\nMeldung: ${SENTENCE}`,
    `403 ${CODE} privileges-insufficient - -`,
  ],
  [
    "French",
    `Code d'erreur : ${CODE}\nMessage d'erreur : ${SENTENCE}`,
    `- ${CODE} privileges-insufficient - -`,
  ],
  ["Spanish", `Código: ${CODE}, mensaje: ${SENTENCE}`, `- ${CODE} privileges-insufficient - -`],
  ["Japanese", `コード：${CODE}\nメッセージ：${SENTENCE}`, `- ${CODE} privileges-insufficient - -`],
  ["a label that nobody knows", `Virhe = ${CODE}`, `- ${CODE} privileges-insufficient - -`],
  [
    "a response whose headers hold JSON",
    `HTTP/1.1 403 Forbidden\nrequest-id: ${ID}\nx-ms-ags-diagnostic: {"ServerInfo":{"DataCenter":"North Europe","Slice":"E"}}\nDate: Wed, 04 Mar 2026 05:06:07 GMT\n\n${LINE}`,
    `403 ${CODE} privileges-insufficient ${ID} ${DATE}`,
  ],
  [
    "a date with a space",
    `Code: ${CODE}\nMessage: x\ndate: 2026-03-04 05:06:07Z`,
    `- ${CODE} privileges-insufficient - ${DATE}`,
  ],
  [
    "JSON around a sentence in a log",
    `{"level":"info","message":"started"}\n{"x":1}\nsync: ${SENTENCE}\n{"ok":false}`,
    "- - privileges-insufficient - -",
  ],
  [
    "a challenge",
    'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", error="insufficient_claims"',
    "401 insufficient_claims claims-challenge - -",
  ],
];

describe("readPaste() of an error in", () => {
  for (const [what, text, found] of forms) {
    it(what, () => assert.deepEqual(inShort(text), [found]));
  }
});

describe("readPaste() of errors", () => {
  it("reads JSON that is a message's own, to the code within it", () => {
    const inner = { errorCode: "PermissionScopeNotGranted", message: "No." };
    const message = JSON.stringify(inner);
    const text = JSON.stringify({ error: { code: "UnknownError", message } });
    assert.deepEqual(
      readPaste(text).errors.map(({ code }) => code),
      [inner.errorCode],
    );
  });

  it("gives each error of a batch its own status, before it or behind it", () => {
    const answer = (code: string) => ({ error: { code, message: "" } });
    const before = [
      { status: 403, body: answer("ErrorAccessDenied") },
      { status: 404, body: answer("ErrorItemNotFound") },
    ];
    const behind = before.map(({ status, body }) => ({ body, status }));
    for (const responses of [before, behind]) {
      const errors = readPaste(JSON.stringify({ responses })).errors;
      assert.deepEqual(
        errors.map(({ code, status }) => `${code} ${status}`),
        ["ErrorAccessDenied 403", "ErrorItemNotFound 404"],
      );
    }
  });

  it("finds an error behind a long log of other codes", () => {
    const log = Array.from({ length: 300 }, (_, at) => `code: Step${at} message: done`).join("\n");
    assert.ok(readPaste(`${log}\n${LINE}`).errors.some(({ code }) => code === CODE));
  });

  it("takes an error that is printed in two ways for one", () => {
    const text = `Code: ${CODE}\nMessage: ${SENTENCE}\n\n${JSON.stringify({
      error: { ...ERROR.error, innerError: { "request-id": ID } },
    })}`;
    assert.deepEqual(inShort(text), [`- ${CODE} privileges-insufficient ${ID} -`]);
  });

  const statuses: [text: string, status: number | undefined][] = [
    ["Response status code does not indicate success: 403 (Forbidden).", 403],
    ["The remote server returned an error: (401) Unauthorized.", 401],
    ["Unauthorized (HTTP 401). Failed to do it", 401],
    ["AxiosError: Request failed with status code 429", 429],
    ["Status Code: Forbidden", 403],
    ["StatusCode=404", 404],
    ["could not read it (403): {}", 403],
    ["400 Client Error: Bad Request for url", 400],
    ["401 : Unauthorized", 401],
    ["version (403 pages) of the book", undefined],
    ["it returned 500 items", undefined],
  ];
  for (const [text, status] of statuses) {
    it(`reads the status ${status ?? "nowhere"} in ${JSON.stringify(text)}`, () => {
      assert.equal(readPaste(text).errors[0]?.status, status);
    });
  }

  const named: [sentence: string, named: Partial<GraphError["named"]>][] = [
    [
      `Resource '${ID}' does not exist or one of its queried objects are not present.`,
      { resourceId: ID },
    ],
    [`App '${ID}' in tenant '${OTHER_ID}' may not`, { appId: ID, tenantId: OTHER_ID }],
    [`The tenant for tenant guid '${ID}' does not exist.`, { tenantId: ID }],
    [`App ${ID} is not authorized to Create meeting on behalf of user ${OTHER_ID}`, { appId: ID }],
    [`Item ${ID} is gone`, {}],
  ];
  for (const [message, ids] of named) {
    it(`reads ${Object.keys(ids).join(" and ") || "no id"} in ${JSON.stringify(message)}`, () => {
      const [error] = readPaste(JSON.stringify({ error: { code: CODE, message } })).errors;
      assert.deepEqual(error?.named, { appId: null, tenantId: null, resourceId: null, ...ids });
    });
  }

  const required: [sentence: string, names: string[], present: string[] | null][] = [
    [
      "Missing application roles. API required roles: SecurityAlert.Read.All,SecurityAlert.ReadWrite.All, application roles: User.Read.All.",
      ["SecurityAlert.Read.All", "SecurityAlert.ReadWrite.All"],
      ["User.Read.All"],
    ],
    [
      "Application must have one of the following scopes: DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All - Operation ID (for customer support): 0",
      ["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"],
      null,
    ],
    [
      "Authorization failed due to missing permission scope RoleManagement.Read.All,RoleManagement.Read.Directory.",
      ["RoleManagement.Read.All", "RoleManagement.Read.Directory"],
      null,
    ],
    [
      "Calling principal does not have required MSGraph permissions AuditLog.Read.All",
      ["AuditLog.Read.All"],
      null,
    ],
    [
      "Missing scope permissions on the request. API requires one of 'Chat.Read, Chat.Read\nWrite'. Scopes on the request 'User.Read, openid'",
      ["Chat.Read", "Chat.ReadWrite"],
      ["User.Read", "openid"],
    ],
    ["You cannot do this, required scopes are missing in the token.", [], null],
    ["One of the following permissions is what you wanted", [], null],
  ];
  for (const [message, names, present] of required) {
    it(`reads ${names.join(" and ") || "no permission"} in ${JSON.stringify(message)}`, () => {
      const [error] = readPaste(JSON.stringify({ error: { code: "Forbidden", message } })).errors;
      assert.deepEqual(error?.requiredPermissions, names);
      assert.deepEqual(error?.presentPermissions, present);
    });
  }

  it("reads permissions that stand beside the message", () => {
    const allowed = { AllowedPermissions: ["Sites.Read.All", "Sites.Manage.All"] };
    const text = JSON.stringify({ error: { code: "Forbidden", message: "No.", ...allowed } });
    assert.deepEqual(readPaste(text).errors[0]?.requiredPermissions, allowed.AllowedPermissions);
  });

  const nothing = [
    "How do I handle errors like Forbidden in my code? When the code is wrong the message is shown",
    "interface E { error: { code: string; message: string } }",
    "call().catch(error => { if (error.code === 7) retry(); })",
    "const code = getCode(); const message = render(code);",
    "authorization code: abcdef12345ghijk",
    '{"error":"invalid_grant","error_description":"Bad Request"} https://oauth2.example.com/token',
  ];
  for (const text of nothing) {
    it(`finds no error in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(readPaste(text).errors, []);
    });
  }
});
