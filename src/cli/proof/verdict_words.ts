import type { Prescription } from "../../core/remedy/prescription.ts";
import { requestOutcome } from "../../core/remedy/request_outcome.ts";
import { type Elsewhere, grantedElsewhere } from "./granted_elsewhere.ts";
import { isUserNamed } from "./is_user_named.ts";
import type { Call, Held, Proof, SignIn } from "./proof.ts";
import { signInHelp } from "./sign_in_help.ts";
import { statedWait } from "./stated_wait.ts";
import { decidingCall, isToGrant, lackedIn, type Reason, reasonOf, shutParts } from "./verdict.ts";

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
  /** What the core says of the call that decides. */
  answer: Prescription | null;
  deciding: Call | null;
}

const AGAIN = "then run verify again";

const WORDS = {
  answered: ({ proof, call, deciding }) => {
    const lacked = deciding?.lacked ?? [];
    const rest =
      lacked.length === 0
        ? "nothing is left to grant"
        : `the token lacks ${lacked.join(", ")}, so Graph may leave out what it must not show`;
    const send =
      proof.after === null
        ? "It works as it is"
        : `Send ${call} in the place of ${callOf(proof.before)}`;
    return { title: `Proven: Graph answers ${call}.`, next: `${send}: ${rest}.` };
  },
  refused: (told) =>
    isToGrant(told.answer)
      ? { title: `Refused: ${lacks(told)}`, next: grant(told.answer) }
      : { title: `Refused: Graph says no to ${told.call}.`, next: nextStep(told) },
  "permission-missing": (told) => {
    const parts = shutParts(told.answer);
    if (parts.length > 0) return partWords(parts, told);
    return isToGrant(told.answer)
      ? { title: `Would be refused: ${lacks(told)}`, next: grant(told.answer) }
      : { title: `Would be refused: this token does not open ${told.call}.`, next: nextStep(told) };
  },
  "not-found": (told) => {
    const { proof, call, answer } = told;
    const isMailbox = answer?.diagnosis.cause === "mailbox-or-license-missing";
    const nothing = isMailbox ? "no mailbox or licence for" : "nothing at";
    const letIn = opens(answer) ? "lets the token in, but finds" : "finds";
    const names = isUserNamed(proof)
      ? "--user and the ids in the address"
      : "the ids in the address";
    return {
      title: `Not proven: Graph ${letIn} ${nothing} ${call}.`,
      next: isMailbox ? nextStep(told) : `Check ${names}, ${AGAIN}.`,
    };
  },
  challenged: ({ call }) => ({
    title: `Refused: for ${call} Graph wants more than a new token shows.`,
    next: "A conditional access policy, or a change of the account, stands in the way: the sign-in log in Entra names it.",
  }),
  "not-sent": ({ call, answer }) => ({
    title: `Not proven: ${call} may change something, so it was not sent.`,
    next: unsentWords(answer),
  }),
  "user-open": ({ call }) => ({
    title: `Not proven: ${call} does not say which user.`,
    next: "Add --user dana@contoso.com.",
  }),
  "user-id-needed": ({ call }) => ({
    title: `Not proven: ${call} finds its user by object id alone.`,
    next: "Give --user the object id, a GUID.",
  }),
  "placeholder-open": ({ call }) => ({
    title: `Not proven: ${call} is not complete, so it was not sent.`,
    next: `Put real values in the place of what is still to fill in, ${AGAIN}. An address that holds a secret is never sent.`,
  }),
  "address-changes": ({ call }) => ({
    title: `Not proven: ${call} would call another address than it shows, so it was not sent.`,
    next: `Paste the address as it is called, without steps such as "..", ${AGAIN}.`,
  }),
  "sign-in-failed": ({ proof, deciding }) => {
    const failure = signInFailure(proof, deciding);
    if (failure === null) return { title: "Not proven: the sign-in failed.", next: "" };
    const { why, steps } = signInHelp(failure);
    return {
      title: `Not proven: the sign-in failed${why}`,
      next: steps[0] ?? failure.answer?.summary ?? `${failure.error.message}.`,
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
    title: "Not proven: there is no Graph request in this text.",
    next: "Paste the request: its method and address, or the code that makes it. graph-auth-doctor explain reads errors and tokens without one.",
  }),
} as const satisfies Record<Reason, (told: Told) => VerdictWords>;

