import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { describe, it } from "mocha";
import { VERBS } from "../../src/cards/actions.ts";
import { answerCard } from "../../src/cards/answer_card.ts";
import { carryCase, packCase } from "../../src/cards/carried_case.ts";
import type { Card } from "../../src/cards/elements.ts";
import { firstFitting } from "../../src/cards/first_fitting.ts";
import { fixCard } from "../../src/cards/fix_card.ts";
import type { Origin } from "../../src/cards/origin.ts";
import { privacyCard } from "../../src/cards/privacy_card.ts";
import type { Setting } from "../../src/cards/setting.ts";
import { explain } from "../../src/core/explain.ts";
import { judgeTenant } from "../../src/core/tenant/judge_tenant.ts";
import { LOOK_UP_PROBLEMS } from "../../src/core/tenant/tenant_question.ts";
import type { TenantTruth } from "../../src/core/tenant/tenant_truth.ts";
import { standardCard } from "../../tools/check_cards/standard_card.ts";
import { mintToken } from "../mint_token.ts";
import { NOW } from "./card_cases.ts";
import { buttonsOf, linesOf, type Part, partsOf, readable } from "./card_content.ts";
import { complaintsAbout } from "./card_library.ts";
import { DIALOG, TEAMS } from "./settings.ts";
import { TENANT_CASES, TENANT_ID } from "./tenant_cases.ts";

const CHECK = "Check in my tenant";
const LOOKING: Setting = { ...TEAMS, tenantId: TENANT_ID, canLookUp: true };
const WORDS = LOOKING.language.cards;
const CLAIMS = {
  aud: "https://graph.microsoft.com",
  appid: "2b1c7f50-6a54-4f39-9d0e-51f2f3a1c0de",
  tid: TENANT_ID,
  idtyp: "app",
  iat: NOW - 600,
  exp: NOW + 3000,
};
const GET = "GET https://graph.microsoft.com/v1.0";

const TRUTH: TenantTruth = {
  at: NOW + 60,
  verdict: "What it comes to.",
  step: "What to do.",
  isGranted: false,
  granted: [],
  settled: [],
  asksForGrants: true,
  rows: [
    { name: "Contoso Sync", state: "good", says: "In this tenant." },
    { name: "Mail.Read", state: "open", says: "Not granted." },
    { name: "Mail.Send", state: "renew", says: "Granted." },
    { name: "Directory.ReadWrite.All", state: "warning", says: "Too wide." },
    { name: "mo_mo@contoso.example", state: "unknown", says: "Not seen." },
  ],
  leftOut: ["This.", "That."],
};

function pasteWith(claims: Record<string, unknown> = {}, path = "/me/messages"): string {
  return `${GET}${path}\n${mintToken({ ...CLAIMS, ...claims }, { signed: false })}`;
}

function bothCards(paste: string, setting: Setting, origin?: Origin): Card[] {
  const prescription = explain(paste, NOW, { tenantId: setting.tenantId });
  return [
    answerCard(prescription, { origin }, setting),
    fixCard(prescription, { origin }, setting),
  ];
}

function checkButton(card: Card): Part | undefined {
  return buttonsOf(card).find(({ verb }) => verb === "checkTenant");
}

/** Where the button is, or not. */
const OFFERED: { what: string; paste?: string; setting?: Partial<Setting>; origin?: Origin }[] = [
  { what: "an app's token for Graph" },
  { what: "a user's token", paste: pasteWith({ idtyp: "user", scp: "User.Read" }) },
  { what: "a token that names no audience", paste: pasteWith({ aud: undefined }) },
  { what: "a tenant in capitals", setting: { tenantId: TENANT_ID.toUpperCase() } },
  { what: "a client of which nothing more is known", setting: { isTeams: false } },
  { what: "a channel", setting: { isPersonal: false } },
  { what: "a card that somebody shared", origin: { kind: "shared", by: "Dana" } },
];

const NOT_OFFERED: typeof OFFERED = [
  { what: "a bot that cannot look", setting: { canLookUp: false } },
  { what: "a dialog", setting: { place: "dialog" } },
  { what: "another tenant's token", setting: { tenantId: CLAIMS.appid } },
  { what: "a channel that states no tenant", setting: { tenantId: null } },
  { what: "a token without a tenant", paste: pasteWith({ tid: undefined }) },
  { what: "a token without an app", paste: pasteWith({ appid: undefined }) },
  { what: "a token of another API", paste: pasteWith({ aud: "https://management.azure.com" }) },
  { what: "no token", paste: `${GET}/me/messages` },
  { what: "a sample", origin: { kind: "sample", id: "app-on-me" } },
];

