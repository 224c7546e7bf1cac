import { type Card, card, small, text } from "./elements.ts";
import type { Setting } from "./setting.ts";

/**
 * A card that says one thing.
 *
 * @param says The sentence.
 * @param setting Where it is shown.
 * @param beside What stands below it in small letters.
 */
export function noticeCard(says: string, setting: Setting, beside?: string): Card {
  return card(setting, says, [text(says), ...(beside === undefined ? [] : [small(beside)])]);
}
