import type { ClueId } from "../paste/clues.ts";
import type { Findings, GraphError, GraphRequest, Token } from "../paste/findings.ts";
import type { Words } from "../words/words.ts";
import type { Cause } from "./causes.ts";
import type { Confidence, Context } from "./judgement.ts";

/** One fact from the paste that led to the cause. */
export interface Evidence {
  from: "token" | "error" | "request";
  says: string;
}

/** Why the call failed, and what that rests on. */
export interface Diagnosis {
  cause: Cause;
  /** At most two other causes that the evidence fits, the likelier first. */
  alsoPossible: readonly Cause[];
  confidence: Confidence;
  context: Context;
  evidence: readonly Evidence[];
  /** What in the code around it told whose token it was; null where a token or an error did. */
  clue: ClueId | null;
  /** What to do about just what was said, in order; empty where nothing was said. */
  advice: readonly string[];
  /** What was judged together; null where the paste had none, or it did not belong. */
  token: Token | null;
  error: GraphError | null;
  request: GraphRequest | null;
  /** All that it was chosen from. */
  findings: Findings;
  /** The error is older than the token, so it is not this token's and was left out. */
  errorSetAside: boolean;
  /** The error proves that another kind of token was sent than the pasted one, which was left out. */
  tokenSetAside: boolean;
  /** The error is from long before the token, which is taken for one like that which was refused. */
  errorFromLongAgo: boolean;
  /** The moment of judgement, seconds since 1970. */
  now: number;
  /** The language it is written in. */
  words: Words;
}
