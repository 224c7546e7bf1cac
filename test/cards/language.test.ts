import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { answerCard } from "../../src/cards/answer_card.ts";
import { type Language, languageFor } from "../../src/cards/language.ts";
import { CARD_ENGLISH } from "../../src/cards/words/english.ts";
import { explain } from "../../src/core/explain.ts";
import { ENGLISH } from "../../src/core/words/english.ts";
import { CARD_CASES, NOW } from "./card_cases.ts";
import { buttonsOf } from "./card_content.ts";
import { PLAIN_CHAT } from "./settings.ts";

const [{ paste }] = CARD_CASES;

function spoken(tag: string): Language {
  const buttons = { ...CARD_ENGLISH.buttons, showFixed: `Show fixed request (${tag})` };
  return { tag, answers: ENGLISH, cards: { ...CARD_ENGLISH, buttons } };
}

const SPOKEN = ["en", "de", "pt-BR", "pt"].map(spoken);

const CHOSEN: [locale: unknown, tag: string][] = [
  ["de", "de"],
  ["de-AT", "de"],
  ["DE-de", "de"],
  ["pt-BR", "pt-BR"],
  ["pt-PT", "pt"],
  ["en-GB", "en"],
  ["fr-FR", "en"],
  ["", "en"],
  [undefined, "en"],
  [5, "en"],
  [{ tag: "de" }, "en"],
];

describe("languageFor()", () => {
  for (const [locale, tag] of CHOSEN) {
    it(`speaks ${tag} to a client that states ${JSON.stringify(locale)}`, () => {
      assert.equal(languageFor(locale, SPOKEN).tag, tag);
    });
  }

  it("speaks English where there is no other", () => {
    assert.equal(languageFor("de").tag, "en");
  });
});

describe("a card in another language", () => {
  it("says which it is, in its own words", () => {
    const language = languageFor("de-CH", SPOKEN);
    const prescription = explain(paste, NOW, { words: language.answers });
    const card = answerCard(prescription, {}, { ...PLAIN_CHAT, language });
    assert.equal(card.lang, "de");
    assert.equal(buttonsOf(card)[0]?.title, "Show fixed request (de)");
  });
});
