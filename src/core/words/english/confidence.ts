import type { Confidence } from "../../diagnosis/judgement.ts";

/** How sure an answer is, as the first word of a line. */
export const CONFIDENCE = {
  certain: "Certain",
  likely: "Likely",
  possible: "Possible",
} satisfies Record<Confidence, string>;
