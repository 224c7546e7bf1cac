import { grantOf, isCarried } from "../graph/carried.ts";
import { carriedUnder } from "../remedy/permissions.ts";
import type { Prescription } from "../remedy/prescription.ts";
import { wantedPermission } from "../remedy/wanted_permission.ts";
import type { Words } from "../words/words.ts";
import { alikeAsOne } from "./alike_as_one.ts";
import { SCOPE_ROWS, type ScopeState, scopeState } from "./scope_state.ts";
import type { Conclusion, TenantPart } from "./tenant_part.ts";
import {
  type AskedPermissions,
  LOOK_UP_PERMISSIONS,
  type TenantRecords,
} from "./tenant_records.ts";
import { wholeOf } from "./whole_of.ts";

/** More rows than this would push the answer out of sight. */
const MOST_ROWS = 6;

/** Which state is told first. */
const TOLD_FIRST: readonly ScopeState[] = [
  "wrong-kind",
  "unlisted",
  "elsewhere",
  "unpublished",
  "listed",
  "carried",
];

/**
 * Says whether the app's registration lists the delegated permissions that a request needs. Who
 * consented to them is left out, as it takes more than the look-up has.
 *
 * @param prescription The offline answer about a user.
 * @param records What was looked up.
 */
export function scopesPart(prescription: Prescription, records: TenantRecords): TenantPart {
  const { words } = prescription.diagnosis;
  const { grants, scopes, unseen } = words.tenant;
  const consents = [scopes.consents(LOOK_UP_PERMISSIONS.consents)];
  const registration = wholeOf(records.registration);
  if (registration.kind === "unseen") {
    const why = unseen[registration.why](LOOK_UP_PERMISSIONS.app);
    return {
      rows: [{ name: grants.registration, state: "unknown", says: words.tenant.notSeen(why) }],
      conclusion: { weight: "unknown", says: grants.unseenRegistration(why), step: null },
      leftOut: consents,
    };
  }
  const states = neededScopes(prescription, registration.value).map((name) => ({
    name,
    state: stateOf(name, prescription, registration.value),
  }));
  const rows = states.map(({ name, state }) => ({
    name,
    state: SCOPE_ROWS[state],
    says: scopes.says[state],
  }));
  // What the token carries somebody has consented to.
  const isCarriedAll = states.every(({ state }) => state === "carried");
  return {
    rows: alikeAsOne(rows, words).slice(0, MOST_ROWS),
    conclusion: concludeScopes(states, words),
    leftOut: isCarriedAll && states.length > 0 ? [] : consents,
  };
}

/** Those in the token, else the ones to ask for, else others that are enough and listed. */
function neededScopes(prescription: Prescription, asked: AskedPermissions | null): string[] {
  const { combined, permissions, lead, diagnosis } = prescription;
  if (combined !== null) return membersOf(combined.delegated);
  const checklist = permissions?.delegated;
  const wanted = wantedPermission({ diagnosis, lead }, checklist, "delegated");
  const ways = [
    ...(checklist?.granted ?? []),
    ...(wanted === undefined ? [] : [wanted]),
    ...(checklist?.least ?? []),
    ...(checklist?.alternatives ?? []),
  ].map((way) => membersOf([way]));
  const isReady = (name: string) => {
    const state = stateOf(name, prescription, asked);
    return state === "carried" || state === "listed";
  };
  return ways.find((way) => way.every(isReady)) ?? ways[0] ?? [];
}

function stateOf(
  name: string,
  { diagnosis }: Prescription,
  asked: AskedPermissions | null,
): ScopeState {
  const carried = carriedUnder("delegated", diagnosis.token);
  return isCarried(grantOf(name), carried) ? "carried" : scopeState(name, asked);
}

function concludeScopes(
  states: readonly { name: string; state: ScopeState }[],
  { tenant: { grants, scopes } }: Words,
): Conclusion | null {
  const first = TOLD_FIRST.find((state) => states.some((one) => one.state === state));
  if (first === undefined) return null;
  const names = states.filter(({ state }) => state === first).map(({ name }) => name);
  const step = scopes.steps[first](names);
  const isAll = states.every(({ state }) => state === first || state === "carried");
  return {
    weight: SCOPE_ROWS[first],
    says: scopes.verdicts[first](names),
    step,
    settled: step !== null && isAll ? ["grant"] : [],
    ...(first === "carried" && { brief: grants.brief.carried(names) }),
  };
}

function membersOf(names: readonly string[]): string[] {
  return [...new Set(names.flatMap((name) => name.split(" + ")))];
}
