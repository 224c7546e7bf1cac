import { actionRows, button } from "./actions.ts";
import { codeBlock } from "./code_block.ts";
import { type Card, card, headline, subheading, text } from "./elements.ts";
import { SAMPLES } from "./samples.ts";
import type { Setting } from "./setting.ts";

/**
 * The samples: what is pasted, and a button that shows what it is answered with.
 *
 * @param setting Where it is shown.
 */
export function samplesCard(setting: Setting): Card {
  const { samples, buttons } = setting.language.cards;
  return card(setting, `${samples.title}. ${samples.lead}`, [
    headline(samples.title),
    text(samples.lead, { spacing: "Small" }),
    ...SAMPLES.flatMap(({ id, lines }) => [
      subheading(samples.names[id]),
      codeBlock(lines),
      ...actionRows(
        button(setting, `${buttons.trySample}: ${samples.names[id]}`, "sample", { sample: id }),
      ),
    ]),
  ]);
}
