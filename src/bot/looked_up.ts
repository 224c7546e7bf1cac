import { LOOK_UP_PROBLEMS, type LookUpProblem } from "../core/tenant/tenant_question.ts";

/** What a look-up in a tenant comes to, in a word: something was seen, a sign-in is asked for, or neither. */
export const LOOK_UP_ENDS = ["seen", "sign-in", ...LOOK_UP_PROBLEMS] as const;
export type LookUpEnd = "seen" | "sign-in" | LookUpProblem;

/** A look-up that ended: who looked at what, and nothing of what he saw. */
export interface LookedUp {
  /** Object id of the person. */
  person: string;
  /** Application (client) id of the app. */
  app: string;
  end: LookUpEnd;
}
