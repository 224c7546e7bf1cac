import { isGrantedOneByOne } from "../graph/granted_one_by_one.ts";
import { permissionIndex } from "../graph/permission_index.ts";
import type { AccessToken } from "../paste/findings.ts";
import { isManagedIdentity } from "../remedy/managed_identity.ts";
import type { Prescription } from "../remedy/prescription.ts";
import { tooBroad } from "../remedy/too_broad.ts";
import type { Words } from "../words/words.ts";
import { alikeAsOne } from "./alike_as_one.ts";
import { isIdentity, isOfAnother } from "./app_part.ts";
import {
  concludeGrants,
  concludePermissions,
  type Doing,
  isNotInToken,
  momentsOf,
  worstFirst,
} from "./conclude_grants.ts";
import {
  byRole,
  GRANT_ROWS,
  type Granted,
  type JudgedPermission,
  judgePermission,
} from "./grant_state.ts";
import { type JudgedNeed, judgeNeed } from "./judge_need.ts";
import { permissionNeeds } from "./permission_needs.ts";
import type { TenantPart } from "./tenant_part.ts";
import { LOOK_UP_PERMISSIONS, type TenantRecords } from "./tenant_records.ts";
import type { TenantRow } from "./tenant_truth.ts";
import { wholeOf } from "./whole_of.ts";

/** More rows than this would push the answer out of sight. */
const MOST_ROWS = 6;

/**
 * Says how the permissions stand that an app needs: granted, in the token, asked for.
 *
 * @param prescription The offline answer about an app.
 * @param records What was looked up.
 */
export function grantsPart(prescription: Prescription, records: TenantRecords): TenantPart {
  const { words } = prescription.diagnosis;
  const { grants: says, unseen } = words.tenant;
  const grants = wholeOf(records.grants);
  if (grants.kind === "unseen") {
    const why = unseen[grants.why](LOOK_UP_PERMISSIONS.app);
    return {
      rows: [{ name: says.all, state: "unknown", says: words.tenant.notSeen(why) }],
      conclusion: { weight: "unknown", says: says.unseen(why), step: null },
      leftOut: [],
    };
  }
  const registration = wholeOf(records.registration);
  const granted: Granted = {
    at: records.at,
    grantedAt: byRole(grants.value),
    asked: registration.kind === "seen" ? registration.value : null,
    token: tokenToCompare(prescription, records),
  };
  const { context } = prescription.diagnosis;
  const needs = context === "unknown" ? [] : permissionNeeds(prescription);
  const judged = needs.map((need) => judgeNeed(need, granted));
  return judged.length === 0
    ? withoutNeeds(granted, prescription, records)
    : needsPart(judged, granted, prescription, records);
}

/** Only an app's own token for Graph carries its permissions, and only one of this very app. */
function tokenToCompare(
  { diagnosis: { token } }: Prescription,
  records: TenantRecords,
): AccessToken | null {
  if (token?.form !== "jwt" || token.kind !== "application") return null;
  if (token.audience?.isGraph === false) return null;
  const principal = wholeOf(records.servicePrincipal);
  const own = principal.kind === "seen" ? principal.value : null;
  return own !== null && isOfAnother(token.servicePrincipalId, own) ? null : token;
}

function needsPart(
  judged: readonly JudgedNeed[],
  granted: Granted,
  prescription: Prescription,
  records: TenantRecords,
): TenantPart {
  const { words } = prescription.diagnosis;
  const told = { at: records.at, words };
  const { says } = words.tenant.grants;
  const all = judged.flatMap(({ way, gone }) => [...way, ...gone]);
  const permissions = worstFirst(unique(all));
  const rows = permissions.map((one) => ({
    name: one.name,
    state: GRANT_ROWS[one.state],
    says: says[one.state](momentsOf([one], granted, told)),
  }));
  return {
    rows: [
      ...alikeAsOne(rows, words).slice(0, MOST_ROWS),
      ...registrationRow(permissions, prescription, records),
    ],
    asides: [...broadRows(judged, granted, words), ...unknownRow(granted, words)],
    conclusion: concludeGrants(judged, granted, doingFor(prescription, records), told),
    leftOut: leftOutOf(judged, words),
  };
}

function doingFor(prescription: Prescription, records: TenantRecords): Doing {
  const registration = wholeOf(records.registration);
  return {
    isIdentity: isIdentity(prescription, records),
    isKnownIdentity: isManagedIdentity(prescription.diagnosis),
    isForeign: registration.kind === "seen" && registration.value === null,
    isRequestChanged: prescription.fixedRequest !== null,
  };
}

/** Where it would say more of what is not granted. */
function registrationRow(
  permissions: readonly JudgedPermission[],
  { diagnosis: { words } }: Prescription,
  { registration }: TenantRecords,
): TenantRow[] {
  const seen = wholeOf(registration);
  const isOfUse = permissions.some(({ state }) => state === "ungranted");
  if (seen.kind === "seen" || !isOfUse) return [];
  const why = words.tenant.unseen[seen.why](LOOK_UP_PERMISSIONS.app);
  return [
    { name: words.tenant.grants.registration, state: "unknown", says: words.tenant.notSeen(why) },
  ];
}

