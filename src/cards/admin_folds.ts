import type { CommandBlock } from "../core/graph/command_block.ts";
import type { Prescription } from "../core/remedy/prescription.ts";
import { codeBlock } from "./code_block.ts";
import { bold, type Element, escapeMarkdown, small, text } from "./elements.ts";
import { type Fold, fold } from "./fold.ts";

/** Names of the shells among the languages of a code block. */
const SHELLS = { PowerShell: "PowerShell", Bash: "Bash", HTTP: "PlainText" } as const;

/**
 * The commands that grant what is missing and open the gates behind it, folded; links are there only
 * for an app of the reader's own tenant.
 *
 * @param prescription The answer.
 */
export function commandsFold({ commands, links, gates }: Prescription): Fold[] {
  return fold("commands", "Commands", [
    ...links.flatMap(({ title, url, says }) => [
      text(`[${escapeMarkdown(title)}](${url})`, { spacing: "Small" }),
      small(escapeMarkdown(says), { spacing: "None" }),
    ]),
    ...commands.flatMap(commandLines),
    ...gates.flatMap(({ commands: own }) => own.flatMap(commandLines)),
  ]);
}

/**
 * A text to forward to somebody who may consent, folded.
 *
 * @param prescription The answer.
 */
export function adminMessageFold({ adminMessage }: Prescription): Fold[] {
  if (adminMessage === null) return [];
  return fold("admin-message", "Message for my admin", [codeBlock(adminMessage.split("\n"))]);
}

function commandLines({ title, shell, lines }: CommandBlock): Element[] {
  return [text(bold(title), { spacing: "Small" }), codeBlock(lines, SHELLS[shell])];
}
