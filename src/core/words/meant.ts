import type { Context } from "../diagnosis/judgement.ts";

/** What something that a service said means, and what to do about just that. */
export interface Meant {
  /** The end of a sentence: `the mailbox is not in Exchange Online`. */
  means: string;
  /** In order; before what is done about the cause in general. */
  todo?: readonly string[];
}

/** The same, for each kind of caller. */
export type MeantByCaller = Readonly<Record<Context, Meant>>;