/** Without a request only the token is there to compare with what is granted. */
function withoutNeeds(
  granted: Granted,
  prescription: Prescription,
  records: TenantRecords,
): TenantPart {
  const judged = namesIn(granted).map((name) => judgePermission(name, granted));
  const lacking = judged.filter(isNotInToken);
  return granted.token === null || lacking.length === 0
    ? countPart(granted, prescription)
    : lackingPart(judged, granted, prescription, records);
}

/** That a new token carries more is known, and not whether it is enough. */
function lackingPart(
  judged: readonly JudgedPermission[],
  granted: Granted,
  prescription: Prescription,
  records: TenantRecords,
): TenantPart {
  const { cause, words } = prescription.diagnosis;
  const { grants } = words.tenant;
  const lacking = judged.filter(isNotInToken);
  const carried = judged.filter((one) => !isNotInToken(one));
  const told = { at: records.at, words };
  const concluded = concludePermissions(lacking, granted, doingFor(prescription, records), told);
  // A token with anything in it is past this refusal.
  const isEnough = cause === "app-token-no-roles";
  const part = countPart(granted, prescription);
  return {
    ...part,
    rows: [
      {
        name: grants.all,
        state: "renew",
        says: grants.partsOf(carried.map(nameOf), lacking.map(nameOf)),
      },
    ],
    conclusion: concluded && {
      ...concluded,
      isGranted: false,
      settled: isEnough ? (concluded.settled ?? []) : [],
    },
  };
}

/** Without a token of the app's own either, all that can be told is what is granted. */
function countPart(granted: Granted, { diagnosis: { context, words } }: Prescription): TenantPart {
  const names = namesIn(granted);
  const { grants } = words.tenant;
  const isAny = granted.grantedAt.size > 0;
  const state = context !== "application" ? "unknown" : isAny ? "good" : "open";
  const unknown = grants.unknownToData(granted.grantedAt.size);
  const none = isAny ? unknown : grants.none;
  const [says, verdict] =
    names.length > 0 ? [grants.allOf(names), grants.allOfVerdict(names)] : [none, none];
  return {
    rows: [{ name: grants.all, state, says }],
    asides: [
      ...broadRows([], granted, words),
      ...(names.length === 0 ? [] : unknownRow(granted, words)),
    ],
    conclusion: { weight: state, says: verdict, step: null },
    leftOut: [],
  };
}

/** A hint of what is granted beyond what the request needs. */
function broadRows(judged: readonly JudgedNeed[], granted: Granted, words: Words): TenantRow[] {
  const wanted = judged.map(({ need }) => need.wanted);
  const ways = judged.flatMap(({ need }) => need.ways.map((way) => way.join(" + ")));
  const sufficient = new Set(ways.filter((way) => !isGrantedOneByOne(way)));
  const names = namesIn(granted);
  // Of several requests, one may need what another does not.
  const needed =
    wanted.length > 1
      ? { granted: [], smallest: wanted.join(" + ") }
      : { granted: names.filter((name) => sufficient.has(name)), smallest: wanted[0] };
  return tooBroad(names, needed, words).map((hint) => ({ ...hint, state: "warning" }));
}

/** What the data does not know is counted and never guessed. */
function unknownRow(granted: Granted, { tenant: { grants } }: Words): TenantRow[] {
  const count = granted.grantedAt.size - namesIn(granted).length;
  if (count === 0) return [];
  return [{ name: grants.others, state: "unknown", says: grants.unknownToData(count) }];
}

function namesIn({ grantedAt }: Granted): string[] {
  return namesOf(grantedAt);
}

/**
 * Names the application permissions that were seen to be granted.
 *
 * @param records What was looked up.
 * @returns None where not all of them were seen, or the tenant has no such app.
 */
export function grantedNames({ servicePrincipal, grants }: TenantRecords): string[] {
  const principal = wholeOf(servicePrincipal);
  const seen = wholeOf(grants);
  const isAbsent = principal.kind === "seen" && principal.value === null;
  if (seen.kind === "unseen" || isAbsent) return [];
  return namesOf(byRole(seen.value));
}

/** What lets an app in beside Entra, where Entra does not. */
function leftOutOf(judged: readonly JudgedNeed[], { tenant }: Words): string[] {
  const { leftOut } = tenant.grants;
  const open = judged.filter(({ isGranted }) => !isGranted);
  return [
    ...(open.some(({ need }) => need.hasResourceSpecific) ? [leftOut.resourceSpecific] : []),
    ...(open.some(({ need }) => need.isOnMailbox) ? [leftOut.exchange] : []),
    ...(judged.some(({ isOneByOne }) => isOneByOne) ? [leftOut.sites] : []),
  ];
}

function namesOf(grantedAt: Granted["grantedAt"]): string[] {
  return [...grantedAt.keys()].flatMap((id) => permissionIndex().nameOfId(id, "application") ?? []);
}

function nameOf({ name }: JudgedPermission): string {
  return name;
}

function unique(permissions: readonly JudgedPermission[]): JudgedPermission[] {
  return [...new Map(permissions.map((one) => [one.name, one])).values()];
}
