import { answerCard } from "../../src/cards/answer_card.ts";
import type { Card } from "../../src/cards/elements.ts";
import { fixCard } from "../../src/cards/fix_card.ts";
import { welcomeCard } from "../../src/cards/welcome_card.ts";
import { explain } from "../../src/core/explain.ts";
import { CARD_CASES, NOW } from "../../test/cards/card_cases.ts";

/** A card with a name that may be a file's. */
export interface SampleCard {
  name: string;
  card: Card;
}

/** Every card of the tests' table of pastes: the answer, what its button shows, and the greeting. */
export function sampleCards(): SampleCard[] {
  const answers = CARD_CASES.flatMap(({ name, paste }) => {
    const prescription = explain(paste, NOW);
    return [
      { name: fileName(name, "answer"), card: answerCard(prescription) },
      { name: fileName(name, "fix"), card: fixCard(prescription) },
    ];
  });
  return [{ name: "welcome", card: welcomeCard() }, ...answers];
}

function fileName(name: string, kind: string): string {
  return `${name} ${kind}`.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}
