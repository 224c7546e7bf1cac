import type { Prescription } from "../remedy/prescription.ts";
import { appPart } from "./app_part.ts";
import { besideCause } from "./beside_cause.ts";
import { grantedNames, grantsPart } from "./grants_part.ts";
import { scopesPart } from "./scopes_part.ts";
import { type Conclusion, NOTHING, type TenantPart } from "./tenant_part.ts";
import type { TenantRecords } from "./tenant_records.ts";
import type { TenantTruth } from "./tenant_truth.ts";
import { userPart } from "./user_part.ts";
import { wholeOf } from "./whole_of.ts";

/** Which conclusion becomes the verdict; of two alike, what is said of the permissions. */
const FIRST: readonly Conclusion["weight"][] = [
  "shut",
  "open",
  "renew",
  "warning",
  "unknown",
  "good",
];

/**
 * Says what is true in a tenant of the app whose call failed: the answer from the paste, held against
 * what was looked up. What was not seen, or not to its end, is never concluded from.
 *
 * @param prescription The offline answer.
 * @param records What was looked up.
 */
export function judgeTenant(prescription: Prescription, records: TenantRecords): TenantTruth {
  const app = appPart(prescription, records);
  const permissions = permissionsPart(prescription, records);
  const ofPermissions = besideCause(permissions.conclusion, prescription.diagnosis);
  const user = userPart(prescription, records, ofPermissions?.brief ?? null);
  const parts = [app, permissions, user];
  return {
    at: records.at,
    ...conclude(app.conclusion, ofPermissions, user.conclusion),
    granted: grantedNames(records),
    rows: [...parts.flatMap(({ rows }) => rows), ...parts.flatMap(({ asides = [] }) => asides)],
    leftOut: parts.flatMap(({ leftOut }) => leftOut),
  };
}

type Concluded = Pick<TenantTruth, "verdict" | "step" | "isGranted" | "settled" | "asksForGrants">;

function conclude(
  app: Conclusion | null,
  permissions: Conclusion | null,
  user: Conclusion | null,
): Concluded {
  // That the app is there is the least of all that may be said.
  const conclusions = [permissions, user, app].flatMap((one) => one ?? []);
  const [first] = FIRST.flatMap((weight) => conclusions.filter((one) => one.weight === weight));
  const isShut = first?.weight === "shut";
  const isGranted = !isShut && permissions?.isGranted === true;
  // Where the app is put right and nothing else with it, what is seen of the permissions still holds.
  const telling = isShut && first?.settled?.length !== 0 ? first : permissions;
  const settled = telling?.settled ?? [];
  // Steps that are left out are told better here, whatever the verdict is about.
  const beside = settled.length > 0 && first !== telling ? telling?.step : null;
  const inOrder = isShut ? [first?.step, beside] : [beside, first?.step];
  const steps = inOrder.flatMap((step) => step ?? []);
  return {
    verdict: first?.says ?? "",
    step: steps.length === 0 ? null : steps.join(" "),
    isGranted,
    settled,
    asksForGrants: !conclusions.some(({ asksForNothing }) => asksForNothing === true),
  };
}

/** Where nothing shows whose token it was, an app's own permissions are all that can be seen. */
function permissionsPart(prescription: Prescription, records: TenantRecords): TenantPart {
  const principal = wholeOf(records.servicePrincipal);
  // An app that is not there has nothing granted to it.
  if (principal.kind === "seen" && principal.value === null) return NOTHING;
  const { scheme, diagnosis } = prescription;
  const isOfUser = scheme !== "application" && diagnosis.context !== "unknown";
  return isOfUser ? scopesPart(prescription, records) : grantsPart(prescription, records);
}
