import type { CARD_ENGLISH } from "./english.ts";

/**
 * What the cards and the bot's plain messages say, in one language. English sets the shape, so another
 * language does not compile until it is complete.
 */
export type CardWords = typeof CARD_ENGLISH;
