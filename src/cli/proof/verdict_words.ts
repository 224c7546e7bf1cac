import type { Call, Held, Proof } from "./proof.ts";
import { statedWait } from "./stated_wait.ts";
import { decidingCall, missingIn, type Reason, reasonOf } from "./verdict.ts";

/** The first line and the last. */
export interface VerdictWords {
  /** What it came to. */
  title: string;
  /** What that means, or what to do. */
  next: string;
}

/** What the sentences are made of. */
interface Told {
  proof: Proof;
  /** E.g. `GET /users/{id}/memberOf`. */
  call: string;
  missing: readonly string[];
  /** What the core says to do, in order. */
  steps: readonly string[];
  /** What the core says in a sentence or two; empty where it says nothing. */
  summary: string;
  deciding: Call | null;
}

const AGAIN = "then run verify again";

const WORDS = {
  answered: ({ proof, call }) => ({
    title: `Proven: Graph answers ${call}.`,
    next:
      proof.after === null
        ? "It works as it is: nothing is left to change or to grant."
        : `Send ${call} in the place of ${callOf(proof.before)}: nothing is left to grant.`,
  }),
  refused: (told) => refusedWords(told, "Graph says no to"),
  "permission-missing": (told) => refusedWords(told, "this token does not open"),
  challenged: ({ call }) => ({
    title: `Refused: for ${call} Graph wants more than a new token shows.`,
    next: "A conditional access policy, or a change of the account, stands in the way: the sign-in log in Entra names it.",
  }),
  "not-sent": ({ call, deciding }) => ({
    title: `Not proven: ${call} would change something, so it was not sent.`,
    next:
      deciding?.answer?.permissions?.basis === "unknown" || deciding?.answer?.permissions == null
        ? "Which permission it needs is not known: only sending it tells."
        : "By its permissions the token opens it: send it yourself to see.",
  }),
  "user-open": ({ call }) => ({
    title: `Not proven: ${call} does not say which user.`,
    next: "Name one: graph-auth-doctor verify --user dana@contoso.com",
  }),
  "user-id-needed": ({ call }) => ({
    title: `Not proven: ${call} finds its user by object id alone.`,
    next: "Name the user by object id, a GUID: graph-auth-doctor verify --user ID",
  }),
  "placeholder-open": ({ call }) => ({
    title: `Not proven: ${call} is not whole, so it was not sent.`,
    next: `Put real values in the place of what is still to fill in, ${AGAIN}.`,
  }),
  "address-changes": ({ call }) => ({
    title: `Not proven: ${call} would call another address than it shows, so it was not sent.`,
    next: `Paste the address as it is called, without steps such as "..", ${AGAIN}.`,
  }),
  "sign-in-failed": (told) => {
    const { proof, deciding, steps } = told;
    const fault = deciding?.outcome.kind === "fault" ? deciding.outcome.error : null;
    const error = fault ?? proof.signIn?.failure?.error;
    return {
      title: "Not proven: the sign-in failed.",
      next: steps.length > 0 ? nextStep(told) : `${error?.message ?? ""}.`,
    };
  },
  throttled: ({ deciding }) => {
    const wait = statedWait(deciding);
    return {
      title: `Not proven: Graph asks to wait${wait === null ? "" : ` ${wait}`}.`,
      next: "Run verify again after that.",
    };
  },
  "service-failed": ({ call }) => ({
    title: `Not proven: Graph failed at ${call}.`,
    next: "That is no fault of the request: run verify again in a while.",
  }),
  late: faultWords,
  unreachable: faultWords,
  untrusted: faultWords,
  "not-graph": (told) => ({
    ...faultWords(told),
    title: `Not proven: what came back for ${told.call} is no answer of Graph.`,
  }),
  "no-request": () => ({
    title: "There is no Graph request in this text.",
    next: "Paste the request too: its method and address, or the code that makes it.",
  }),
} as const satisfies Record<Reason, (told: Told) => VerdictWords>;

/**
 * Says what a proof came to, for the first line and the last.
 *
 * @param proof All that happened.
 */
export function verdictWords(proof: Proof): VerdictWords {
  const deciding = decidingCall(proof);
  const answer = deciding?.answer ?? proof.signIn?.failure?.answer ?? null;
  const told: Told = {
    proof,
    call: callOf(deciding),
    missing: missingIn(answer),
    steps: answer?.steps ?? [],
    summary: answer?.summary ?? "",
    deciding,
  };
  return WORDS[reasonOf(proof)](told);
}

/**
 * A request in a few words.
 *
 * @param call The call; null is none.
 * @returns E.g. `GET /me/memberOf`.
 */
export function callOf(call: Call | null): string {
  return call === null ? "" : `${call.request.method} ${call.request.path}`;
}

function refusedWords(told: Told, refusal: string): VerdictWords {
  const { call, missing } = told;
  if (missing.length === 0) return { title: `Refused: ${refusal} ${call}.`, next: nextStep(told) };
  const { scheme } = told.deciding?.answer ?? {};
  const kind = scheme === "application" ? "application" : "delegated";
  const names = missing.join(", ");
  return {
    title: `Refused: for ${call} the token lacks ${names}.`,
    next: `Grant ${names} (${kind}) as said above, ${AGAIN}: it gets a new token.`,
  };
}

function faultWords({ call, deciding }: Told): VerdictWords {
  const { outcome } = deciding ?? {};
  return {
    title: `Not proven: ${call} got no answer.`,
    next: outcome?.kind === "fault" ? `${outcome.error.message}.` : "",
  };
}

function nextStep({ steps: [first, second], summary }: Told): string {
  if (first === undefined) return summary;
  return second === undefined ? first : `Next: ${first}`;
}

const HELD_WORDS = {
  method: "only a GET is ever sent, as it changes nothing",
  user: "no user is named",
  "user-id": "the user is named, and this finds one by object id alone",
  placeholder: "something in it is still to fill in, or was a secret that was left out",
  address: "the address would change on its way, so another request would be sent than is shown",
} as const satisfies Record<Held, string>;

/**
 * Says why a request was not sent.
 *
 * @param held Why.
 */
export function heldWords(held: Held): string {
  return HELD_WORDS[held];
}
