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
      /** Who pressed has to sign in first. */
      kind: "sign-in";
      signIn: SignIn;
    }
  | {
      /** A message for the conversation, beside what is said to the one who pressed. */
      kind: "post";
      message: Partial<Activity>;
      /** What he is told once it is there. */
      done: string;
      /** What he sees where it could not be posted, and why. */
      orElse: (problem: PostProblem) => Card;
    };

/** What somebody is asked who has to sign in. */
export interface SignIn {
  /** Why. */
  text: string;
  /** What the button says. */
  title: string;
  /** What his client is to get a token for; left out where that would be refused again. */
  resource?: string;
  /** Where he signs in by hand; left out where he cannot. */
  url?: string | undefined;
}

/** An answer that is a card. */
export type CardOutcome = Extract<Outcome, { kind: "card" }>;

/** Why a message could not be posted to the conversation. */
export type PostProblem = "notMember" | "notPosted";
