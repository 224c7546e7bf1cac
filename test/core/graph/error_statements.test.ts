import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { tellsByItself } from "../../../src/core/diagnosis/stated_causes.ts";
import {
  provenContext,
  readStatements,
  STATEMENTS,
  type StatementId,
} from "../../../src/core/graph/error_statements.ts";
import {
  ENTRA_DETAILS,
  ENTRA_SENTENCES,
  ENTRA_SIGNS,
} from "../../../src/core/graph/statements/entra.ts";
import type { Statement } from "../../../src/core/graph/statements/statement.ts";

const cases: { code?: string; message: string; states: StatementId[] }[] = [
  {
    code: "BadRequest",
    message: "/me request is only valid with delegated authentication flow.",
    states: ["me-needs-delegated", "not-understood"],
  },
  {
    message: "Current authenticated context is not valid for this request.",
    states: ["needs-signed-in-user"],
  },
  {
    code: "invalidRequest",
    message: "Call was made to the default drive, which is not supported for apponly tokens.",
    states: ["no-default-drive-for-app", "request-malformed"],
  },
  {
    message: "the default drive, which is not supported for App-only tokens",
    states: ["no-default-drive-for-app"],
  },
  { code: "NoPermissionsInAccessToken", message: "", states: ["no-permissions-in-token"] },
  { code: "nopermissionsinaccesstoken", message: "", states: ["no-permissions-in-token"] },
  {
    message: "The token contains no permissions, or permissions cannot be\n   understood.",
    states: ["no-permissions-in-token"],
  },
  {
    code: "AccessDenied",
    message: "Either scp or roles claim need to be present in the token.",
    states: ["no-roles-in-token", "refused"],
  },
  {
    code: "Forbidden",
    message: "Missing role permissions on the request. API requires one of 'A.Read'.",
    states: ["role-missing", "refused"],
  },
  {
    code: "Forbidden",
    message: "Missing scope permissions on the request. API requires one of 'A.Read'.",
    states: ["scope-missing", "refused"],
  },
  {
    code: "PreconditionFailed",
    message: "Requested API is not supported in application-only context",
    states: ["not-for-apps"],
  },
  { message: "Requested API is not supported in delegated context", states: ["not-for-users"] },
  {
    code: "InvalidAuthenticationToken",
    message: "Access token validation failure. Invalid audience.",
    states: ["audience-invalid", "token-rejected"],
  },
  {
    code: "InvalidAuthenticationToken",
    message: "Lifetime validation failed, the token is expired.",
    states: ["token-expired", "token-rejected"],
  },
  {
    code: "InvalidAuthenticationToken",
    message: "IDX14100: JWT is not well formed, there are no dots (.).",
    states: ["token-unreadable", "token-rejected"],
  },
  {
    code: "InvalidAuthenticationToken",
    message: "Access token is empty.",
    states: ["token-absent", "token-rejected"],
  },
  { code: "TooManyRequests", message: "", states: ["throttled"] },
  {
    code: "ErrorAccessDenied",
    message:
      "Access to OData is disabled: [RAOP] : Blocked by tenant configured AppOnly AccessPolicy settings.",
    states: ["app-access-policy", "exchange-policy", "refused"],
  },
  {
    message:
      "Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp",
    states: ["session-revoked", "claims-challenge"],
  },
  {
    code: "UnknownError",
    message:
      '{"ErrorCode":"Forbidden","Message":"Application is not authorized to perform this operation. Application must have one of the following scopes: A.Read.All - Operation ID 1"}',
    states: ["intune-app-refused"],
  },
  {
    code: "ErrorInvalidUser",
    message: "The requested user \u2018me-token-to-replace\u2019 is invalid.",
    states: ["sdk-placeholder", "user-unknown"],
  },
  {
    code: "BadRequest",
    message: "Resource not found for the segment 'sendMail'.",
    states: ["segment-unknown", "not-understood"],
  },
  {
    code: "Authorization_RequestDenied",
    message: "Insufficient privileges to complete the operation.",
    states: ["privileges-insufficient"],
  },
  { code: "UnknownError", message: "", states: [] },
  { message: "I would like to know more about tokens.", states: [] },
];

describe("readStatements()", () => {
  for (const { code, message, states } of cases) {
    it(`reads ${states.join(", ") || "nothing"} from ${code ?? "no code"}: ${JSON.stringify(message).slice(0, 70)}`, () => {
      assert.deepEqual(readStatements(code === undefined ? [] : [code], message), states);
    });
  }

  it("reads the codes of an outer and an inner error", () => {
    const read = readStatements(["Forbidden", "NoPermissionsInAccessToken"], "");
    assert.deepEqual(read, ["no-permissions-in-token", "refused"]);
  });

  it("puts each statement before those that say less: its own words are read as it first", () => {
    const rows: readonly Statement[] = STATEMENTS.filter(({ id }) => !isOfEntra(id));
    for (const { id, codes = [], phrases = [] } of rows) {
      assert.ok(codes.length + phrases.length > 0, id);
      for (const code of codes) assert.equal(readStatements([code.toUpperCase()], "")[0], id);
      for (const phrase of phrases) {
        const [first] = readStatements([], `Something. ${phrase.replaceAll(" ", "\n  ")}, it says`);
        assert.equal(first, id);
      }
    }
  });

  it("means each statement by a table or by a rule, and none by both", () => {
    const unread = STATEMENTS.map(({ id }) => id).filter(
      (id) => !tellsByItself(id) && !isOfEntra(id),
    );
    assert.deepEqual(unread.sort(), [...BY_RULE].sort());
  });
});

/** Entra's have tests of their own. */
function isOfEntra(id: StatementId): boolean {
  const rows: readonly Statement[] = [...ENTRA_SENTENCES, ...ENTRA_DETAILS, ...ENTRA_SIGNS];
  return rows.some((row) => row.id === id);
}

/** Held against the token or the request by rules of the diagnosis. */
const BY_RULE: readonly StatementId[] = [
  "audience-invalid",
  "error-untold",
  "me-id-for-app",
  "me-needs-delegated",
  "needs-signed-in-user",
  "no-default-drive-for-app",
  "no-permissions-in-token",
  "no-roles-in-token",
  "not-for-apps",
  "not-for-users",
  "privileges-insufficient",
  "refused",
  "role-missing",
  "scope-missing",
  "token-absent",
  "token-expired",
  "token-rejected",
  "token-unreadable",
];

describe("provenContext()", () => {
  const proofs: [StatementId, "application" | "delegated" | null][] = [
    ["me-needs-delegated", "application"],
    ["role-missing", "application"],
    ["not-for-apps", "application"],
    ["scope-missing", "delegated"],
    ["not-for-users", "delegated"],
    ["no-permissions-in-token", null],
    ["refused", null],
  ];
  for (const [id, context] of proofs) {
    it(`says that ${id} proves ${context ?? "neither kind of"} token`, () => {
      assert.equal(provenContext(id), context);
    });
  }
});
