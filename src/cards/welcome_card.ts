import { actionRows, button, pastePrivatelyButton } from "./actions.ts";
import { type Card, card, headline, small, text } from "./elements.ts";
import type { Setting } from "./setting.ts";

/**
 * The greeting, and the answer to `help`: what to send, and what happens to it.
 *
 * @param setting Where it is shown.
 */
export function welcomeCard(setting: Setting): Card {
  const { welcome, buttons } = setting.language.cards;
  const { title, what, token, inTeam, pieces, file, commands, kept } = welcome;
  const lines = [
    what,
    token,
    pieces,
    // Files reach a bot in a personal chat only.
    ...(setting.isPersonal ? [file] : [inTeam]),
    commands,
  ];
  return card(setting, title, [
    headline(title),
    ...lines.map((line) => text(line, { spacing: "Small" })),
    ...actionRows(
      button(setting, buttons.samples, "samples", {}),
      ...pastePrivatelyButton(setting),
    ),
    small(kept),
  ]);
}
