import { type Activity, CardFactory } from "botbuilder";
import type { Card } from "../cards/elements.ts";
import type { Outcome } from "./outcome.ts";
import { OAUTH_CARD, signInRequest } from "./sign_in_request.ts";

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

/**
 * What is to be sent to the conversation; never text and card together, Teams would split them.
 *
 * @param outcome What the bot has to say.
 */
export function messageOf(outcome: Outcome): Partial<Activity> {
  switch (outcome.kind) {
    case "card":
      return cardMessage(outcome.card, outcome.summary);
    case "text":
      return textMessage(outcome.text);
    case "sign-in": {
      const { signIn } = outcome;
      const content = signInRequest(signIn);
      return {
        type: "message",
        summary: signIn.text,
        attachments: [{ contentType: OAUTH_CARD, content }],
      };
    }
    case "post":
      return outcome.message;
  }
}
