import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { describe, it } from "mocha";
import { readCarriedCase } from "../../src/bot/read_carried_case.ts";
import { answerCard } from "../../src/cards/answer_card.ts";
import { carryCase } from "../../src/cards/carried_case.ts";
import { fixCard } from "../../src/cards/fix_card.ts";
import { explain, explainFindings } from "../../src/core/explain.ts";
import { LANGUAGES } from "../../src/core/paste/languages.ts";
import type { Prescription } from "../../src/core/remedy/prescription.ts";
import { mintToken } from "../mint_token.ts";
import { CARD_CASES, NOW } from "./card_cases.ts";
import { buttonsOf } from "./card_content.ts";
import { DIALOG, PLAIN_CHAT, TEAMS } from "./settings.ts";

const MOST_BYTES = 25_000;

const TIMES = { iat: NOW - 600, nbf: NOW - 600, exp: NOW + 3000 };
const APP = { aud: "https://graph.microsoft.com", idtyp: "app", app_displayname: "Sync", ...TIMES };
const GET = "GET https://graph.microsoft.com/v1.0";
const TOKEN = mintToken(APP, { signed: false });
const DENIED =
  '{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges"}}';

function token(claims: Record<string, unknown>): string {
  return mintToken({ ...APP, ...claims }, { signed: false });
}

function numbered<Item>(count: number, name: (at: number) => Item): Item[] {
  return Array.from({ length: count }, (_, at) => name(at));
}

const MANY_ROLES = numbered(249, (at) => `Thing${at}.ReadWrite.All`);
const BODY = JSON.stringify({
  subject: "Hi",
  lines: numbered(70, (at) => `line "${at}" of the body`),
}).slice(0, 2000);
const FULL_BODY = `${BODY.slice(0, BODY.lastIndexOf(","))}]}`;

/** Pastes that could make a card too large, or its second card another one. */
const LARGE: { name: string; paste: string; mayLackButton?: boolean }[] = [
  {
    name: "250 roles, the deciding one last",
    paste: `${GET}/users/mo/messages\n${token({ roles: [...MANY_ROLES, "mail.READ"] })}\n${DENIED}`,
  },
  {
    name: "250 roles, none of which decides",
    paste: `${GET}/me/messages\n${token({ roles: MANY_ROLES })}`,
  },
  {
    name: "250 scopes with names of 120 characters",
    paste: `${GET}/me/messages\n${token({ idtyp: "user", scp: numbered(250, (at) => `${at}${"s".repeat(116)}`).join(" ") })}`,
  },
  {
    name: "a body of 2 KB",
    paste: `POST https://graph.microsoft.com/v1.0/me/sendMail\n${token({ roles: [] })}\n\nPOST https://graph.microsoft.com/v1.0/me/sendMail\n\n${FULL_BODY}`,
  },
  {
    name: "a body of 2 KB in letters of three bytes",
    paste: `POST https://graph.microsoft.com/v1.0/me/sendMail\n\n${JSON.stringify({ subject: "時".repeat(2000) })}\n${token({})}`,
  },
  {
    name: "20 requests",
    paste: `${numbered(20, (at) => `${GET}/me/messages/${at}`).join("\n")}\n${token({ roles: [] })}`,
  },
  {
    name: "250 roles, a body of 2 KB and 20 requests",
    paste: `POST https://graph.microsoft.com/v1.0/me/sendMail\n\n${FULL_BODY}\n${numbered(20, (at) => `${GET}/me/messages/${at}`).join("\n")}\n${token({ roles: [...MANY_ROLES, "Mail.Send"] })}`,
  },
  {
    name: "60 headers",
    paste: `${GET}/me/messages\n${numbered(60, (at) => `X-Header-${at}: ${"v".repeat(200)}`).join("\n")}\n${token({})}`,
    mayLackButton: true,
  },
  {
    name: "a path of more than 1000 characters",
    paste: `${GET}/me/drive/root:/${"folder/".repeat(150)}file.txt:/content\n${token({})}`,
    mayLackButton: true,
  },
  {
    name: "a query of 3.5 KB",
    paste: `${GET}/me/messages?$filter=${"a".repeat(3500)}\n${token({})}`,
  },
  {
    name: "a query of 300 conditions that are encoded",
    paste: `${GET}/me/messages?$filter=${"x eq 'ü' and ".repeat(300)}\n403 Forbidden`,
  },
  {
    name: "a path and a query full of quotes and umlauts",
    paste: `${GET}/me/drive/root:/${"ä'b/".repeat(220)}:/content?$filter=${"x eq 'y' and ".repeat(200)}\n403 Forbidden\n${token({})}`,
  },
  {
    name: "a batch of 20 with long queries",
    paste: `POST https://graph.microsoft.com/v1.0/$batch\n\n${JSON.stringify({ requests: numbered(20, (at) => ({ id: `${at}`, method: "GET", url: `/me/messages/${at}?$select=${"a".repeat(100)}` })) })}\n403 Forbidden`,
    mayLackButton: true,
  },
  {
    name: "50 live tokens",
    paste: `${GET}/me/messages\n${numbered(50, (at) => mintToken({ ...APP, exp: NOW + at * 60 })).join("\n")}`,
    mayLackButton: true,
  },
  {
    name: "one live token 50 times",
    paste: `${numbered(50, () => `${GET}/me/messages\nAuthorization: Bearer ${mintToken(APP)}`).join("\n")}`,
  },
  {
    name: "an error that asks for 200 permissions",
    paste: `${GET}/users\n${JSON.stringify({ error: { code: "Forbidden", message: `Missing role permissions on the request. API requires one of '${numbered(200, (at) => `Thing${at}.Read.All`).join(", ")}'. Roles on the request '${MANY_ROLES.join(", ")}'.` } })}`,
  },
  {
    name: "claims outside every calendar",
    paste: `${GET}/me/messages\n${token({ iat: 1e300, nbf: -1e300, exp: 1e21 })}`,
  },
];

