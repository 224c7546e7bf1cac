import { CONFIDENCE } from "./confidence.ts";

/** What a diagnosis says: how sure it is, and what it rests on. */
export const DIAGNOSIS = {
  confidence: CONFIDENCE,
};
