import assert from "node:assert/strict";
import { afterEach, describe, it } from "mocha";
import { type CommandName, commandIn } from "../../src/bot/command_in.ts";
import { privacyCard } from "../../src/cards/privacy_card.ts";
import { SAMPLES } from "../../src/cards/samples.ts";
import { samplesCard } from "../../src/cards/samples_card.ts";
import { Secret } from "../../src/core/secret.ts";
import { buttonsOf, linesOf } from "../cards/card_content.ts";
import { PERSONAL } from "../cards/settings.ts";
import { asSent, CARD_TYPE, endAll, onlyCard, pressAt, sayTo, serve } from "./talk.ts";

const SAID: [text: string, command: CommandName | undefined][] = [
  ["help", "help"],
  ["Hi!", "help"],
  ["samples", "samples"],
  ["Show me examples", "samples"],
  ["Sample.", "samples"],
  ["privacy", "privacy"],
  ["Privacy policy?", "privacy"],
  ["forget", "forget"],
  ["Please forget everything.", "forget"],
  ["start over", "forget"],
  ["help, GET /me fails", undefined],
  ["sample code says 403", undefined],
  ["privacy settings return 403", undefined],
  ["forget-me endpoint fails", undefined],
  ["", undefined],
];

/** What each sample is answered with. */
const ANSWERS = {
  "app-on-me": /^This is an app's token\. \/me needs a signed-in user\.$/m,
  "missing-scope": /^This is a user's token\. \/me is right; a permission is missing\.$/m,
  "no-consent": /^Nobody has consented to this yet\.$/m,
};

describe("the commands", () => {
  afterEach(endAll);

  for (const [text, command] of SAID) {
    it(`takes ${JSON.stringify(text)} for ${command ?? "something to diagnose"}`, () => {
      assert.equal(commandIn(new Secret(text)), command);
    });
  }

  it("answers samples and privacy with a card each", async () => {
    const url = await serve();
    assert.deepEqual(
      onlyCard(await sayTo(url, { text: "samples" })),
      asSent(samplesCard(PERSONAL)),
    );
    assert.deepEqual(
      onlyCard(await sayTo(url, { text: "privacy" })),
      asSent(privacyCard(PERSONAL)),
    );
  });

  for (const [at, { id, lines }] of SAMPLES.entries()) {
    it(`answers the sample ${id} with one press, and leads back to the others`, async () => {
      const url = await serve();
      const { body } = await pressAt(url, buttonsOf(samplesCard(PERSONAL))[at] ?? {});
      assert.equal(body.type, CARD_TYPE);
      const shown = linesOf(body.value).join("\n");
      assert.match(shown, ANSWERS[id]);
      for (const line of lines) assert.ok(shown.includes(line));
      const more = buttonsOf(body.value).find(({ title }) => title === "More samples") ?? {};
      const back = await pressAt(url, more);
      assert.deepEqual(back.body.value, asSent(samplesCard(PERSONAL)));
    });
  }

  it("does not take a sample for what the reader showed", async () => {
    const url = await serve();
    await pressAt(url, buttonsOf(samplesCard(PERSONAL))[0] ?? {});
    const { text } = (await sayTo(url, { text: "forget" }))[0] ?? {};
    assert.match(text ?? "", /nothing to forget/);
  });
});
