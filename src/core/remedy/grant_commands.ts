import { type Cloud, GRAPH_APP_ID } from "../graph/clouds.ts";
import type { CommandBlock } from "../graph/command_block.ts";
import type { Scheme } from "../graph/permission_index.ts";
import { isGuid } from "../is_guid.ts";
import type { Words } from "../words/words.ts";
import type { FillIn } from "./fill_in.ts";

/** What is to be granted, and to whom. */
export interface Grantee {
  /** Single permissions with the id of their app role or scope; null where that is unpublished. */
  permissions: readonly { name: string; id: string | null }[];
  scheme: Scheme;
  cloud: Cloud;
  /** Null where placeholders have to stand in the place of the app and the tenant. */
  fillIn: FillIn | null;
  managedIdentity: boolean;
}

/** A name that can stand in any shell without changing what is run. */
const SAFE_NAME = /^[A-Za-z][\w.-]{0,119}$/;

/**
 * How the tools name the clouds. Sources: Microsoft Learn, "Connect-MgGraph" and "az cloud". The
 * Azure CLI has no cloud whose Graph is the one of L5.
 */
const TOOLS_BY_GRAPH_HOST: Record<string, { powerShell: string | null; cli: string | null }> = {
  "graph.microsoft.com": { powerShell: null, cli: "AzureCloud" },
  "graph.microsoft.us": { powerShell: "USGov", cli: "AzureUSGovernment" },
  "dod-graph.microsoft.us": { powerShell: "USGovDoD", cli: null },
  "microsoftgraph.chinacloudapi.cn": { powerShell: "China", cli: "AzureChinaCloud" },
};

/**
 * Writes the commands with which an administrator grants permissions of Microsoft Graph to an app.
 *
 * Sources: Microsoft Learn, "Grant or revoke API permissions programmatically"; Azure CLI, `az ad app
 * permission`.
 *
 * @param grantee What is to be granted, and to whom.
 * @param words The language of the titles.
 * @returns A block each for Microsoft Graph PowerShell, the Azure CLI and REST, as far as each can do
 * it; none for a personal account, for a delegated permission of a managed identity, or where a name
 * is no permission's. Ids that are not GUIDs become placeholders.
 */
export function grantCommands(grantee: Grantee, words: Words): CommandBlock[] {
  const { permissions, scheme, managedIdentity } = grantee;
  if (scheme === "personal" || (managedIdentity && scheme === "delegated")) return [];
  if (permissions.length === 0 || !permissions.every(({ name }) => SAFE_NAME.test(name))) return [];
  const lines = { powerShell: powerShell(grantee), cli: azureCli(grantee), rest: rest(grantee) };
  const titles = words.remedy.grantCommands;
  return [
    { title: titles.powerShell, shell: "PowerShell", lines: lines.powerShell },
    ...(lines.cli === null
      ? []
      : [{ title: titles.cli, shell: "Bash" as const, lines: lines.cli }]),
    { title: titles.rest, shell: "HTTP", lines: lines.rest },
  ];
}

function powerShell(grantee: Grantee): string[] {
  const { scheme, cloud } = grantee;
  const environment = TOOLS_BY_GRAPH_HOST[cloud.graphHost]?.powerShell ?? null;
  const own =
    scheme === "application"
      ? "AppRoleAssignment.ReadWrite.All"
      : "DelegatedPermissionGrant.ReadWrite.All";
  const connect = [
    "Connect-MgGraph",
    ...(environment === null ? [] : [`-Environment ${environment}`]),
    `-TenantId '${tenantOf(grantee)}'`,
    `-Scopes 'Application.Read.All','${own}'`,
  ];
  return [
    connect.join(" "),
    `$app = Get-MgServicePrincipal ${servicePrincipal(grantee)}`,
    `$graph = Get-MgServicePrincipal -Filter "appId eq '${GRAPH_APP_ID}'"`,
    ...(scheme === "application" ? assignRoles(grantee) : grantScopes(grantee)),
  ];
}

