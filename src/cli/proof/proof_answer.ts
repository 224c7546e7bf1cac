import { type Answer, toAnswer } from "../../core/answer.ts";
import type { TokenKind } from "../../core/paste/findings.ts";
import type { OwnApp } from "../../live/own_app.ts";
import { isAnswered } from "./is_answered.ts";
import type { Call, Held, Proof } from "./proof.ts";
import { proofNotes } from "./proof_notes.ts";
import { shownBody } from "./shown_body.ts";
import { entraCodeOf } from "./sign_in_help.ts";
import { stepsOf } from "./steps_of.ts";
import {
  decidingCall,
  isLetInBySite,
  missingIn,
  REASONS,
  type Reason,
  reasonOf,
  type Verdict,
} from "./verdict.ts";
import { verdictWords } from "./verdict_words.ts";

/**
 * What `graph-auth-doctor verify --json` prints. Described for its users in `docs/verify.md` and
 * `docs/verify.schema.json`; changed only by addition.
 */
export interface ProofAnswer {
  verdict: Verdict;
  reason: Reason;
  /** The first line of the page and the last. */
  title: string;
  next: string;
  signIn: SignInAnswer | null;
  token: TokenAnswer | null;
  before: CallAnswer | null;
  after: CallAnswer | null;
  /** What the token lacks for the request that decides; any one is enough. */
  missing: readonly string[];
  steps: readonly string[];
  notes: readonly string[];
}

/** Who signed in, and where. */
export interface SignInAnswer {
  as: OwnApp["kind"];
  /** There is a token. */
  signedIn: boolean;
  /** The person's user name; null where an app signs in. */
  user: string | null;
  appId: string | null;
  /** As it is set, id or domain; a managed identity has none. */
  tenantId: string | null;
  loginHost: string;
  graphHost: string;
  /** Why that brought no token. */
  error: ErrorAnswer | null;
  /** The number by which Entra refused, of `AADSTS…`. */
  entraCode: number | null;
  /** What `explain` says of Entra's refusal. */
  diagnosis: Answer | null;
}

/** The token, as it states itself. */
export interface TokenAnswer {
  kind: TokenKind;
  appId: string | null;
  appName: string | null;
  tenantId: string | null;
  roles: readonly string[];
  scopes: readonly string[];
  /** Seconds since 1970. */
  expiresAt: number | null;
}

/** One request, and what became of it. */
export interface CallAnswer {
  request: { method: string; url: string };
  /** The requests in a batch. */
  parts: readonly string[];
  sent: boolean;
  /** Why it was not sent. */
  held: Held | null;
  /** HTTP status of the answer. */
  status: number | null;
  answered: boolean;
  /** Why there is no answer. */
  error: ErrorAnswer | null;
  /** How long Graph asks to wait, in seconds. */
  waitSeconds: number | null;
  requestId: string | null;
  /** What `explain` says of the refusal; of the token and the request, where it was not sent. */
  diagnosis: Answer | null;
  /** With `--show`, what was answered. */
  body: { text: string; isCut: boolean } | null;
}

/** A fault by its stable code. */
export interface ErrorAnswer {
  code: string;
  message: string;
}

/**
 * Gives a proof its public shape.
 *
 * @param proof All that happened.
 * @param show Whether the bodies of answers are to be in it.
 */
export function toProofAnswer(proof: Proof, show: boolean): ProofAnswer {
  const { before, after } = proof;
  const reason = reasonOf(proof);
  const call = decidingCall(proof);
  return {
    verdict: REASONS[reason].verdict,
    reason,
    ...verdictWords(proof),
    signIn: signInAnswer(proof),
    token: tokenAnswer(proof),
    before: before === null ? null : callAnswer(before, show),
    after: after === null ? null : callAnswer(after, show),
    missing: call === null ? [] : missingOf(call),
    steps: stepsOf(proof),
    notes: proofNotes(proof),
  };
}

function missingOf({ outcome, answer, lacked }: Call): readonly string[] {
  if (outcome.kind === "answer" && isAnswered(outcome.response)) return lacked;
  return isLetInBySite(answer) ? [] : missingIn(answer);
}

function signInAnswer({ signIn, token }: Proof): SignInAnswer | null {
  if (signIn === null) return null;
  const { app, cloud, user, failure } = signIn;
  const stated = token?.form === "jwt" ? token.appId : null;
  return {
    as: app.kind,
    signedIn: token !== null,
    user,
    appId: stated ?? app.clientId ?? null,
    tenantId: app.kind === "managed-identity" ? null : app.tenantId,
    loginHost: new URL(cloud.loginOrigin).host,
    graphHost: new URL(cloud.graphOrigin).host,
    error: failure === null ? null : errorAnswer(failure.error),
    entraCode: entraCodeOf(failure),
    diagnosis: failure?.answer == null ? null : toAnswer(failure.answer),
  };
}

function tokenAnswer({ token }: Proof): TokenAnswer | null {
  if (token?.form !== "jwt") return null;
  const { kind, appId, appName, tenantId, roles, scopes, expiresAt } = token;
  return { kind, appId, appName, tenantId, roles, scopes, expiresAt };
}

function callAnswer(call: Call, show: boolean): CallAnswer {
  const { request, parts, outcome, answer } = call;
  const response = outcome.kind === "answer" ? outcome.response : null;
  return {
    request: { method: request.method, url: request.url },
    parts,
    sent: outcome.kind !== "held",
    held: outcome.kind === "held" ? outcome.held : null,
    status: response?.status ?? null,
    answered: response !== null && isAnswered(response),
    error: outcome.kind === "fault" ? errorAnswer(outcome.error) : null,
    waitSeconds: response?.retryAfter === undefined ? null : Math.ceil(response.retryAfter / 1000),
    requestId: response?.requestId ?? null,
    diagnosis: answer === null ? null : toAnswer(answer),
    body: show ? shownBody(call) : null,
  };
}

function errorAnswer({ code, message }: ErrorAnswer): ErrorAnswer {
  return { code, message };
}
