import { type Activity, CardFactory } from "botbuilder";
import type { Card } from "../cards/elements.ts";

/**
 * A message that is a card.
 *
 * @param card The card.
 * @param summary What a notification shows.
 */
export function cardMessage(card: Card, summary = card.fallbackText ?? ""): Partial<Activity> {
  return { type: "message", summary, attachments: [CardFactory.adaptiveCard(card)] };
}

/**
 * A message that is a sentence or two.
 *
 * @param text The sentences.
 */
export function textMessage(text: string): Partial<Activity> {
  return { type: "message", text };
}
