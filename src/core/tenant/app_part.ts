import type { AccessToken } from "../paste/findings.ts";
import { isManagedIdentity } from "../remedy/managed_identity.ts";
import type { Prescription } from "../remedy/prescription.ts";
import type { StepKind } from "../remedy/step.ts";
import type { Words } from "../words/words.ts";
import type { AppFinding } from "./app_finding.ts";
import { mayBeListedLater } from "./may_be_listed_later.ts";
import { shownName } from "./shown_name.ts";
import type { Conclusion, TenantPart } from "./tenant_part.ts";
import {
  LOOK_UP_PERMISSIONS,
  type ServicePrincipal,
  type TenantRecords,
} from "./tenant_records.ts";
import type { TenantRowState } from "./tenant_truth.ts";
import { wholeOf } from "./whole_of.ts";

const STATES = {
  there: "good",
  identity: "good",
  disabled: "open",
  "other-principal": "warning",
  absent: "open",
  unlisted: "unknown",
  unconsented: "open",
} as const satisfies Record<AppFinding, TenantRowState>;

/** To an app that is not there nothing is granted; a token of another one tells nothing. */
const SETTLED = {
  there: [],
  identity: [],
  disabled: [],
  "other-principal": ["grant", "token"],
  absent: ["grant"],
  unlisted: [],
  unconsented: ["grant"],
} as const satisfies Record<AppFinding, readonly StepKind[]>;

const SHUT: ReadonlySet<AppFinding> = new Set<AppFinding>([
  "disabled",
  "other-principal",
  "absent",
  "unconsented",
]);

/**
 * Says how the app itself stands in the tenant.
 *
 * @param prescription The offline answer.
 * @param records What was looked up.
 */
export function appPart({ diagnosis }: Prescription, records: TenantRecords): TenantPart {
  const { token, words } = diagnosis;
  const { app, unseen } = words.tenant;
  const principal = wholeOf(records.servicePrincipal);
  if (principal.kind === "unseen") {
    const why = unseen[principal.why](LOOK_UP_PERMISSIONS.app);
    return {
      rows: [{ name: app.unnamed, state: "unknown", says: words.tenant.notSeen(why) }],
      conclusion: { weight: "unknown", says: app.unseen(why), step: null },
      leftOut: [],
    };
  }
  const own = token?.form === "jwt" && token.servicePrincipalId !== null ? token : null;
  const finding = findApp(principal.value, own, records);
  const isGone = principal.value === null && finding !== "unlisted";
  const wasThere = isGone && own !== null ? app.wasThere : "";
  const name = shownName(principal.value?.displayName ?? "") ?? app.unnamed;
  const says = `${app.says[finding]}${wasThere}`;
  return {
    rows: [{ name, state: STATES[finding], says }],
    conclusion: concludeApp(finding, words),
    leftOut: [],
  };
}

/**
 * Says whether the app is a managed identity, by the directory or by what was pasted.
 *
 * @param prescription The offline answer.
 * @param records What was looked up.
 */
export function isIdentity(
  { diagnosis }: Prescription,
  { servicePrincipal }: TenantRecords,
): boolean {
  const principal = wholeOf(servicePrincipal);
  const isSeen = principal.kind === "seen" && principal.value?.isManagedIdentity === true;
  return isSeen || isManagedIdentity(diagnosis);
}

/**
 * Says whether the token states to be of another service principal than the tenant's.
 *
 * @param stated The object id in the token; null where it states none, as a user's.
 * @param principal The one in the directory.
 */
export function isOfAnother(stated: string | null, principal: ServicePrincipal): boolean {
  return stated !== null && stated.toLowerCase() !== principal.id.toLowerCase();
}

/** `own` is a token that states the app's object id. */
function findApp(
  principal: ServicePrincipal | null,
  own: AccessToken | null,
  records: TenantRecords,
): AppFinding {
  if (principal === null) {
    if (mayBeListedLater(own?.issuedAt ?? null, records.at)) return "unlisted";
    const registration = wholeOf(records.registration);
    return registration.kind === "seen" && registration.value !== null ? "unconsented" : "absent";
  }
  if (!principal.isEnabled) return "disabled";
  if (isOfAnother(own?.servicePrincipalId ?? null, principal)) return "other-principal";
  return principal.isManagedIdentity ? "identity" : "there";
}

function concludeApp(finding: AppFinding, { tenant: { app } }: Words): Conclusion {
  const weight = SHUT.has(finding) ? "shut" : STATES[finding];
  return {
    weight,
    says: app.verdicts[finding],
    step: app.steps[finding],
    settled: SETTLED[finding],
    asksForNothing: finding === "absent",
  };
}
