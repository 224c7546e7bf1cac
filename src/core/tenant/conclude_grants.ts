import { momentOf } from "../moment.ts";
import type { StepKind } from "../remedy/step.ts";
import type { Words } from "../words/words.ts";
import { GRANT_ROWS, type Granted, type GrantState, type JudgedPermission } from "./grant_state.ts";
import type { JudgedNeed } from "./judge_need.ts";
import type { Conclusion } from "./tenant_part.ts";

/** Which state is told first, as the others are of no use before it is put right. */
const TOLD_FIRST: readonly GrantState[] = [
  "asked",
  "wrong-kind",
  "missing",
  "ungranted",
  "before",
  "after",
  "about",
  "undated",
  "unpublished",
  "revoked",
  "granted",
  "carried",
];

/** Granted, and not in the token. */
const NOT_IN_TOKEN: ReadonlySet<GrantState> = new Set(["before", "after", "about", "undated"]);

/** Granted, however the token stands to it. */
const GRANTED: ReadonlySet<GrantState> = new Set([...NOT_IN_TOKEN, "granted", "carried"]);

/** Nobody is asked for what the token has as well. */
const ASKS_FOR_NOTHING: ReadonlySet<GrantState> = new Set([...NOT_IN_TOKEN, "granted"]);

/** What it depends on what is to be done. */
export interface Doing {
  /** A managed identity, which has no registration. */
  isIdentity: boolean;
  /** The offline answer took it for one already. */
  isKnownIdentity: boolean;
  /** The registration was seen to be in another tenant. */
  isForeign: boolean;
  /** The request that was sent is not the one to send. */
  isRequestChanged: boolean;
}

/**
 * Says in a sentence what the needs of an app come to.
 *
 * @param needs How each stands; one at least.
 * @param granted What is known of the app.
 * @param doing What it depends on what is to be done.
 * @param told When it was looked up, and the language to write in.
 */
export function concludeGrants(
  needs: readonly JudgedNeed[],
  granted: Granted,
  doing: Doing,
  told: { at: number; words: Words },
): Conclusion | null {
  const { grants } = told.words.tenant;
  const replaced = needs.find(({ isReplaced }) => isReplaced);
  const open = needs.filter(({ isReplaced }) => !isReplaced).flatMap(({ way }) => way);
  const state = firstOf(open);
  if (replaced !== undefined && (state === undefined || GRANT_ROWS[state] === "good")) {
    const says = grants.replaced(namesOf(replaced.gone), namesOf(replaced.way));
    return { weight: "warning", says, step: null, settled: ["grant"], asksForNothing: true };
  }
  return concludePermissions(open, granted, doing, told);
}

/**
 * Says in a sentence what permissions of an app come to that are all of use.
 *
 * @param open How each stands.
 * @param granted What is known of the app.
 * @param doing What it depends on what is to be done.
 * @param told When it was looked up, and the language to write in.
 * @returns Null where there are none.
 */
export function concludePermissions(
  open: readonly JudgedPermission[],
  granted: Granted,
  doing: Doing,
  told: { at: number; words: Words },
): Conclusion | null {
  const { grants } = told.words.tenant;
  const state = firstOf(open);
  if (state === undefined) return null;
  const alike = open.filter((permission) => permission.state === state);
  const names = namesOf(alike);
  const step = stepFor(state, names, doing, told.words);
  const brief = briefly(state, names, told.words);
  return {
    weight: GRANT_ROWS[state],
    says: grants.verdicts[state](names, momentsOf(alike, granted, told)),
    step,
    isGranted: NOT_IN_TOKEN.has(state),
    asksForNothing: ASKS_FOR_NOTHING.has(state) || isNewIdentity(doing),
    settled: settledBy(state, step, open, doing),
    ...(brief !== undefined && { brief }),
  };
}

function firstOf(permissions: readonly JudgedPermission[]): GrantState | undefined {
  return TOLD_FIRST.find((one) => permissions.some(({ state }) => state === one));
}

/** The offline answer takes it for an app with a registration, where its steps and texts send people. */
function isNewIdentity({ isIdentity, isKnownIdentity }: Doing): boolean {
  return isIdentity && !isKnownIdentity;
}

/** A step of its own stands for all that is to be granted, unless something else is, in another way. */
function settledBy(
  state: GrantState,
  step: Conclusion["step"],
  open: readonly JudgedPermission[],
  doing: Doing,
): StepKind[] {
  if (NOT_IN_TOKEN.has(state)) return ["grant", "token"];
  if (state === "granted") return ["grant"];
  const isAll = open.every((one) => one.state === state || GRANTED.has(one.state));
  if (step === null || !isAll) return [];
  // Azure keeps its token, whoever asks for a new one.
  return isNewIdentity(doing) ? ["grant", "token"] : ["grant"];
}

function briefly(
  state: GrantState,
  names: readonly string[],
  { tenant: { grants } }: Words,
): string | undefined {
  if (NOT_IN_TOKEN.has(state)) return grants.brief.granted(names);
  return state === "carried" ? grants.brief.carried(names) : undefined;
}

/**
 * Says whether a permission is granted, and not in the token.
 *
 * @param permission The permission.
 */
export function isNotInToken({ state }: JudgedPermission): boolean {
  return NOT_IN_TOKEN.has(state);
}

/**
 * Sorts permissions by what is to be told of them, what stands alike as it came.
 *
 * @param permissions The permissions.
 */
export function worstFirst(permissions: readonly JudgedPermission[]): JudgedPermission[] {
  const at = ({ state }: JudgedPermission) => TOLD_FIRST.indexOf(state);
  return permissions.toSorted((a, b) => at(a) - at(b));
}

/**
 * Writes when permissions were granted, the last of them, and when the token was issued.
 *
 * @param permissions The permissions.
 * @param granted What is known of the app.
 * @param told When it was looked up, and the language to write in.
 */
export function momentsOf(
  permissions: readonly JudgedPermission[],
  { token }: Granted,
  { at, words }: { at: number; words: Words },
): { granted: string; issued: string } {
  const moment = (seconds: number | null) =>
    seconds === null ? words.remedy.unknownTime : momentOf(seconds, at, words);
  const times = permissions.flatMap(({ grantedAt }) => grantedAt ?? []);
  return {
    granted: moment(times.length === 0 ? null : Math.max(...times)),
    issued: moment(token?.issuedAt ?? null),
  };
}

function stepFor(
  state: GrantState,
  names: readonly string[],
  doing: Doing,
  { tenant: { grants } }: Words,
): Conclusion["step"] {
  const { steps } = grants;
  const { isIdentity, isForeign, isRequestChanged } = doing;
  const ofIdentity = isIdentity ? steps.freshTokenOfIdentity : null;
  const freshToken = ofIdentity ?? steps.freshToken;
  const lateToken = ofIdentity ?? steps.lateToken;
  const toIdentity = isNewIdentity(doing) ? steps.grantToIdentity(names) : null;
  const ungranted = isForeign ? steps.askOwner : null;
  const then = (step: string) => (isRequestChanged ? steps.andSend(step) : step);
  return {
    asked: steps.consent(names),
    "wrong-kind": steps.addAsApplication(names),
    // The offline answer says how a permission is added.
    missing: null,
    ungranted: isIdentity ? toIdentity : ungranted,
    before: then(lateToken),
    after: then(freshToken),
    about: then(freshToken),
    undated: then(freshToken),
    unpublished: null,
    revoked: steps.consentAgain(names),
    granted: null,
    carried: null,
  }[state];
}

function namesOf(permissions: readonly JudgedPermission[]): string[] {
  return [...new Set(permissions.map(({ name }) => name))];
}
