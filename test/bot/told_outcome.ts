import type { FileOutcome } from "../../src/bot/file_outcome.ts";

/** What came of a file, with its text to be looked at. */
export type ToldOutcome = { text: string } | Exclude<FileOutcome, { text: unknown }>;

/** Two secrets are equal to anybody but who reveals them, so a test compares what they hide. */
export function told(outcome: FileOutcome): ToldOutcome {
  return "text" in outcome ? { text: outcome.text.reveal() } : outcome;
}
