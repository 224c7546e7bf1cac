import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { answerCard } from "../../src/cards/answer_card.ts";
import type { Card } from "../../src/cards/elements.ts";
import { fixCard } from "../../src/cards/fix_card.ts";
import { explain } from "../../src/core/explain.ts";
import { judgeTenant } from "../../src/core/tenant/judge_tenant.ts";
import { NOW } from "./card_cases.ts";
import { buttonsOf, readable } from "./card_content.ts";
import { TEAMS } from "./settings.ts";
import { TENANT_CASES, TENANT_ID } from "./tenant_cases.ts";

const LOOKING = { ...TEAMS, tenantId: TENANT_ID, canLookUp: true };

/** Both cards of a case, once somebody looked. */
function cardsOf(name: string): { answer: Card; fix: Card } {
  const { paste, records } = TENANT_CASES.find((one) => one.name === name) ?? assert.fail(name);
  const prescription = explain(paste, NOW, { tenantId: TENANT_ID });
  const tenant = judgeTenant(prescription, records);
  return {
    answer: answerCard(prescription, { tenant }, LOOKING),
    fix: fixCard(prescription, { tenant }, LOOKING),
  };
}

interface Case {
  name: string;
  answer?: RegExp[];
  fix?: RegExp[];
  /** On neither card, shown or spoken. */
  never: RegExp[];
}

const CASES: Case[] = [
  {
    name: "granted after the token",
    answer: [
      /^\*\*Mail\.Read\*\* \(application permission\): granted in your tenant, not in this token\.$/m,
      /^↻ new token$/m,
    ],
    fix: [/^\*\*Mail\.Read\*\*\n✓ granted in your tenant · /m],
    never: [/✗ to do/, /Least privileged in/, /Grant admin consent/, /needs another application/],
  },
  {
    name: "granted after the token, and throttled",
    answer: [
      /^\*\*Mail\.Read is granted, and a new token will carry it\.\*\*$/m,
      /^\*\*Mail\.Read\*\*: Granted at .*, after this token was issued/m,
      /^Wait as long as the Retry-After header says/m,
      /^A limit of the service was reached\. It passes by itself/m,
    ],
    never: [/get a new token/, /Restart the app/],
  },
  {
    name: "granted after a token without roles, without a request",
    answer: [/after this token was issued: get a new token\.\*\*$/m, /^↻ new token$/m],
    fix: [/^Restart the app/m],
    never: [/> Add a permission/, /Grant admin consent/, /granted to this app/],
  },
  {
    name: "another permission that is enough",
    answer: [/^\*\*Mail\.ReadWrite\*\* .*: granted in your tenant, not in this token\.$/m],
    fix: [/^Mail\.ReadWrite\n✓ granted in your tenant/m, /^\*\*Mail\.Read\*\*\n.*admin consent$/m],
    never: [/\*\*Mail\.Read\*\* \(application/, /Grant admin consent/],
  },
  {
    name: "granted, for a request that is to be changed",
    answer: [/^Restart the app.* Then send the corrected request\.$/m],
    fix: [/^Then\nChange the request to GET \/users\/\{id\}\/messages/m],
    never: [/Grant admin consent/, /Ask for a new token/],
  },
  {
    name: "a managed identity that the token does not show",
    answer: [/by an app-role assignment, .* up to 24 hours/],
    never: [/API permissions > Add/, /Ask for a new token/, /needs another application/],
  },
  {
    name: "asked for and not consented",
    answer: [/^An administrator consents to Mail\.Read/m],
    fix: [/^Then\n1\. Ask for a new token/m],
    never: [/> Add a permission/, /needs another application/],
  },
  {
    name: "no such app",
    answer: [/^An administrator of this tenant consents to the app first/m],
    never: [/> Add a permission/, /needs another application/],
  },
  {
    name: "granted, for a user who is not there",
    answer: [/^\*\*Mail\.Read is in order; this tenant has no user mo@contoso\.example\.\*\*$/m],
    never: [],
  },
  {
    name: "a batch that lacks everything",
    answer: [/DeviceManagementManagedDevices\.Read\.All\*\*: Neither asked for nor granted\.$/m],
    fix: [/^What to do\n1\. Together the requests need /m],
    never: [/Together they need/, /✗ to do[^✗]*✗ to do/],
  },
  {
    name: "nothing seen",
    answer: [/The token has no roles/],
    never: [/Seen with your rights/, /granted in your tenant/],
  },
  {
    name: "a user's token",
    answer: [/Ask for the scope and sign in again/],
    fix: [/^What to do\n1\. Ask for Mail\.Read/m],
    never: [/granted in your tenant/],
  },
];

describe("the cards after a look", () => {
  for (const { name, answer = [], fix = [], never } of CASES) {
    it(`say one thing, not two, of ${name}`, () => {
      const cards = cardsOf(name);
      for (const pattern of answer) assert.match(readable(cards.answer), pattern);
      for (const pattern of fix) assert.match(readable(cards.fix), pattern);
      for (const card of Object.values(cards)) {
        const said = `${readable(card)}\n${card.speak}`;
        for (const pattern of never) assert.doesNotMatch(said, pattern);
      }
    });
  }

  it("ask an administrator only for what is not granted", () => {
    const { adminMessage } = LOOKING.language.cards.buttons;
    const asks = (name: string) =>
      Object.values(cardsOf(name)).map((card) =>
        buttonsOf(card).some(({ title }) => title === adminMessage),
      );
    assert.deepEqual(asks("granted after the token"), [false, false]);
    assert.deepEqual(asks("asked for and not consented"), [true, true]);
  });
});
