/** What a reader may answer to who signs in; also the clues that his answer is. */
export const CALLER_ANSWERS = ["said-app", "said-user"] as const;
export type CallerAnswer = (typeof CALLER_ANSWERS)[number];
