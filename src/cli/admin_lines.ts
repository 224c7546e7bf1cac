import type { CommandBlock } from "../core/graph/command_block.ts";
import type { Prescription } from "../core/remedy/prescription.ts";
import { printable } from "./wrap_text.ts";

/**
 * Writes what an administrator needs: a message to forward, the commands that grant what is missing,
 * and those that open the gates behind it.
 *
 * @param prescription The answer.
 * @returns Lines that are never wrapped, since they are copied.
 */
export function adminLines({ adminMessage, commands, gates }: Prescription): string[] {
  const blocks = [
    ...(adminMessage === null ? [] : [["Message for an administrator", "", adminMessage]]),
    ...[...commands, ...gates.flatMap((gate) => gate.commands)].map(commandLines),
  ];
  const lines = blocks.flatMap((block, at) => (at === 0 ? block : ["", ...block]));
  return lines.flatMap((line) => line.split("\n")).map(printable);
}

function commandLines({ title, lines }: CommandBlock): string[] {
  return [title, "", ...lines];
}