describe("the button Check in my tenant", () => {
  for (const { what, paste = pasteWith(), setting, origin } of OFFERED) {
    it(`is there for ${what}, and says which card to bring back`, () => {
      const cards = bothCards(paste, { ...LOOKING, ...setting }, origin);
      const prescription = explain(paste, NOW);
      const packed = packCase(carryCase(prescription, { origin }) ?? assert.fail());
      for (const [at, view] of (["answer", "fix"] as const).entries()) {
        const { title, data, fallback } = checkButton(cards[at] ?? assert.fail()) ?? {};
        assert.equal(title, CHECK);
        assert.deepEqual(data, { ...packed, view });
        assert.deepEqual(fallback, {
          type: "Action.Submit",
          title,
          data: { ...packed, view, verb: "checkTenant" },
          associatedInputs: "none",
        });
      }
    });
  }

  for (const { what, paste = pasteWith(), setting, origin } of NOT_OFFERED) {
    it(`is not there for ${what}`, () => {
      for (const card of bothCards(paste, { ...LOOKING, ...setting }, origin)) {
        assert.equal(checkButton(card), undefined);
      }
    });
  }

  it("stays where somebody looked just now, and says that it looks again", () => {
    const prescription = explain(pasteWith(), NOW, { tenantId: TENANT_ID });
    for (const card of [
      answerCard(prescription, { tenant: TRUTH }, LOOKING),
      fixCard(prescription, { tenant: TRUTH }, LOOKING),
    ]) {
      const { title, data } = checkButton(card) ?? {};
      assert.equal(title, "Check again");
      assert.equal((data as { again?: unknown }).again, true);
    }
  });

  it("carries a large case once only", () => {
    const paste = pasteWith({}, `/me/messages?$filter=${"a".repeat(1900)}`);
    for (const card of bothCards(paste, LOOKING)) {
      assert.equal(checkButton(card)?.fallback, "drop");
    }
  });

  it("is not there where what was carried names no app", () => {
    const prescription = explain(pasteWith(), NOW, { tenantId: TENANT_ID });
    const { token } = prescription.diagnosis;
    assert.ok(token?.form === "jwt");
    const diagnosis = { ...prescription.diagnosis, token: { ...token, appId: "' or 1 eq 1" } };
    const card = answerCard({ ...prescription, diagnosis }, {}, LOOKING);
    assert.equal(checkButton(card), undefined);
  });

  it("asks for what the bot knows", () => {
    const known: readonly string[] = VERBS;
    assert.ok(known.includes("checkTenant"));
  });
});

describe("what was seen in a tenant", () => {
  const prescription = explain(pasteWith(), NOW, { tenantId: TENANT_ID });

  for (const [kind, card] of [
    ["answer", answerCard(prescription, { tenant: TRUTH }, LOOKING)],
    ["second", fixCard(prescription, { tenant: TRUTH }, LOOKING)],
  ] as const) {
    it(`stands on the ${kind} card: the verdict, what to do, and what was looked at`, () => {
      const lines = linesOf(card);
      const at = lines.indexOf("In your tenant, as of 10:01 UTC");
      assert.deepEqual(lines.slice(at, at + 15), [
        "In your tenant, as of 10:01 UTC",
        "**What it comes to.**",
        "What to do.",
        "✓ fine",
        "**Contoso Sync**: In this tenant.",
        "✗ to do",
        "**Mail.Read**: Not granted.",
        "↻ new token",
        "**Mail.Send**: Granted.",
        "! look",
        "**Directory.ReadWrite.All**: Too wide.",
        "? unknown",
        "**mo_mo@contoso.example**: Not seen.",
        "Not looked at: This. That.",
        "Seen with your rights, and kept for you alone for five minutes.",
      ]);
    });

    it(`is what the ${kind} card says first to whoever cannot see it`, () => {
      assert.match(String(card.speak), /^What it comes to\./);
    });
  }

  it("stands before the remedy on the answer card, and before the checklist on the second", () => {
    const answer = readable(answerCard(prescription, { tenant: TRUTH }, LOOKING));
    assert.ok(answer.indexOf("What it comes to") < answer.indexOf("GET /users/{id}/messages"));
    const fix = readable(fixCard(prescription, { tenant: TRUTH }, LOOKING));
    const at = fix.indexOf("What it comes to");
    assert.ok(fix.indexOf("Authorization") < at && at < fix.indexOf("Permission checklist"));
  });

  it("shows what is too broad once", () => {
    const broad = explain(pasteWith({ roles: ["Directory.ReadWrite.All"] }), NOW);
    const before = readable(fixCard(broad, {}, LOOKING));
    assert.match(before, /\*\*Directory\.ReadWrite\.All\*\*, in the token/);
    const after = readable(fixCard(broad, { tenant: TRUTH }, LOOKING));
    assert.doesNotMatch(after, /, in the token/);
  });

  it("is nothing where nobody looked", () => {
    for (const card of bothCards(pasteWith(), LOOKING)) {
      assert.doesNotMatch(readable(card), /In your tenant/);
    }
  });

  it("shows a name from the directory to the letter", () => {
    const evil = TENANT_CASES.find(({ name }) => name === "a batch with much to tell");
    const { paste, records } = evil ?? assert.fail();
    const answer = explain(paste, NOW, { tenantId: TENANT_ID });
    const tenant = judgeTenant(answer, records);
    for (const card of [
      answerCard(answer, { tenant }, LOOKING),
      fixCard(answer, { tenant }, LOOKING),
    ]) {
      assert.match(readable(card), /\[evil\]\(http:\/\/evil\.example\) A very long name/);
      const texts = partsOf(standardCard(card)).filter(({ type }) => type === "TextBlock");
      assert.ok(!texts.some(({ text }) => String(text).includes("evil.example")));
      assert.deepEqual(complaintsAbout(standardCard(card)), []);
    }
  });
});

