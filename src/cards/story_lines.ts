import type { Diagnosis } from "../core/diagnosis/diagnosis.ts";
import { momentOf } from "../core/moment.ts";
import { type Button, button } from "./actions.ts";
import type { CarriedStory } from "./carried_case.ts";
import { type Element, small } from "./elements.ts";
import type { Setting } from "./setting.ts";
import type { CardWords } from "./words/card_words.ts";

/**
 * Says which messages an answer was put together from.
 *
 * @param story The messages.
 * @param judged When it was judged, and in which language.
 * @param words What the card says.
 */
export function storyLines(
  { sources }: CarriedStory,
  { now, words }: Pick<Diagnosis, "now" | "words">,
  { answer }: CardWords,
): Element[] {
  const pieces = sources.map(({ what, at }) => answer.pieces[what](momentOf(at, now, words)));
  return [small(answer.putTogether(pieces.join(", ")))];
}

/**
 * The button for whom the messages are about different calls: the last one is then judged alone.
 *
 * @param story The messages.
 * @param setting Where the card is shown.
 */
export function startOverButton({ newest }: CarriedStory, setting: Setting): Button {
  const { startOver } = setting.language.cards.buttons;
  return button(setting, startOver, "startOver", { newest }, { isFree: true });
}
