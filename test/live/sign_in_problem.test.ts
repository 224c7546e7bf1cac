import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readSignInProblem } from "../../src/live/sign_in_problem.ts";

const claims = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';
const problem = (name: string) => ({ kind: "problem", problem: name });

/** Errors by their codes, as MSAL throws them, and what they leave to do. */
const CASES: [string, object, object][] = [
  [
    "a consent that is missing",
    { errorCode: "invalid_grant", subError: "consent_required", errorNo: 65001, claims: "" },
    problem("consent-missing"),
  ],
  [
    "a consent that is missing, told by its number alone",
    { errorCode: "invalid_grant", errorNo: "65001" },
    problem("consent-missing"),
  ],
  [
    "a consent that only an administrator can give",
    { errorCode: "invalid_grant", errorNo: 90094 },
    problem("consent-missing"),
  ],
  [
    "conditional access",
    { errorCode: "interaction_required", errorNo: 50076, claims },
    { kind: "interaction", claims },
  ],
  [
    "conditional access that calls itself a bad grant",
    { errorCode: "invalid_grant", subError: "basic_action", errorNo: 50076, claims },
    { kind: "interaction", claims },
  ],
  [
    "a sign-in without claims to show",
    { name: "InteractionRequiredAuthError", errorCode: "interaction_required", claims: "" },
    { kind: "interaction", claims: undefined },
  ],
  [
    "a second factor that is called a bad grant",
    {
      name: "InteractionRequiredAuthError",
      errorCode: "invalid_grant",
      subError: "basic_action",
      errorNo: 50076,
      claims: "",
    },
    { kind: "interaction", claims: undefined },
  ],
  [
    "a credential that is wrong",
    { errorCode: "invalid_client", errorNo: 7000215 },
    problem("sign-in-refused"),
  ],
  [
    "a token that is not for the bot",
    { errorCode: "invalid_grant", errorNo: 50013, claims: "" },
    problem("sign-in-refused"),
  ],
  ["an answer that is none", { errorCode: "invalid_json" }, problem("failed")],
  ["metadata that are none", { errorCode: "endpoints_resolution_error" }, problem("failed")],
  ["a machine without its identity", new TypeError("canary"), problem("failed")],
  ["nothing", {}, problem("failed")],
];

/** What the network says, whatever MSAL makes of it. */
const NETWORK: [string, object, object][] = [
  ["too many sign-ins", { status: 429 }, problem("throttled")],
  ["an Entra that is not available", { status: 503 }, problem("throttled")],
  ["no answer in time", { fault: "late" }, problem("late")],
  ["nobody there", { fault: "unreachable" }, problem("failed")],
  ["a stranger's certificate", { fault: "untrusted" }, problem("failed")],
];

describe("readSignInProblem()", () => {
  const refused = { status: 400, fault: undefined };
  for (const [what, error, expected] of CASES) {
    it(`reads ${what}`, () => assert.deepEqual(readSignInProblem(error, refused), expected));
  }
  for (const [what, network, expected] of NETWORK) {
    it(`reads ${what}`, () => {
      const seen = { status: undefined, fault: undefined, ...network };
      assert.deepEqual(readSignInProblem({ errorCode: "invalid_grant" }, seen), expected);
    });
  }
  for (const thrown of [undefined, null, "canary"]) {
    it(`takes ${thrown} for a failure`, () => {
      assert.deepEqual(readSignInProblem(thrown, refused), problem("failed"));
    });
  }
});