/** What the next replica makes of a button's data. */
function judgedAgain(prescription: Prescription): Prescription | undefined {
  const data = carryCase(prescription);
  if (data === undefined) return undefined;
  const carried = readCarriedCase(JSON.parse(JSON.stringify(data)));
  assert.ok(carried !== undefined, "what a card carries must be read again");
  return explainFindings(carried.findings, carried.at);
}

/** The buttons that send the case back. */
function pressed(card: object) {
  return buttonsOf(card).filter(({ type }) => type === "Action.Execute");
}

describe("carryCase()", () => {
  for (const { name, paste } of CARD_CASES) {
    it(`gives the same cards again for ${name}`, () => {
      const prescription = explain(paste, NOW);
      const again = judgedAgain(prescription);
      assert.ok(again !== undefined);
      assert.deepEqual(answerCard(again, {}, PLAIN_CHAT), answerCard(prescription, {}, PLAIN_CHAT));
      assert.deepEqual(fixCard(again, {}, PLAIN_CHAT), fixCard(prescription, {}, PLAIN_CHAT));
    });
  }

  for (const { name, paste, mayLackButton = false } of LARGE) {
    it(`keeps the card small, and true, with ${name}`, () => {
      const prescription = explain(paste, NOW);
      const first = answerCard(prescription, {}, PLAIN_CHAT);
      assert.ok(Buffer.byteLength(JSON.stringify(first)) < MOST_BYTES);
      const again = judgedAgain(prescription);
      const leadsOn = pressed(first).filter(({ verb }) => verb === "showFix");
      assert.equal(leadsOn.length, again === undefined ? 0 : 1);
      if (again === undefined) {
        assert.ok(mayLackButton);
        return;
      }
      assert.deepEqual(answerCard(again, {}, PLAIN_CHAT), first);
      for (const setting of [PLAIN_CHAT, TEAMS, DIALOG]) {
        for (const { id: language } of LANGUAGES) {
          const second = fixCard(again, { chosen: { language } }, setting);
          assert.ok(Buffer.byteLength(JSON.stringify(second)) < MOST_BYTES, language);
          assert.match(JSON.stringify(second), /Permission checklist/);
        }
      }
    });
  }

  it("leaves the button out where its data would be too long", () => {
    const path = `/me/drive/root:/${"folder/".repeat(150)}file.txt:/content`;
    const prescription = explain(`${GET}${path}\n${token({})}`, NOW);
    assert.equal(carryCase(prescription), undefined);
    assert.deepEqual(pressed(answerCard(prescription, {}, PLAIN_CHAT)), []);
  });

  it("carries a body of 2 KB", () => {
    const { paste } = LARGE.find(({ name }) => name === "a body of 2 KB") ?? { paste: "" };
    const prescription = explain(paste, NOW);
    assert.equal(
      carryCase(prescription)?.findings.requests[0]?.body,
      prescription.fixedRequest?.body,
    );
  });

  it("shows that it left out a body which is too long together with the rest", () => {
    const { paste } = LARGE.find(({ name }) => name.startsWith("250 roles, a body")) ?? {
      paste: "",
    };
    assert.equal(carryCase(explain(paste, NOW))?.findings.requests[0]?.body, "{body}");
  });

  it("carries every request, so that the second card tells of all of them", () => {
    const prescription = explain(`${GET}/me\n${GET}/groups\n${TOKEN}`, NOW);
    const carried = carryCase(prescription);
    assert.equal(carried?.findings.requests.length, 2);
  });

  it("carries the answered request alone where all of them are too long", () => {
    const long = Array.from({ length: 20 }, (_, at) => `${GET}/groups/${"g".repeat(400)}${at}`);
    const carried = carryCase(explain([...long, TOKEN].join("\n"), NOW));
    assert.equal(carried?.findings.requests.length, 1);
  });

  it("carries a long batch without the bodies in it", () => {
    const items = Array.from({ length: 5 }, (_, at) => ({
      id: String(at),
      method: "POST",
      url: "/me/sendMail",
      body: { message: { subject: "s".repeat(1500), at } },
    }));
    const batch = `POST https://graph.microsoft.com/v1.0/$batch\n\n${JSON.stringify({ requests: items })}`;
    const prescription = explain(`${batch}\n${TOKEN}`, NOW);
    const carried = carryCase(prescription);
    assert.match(carried?.findings.requests[0]?.body ?? "", /"body":"\{body\}"/);
    assert.match(prescription.fixedRequest?.body ?? "", /sssss/);
  });
});
