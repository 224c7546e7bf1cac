import { momentOf } from "../moment.ts";
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
  "undated",
  "unpublished",
  "revoked",
  "granted",
  "carried",
];

/** Granted, and not in the token. */
const NOT_IN_TOKEN: ReadonlySet<GrantState> = new Set(["before", "after", "undated"]);

/** What it depends on what is to be done. */
export interface Doing {
  /** A managed identity, which has no registration. */
  isIdentity: boolean;
  /** The offline answer took it for one already. */
  isKnownIdentity: boolean;
  /** The registration was seen to be in another tenant. */
  isForeign: boolean;
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
  const state = TOLD_FIRST.find((one) => open.some((permission) => permission.state === one));
  if (replaced !== undefined && (state === undefined || GRANT_ROWS[state] === "good")) {
    const says = grants.replaced(namesOf(replaced.gone), namesOf(replaced.way));
    return { weight: "warning", says, step: null };
  }
  if (state === undefined) return null;
  const alike = open.filter((permission) => permission.state === state);
  const names = namesOf(alike);
  return {
    weight: GRANT_ROWS[state],
    says: grants.verdicts[state](names, momentsOf(alike, granted, told)),
    step: stepFor(state, names, doing, told.words),
    isGranted: NOT_IN_TOKEN.has(state),
  };
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
  { isIdentity, isKnownIdentity, isForeign }: Doing,
  { tenant: { grants } }: Words,
): Conclusion["step"] {
  const { steps } = grants;
  const freshToken = isIdentity ? steps.freshTokenOfIdentity : steps.freshToken;
  const toIdentity = isKnownIdentity ? null : steps.grantToIdentity(names);
  const ungranted = isForeign ? steps.askOwner : null;
  return {
    asked: steps.consent(names),
    "wrong-kind": steps.addAsApplication(names),
    // The offline answer says how a permission is added.
    missing: null,
    ungranted: isIdentity ? toIdentity : ungranted,
    before: isIdentity ? steps.freshTokenOfIdentity : steps.lateToken,
    after: freshToken,
    undated: freshToken,
    unpublished: null,
    revoked: steps.consentAgain(names),
    granted: null,
    carried: null,
  }[state];
}

function namesOf(permissions: readonly JudgedPermission[]): string[] {
  return [...new Set(permissions.map(({ name }) => name))];
}
