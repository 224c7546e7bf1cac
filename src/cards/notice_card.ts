import { type Card, card, text } from "./elements.ts";
import type { Setting } from "./setting.ts";

/**
 * A card that says one thing.
 *
 * @param says The sentence.
 * @param setting Where it is shown.
 */
export function noticeCard(says: string, setting: Setting): Card {
  return card(setting, says, [text(says)]);
}
