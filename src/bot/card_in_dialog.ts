import { CardFactory, type TaskModuleResponse } from "botbuilder";
import type { Card } from "../cards/elements.ts";
import type { Setting } from "../cards/setting.ts";

/**
 * A card within a dialog.
 *
 * @param card The card.
 * @param setting Where it is shown.
 */
export function cardInDialog(card: Card, { language }: Setting): TaskModuleResponse {
  return {
    task: {
      type: "continue",
      value: {
        title: language.cards.dialog.title,
        width: "medium",
        height: "large",
        card: CardFactory.adaptiveCard(card),
      },
    },
  };
}
