import { answerCard } from "../../src/cards/answer_card.ts";
import type { Card } from "../../src/cards/elements.ts";
import { fixCard } from "../../src/cards/fix_card.ts";
import { pasteCard } from "../../src/cards/paste_card.ts";
import { privacyCard } from "../../src/cards/privacy_card.ts";
import { SAMPLES } from "../../src/cards/samples.ts";
import { samplesCard } from "../../src/cards/samples_card.ts";
import { welcomeCard } from "../../src/cards/welcome_card.ts";
import { explain } from "../../src/core/explain.ts";
import { judgeTenant } from "../../src/core/tenant/judge_tenant.ts";
import { CARD_CASES, NOW } from "../../test/cards/card_cases.ts";
import { DIALOG, PLAIN_CHAT, TEAMS } from "../../test/cards/settings.ts";
import { TENANT_CASES, TENANT_ID, type TenantCase } from "../../test/cards/tenant_cases.ts";

/** A card with a name that may be a file's. */
export interface SampleCard {
  name: string;
  card: Card;
}

/** A chat where one can look in the tenant of the tokens. */
const LOOKING = { ...TEAMS, tenantId: TENANT_ID, canLookUp: true };

const USER = "adele.vance@contoso.example";

/**
 * Every card of the tests' table of pastes in a chat and in a dialog: the answer, what its button
 * shows, the same for a named user; those of what was looked up; and the cards that need no paste.
 */
export function sampleCards(): SampleCard[] {
  return [
    { name: "welcome", card: welcomeCard(TEAMS) },
    { name: "welcome-in-a-channel", card: welcomeCard(PLAIN_CHAT) },
    { name: "samples", card: samplesCard(TEAMS) },
    { name: "privacy", card: privacyCard(TEAMS) },
    { name: "privacy-with-a-look-up", card: privacyCard(LOOKING) },
    { name: "paste-privately", card: pasteCard(DIALOG) },
    { name: "paste-privately-again", card: pasteCard(DIALOG, "I found nothing in that.") },
    ...SAMPLES.map(({ id, lines }) => ({
      name: `sample-${id}`,
      card: answerCard(explain(lines.join("\n"), NOW), { origin: { kind: "sample", id } }, TEAMS),
    })),
    ...CARD_CASES.flatMap(({ name, paste }) => cardsOf(name, paste)),
    ...TENANT_CASES.flatMap(tenantCardsOf),
  ];
}

function cardsOf(name: string, paste: string): SampleCard[] {
  const prescription = explain(paste, NOW);
  const forUser = explain(paste, NOW, { user: USER });
  const { token } = prescription.diagnosis;
  const ownTenant = token?.form === "jwt" ? token.tenantId : null;
  const chosen = { language: "java", user: USER } as const;
  const cards = {
    answer: answerCard(prescription, {}, TEAMS),
    "answer in a dialog": answerCard(prescription, { origin: { kind: "private" } }, DIALOG),
    "shared answer": answerCard(prescription, { origin: { kind: "shared", by: "Dana" } }, TEAMS),
    fix: fixCard(prescription, {}, { ...TEAMS, tenantId: ownTenant }),
    "fix for a user": fixCard(forUser, { chosen }, TEAMS),
    "fix in a dialog": fixCard(prescription, {}, DIALOG),
  };
  return Object.entries(cards).map(([kind, card]) => ({ name: fileName(name, kind), card }));
}

/** Before the look-up, after it, and where it failed. */
function tenantCardsOf({ name, paste, records }: TenantCase): SampleCard[] {
  const prescription = explain(paste, NOW, { tenantId: TENANT_ID });
  const tenant = judgeTenant(prescription, records);
  const notice = LOOKING.language.cards.tenant.problems["consent-missing"];
  const cards = {
    "answer to check": answerCard(prescription, {}, LOOKING),
    "checked answer": answerCard(prescription, { tenant }, LOOKING),
    "unchecked answer": answerCard(prescription, { notice }, LOOKING),
    "checked fix": fixCard(prescription, { tenant }, LOOKING),
    "unchecked fix": fixCard(prescription, { notice }, LOOKING),
  };
  return Object.entries(cards).map(([kind, card]) => ({ name: fileName(name, kind), card }));
}

function fileName(name: string, kind: string): string {
  return `${name} ${kind}`.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}
