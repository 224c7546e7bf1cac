import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Cause } from "../../../src/core/diagnosis/causes.ts";
import { ENTRA_ROWS } from "../../../src/core/diagnosis/entra/rows.ts";
import { readingOfEntra } from "../../../src/core/diagnosis/entra_errors.ts";
import { explain } from "../../../src/core/explain.ts";
import { ENGLISH } from "../../../src/core/words/english.ts";
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
  [7000215, "bad-client-credentials", "unknown"],
  [7000222, "bad-client-credentials", "unknown"],
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
  [500200, "personal-account", "delegated"],
  [9002331, "personal-account", "delegated"],
  [900440, "wrong-tenant-or-no-service-principal", "unknown"],
  [7000116, "wrong-tenant-or-no-service-principal", "unknown"],
  [500341, "wrong-tenant-or-no-service-principal", "delegated"],
  [50059, "wrong-tenant-or-no-service-principal", "unknown"],
  [530084, "interaction-required", "delegated"],
  [530003, "interaction-required", "delegated"],
  [53005, "interaction-required", "delegated"],
  [50197, "interaction-required", "delegated"],
  [700020, "interaction-required", "delegated"],
  [81010, "interaction-required", "delegated"],
  [7000113, "bad-request-syntax", "unknown"],
  [75005, "bad-request-syntax", "delegated"],
  [80001, "service-fault", "delegated"],
  [500131, "wrong-audience", "delegated"],
  [650056, "consent-missing", "delegated"],
];

const NAMING: [sentence: string, cause: Cause, context: string][] = [
  [
    "AADSTS50020: User account from identity provider 'live.com' does not exist",
    "personal-account",
    "delegated",
  ],
  ['AADSTS50020: Konto vom Anbieter "live.com" ist nicht da', "personal-account", "delegated"],
  [
    "AADSTS900144: The request body must contain the following parameter: 'scope'.",
    "bad-scope-request",
    "unknown",
  ],
  [
    "AADSTS900144: The request body must contain the following parameter: 'grant_type'.\n'scope': 'x'",
    "bad-request-syntax",
    "unknown",
  ],
  [
    "AADSTS70002: The request body must contain the following parameter: 'client_secret or client_assertion'.",
    "bad-client-credentials",
    "unknown",
  ],
  [
    "AADSTS70002: The client does not exist or is not enabled for consumers.",
    "personal-account",
    "unknown",
  ],
  [
    "AADSTS700016: Application with identifier 'x' was not found in the directory 'Bot Framework'.",
    "wrong-tenant-or-no-service-principal",
    "application",
  ],
];

const SENTENCES: [sentence: string, cause: Cause, context: string][] = [
  [
    "unauthorized_client: The client does not exist or is not enabled for consumers.",
    "personal-account",
    "delegated",
  ],
  [
    "Confidential Client requests are not supported on the public endpoint (login.microsoftonline.com) for tenants in the Azure\nGovernment cloud.",
    "wrong-tenant-or-no-service-principal",
    "unknown",
  ],
  [
    "My App needs permission to access resources in your\norganization that only an admin can grant.",
    "consent-missing",
    "delegated",
  ],
  [
    "You cannot access this right now\nApp name: Microsoft Graph",
    "interaction-required",
    "delegated",
  ],
  ["Access has been blocked by Conditional Access policies.", "interaction-required", "unknown"],
  [
    "The refresh token has expired or is invalid due to sign-in\nfrequency checks by conditional access.",
    "interaction-required",
    "delegated",
  ],
  [
    "No matching federated identity record found for presented assertion",
    "bad-client-credentials",
    "application",
  ],
  [
    "nodes-base.microsoftOutlook: Client authentication failed (e.g., unknown client, …)",
    "bad-client-credentials",
    "unknown",
  ],
  [
    "Code: generalException\nMessage: An error occurred sending the request.\n ---> MsalUiRequiredException:\n ErrorCode: user_null",
    "interaction-required",
    "delegated",
  ],
  ["IDW10502: An MsalUiRequiredException was thrown", "interaction-required", "delegated"],
  [
    "ErrorWithCode.UiRequiredError: Failed to get access token",
    "interaction-required",
    "delegated",
  ],
  [
    "DefaultAzureCredential failed to retrieve a token from the included credentials.",
    "bad-client-credentials",
    "unknown",
  ],
  [
    "The current credential is not configured to acquire tokens for tenant x",
    "wrong-tenant-or-no-service-principal",
    "unknown",
  ],
  [
    'GET http://169.254.169.254/x {"error":"invalid_request","error_description":"Identity not found"}',
    "bad-client-credentials",
    "application",
  ],
  [
    "TypeError: Scopes should be an empty list or a list of strings",
    "bad-scope-request",
    "unknown",
  ],
  [
    "Failed to get MSI token for account x and resource .default.",
    "bad-scope-request",
    "application",
  ],
  [
    "POST https://login.microsoftonline.com//oauth2/v2.0/token 404",
    "wrong-tenant-or-no-service-principal",
    "unknown",
  ],
  ["Microsoft: IdentityProviderException: invalid_scope in x.php", "bad-scope-request", "unknown"],
  ["vendor/microsoft: local.ERROR: invalid_client {", "bad-client-credentials", "unknown"],
];

