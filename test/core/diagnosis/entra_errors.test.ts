import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Cause } from "../../../src/core/diagnosis/causes.ts";
import { ENTRA_ERRORS, readingOfEntra } from "../../../src/core/diagnosis/entra_errors.ts";
import { explain } from "../../../src/core/explain.ts";
import { NOW } from "../pieces.ts";

const CODES: [code: number, cause: Cause, context: string][] = [
  [65001, "consent-missing", "delegated"],
  [65002, "consent-missing", "unknown"],
  [90094, "consent-missing", "delegated"],
  [70011, "bad-scope-request", "unknown"],
  [1002012, "bad-scope-request", "application"],
  [28000, "bad-scope-request", "unknown"],
  [500011, "bad-scope-request", "unknown"],
  [700016, "wrong-tenant-or-no-service-principal", "unknown"],
  [7000229, "wrong-tenant-or-no-service-principal", "application"],
  [90002, "wrong-tenant-or-no-service-principal", "unknown"],
  [50020, "wrong-tenant-or-no-service-principal", "delegated"],
  [50105, "user-lacks-rights", "delegated"],
  [9002332, "personal-account", "delegated"],
  [7000215, "bad-client-credentials", "application"],
  [7000222, "bad-client-credentials", "application"],
  [7000218, "bad-client-credentials", "delegated"],
  [700213, "bad-client-credentials", "application"],
  [240002, "id-token-used", "delegated"],
  [500133, "token-expired", "delegated"],
  [54005, "bad-request-syntax", "delegated"],
  [700082, "interaction-required", "delegated"],
  [50076, "interaction-required", "delegated"],
  [53003, "interaction-required", "unknown"],
  [50196, "throttled", "unknown"],
  [90033, "service-fault", "unknown"],
];

const BY_OAUTH_ERROR: [error: string, cause: Cause][] = [
  ["invalid_client", "bad-client-credentials"],
  ["interaction_required", "interaction-required"],
  ["consent_required", "consent-missing"],
  ["invalid_scope", "bad-scope-request"],
  ["unauthorized_client", "wrong-tenant-or-no-service-principal"],
  ["invalid_request", "bad-request-syntax"],
  ["temporarily_unavailable", "service-fault"],
];

describe("an error of Entra", () => {
  for (const [code, cause, context] of CODES) {
    it(`with the number ${code} is ${cause}`, () => {
      const { diagnosis, steps } = explain(`AADSTS${code}: Something. Trace ID: x`, NOW);
      assert.deepEqual([diagnosis.cause, diagnosis.context], [cause, context]);
      assert.ok(diagnosis.evidence.some(({ says }) => says.startsWith(`AADSTS${code} (`)));
      assert.ok(steps.length > 0);
    });
  }

  for (const [error, cause] of BY_OAUTH_ERROR) {
    it(`with an unknown number and ${error} is ${cause}`, () => {
      const text = JSON.stringify({ error, error_description: "AADSTS99999999: New." });
      assert.equal(explain(text, NOW).diagnosis.cause, cause);
    });
  }

  it("is read by its more specific number", () => {
    assert.equal(readingOfEntra([700213, 70021], "invalid_client")?.code, 700213);
    assert.equal(readingOfEntra([12345678], null), undefined);
  });

  it("has each number in one row only, with a sentence's end for its meaning", () => {
    for (const [code, { means }] of ENTRA_ERRORS) {
      assert.match(means, /^[a-zA-Z].*[^.]$/, String(code));
    }
  });

  it("is not answered with permissions of Graph", () => {
    const { steps, commands } = explain("AADSTS7000215: Invalid client secret.", NOW);
    assert.deepEqual(commands, []);
    assert.doesNotMatch(steps.join(" "), /API permissions|\/users\/\{id\}/);
  });
});
