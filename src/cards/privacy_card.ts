import { type Card, card, headline, small, text } from "./elements.ts";
import type { Setting } from "./setting.ts";

/**
 * The answer to `privacy`: what is read, kept and sent on.
 *
 * @param setting Where it is shown.
 */
export function privacyCard(setting: Setting): Card {
  const { title, items, lookUp, foot } = setting.language.cards.privacy;
  const told = setting.canLookUp === true ? [...items, lookUp] : items;
  return card(setting, title, [
    headline(title),
    ...told.map((item) => text(item, { spacing: "Small" })),
    small(foot),
  ]);
}