describe("a look-up that failed", () => {
  for (const problem of LOOK_UP_PROBLEMS) {
    it(`is told in one line at the top of both cards (${problem})`, () => {
      const notice = WORDS.tenant.problems[problem];
      const prescription = explain(pasteWith(), NOW);
      for (const card of [
        answerCard(prescription, { notice }, LOOKING),
        fixCard(prescription, { notice }, LOOKING),
      ]) {
        assert.equal(linesOf(card)[0], notice);
        assert.match(notice, /^I (?:could|did) not look in your tenant: .*offline one\.$/);
      }
    });
  }
});

describe("a card of what was looked up", () => {
  /** As much as a directory and a paste can make of it. */
  const most: TenantTruth = {
    at: NOW,
    verdict: "é".repeat(400),
    step: "é".repeat(400),
    isGranted: false,
    granted: [],
    settled: [],
    asksForGrants: true,
    rows: Array.from({ length: 40 }, (_, at) => ({
      name: `${at} ${"é".repeat(60)}`,
      state: "warning",
      says: "é".repeat(200),
    })),
    leftOut: ["é".repeat(120), "é".repeat(120), "é".repeat(120)],
  };
  const roles = Array.from({ length: 200 }, (_, at) => `Some.Permission.Number${at}.All`);
  const pastes = [
    pasteWith({ roles }),
    pasteWith({ roles }, `/users/${"a".repeat(900)}/messages`),
    pasteWith({ roles }, `/me/messages?$filter=${"a".repeat(2500)}`),
    Array.from({ length: 20 }, (_, at) => pasteWith({}, `/users/${at}/messages`)).join("\n"),
    TENANT_CASES.at(-1)?.paste ?? "",
  ];

  it("does without what was looked at before it does without what it comes to", () => {
    const paste = `${GET}/users/${"a".repeat(900)}/messages\n${pasteWith({ roles })}`;
    const prescription = explain(paste, NOW, { tenantId: TENANT_ID });
    const cards = [
      answerCard(prescription, { tenant: most }, LOOKING),
      fixCard(prescription, { tenant: most }, LOOKING),
    ];
    for (const card of cards) {
      assert.match(readable(card), /é{100}/);
      assert.doesNotMatch(readable(card), /39 é/);
      assert.ok(checkButton(card));
    }
  });

  it("shows ten things that were looked at", () => {
    const prescription = explain(pasteWith(), NOW, { tenantId: TENANT_ID });
    const rows = most.rows.map((row) => ({ ...row, says: "Short." }));
    const tenant = { ...most, rows };
    const shown = readable(answerCard(prescription, { tenant }, LOOKING)).match(/! look/g);
    assert.equal(shown?.length, 10);
  });

  for (const [at, paste] of pastes.entries()) {
    it(`is small enough for Teams, whatever was seen (${at + 1})`, () => {
      const prescription = explain(paste, NOW, { tenantId: TENANT_ID });
      for (const card of [
        answerCard(prescription, { tenant: most, notice: "é".repeat(200) }, LOOKING),
        fixCard(prescription, { tenant: most, notice: "é".repeat(200) }, LOOKING),
      ]) {
        const bytes = Buffer.byteLength(JSON.stringify(card));
        assert.ok(bytes < 25_000, `${bytes} bytes`);
      }
    });
  }
});

describe("a case that a card carries", () => {
  it("keeps the permission that the service named, however many the token has", () => {
    const named =
      "Missing role permissions on the request. API requires one of 'Chat.Read.All'. Roles on the request 'User.Read.All'.";
    const roles = Array.from({ length: 20 }, (_, at) => `Some.Permission${at}.All`);
    const token = mintToken({ ...CLAIMS, roles: [...roles, "Chat.Read.All"] }, { signed: false });
    const error = JSON.stringify({ error: { code: "Forbidden", message: named } });
    const carried = carryCase(explain(`${token}\n${error}`, NOW));
    const [kept] = carried?.findings.tokens ?? [];
    assert.ok(kept?.form === "jwt" && kept.roles.includes("Chat.Read.All"));
  });
});

describe("firstFitting()", () => {
  const card = (text: string): Card => ({
    type: "AdaptiveCard",
    version: "1.5",
    body: [],
    speak: text,
  });
  const huge = () => card("x".repeat(30_000));

  it("takes the first that fits, and makes no other", () => {
    const never = () => assert.fail();
    assert.equal(firstFitting([huge, () => card("a"), never], never).speak, "a");
  });

  it("takes the last as it is", () => {
    assert.equal(firstFitting([huge], huge).speak, huge().speak);
  });
});

describe("privacyCard()", () => {
  it("tells of the look-up only where there is one", () => {
    const line = /\*\*Check in my tenant:\*\* only when you press it\./;
    assert.match(readable(privacyCard(LOOKING)), line);
    assert.doesNotMatch(readable(privacyCard(DIALOG)), line);
  });
});
