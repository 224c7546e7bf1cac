import type { Token } from "../../core/paste/findings.ts";
import type { FixedRequest, Prescription } from "../../core/remedy/prescription.ts";
import type { GraphCallError, GraphResponse } from "../../live/graph_client.ts";
import type { OwnApp } from "../../live/own_app.ts";
import type { OwnCloud } from "../../live/own_cloud.ts";
import type { SignInError } from "../../live/sign_in_error.ts";

/** Why a request was not sent. */
export const HELD = ["method", "user", "user-id", "placeholder", "address"] as const;
export type Held = (typeof HELD)[number];

/** What came back, or why nothing did. */
export type Outcome =
  | { kind: "held"; held: Held }
  | { kind: "answer"; response: GraphResponse }
  | { kind: "fault"; error: GraphCallError | SignInError };

/** One request, and what became of it. */
export interface Call {
  request: FixedRequest;
  /** Of a batch, the requests in it, e.g. `GET /me/messages`; else none. */
  parts: readonly string[];
  /** Names of headers that were pasted and not sent. */
  leftOut: readonly string[];
  outcome: Outcome;
  /** What the core says: of the refusal, else of the token and this request; null once it is answered. */
  answer: Prescription | null;
  /** What the token lacks though Graph answered, and nobody else may have let it in; any one is enough. */
  lacked: readonly string[];
}

/** Who signed in, and where. */
export interface SignIn {
  app: OwnApp;
  cloud: OwnCloud;
  /** Nobody is asked to sign in where nothing could be sent after it. */
  isTried: boolean;
  /** The user name of the person who signed in; null where an app did, or nobody yet. */
  user: string | null;
  /** Why that brought no token, and what the core says of it; null where it brought one. */
  failure: { error: SignInError; answer: Prescription | null } | null;
}

/** All that happened. */
export interface Proof {
  /** The answer to the text alone. */
  pasted: Prescription;
  /** Whom the request is for, as `--user` says; null where it says nothing. */
  user: string | null;
  /** Null where the text has no request. */
  signIn: SignIn | null;
  /** As it states itself. */
  token: Token | null;
  /** The request as it was pasted. */
  before: Call | null;
  /** The corrected one; null where there is nothing to correct, or it did not come so far. */
  after: Call | null;
}
