import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { errorLabel } from "../../src/server/error_label.ts";
import { allowed } from "../../src/server/log.ts";

const CANARY = "canary-sentence";

/** An error whose message is nobody's business. */
function fault(more: Record<string, unknown> = {}): Error {
  return Object.assign(new Error(CANARY), more);
}

const LABELS: [thrown: unknown, label: string][] = [
  [new TypeError(CANARY), "TypeError"],
  [new AggregateError([fault()], CANARY), "AggregateError"],
  [new Error(CANARY, { cause: fault({ name: CANARY }) }), "Error"],
  [fault({ code: "ECONNREFUSED" }), "Error ECONNREFUSED"],
  [fault({ code: "E2BIG" }), "Error E2BIG"],
  [fault({ code: "UNABLE_TO_GET_ISSUER_CERT_LOCALLY" }), "Error UNABLE_TO_GET_ISSUER_CERT_LOCALLY"],
  [fault({ name: "RestError", statusCode: 413 }), "RestError 413"],
  [
    fault({ name: "ServerError", errorCode: "invalid_client", errorNo: "7000215" }),
    "ServerError invalid_client AADSTS7000215",
  ],
  ["canary", "thrown string"],
  [{ message: CANARY }, "thrown object"],
  [undefined, "thrown undefined"],
];

/** What is no name, code or status, each with the property it stands in. */
const STRANGE: Record<string, unknown>[] = [
  { name: CANARY },
  { name: "4f9c2a7be1d04c6f8a3b5d7e9f1c2a4b" },
  { name: "Abc8QdefGhijklmnopqrstuvwxyz0123" },
  { name: "a".repeat(41) },
  { name: "" },
  { name: 7 },
  { code: CANARY },
  { code: "QUJDREVGR0hJSktMTU5PUFFSU1RVVldY" },
  { code: "abc8Q~Abcdefghijklmnopqrstuvwxyz0123456" },
  { code: 400 },
  { code: `EFAULT\n${CANARY}` },
  { errorCode: "Canary_Sentence" },
  { errorCode: { invalid: "canary" } },
  { errorNo: CANARY },
  { errorNo: "1" },
  { statusCode: "413" },
  { statusCode: Number.NaN },
  { statusCode: 1e21 },
  { statusCode: 41.3 },
];

describe("errorLabel()", () => {
  for (const [thrown, label] of LABELS) {
    it(`gives "${label}", which the log takes`, () => {
      assert.equal(errorLabel(thrown), label);
      assert.deepEqual(allowed({ error: label }), { error: label });
    });
  }

  for (const more of STRANGE) {
    it(`repeats nothing of ${JSON.stringify(more)}`, () => {
      assert.equal(errorLabel(fault(more)), "Error");
    });
  }
});
