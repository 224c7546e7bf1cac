import type { IToggleVisibilityAction } from "@microsoft/teams.cards";
import { type Element, subheading } from "./elements.ts";

/** A part of a card that is shown when it is asked for, and the button that shows it. */
export interface Fold {
  container: Element;
  toggle: IToggleVisibilityAction;
}

/**
 * Folds a part of a card away.
 *
 * @param id Unique within the card.
 * @param title What the button says.
 * @param items What is folded; nothing folds to nothing.
 */
export function fold(id: string, title: string, items: Element[]): Fold[] {
  if (items.length === 0) return [];
  return [
    {
      container: {
        type: "Container",
        id,
        isVisible: false,
        spacing: "Medium",
        items: [subheading(title), ...items],
      },
      toggle: { type: "Action.ToggleVisibility", title, targetElements: [id] },
    },
  ];
}
