import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { answerCard } from "../src/cards/answer_card.ts";
import { fixCard } from "../src/cards/fix_card.ts";
import { renderTerminal } from "../src/cli/render_terminal.ts";
import { toAnswer } from "../src/core/answer.ts";
import { CAUSES } from "../src/core/diagnosis/causes.ts";
import { explain } from "../src/core/explain.ts";
import { PLAIN_CHAT } from "./cards/settings.ts";
import { mintToken } from "./mint_token.ts";

// Whatever somebody pastes, there is an answer or a clean refusal, the same each time, and no secret
// of the text is in it. The texts are put together from what pastes are made of, and then mangled as
// chats, terminals and logs do it.

const NOW = 1_786_000_000;
const GRAPH = "https://graph.microsoft.com/v1.0";

/** A seed, so that a failure is met again; fast-check prints the smallest text that fails. */
const RUNS = { seed: 20_260_806, numRuns: 400 };

const BASE64URL = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Letters and digits mixed, as in every real secret. */
const secret = (length: number) =>
  fc
    .array(fc.constantFrom(...BASE64URL), { minLength: length, maxLength: length })
    .map((chars) => `${chars.join("")}`.replace(/^../, "q7"));

const claims = fc.record(
  {
    aud: fc.constantFrom("https://graph.microsoft.com", "https://management.azure.com/", "x"),
    idtyp: fc.constantFrom("app", "user", "device"),
    roles: fc.array(fc.constantFrom("Mail.Read", "User.Read.All", "Sites.Selected")),
    scp: fc.constantFrom("User.Read", "Mail.Read openid", ""),
    exp: fc.integer({ min: NOW - 9999, max: NOW + 9999 }),
    upn: fc.constant("ada@contoso.com"),
  },
  { requiredKeys: [] },
);

/** What carries a secret, and the secret. */
const carriers = fc.oneof(
  secret(60).chain((hidden) =>
    claims.map((claim) => {
      const [header = "", payload = ""] = mintToken(claim).split(".");
      return { text: `Authorization: Bearer ${header}.${payload}.${hidden}`, hidden };
    }),
  ),
  secret(40).map((hidden) => ({ text: `client_secret=${hidden}`, hidden })),
  secret(40).map((hidden) => ({ text: `"client_secret": "${hidden}"`, hidden })),
  secret(40).map((hidden) => ({ text: `clientSecret = '${hidden}'`, hidden })),
  secret(300).map((hidden) => ({ text: `refresh_token: 0.A${hidden}`, hidden })),
  secret(120).map((hidden) => ({ text: `Bearer EwB${hidden}`, hidden })),
  secret(40).map((hidden) => ({ text: `GET ${GRAPH}/me?code=${hidden}`, hidden })),
  secret(40).map((hidden) => ({ text: `Cookie: session=${hidden}`, hidden })),
);

const harmless = fc.constantFrom(
  `GET ${GRAPH}/me/messages?$top=5`,
  `POST ${GRAPH}/me/sendMail\nContent-Type: application/json\n\n{"message":{"subject":"a"}}`,
  `curl -H 'Accept: a' "${GRAPH}/users/7f0c/drive"`,
  "await graphClient.Me.Messages.GetAsync();",
  "client.api('/me/events').get()",
  "Get-MgUserMessage -UserId me",
  "account = Account(credentials, auth_flow_type='credentials')",
  '{"error":{"code":"NoPermissionsInAccessToken","message":"The token contains no permissions, or permissions can not be understood.","innerError":{"date":"2026-08-06T07:05:40"}}}',
  "{'error': {'code': 'Authorization_RequestDenied', 'message': 'Insufficient privileges'}}",
  "AADSTS7000215: Invalid client secret provided.",
  "Array ( [error] => Array ( [code] => itemNotFound [message] => Item not found",
  "Status: 403 (Forbidden)\nErrorCode: accessDenied",
  "HTTP/1.1 429 Too Many Requests\nRetry-After: 10",
  "Missing role permissions on the request. API requires one of 'A.Read, B.Read'. Roles on the request ''.",
  '{"requests":[{"id":"1","method":"GET","url":"/me/drive"}]}',
  "<p>help &amp; <b>thanks</b></p>",
  "…",
);

const pieces = fc.oneof(
  { weight: 4, arbitrary: harmless },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  { weight: 1, arbitrary: fc.json({ maxDepth: 3 }) },
);

const MANGLERS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => JSON.stringify({ body: JSON.stringify({ message: text }) }),
  (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;"),
  (text) => text.replace(/^/gm, "> "),
  (text) => text.replace(/^/gm, "2026-08-06T07:05:40Z app[1]: ").replace(/$/gm, " | stdout"),
  (text) => `│ Error: ${text.replaceAll("\n", "\n│ ")}`,
  (text) => text.replaceAll("\n", "\r\n"),
  (text) => text.replaceAll('"', "“").replaceAll("'", "’"),
  (text) => text.slice(0, Math.ceil(text.length * 0.7)),
  (text) => `\`\`\`\n${text}\n\`\`\``,
];

const mangled = fc.constantFrom(...MANGLERS);

describe("any text", () => {
  it("gives an answer or a clean refusal, and the same each time", () => {
    const texts = fc.tuple(fc.array(pieces, { maxLength: 5 }), mangled);
    fc.assert(
      fc.property(texts, ([parts, mangle]) => {
        const text = mangle(parts.join("\n"));
        const prescription = explain(text, NOW);
        const { cause, confidence, alsoPossible } = prescription.diagnosis;
        assert.ok(CAUSES.includes(cause));
        assert.notEqual(prescription.title, "");
        assert.ok(prescription.steps.length > 0);
        assert.ok(alsoPossible.length <= 2 && !alsoPossible.includes(cause));
        if (cause === "ambiguous") assert.equal(confidence, "possible");
        assert.deepEqual(toAnswer(explain(text, NOW)), toAnswer(prescription));
      }),
      RUNS,
    );
  });

  it("gives no secret of it away, on no surface", () => {
    const texts = fc.tuple(fc.array(pieces, { maxLength: 3 }), carriers, mangled);
    fc.assert(
      fc.property(texts, ([parts, { text, hidden }, mangle]) => {
        const prescription = explain(mangle([...parts, text, ...parts].join("\n")), NOW);
        const surfaces = {
          findings: JSON.stringify(prescription.diagnosis.findings),
          answer: JSON.stringify(toAnswer(prescription, undefined, "curl")),
          terminal: renderTerminal(prescription, { columns: 400, colour: false, admin: true }),
          first: JSON.stringify(answerCard(prescription, {}, PLAIN_CHAT)),
          second: JSON.stringify(fixCard(prescription, {}, PLAIN_CHAT)),
        };
        const told = Object.entries(surfaces).filter(([, shown]) => hasPiece(shown, hidden));
        assert.deepEqual(
          told.map(([surface]) => surface),
          [],
        );
      }),
      RUNS,
    );
  });
});

/** Any sixteen characters in a row are too many. */
function hasPiece(shown: string, hidden: string): boolean {
  for (let at = 0; at + 16 <= hidden.length; at++) {
    if (shown.includes(hidden.slice(at, at + 16))) return true;
  }
  return false;
}