function assignRoles({ permissions }: Grantee): string[] {
  const names = permissions.map(({ name }) => `'${name}'`).join(",");
  return [
    `foreach ($name in ${names}) {`,
    "  $role = $graph.AppRoles | Where-Object { $_.Value -eq $name -and $_.AllowedMemberTypes -contains 'Application' }",
    "  New-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $app.Id -PrincipalId $app.Id -ResourceId $graph.Id -AppRoleId $role.Id",
    "}",
    "Get-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $app.Id",
  ];
}

function grantScopes({ permissions }: Grantee): string[] {
  return [
    "# This fails where the app has such a grant: then add the scope to it with Update-MgOauth2PermissionGrant.",
    `New-MgOauth2PermissionGrant -BodyParameter @{ clientId = $app.Id; consentType = 'AllPrincipals'; resourceId = $graph.Id; scope = '${scopes(permissions)}' }`,
  ];
}

/** The Azure CLI grants what stands in an app registration, and it wants ids, not names. */
function azureCli(grantee: Grantee): string[] | null {
  const { permissions, scheme, cloud, managedIdentity } = grantee;
  const name = TOOLS_BY_GRAPH_HOST[cloud.graphHost]?.cli ?? null;
  const ids = permissions.map(({ id }) => id).filter((id) => id !== null && isGuid(id));
  if (managedIdentity || name === null || ids.length < permissions.length) return null;
  const type = scheme === "application" ? "Role" : "Scope";
  const app = `--id '${clientOf(grantee)}'`;
  return [
    ...(name === "AzureCloud" ? [] : [`az cloud set --name ${name}`]),
    `az login --tenant '${tenantOf(grantee)}' --allow-no-subscriptions`,
    `az ad app permission add ${app} --api ${GRAPH_APP_ID} --api-permissions ${ids.map((id) => `${id}=${type}`).join(" ")}`,
    "# This consents to everything on the app's list.",
    `az ad app permission admin-consent ${app}`,
  ];
}

function rest(grantee: Grantee): string[] {
  const { permissions, scheme, cloud, managedIdentity, fillIn } = grantee;
  const root = `https://${cloud.graphHost}/v1.0`;
  const isKnown = managedIdentity && fillIn === null;
  const principalId = isKnown ? "{objectId}" : "{id of the app's service principal}";
  const resourceId = "{id of Graph's service principal}";
  const find = (appId: string, fields: string) =>
    `GET ${root}/servicePrincipals(appId='${appId}')?$select=${fields}`;
  const bodies =
    scheme === "application"
      ? permissions.map(({ name, id }) => ({
          principalId,
          resourceId,
          appRoleId: id !== null && isGuid(id) ? id : `{id of ${name}}`,
        }))
      : [
          {
            clientId: principalId,
            consentType: "AllPrincipals",
            resourceId,
            scope: scopes(permissions),
          },
        ];
  const address =
    scheme === "application"
      ? `${root}/servicePrincipals/${resourceId}/appRoleAssignedTo`
      : `${root}/oauth2PermissionGrants`;
  return [
    find(GRAPH_APP_ID, scheme === "application" ? "id,appRoles" : "id"),
    ...(isKnown ? [] : [find(clientOf(grantee), "id")]),
    ...bodies.flatMap((body) => [
      "",
      `POST ${address}`,
      "Content-Type: application/json",
      "",
      JSON.stringify(body),
    ]),
  ];
}

/** A managed identity is known by the object id that stands on the resource's page Identity. */
function servicePrincipal(grantee: Grantee): string {
  return grantee.managedIdentity && grantee.fillIn === null
    ? "-ServicePrincipalId '{objectId}'"
    : `-Filter "appId eq '${clientOf(grantee)}'"`;
}

function scopes(permissions: Grantee["permissions"]): string {
  return permissions.map(({ name }) => name).join(" ");
}

function clientOf({ fillIn }: Grantee): string {
  return fillIn !== null && isGuid(fillIn.clientId) ? fillIn.clientId : "{clientId}";
}

function tenantOf({ fillIn }: Grantee): string {
  return fillIn !== null && isGuid(fillIn.tenantId) ? fillIn.tenantId : "{tenantId}";
}
