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
    small("I do not keep, log or send on what you paste."),
  ];
  return card(title, body);
}
