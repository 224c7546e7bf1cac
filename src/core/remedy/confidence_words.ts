import type { Confidence } from "../diagnosis/diagnosis.ts";

/** How sure an answer is, as the first word of a line. */
export const CONFIDENCE_WORDS = {
  certain: "Certain",
  likely: "Likely",
  possible: "Possible",
} as const satisfies Record<Confidence, string>;
