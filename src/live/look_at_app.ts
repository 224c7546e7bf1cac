import { GRAPH_APP_ID } from "../core/graph/clouds.ts";
import { isGuid } from "../core/is_guid.ts";
import type {
  AskedPermissions,
  RoleGrant,
  Seen,
  ServicePrincipal,
  TenantRecords,
} from "../core/tenant/tenant_records.ts";
import type { GraphClient } from "./graph_client.ts";
import {
  type GrantsAnswer,
  grantsAnswer,
  graphItselfAnswer,
  type RegistrationAnswer,
  registrationAnswer,
  type ServicePrincipalAnswer,
  servicePrincipalAnswer,
} from "./read_records.ts";
import { mapSeen, see, unseen } from "./see.ts";

/** An app has some dozens of grants; a page holds up to a hundred, or what Graph likes. */
const MOST_PAGES = 5;

/**
 * Looks at an app in the directory: its service principal, the application permissions of Graph that are
 * granted to it, and what its registration lists. All of it is read with `Application.Read.All`.
 *
 * Sources: Microsoft Learn, "Get servicePrincipal", "List appRoleAssignments granted to a service
 * principal" and "Get application"; each takes an app by its `appId`.
 *
 * @param client Reads with the person's token.
 * @param graphOrigin Where Graph is.
 * @param appId The app, a GUID.
 * @throws {ClaimsNeeded} When only another token would do.
 */
export async function lookAtApp(
  client: GraphClient,
  graphOrigin: string,
  appId: string,
): Promise<Pick<TenantRecords, "servicePrincipal" | "grants" | "registration">> {
  // What stands in the address comes from a paste.
  if (!isGuid(appId)) throw new TypeError("An app is named by a GUID");
  const root = `${graphOrigin}/v1.0`;
  const principal = `${root}/servicePrincipals(appId='${appId}')`;
  const graph = `${root}/servicePrincipals(appId='${GRAPH_APP_ID}')?$select=id`;
  const [servicePrincipal, graphItself, assignments, registration] = await Promise.all([
    see(
      client,
      `${principal}?$select=id,displayName,accountEnabled,servicePrincipalType`,
      servicePrincipalAnswer,
    ),
    see(client, graph, graphItselfAnswer),
    seeAssignments(client, `${principal}/appRoleAssignments`),
    see(
      client,
      `${root}/applications(appId='${appId}')?$select=requiredResourceAccess`,
      registrationAnswer,
    ),
  ]);
  return {
    servicePrincipal: mapSeen(servicePrincipal, principalOf),
    grants: grantsOf(servicePrincipal, assignments, graphItself),
    registration: mapSeen(registration, askedOf),
  };
}

type Assignment = GrantsAnswer["value"][number];

/** All pages; where a later one cannot be read, those before it, marked as a part. */
async function seeAssignments(
  client: GraphClient,
  address: string,
): Promise<Seen<readonly Assignment[] | null>> {
  const all: Assignment[] = [];
  let next: string | undefined = address;
  for (let pages = 0; next !== undefined; pages++) {
    const page: Seen<GrantsAnswer | null> =
      pages === MOST_PAGES ? unseen("failed") : await see(client, next, grantsAnswer);
    if (page.kind === "unseen" || page.value === null) {
      // That nothing is found there is for whoever knows whether there is such an app.
      return pages === 0
        ? mapSeen(page, () => null)
        : { kind: "seen", value: all, isPartial: true };
    }
    all.push(...page.value.value);
    next = page.value["@odata.nextLink"];
  }
  return { kind: "seen", value: all };
}

/** Any API may give its roles the ids of Graph's, so only assignments for Graph itself count. */
function grantsOf(
  principal: Seen<ServicePrincipalAnswer | null>,
  assignments: Seen<readonly Assignment[] | null>,
  graphItself: Seen<{ id: string } | null>,
): Seen<readonly RoleGrant[]> {
  if (assignments.kind === "unseen") return assignments;
  if (assignments.value === null) {
    const isThere = principal.kind === "unseen" || principal.value !== null;
    return isThere ? unseen("failed") : { kind: "seen", value: [] };
  }
  // A tenant always has it: that it is not there is not the truth.
  if (graphItself.kind === "unseen" || graphItself.value === null) {
    return graphItself.kind === "unseen" ? graphItself : unseen("failed");
  }
  const graphId = graphItself.value.id.toLowerCase();
  const all = assignments.value;
  return mapSeen(assignments, () =>
    all
      .filter(({ resourceId }) => resourceId.toLowerCase() === graphId)
      .map(({ appRoleId, createdDateTime }) => ({
        roleId: appRoleId.toLowerCase(),
        grantedAt: secondsOf(createdDateTime),
      })),
  );
}

function principalOf(answer: ServicePrincipalAnswer | null): ServicePrincipal | null {
  if (answer === null) return null;
  const { id, displayName, accountEnabled, servicePrincipalType } = answer;
  return {
    id: id.toLowerCase(),
    displayName: displayName ?? null,
    isEnabled: accountEnabled !== false,
    isManagedIdentity: servicePrincipalType === "ManagedIdentity",
  };
}

function askedOf(answer: RegistrationAnswer | null): AskedPermissions | null {
  if (answer === null) return null;
  const ofGraph = (answer.requiredResourceAccess ?? [])
    .filter(({ resourceAppId }) => resourceAppId.toLowerCase() === GRAPH_APP_ID)
    .flatMap(({ resourceAccess }) => resourceAccess ?? []);
  const idsOf = (kind: string) =>
    ofGraph.filter(({ type }) => type === kind).map(({ id }) => id.toLowerCase());
  return { roleIds: idsOf("Role"), scopeIds: idsOf("Scope") };
}

function secondsOf(moment: string | null | undefined): number | null {
  const at = Date.parse(moment ?? "");
  return Number.isNaN(at) ? null : Math.floor(at / 1000);
}
