import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { cachedLookUp } from "../../src/bot/cached_look_up.ts";
import { Secret } from "../../src/core/secret.ts";
import type { LookUpOutcome } from "../../src/core/tenant/look_up_outcome.ts";
import type { TenantQuestion } from "../../src/core/tenant/tenant_question.ts";
import type { Seen, TenantRecords, Unseen } from "../../src/core/tenant/tenant_records.ts";

const TENANT = "6f1b0a52-9c4d-4e57-8a3f-2d7c51e0b9aa";
const DANA = "1b6a0c3e-5d2f-4a77-9b10-0c8d7e6f5a41";
const APP = "8d2e4c17-53b6-4f0a-9e21-7ac4d8f3610b";
const OTHER = "0a6c2d7e-91b4-4c1f-8e35-d20f6b7a4c19";
const QUESTION: TenantQuestion = { person: { id: DANA, tenantId: TENANT }, appId: APP };
const PROOF = { kind: "token", secret: new Secret("canary-token") } as const;

const nothing: Seen<null> = { kind: "seen", value: null };
const RECORDS: TenantRecords = {
  at: 1_785_000_000,
  servicePrincipal: nothing,
  grants: { kind: "seen", value: [] },
  registration: nothing,
};

/** Two minutes after it was seen, in milliseconds. */
const NOW = (RECORDS.at + 120) * 1000;

function lookUpOf(
  outcome: LookUpOutcome = { kind: "seen", records: RECORDS },
  clock?: { now(): number },
) {
  const parts = {
    resource: "api://botid-1",
    look: async () => outcome,
    signInUrl: () => undefined,
  };
  return cachedLookUp(parts, clock);
}

const unseen = (why: Unseen) => ({ kind: "unseen", why }) as const;

describe("cachedLookUp()", () => {
  it("shows a person what he saw, however his ids are written", async () => {
    const lookUp = lookUpOf();
    assert.equal(lookUp.known(QUESTION), undefined);
    await lookUp.look(QUESTION, PROOF);
    assert.equal(lookUp.known(QUESTION), RECORDS);
    const written = {
      person: { id: DANA.toUpperCase(), tenantId: TENANT.toUpperCase() },
      appId: APP.toUpperCase(),
    };
    assert.equal(lookUp.known(written), RECORDS);
  });

  for (const [whose, question] of [
    ["another person", { ...QUESTION, person: { id: OTHER, tenantId: TENANT } }],
    ["the same person in another tenant", { ...QUESTION, person: { id: DANA, tenantId: OTHER } }],
    ["another app", { ...QUESTION, appId: OTHER }],
  ] as const) {
    it(`shows nothing of it to ${whose}`, async () => {
      const lookUp = lookUpOf();
      await lookUp.look(QUESTION, PROOF);
      assert.equal(lookUp.known(question), undefined);
    });
  }

  for (const [what, outcome] of [
    ["a sign-in", { kind: "sign-in", url: "https://login.microsoftonline.com/" }],
    ["a failure", { kind: "failed", problem: "throttled" }],
  ] as const) {
    it(`keeps nothing of ${what}`, async () => {
      const lookUp = lookUpOf(outcome);
      assert.deepEqual(await lookUp.look(QUESTION, PROOF), outcome);
      assert.equal(lookUp.known(QUESTION), undefined);
    });
  }

  const missed: [string, Partial<TenantRecords>, boolean][] = [
    ["was throttled", { grants: unseen("throttled") }, false],
    ["came late", { registration: unseen("late") }, false],
    ["failed", { servicePrincipal: unseen("failed") }, false],
    ["is a part", { grants: { kind: "seen", value: [], isPartial: true } }, false],
    [
      "was throttled for the user",
      { user: { name: "d", exists: unseen("throttled"), hasMailbox: nothing } },
      false,
    ],
    ["is forbidden", { registration: unseen("forbidden") }, true],
    [
      "was not consented to",
      { user: { name: "d", exists: unseen("not-consented"), hasMailbox: nothing } },
      true,
    ],
  ];
  for (const [what, part, isKept] of missed) {
    it(`${isKept ? "keeps" : "does not keep"} a look of which something ${what}`, async () => {
      const lookUp = lookUpOf({ kind: "seen", records: { ...RECORDS, ...part } });
      await lookUp.look(QUESTION, PROOF);
      assert.equal(lookUp.known(QUESTION) !== undefined, isKept);
    });
  }

  it("shows what was seen of a user to the question for that user alone", async () => {
    const user = {
      name: "dana@contoso.com",
      exists: { kind: "seen", value: true },
      hasMailbox: nothing,
    } as const;
    const lookUp = lookUpOf({ kind: "seen", records: { ...RECORDS, user } });
    await lookUp.look({ ...QUESTION, user: user.name }, PROOF);
    assert.deepEqual(lookUp.known({ ...QUESTION, user: user.name })?.user, user);
    assert.deepEqual(lookUp.known({ ...QUESTION, user: "sam@contoso.com" }), RECORDS);
    assert.deepEqual(lookUp.known(QUESTION), RECORDS);
  });

  for (const [what, issuedAt, isShown] of [
    ["long before it was seen", RECORDS.at - 400, true],
    ["as far back as Entra dates it", RECORDS.at - 300, false],
    ["after it was seen", RECORDS.at + 60, false],
    ["in the future", RECORDS.at + 121, true],
  ] as const) {
    it(`shows ${isShown ? "it" : "nothing of it"} for a token that says it was issued ${what}`, async () => {
      const lookUp = lookUpOf({ kind: "seen", records: RECORDS }, { now: () => NOW });
      await lookUp.look(QUESTION, PROOF);
      assert.equal(lookUp.known({ ...QUESTION, issuedAt }) !== undefined, isShown);
    });
  }

  it("forgets what a person saw, and nobody else's", async () => {
    const lookUp = lookUpOf();
    const others = { ...QUESTION, person: { id: OTHER, tenantId: TENANT } };
    for (const question of [QUESTION, { ...QUESTION, appId: OTHER }, others]) {
      await lookUp.look(question, PROOF);
    }
    lookUp.forget(QUESTION.person);
    assert.equal(lookUp.known(QUESTION), undefined);
    assert.equal(lookUp.known({ ...QUESTION, appId: OTHER }), undefined);
    assert.equal(lookUp.known(others), RECORDS);
  });

  it("keeps it for five minutes", async () => {
    let now = 1000;
    const clock = { now: () => now };
    const lookUp = cachedLookUp(
      {
        resource: "api://botid-1",
        look: async () => ({ kind: "seen", records: RECORDS }),
        signInUrl: () => undefined,
      },
      clock,
    );
    await lookUp.look(QUESTION, PROOF);
    now += 5 * 60 * 1000 - 1;
    assert.equal(lookUp.known(QUESTION), RECORDS);
    now += 2;
    assert.equal(lookUp.known(QUESTION), undefined);
  });
});
