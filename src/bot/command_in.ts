import type { Secret } from "../core/secret.ts";

/** A word that asks for something else than a diagnosis. */
export type CommandName = "help" | "samples" | "privacy" | "forget";

const COMMANDS: readonly { name: CommandName; said: RegExp }[] = [
  { name: "help", said: /^(?:help|hi|hello|hey|start|\?)[\s!.?]*$/i },
  { name: "samples", said: /^(?:show )?(?:me )?(?:samples?|examples?)[\s!.?]*$/i },
  { name: "privacy", said: /^privacy(?: policy)?[\s!.?]*$/i },
  {
    name: "forget",
    said: /^(?:please )?(?:forget|start over)(?: (?:it|me|this|all|everything))?[\s!.]*$/i,
  },
];

/**
 * Finds the command that a message is.
 *
 * @param words The sender's own words.
 * @returns Undefined where it is none: then it is something to diagnose.
 */
export function commandIn(words: Secret): CommandName | undefined {
  const text = words.reveal();
  return COMMANDS.find(({ said }) => said.test(text))?.name;
}
