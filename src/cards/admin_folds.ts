import type { CommandBlock } from "../core/graph/command_block.ts";
import type { Prescription } from "../core/remedy/prescription.ts";
import { actionRows, button } from "./actions.ts";
import { type CarriedCase, packCase } from "./carried_case.ts";
import { codeBlock } from "./code_block.ts";
import { bold, type Element, escapeMarkdown, small, text } from "./elements.ts";
import { type Fold, fold } from "./fold.ts";
import type { Setting } from "./setting.ts";

/** Names of the shells among the languages of a code block. */
const SHELLS = { PowerShell: "PowerShell", Bash: "Bash", HTTP: "PlainText" } as const;

/** How much of the commands there is room for, from nothing to all. */
export const EXTENTS = ["none", "links", "grants", "all"] as const;
export type Extent = (typeof EXTENTS)[number];

/**
 * The commands that grant what is missing and open the gates behind it, folded; links are there only
 * for an app of the reader's own tenant.
 *
 * @param prescription The answer.
 * @param setting Where the card is shown.
 * @param extent Without what opens the gates, or less, where a card would grow too large.
 */
export function commandsFold(
  { commands, links, gates }: Prescription,
  setting: Setting,
  extent: Extent,
): Fold[] {
  const reaches = (least: Extent) => EXTENTS.indexOf(extent) >= EXTENTS.indexOf(least);
  const shown = reaches("links") ? links : [];
  const granting = reaches("grants") ? commands : [];
  const opening = reaches("all") ? gates.flatMap((gate) => gate.commands) : [];
  return fold("commands", setting.language.cards.buttons.commands, [
    ...shown.flatMap(({ title, url, says }) => [
      text(`[${escapeMarkdown(title)}](${url})`, { spacing: "Small" }),
      small(escapeMarkdown(says), { spacing: "None" }),
    ]),
    ...[...granting, ...opening].flatMap(commandLines),
  ]);
}

/**
 * A text to forward to somebody who may consent, folded. Phones copy plain messages only, so where
 * nobody else reads along it can be had as one.
 *
 * @param prescription The answer.
 * @param setting Where the card is shown.
 * @param carried What the button for that brings back.
 */
export function adminMessageFold(
  { adminMessage }: Prescription,
  setting: Setting,
  carried: CarriedCase | undefined,
): Fold[] {
  if (adminMessage === null) return [];
  const { buttons, fillIn } = setting.language.cards;
  const isSent = setting.isPersonal && setting.place === "chat" && carried !== undefined;
  const send = isSent
    ? [
        button(setting, buttons.adminMessageAsText, "adminText", packCase(carried), {
          isFree: true,
          isExtra: true,
        }),
      ]
    : [];
  return fold("admin-message", buttons.adminMessage, [
    codeBlock(adminMessage.split("\n")),
    ...(/\{(?:name|clientId)\}/.test(adminMessage) ? [small(fillIn)] : []),
    ...actionRows(...send),
  ]);
}

function commandLines({ title, shell, lines }: CommandBlock): Element[] {
  return [text(bold(title), { spacing: "Small" }), codeBlock(lines, SHELLS[shell])];
}
