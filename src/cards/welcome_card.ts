import { type Card, card, type Element, headline, small, text } from "./elements.ts";

/**
 * The greeting, and the answer to `help`: what to send, and what happens to it.
 */
export function welcomeCard(): Card {
  const title = "Microsoft Graph said no? Send me what you have.";
  const body: Element[] = [
    headline(title),
    text(
      "The error's JSON and the request, as they are. I say whether the call was made by a user or an app, why it failed, and which request and permission work.",
      { spacing: "Small" },
    ),
    text(
      "**A token** only if I ask, and without its last part: what stands after the second dot is never needed.",
      { spacing: "Small" },
    ),
    text("In a channel or a group, mention me in the message.", { spacing: "Small" }),
    text(
      "In pieces is fine: a token now, the error a minute later make one answer. **forget** drops what I know.",
      { spacing: "Small" },
    ),
    small(
      "I do not log or send on what you paste, and keep no token and no text; the facts I read are gone after 30 minutes.",
    ),
  ];
  return card(title, body);
}
