import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { describe, it } from "mocha";
import { CAUSES } from "../../src/core/diagnosis/causes.ts";
import { explain } from "../../src/core/explain.ts";
import { sampleCards } from "../../tools/check_cards/sample_cards.ts";
import { standardCard } from "../../tools/check_cards/standard_card.ts";
import { CARD_CASES, NOW } from "./card_cases.ts";
import { buttonsOf, partsOf } from "./card_content.ts";
import { complaintsAbout } from "./card_library.ts";

const MOST_BYTES = 25_000;

describe("the table of pastes", () => {
  for (const { name, cause, paste } of CARD_CASES) {
    it(`holds ${cause}: ${name}`, () => {
      assert.equal(explain(paste, NOW).diagnosis.cause, cause);
    });
  }

  it("holds every cause", () => {
    const covered: ReadonlySet<string> = new Set(CARD_CASES.map(({ cause }) => cause));
    assert.deepEqual(
      CAUSES.filter((cause) => !covered.has(cause)),
      [],
    );
  });
});

describe("every card", () => {
  for (const { name, card } of sampleCards()) {
    describe(name, () => {
      it("is read by the Adaptive Cards library without a complaint", () => {
        assert.deepEqual(complaintsAbout(standardCard(card)), []);
      });

      it("is a card of version 1.5 that speaks and has a text in its place", () => {
        const { type, version, speak, fallbackText, lang } = card;
        assert.deepEqual(
          { type, version, lang },
          { type: "AdaptiveCard", version: "1.5", lang: "en" },
        );
        assert.ok(typeof speak === "string" && speak !== "");
        assert.equal(fallbackText, speak);
      });

      it("is small enough for Teams", () => {
        assert.ok(Buffer.byteLength(JSON.stringify(card)) < MOST_BYTES);
      });

      it("has no empty text, and each text wraps", () => {
        for (const part of partsOf(card)) {
          if (part.type === "TextBlock") assert.equal(part.wrap, true);
          if (part.type === "TextBlock" || part.type === "TextRun") {
            assert.ok(typeof part.text === "string" && part.text !== "");
          }
          if (part.type === "CodeBlock") assert.ok(part.fallback, "a phone shows no code block");
        }
      });

      it("has ids that occur once, and toggles only what is there", () => {
        const ids = partsOf(card).flatMap(({ id }) => (id === undefined ? [] : [String(id)]));
        assert.deepEqual(ids, [...new Set(ids)]);
        for (const { targetElements } of buttonsOf(card)) {
          for (const target of (targetElements ?? []) as string[]) assert.ok(ids.includes(target));
        }
      });

      it("has few buttons in a row, and each works on a client that knows Action.Submit only", () => {
        for (const { type, actions } of partsOf(card)) {
          if (type === "ActionSet") assert.ok((actions as unknown[]).length <= 3);
        }
        const main = buttonsOf(card).filter(({ style }) => style === "positive");
        assert.ok(main.length <= 1);
        for (const { type, title, verb, data, fallback, style, associatedInputs } of buttonsOf(
          card,
        )) {
          if (type !== "Action.Execute" || fallback === "drop") continue;
          assert.deepEqual(fallback, {
            type: "Action.Submit",
            title,
            data: { ...(data as object), verb },
            ...(style === undefined ? {} : { style }),
            ...(associatedInputs === undefined ? {} : { associatedInputs }),
          });
        }
      });

      it("labels its inputs, and waits for none of them to lead on", () => {
        const inputs = partsOf(card).filter(({ type }) => String(type).startsWith("Input."));
        for (const { label } of inputs) assert.ok(typeof label === "string" && label !== "");
        const isForm = inputs.some(({ isRequired }) => isRequired === true);
        const held = buttonsOf(card).filter(
          ({ type, associatedInputs }) =>
            type !== "Action.ToggleVisibility" && associatedInputs !== "none",
        );
        assert.ok(!isForm || held.length === 1);
      });
    });
  }
});
