import { givesLess } from "../graph/basic_permissions.ts";
import { grantName, grantOf, isCarried } from "../graph/carried.ts";
import type { Grant, Scheme } from "../graph/permission_index.ts";
import { isClosedTo } from "./closed_to.ts";
import { permissionToAskFor } from "./lead.ts";
import { leastSet } from "./least_set.ts";
import { carriedUnder } from "./permissions.ts";
import type { CombinedPermissions, Prescription } from "./prescription.ts";
import { type Together, wantedPermission } from "./wanted_permission.ts";

/**
 * Chooses the permissions that cover several requests together: for each what the token holds of it,
 * else what its own answer asks for, and of all these no more than is needed.
 *
 * @param answers The answer to each request.
 * @returns By who makes them, what the token holds among them; null where fewer than two requests are
 * known. A request that such a caller cannot make, or of which nothing is known, adds nothing.
 */
export function combinedPermissions(answers: readonly Prescription[]): CombinedPermissions | null {
  if (answers.length < 2) return null;
  return { application: cover(answers, "application"), delegated: cover(answers, "delegated") };
}

/**
 * Parts the permissions of {@link combinedPermissions} into what is to be granted and what is there.
 *
 * @param answers The answer to each request.
 * @param open Those of them that did not go through yet.
 * @param scheme Who makes them.
 * @param inBatch Whether they are sent in a corrected batch.
 */
export function neededTogether(
  answers: readonly Prescription[],
  open: readonly Prescription[],
  scheme: Scheme,
  inBatch: boolean,
): Together {
  const carried = carriedBy(answers, scheme);
  const names = cover(answers, scheme);
  const isHeld = (name: string) => isCarried(grantOf(name), carried);
  const unmet = open
    .filter(({ permissions }) => permissions?.[scheme].granted.length === 0)
    .map((answer) => ({ answer, ways: waysFor(answer, scheme) }))
    .filter(({ ways }) => ways.length > 0);
  const toGrant = new Set(unmet.flatMap(({ ways }) => ways).flatMap(membersOf));
  return {
    missing: names.filter((name) => !isHeld(name) && toGrant.has(name)),
    held: names.filter(isHeld),
    unmet: unmet.map(({ answer }) => answer),
    closed: answers.filter((answer) => isClosedTo(answer, scheme)).flatMap(callOf),
    inBatch,
  };
}

function cover(answers: readonly Prescription[], scheme: Scheme): string[] {
  const ways = answers.map((answer) => waysFor(answer, scheme));
  const carried = carriedBy(answers, scheme);
  // The token may carry `Mail.Read` as `Mail.Read.Shared`.
  return leastSet(ways, scheme).map((name) => grantName(grantOf(name), carried));
}

/** What opens a request, first what it would be given alone; none where it cannot be made. */
function waysFor(answer: Prescription, scheme: Scheme): readonly Grant[] {
  if (isClosedTo(answer, scheme)) return [];
  const grants = answer.grants[scheme];
  const wanted = wantedOf(answer, scheme);
  const carried = carriedUnder(scheme, answer.diagnosis.token);
  const held = grants.filter((grant) => isCarried(grant, carried));
  const [front] = [...held, ...grants].filter((grant) => grantName(grant) === wanted);
  if (held.length > 0) return front !== undefined && held.includes(front) ? [front, ...held] : held;
  if (wanted === undefined) return [];
  // What only the service itself named is nothing that another permission stands in for.
  if (front === undefined) return [grantOf(wanted)];
  const isLess = ({ name }: Grant) => answer.leads[scheme] !== null && givesLess(name, front.name);
  return [front, ...grants.filter((grant) => !isLess(grant))];
}

/** What the service asked for, it asked of the kind of caller that it saw. */
function wantedOf(answer: Prescription, scheme: Scheme): string | undefined {
  const lead = answer.leads[scheme];
  const checklist = answer.permissions?.[scheme];
  return scheme === answer.scheme
    ? wantedPermission({ diagnosis: answer.diagnosis, lead }, checklist, scheme)
    : permissionToAskFor(lead, checklist);
}

function carriedBy(answers: readonly Prescription[], scheme: Scheme): string[] {
  return answers.flatMap(({ diagnosis }) => carriedUnder(scheme, diagnosis.token));
}

function membersOf({ name, alsoRequires }: Grant): string[] {
  return [name, ...alsoRequires];
}

function callOf({ diagnosis: { request } }: Prescription): string[] {
  return request === null ? [] : [`${request.method} ${request.path}`];
}
