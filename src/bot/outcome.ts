import type { Activity } from "botbuilder";
import type { Card } from "../cards/elements.ts";

/** What the bot has to say to what was said or pressed. */
export type Outcome =
  | {
      kind: "card";
      card: Card;
      /** What a notification shows. */
      summary?: string;
    }
  | { kind: "text"; text: string }
  | {
      /** A message for the conversation, beside what is said to the one who pressed. */
      kind: "post";
      message: Partial<Activity>;
      /** What he is told once it is there. */
      done: string;
      /** What he sees where it could not be posted, and why. */
      orElse: (problem: PostProblem) => Card;
    };

/** An answer that is a card. */
export type CardOutcome = Extract<Outcome, { kind: "card" }>;

/** Why a message could not be posted to the conversation. */
export type PostProblem = "notMember" | "notPosted";
