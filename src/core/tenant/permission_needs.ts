import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import { canBeGranted } from "../graph/can_be_granted.ts";
import { grantName, grantOf, isCarried } from "../graph/carried.ts";
import { MAILBOX_GATE } from "../graph/communication_gates.ts";
import { SITES_GATE } from "../graph/directory_gates.ts";
import { gatesOn } from "../graph/gates.ts";
import { GRANTED_ONE_BY_ONE } from "../graph/granted_one_by_one.ts";
import type { Grant } from "../graph/permission_index.ts";
import { isResourceSpecific } from "../graph/resource_specific.ts";
import { requestToMake } from "../remedy/fixed_request.ts";
import type { Prescription } from "../remedy/prescription.ts";
import { wantedPermission } from "../remedy/wanted_permission.ts";

/** What one request needs of an app: any of its ways. */
export interface PermissionNeed {
  /** The permission to ask for, `A + B` where two are needed together. */
  wanted: string;
  /** Names that are enough together, the one to ask for first, then as the data sorts them. */
  ways: readonly (readonly string[])[];
  /** It may be granted where the app is installed as well, for one team, chat or user. */
  hasResourceSpecific: boolean;
  /** Exchange may let the app in as well, by roles of its own. */
  isOnMailbox: boolean;
}

/**
 * Lists what the requests of an answer need of an app, every sufficient permission considered.
 *
 * @param prescription The offline answer about an app.
 * @returns One need a request; none where nothing is known of it.
 */
export function permissionNeeds(prescription: Prescription): PermissionNeed[] {
  const { combined, requests } = prescription;
  const answers = combined === null ? [prescription] : requests;
  return answers.flatMap((answer) => needOf(answer, combined?.application ?? []));
}

function needOf(answer: Prescription, together: readonly string[]): PermissionNeed[] {
  const { diagnosis, permissions, grants, leads } = answer;
  const known = grants.application;
  // Of several requests, the permission that was chosen for all of them.
  const shared = known.find((grant) => isCarried(grant, namesOf(together)));
  const lead = leads.application;
  const wanted =
    shared === undefined
      ? wantedPermission({ diagnosis, lead }, permissions?.application, "application")
      : grantName(shared, namesOf(together));
  if (wanted === undefined) return [];
  const stated = diagnosis.error?.requiredPermissions ?? [];
  const named = [wanted, ...stated.filter((name) => canBeGranted(name, "application"))];
  const all = [...named.map(grantOf), ...known, ...oneByOne(answer)].flatMap(waysOf);
  const ways = unique(all).filter((way) => !way.some(isResourceSpecific));
  const hasResourceSpecific = all.flat().some(isResourceSpecific);
  const isOnMailbox = requestGates(diagnosis).includes(MAILBOX_GATE);
  return [{ wanted, ways, hasResourceSpecific, isOnMailbox }];
}

function namesOf(names: readonly string[]): string[] {
  return names.flatMap((name) => name.split(" + "));
}

/** The data does not list them, as they open nothing by themselves. */
function oneByOne({ diagnosis }: Prescription): Grant[] {
  const isGated = requestGates(diagnosis).includes(SITES_GATE);
  return isGated ? GRANTED_ONE_BY_ONE.map(grantOf) : [];
}

/**
 * Lists what stands behind the permission of the request to make.
 *
 * @param diagnosis The diagnosis of one request.
 * @returns Ids of gates; none where there is no request.
 */
export function requestGates(diagnosis: Diagnosis): string[] {
  const target = requestToMake(diagnosis);
  return target === null ? [] : gatesOn(target.method, target.path).map(({ id }) => id);
}

/** Any one of what a grant also requires makes it whole. */
function waysOf({ name, alsoRequires }: Grant): string[][] {
  return alsoRequires.length === 0 ? [[name]] : alsoRequires.map((other) => [name, other]);
}

function unique(ways: readonly string[][]): string[][] {
  return [...new Map(ways.map((way) => [way.join(" + "), way])).values()];
}
