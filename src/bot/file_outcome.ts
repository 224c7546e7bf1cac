import type { CardWords } from "../cards/words/card_words.ts";

/** Why the text of a file could not be had. */
export type FileProblem = keyof CardWords["files"];

/** What came of a file. */
export type FileOutcome = { text: string } | { problem: FileProblem };