/**
 * Says what a proof came to, for the first line and the last.
 *
 * @param proof All that happened.
 */
export function verdictWords(proof: Proof): VerdictWords {
  const deciding = decidingCall(proof);
  const answer = deciding?.answer ?? null;
  return WORDS[reasonOf(proof)]({ proof, call: callOf(deciding), answer, deciding });
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

function lacks({ call, answer }: Told): string {
  return `for ${call} the token lacks ${lackedIn(answer).join(", ")}.`;
}

function grant(...answers: readonly (Prescription | null)[]): string {
  const kind = answers[0]?.scheme === "application" ? "application" : "delegated";
  const names = new Set(answers.flatMap(lackedIn));
  return `Grant ${[...names].join(", ")} (${kind}), ${AGAIN}.`;
}

/** Graph answers a batch with 200, whatever it refuses in it. */
function partWords(parts: readonly Prescription[], told: Told): VerdictWords {
  const lacking = parts.filter(isToGrant);
  const names = new Set(
    parts.map((part) => {
      const lacked = isToGrant(part) ? ` (the token lacks ${lackedIn(part).join(", ")})` : "";
      return `${requestOutcome(part).call}${lacked}`;
    }),
  );
  return {
    title: `Would be refused within ${told.call}: ${[...names].join(", ")}.`,
    next: lacking.length === 0 ? nextStep({ answer: parts[0] ?? null }) : grant(...lacking),
  };
}

const ELSEWHERE = {
  mailbox: "Exchange may let the app into some mailboxes (RBAC for Applications)",
  sites: "somebody may have given the app this very site, list or file",
  installation: "the app may have it where it is installed, for one team, chat or user",
} as const satisfies Record<Elsewhere, string>;

function unsentWords(answer: Prescription | null): string {
  const parts = answer === null || answer.requests.length === 0 ? [answer] : answer.requests;
  const lacked = lackedIn(answer).join(", ");
  if (lacked === "") return UNSENT[worstOf(parts.map(sureness))];
  const others = grantedElsewhere(answer).map((one) => ELSEWHERE[one]);
  const but = others.length === 0 ? "" : `, but ${others.join("; ")}`;
  return `The token lacks ${lacked}${but}: only sending it tells.`;
}

/** What can be told of a request whose token is not seen to lack anything; the least sure first. */
const UNSENT = {
  undocumented: "Which permission it needs is not known: only sending it tells.",
  unread: "What the token carries cannot be read: only sending it tells.",
  "other-kind":
    "Whose token it is does not fit this request, or cannot be told: only sending it tells.",
  open: "By its permissions the token opens it: send it yourself to see.",
} as const;
type Sureness = keyof typeof UNSENT;

function sureness(answer: Prescription | null): Sureness {
  if (answer?.permissions == null || answer.permissions.basis === "unknown") return "undocumented";
  const { token } = answer.diagnosis;
  if (token?.form !== "jwt") return "unread";
  return token.kind === answer.scheme ? "open" : "other-kind";
}

function worstOf(all: readonly Sureness[]): Sureness {
  const order = ["undocumented", "unread", "other-kind"] as const;
  return order.find((one) => all.includes(one)) ?? "open";
}

/** As far as permissions go. */
function opens(answer: Prescription | null): boolean {
  return answer !== null && (answer.permissions?.[answer.scheme].granted.length ?? 0) > 0;
}

/** The first sign-in, or the second that a claims challenge led to. */
function signInFailure({ signIn }: Proof, deciding: Call | null): SignIn["failure"] {
  const error = deciding?.outcome.kind === "fault" ? deciding.outcome.error : null;
  if (error !== null && "failure" in error) return { error, answer: null };
  return signIn?.failure ?? null;
}

function faultWords({ call, deciding }: Told): VerdictWords {
  const { outcome } = deciding ?? {};
  return {
    title: `Not proven: ${call} got no answer.`,
    next: outcome?.kind === "fault" ? `${outcome.error.message}.` : "",
  };
}

function nextStep({ answer }: Pick<Told, "answer">): string {
  return answer?.steps[0] ?? answer?.summary ?? "";
}

const HELD_WORDS = {
  method: "only a GET is ever sent, as it changes nothing",
  user: "no user is named",
  "user-id": "no object id of the user is given",
  placeholder: "a value in it is still to fill in, or a secret was left out",
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
