import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readCarriedCase } from "../../src/bot/read_carried_case.ts";
import { answerCard } from "../../src/cards/answer_card.ts";
import { carryCase } from "../../src/cards/carried_case.ts";
import { fixCard } from "../../src/cards/fix_card.ts";
import { explain, explainFindings } from "../../src/core/explain.ts";
import { PLAIN_CHAT } from "../cards/settings.ts";
import { mintToken } from "../mint_token.ts";

const NOW = 1_788_256_800;
const CLAIMS = { aud: "https://graph.microsoft.com", idtyp: "app", roles: ["Mail.Read"], iat: NOW };
const PASTE = `POST https://graph.microsoft.com/v1.0/me/sendMail
Content-Type: application/json
Authorization: Bearer ${mintToken(CLAIMS, { signed: false })}

{"message":{}}

{"error":{"code":"accessDenied","message":"Access denied."}}`;

/** A case as a client sends it back, with one value changed by the path of its names. */
function changed(at: string, value: unknown): unknown {
  const data = JSON.parse(JSON.stringify(carryCase(explain(PASTE, NOW))));
  const names = at.split("/");
  const last = names.pop() ?? "";
  let part = data;
  for (const name of names) part = part[name];
  if (value === undefined) delete part[last];
  else part[last] = value;
  return data;
}

const REQUEST = "findings/requests/0";
const TOKEN = "findings/tokens/0";
const ERROR = "findings/errors/0";

const REFUSED: [at: string, value: unknown][] = [
  ["doctor", 0],
  ["doctor", "1"],
  ["doctor", undefined],
  ["at", "now"],
  ["at", -1],
  ["at", 1e15],
  ["at", undefined],
  ["findings", []],
  ["findings/more", 1],
  ["findings/tokens", null],
  [
    "findings/tokens",
    Array.from({ length: 6 }, () => ({ form: "unreadable", problem: "opaque", mayBeLive: true })),
  ],
  ["findings/errors", {}],
  ["findings/requests", Array.from({ length: 21 }, () => ({}))],
  [`${REQUEST}/host`, "evil.example"],
  [`${REQUEST}/host`, "graph.microsoft.com.evil.example"],
  [`${REQUEST}/host`, "evil.com/graph.microsoft.com"],
  [`${REQUEST}/host`, "graph.microsoft.com@evil.example"],
  [`${REQUEST}/host`, ""],
  [`${REQUEST}/method`, "TRACE"],
  [`${REQUEST}/version`, "v2.0"],
  [`${REQUEST}/path`, "me/messages"],
  [`${REQUEST}/path`, ""],
  [`${REQUEST}/path`, "/me\nGET https://evil.example"],
  [`${REQUEST}/path`, "/me\rmore"],
  [`${REQUEST}/path`, `/${"a".repeat(5000)}`],
  [`${REQUEST}/query`, "a=1\n\nmore"],
  [`${REQUEST}/query`, "a".repeat(9000)],
  [`${REQUEST}/body`, "a\nb"],
  [`${REQUEST}/body`, "a".repeat(9000)],
  [`${REQUEST}/body`, {}],
  [`${REQUEST}/headers`, { "X-A": "1\nX-B: 2" }],
  [`${REQUEST}/headers`, { "X-A: 1\nX-B": "2" }],
  [`${REQUEST}/headers`, { "": "2" }],
  [`${REQUEST}/headers`, { "X-A": 1 }],
  [`${REQUEST}/extra`, 1],
  [`${TOKEN}/form`, "jwe"],
  [`${TOKEN}/kind`, "admin"],
  [`${TOKEN}/kindFrom`, "toString"],
  [`${TOKEN}/audience`, "https://graph.microsoft.com"],
  [`${TOKEN}/appName`, "a\nb"],
  [`${TOKEN}/appName`, "a".repeat(201)],
  [`${TOKEN}/roles`, "Mail.Read"],
  [`${TOKEN}/roles`, ["Mail Read"]],
  [`${TOKEN}/roles`, ["[x](y)"]],
  [`${TOKEN}/roles`, Array.from({ length: 300 }, () => "a")],
  [`${TOKEN}/expiresAt`, "soon"],
  [`${TOKEN}/servicePrincipalId`, "-".repeat(36)],
  [`${TOKEN}/directoryRoles`, ["0".repeat(36)]],
  [`${TOKEN}/raw`, "eyJhbGciOi"],
  [`${ERROR}/status`, "403"],
  [`${ERROR}/statements`, ["constructor"]],
  [`${ERROR}/requiredPermissions`, [7]],
  [`${ERROR}/code`, "a\nb"],
  [`${ERROR}/message`, "pasted"],
];

const NOT_CASES: unknown[] = [undefined, null, "", 7, true, [], {}, { doctor: 1 }, () => 1];

describe("readCarriedCase()", () => {
  it("reads what a card carries, with the verb that a message brings along", () => {
    const carried = carryCase(explain(PASTE, NOW));
    assert.deepEqual(readCarriedCase(JSON.parse(JSON.stringify(carried))), carried);
    assert.deepEqual(readCarriedCase(changed("verb", "showFix")), carried);
  });

  for (const data of NOT_CASES) {
    it(`refuses ${JSON.stringify(data) ?? String(data)}`, () => {
      assert.equal(readCarriedCase(data), undefined);
    });
  }

  for (const [at, value] of REFUSED) {
    const shown = JSON.stringify(value)?.slice(0, 60) ?? "nothing";
    it(`refuses ${shown} in ${at}`, () => {
      assert.equal(readCarriedCase(changed(at, value)), undefined);
    });
  }

  it("names the audience itself, since the name stands in a title", () => {
    const forged = {
      value: "https://vault.azure.net",
      isGraph: true,
      name: "Call evil.example now",
    };
    const [token] = readCarriedCase(changed(`${TOKEN}/audience`, forged))?.findings.tokens ?? [];
    assert.deepEqual(token?.form === "jwt" && token.audience, {
      value: "https://vault.azure.net",
      isGraph: false,
      api: "azure-key-vault",
    });
  });

  for (const name of ["__proto__", "constructor", "prototype"]) {
    it(`is not changed by ${name}`, () => {
      for (const at of ["findings", REQUEST, `${REQUEST}/headers`, TOKEN]) {
        const text = JSON.stringify(changed(`${at}/hostile`, { polluted: "yes" }));
        const data: unknown = JSON.parse(text.replace('"hostile"', JSON.stringify(name)));
        const headers = readCarriedCase(data)?.findings.requests[0]?.headers;
        // A record may leave such a name out; anything else is refused.
        assert.equal(headers !== undefined, name === "__proto__" && at.endsWith("headers"));
        assert.equal(headers?.polluted, undefined);
      }
      assert.equal(({} as { polluted?: string }).polluted, undefined);
    });
  }

  it("makes cards of every case it lets through, whatever its times", () => {
    for (const at of ["issuedAt", "notBefore", "expiresAt"]) {
      for (const value of [0, -1, 1.5, 1e21, -1e300, null]) {
        const carried = readCarriedCase(changed(`${TOKEN}/${at}`, value));
        assert.ok(carried !== undefined);
        const prescription = explainFindings(carried.findings, carried.at);
        assert.ok(
          answerCard(prescription, {}, PLAIN_CHAT) && fixCard(prescription, {}, PLAIN_CHAT),
        );
      }
    }
    const latest = readCarriedCase(changed("at", 8.64e12));
    assert.ok(latest !== undefined);
    assert.ok(answerCard(explainFindings(latest.findings, latest.at), {}, PLAIN_CHAT));
  });
});
