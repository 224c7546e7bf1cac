import type { ENGLISH } from "./english.ts";

/**
 * All that an answer says, in one language. English sets the shape, so another language is one value
 * of this type, and does not compile until it is complete.
 */
export type Words = typeof ENGLISH;