/** What is Entra's by no sign, or is code and not an answer. */
const OF_OTHERS = [
  "You cannot access this right now: the repository is archived.",
  "I need admin approval for my holidays.",
  "IdentityProviderException: invalid_grant at GenericProvider.php",
  "Client authentication failed (e.g., unknown client, …)",
  "try { } catch (MsalUiRequiredException) { }",
  "if (e instanceof InteractionRequiredAuthError) login()",
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

  for (const [sentence, cause, context] of [...NAMING, ...SENTENCES]) {
    it(`that says ${JSON.stringify(sentence).slice(0, 70)} is ${cause}`, () => {
      const { diagnosis, title, steps } = explain(sentence, NOW);
      assert.deepEqual([diagnosis.cause, diagnosis.context], [cause, context]);
      assert.doesNotMatch(
        [title, ...steps].join(" "),
        /Graph's reference|permission is in the token/,
      );
    });
  }

  for (const text of OF_OTHERS) {
    it(`is not found in ${text}`, () => {
      assert.equal(explain(text, NOW).diagnosis.cause, "unrelated");
    });
  }

  it("is read by its more specific number", () => {
    const answer = { code: "invalid_client", entraCodes: [700213, 70021], statements: [] };
    assert.equal(readingOfEntra(answer)?.code, 700213);
  });

  it("with a number that nobody knows is Entra's refusal, and no matter of Graph's permissions", () => {
    const { diagnosis, title, summary, steps } = explain("AADSTS999123: Something new.", NOW);
    assert.equal(diagnosis.cause, "ambiguous");
    assert.match(title, /^Entra refused to issue a token/);
    assert.match(steps[0] ?? "", /login\.microsoftonline\.com\/error\?code=999123$/);
    assert.doesNotMatch(
      [summary, ...steps].join(" "),
      /scope|lacks|access token of the failed call/,
    );
  });

  it("is no OAuth error by a name that every object has", () => {
    for (const code of ["constructor", "toString"]) {
      assert.equal(readingOfEntra({ code, entraCodes: [], statements: [] }), undefined);
    }
  });

  it("with an unknown number is read by its sentence, else by its OAuth error", () => {
    const said = explain(
      "AADSTS999123: Access has been blocked by Conditional Access policies.",
      NOW,
    );
    assert.equal(said.diagnosis.cause, "interaction-required");
    assert.equal(said.diagnosis.confidence, "likely");
  });

  it("asks for a token of the own API where one was to be exchanged, and never for Graph's", () => {
    for (const code of [500131, 50013, 240002, 500133]) {
      const { steps } = explain(`AADSTS${code}: Assertion.`, NOW);
      assert.doesNotMatch(
        steps.join(" "),
        /graph\.microsoft\.com\/\.default|to Graph/,
        String(code),
      );
    }
  });

  it("speaks of a policy and of claims only where there is one", () => {
    for (const code of [50058, 700082, 50126, 70000]) {
      const { title, summary, steps } = explain(`AADSTS${code}: Something.`, NOW);
      const words = [title, summary, ...steps].join(" ");
      assert.doesNotMatch(words, /policy|conditional access|multifactor|claims/i, String(code));
    }
    const blocked = explain("AADSTS53003: Access has been blocked.", NOW);
    assert.doesNotMatch(blocked.steps.join(" "), /claims|cached|interactively/);
  });

  it("sends nobody to his app registrations for a client of Microsoft's own", () => {
    const id = "04b07795-8ddb-461a-bbee-02f9e1bf7b46";
    const text = `AADSTS65001: The user or administrator has not consented to use the application with ID '${id}'.`;
    assert.doesNotMatch(explain(text, NOW).steps.join(" "), /App registrations > the app/);
  });

  it("has each number in one row only", () => {
    const codes = ENTRA_ROWS.flatMap((row) => row.codes);
    assert.deepEqual(
      codes.filter((code, index) => codes.indexOf(code) !== index),
      [],
    );
  });

  it("has a sentence's end for each meaning", () => {
    for (const [id, { means }] of Object.entries(ENGLISH.diagnosis.entra)) {
      assert.match(means, /^[a-zA-Z].*[^.]$/, id);
    }
  });

  it("is not answered with permissions of Graph", () => {
    const { steps, commands } = explain("AADSTS7000215: Invalid client secret.", NOW);
    assert.deepEqual(commands, []);
    assert.doesNotMatch(steps.join(" "), /API permissions|\/users\/\{id\}/);
  });
});
