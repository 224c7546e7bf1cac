import type { GateRow } from "./gate_row.ts";

/** The gate that SharePoint keeps on each site. */
export const SITES_GATE = "sites-selected";

const ROLE_COMMANDS = [
  {
    id: "entra-role-for-app",
    shell: "PowerShell",
    lines: [
      "Connect-MgGraph -Scopes 'Application.Read.All','RoleManagement.ReadWrite.Directory'",
      "$app = Get-MgServicePrincipal -Filter \"appId eq '{clientId}'\"",
      "$role = Get-MgRoleManagementDirectoryRoleDefinition -Filter \"displayName eq '{role}'\"",
      "New-MgRoleManagementDirectoryRoleAssignment -PrincipalId $app.Id -RoleDefinitionId $role.Id -DirectoryScopeId '/'",
    ],
  },
] as const satisfies GateRow["commands"];

/** What SharePoint, the directory and the licences keep shut, the most specific first. */
export const DIRECTORY_GATES = [
  {
    id: "onedrive-not-provisioned",
    path: /^\/users\/[^/]+\/drives?(?:\/|$)/,
    openedBy: "sharepoint",
    commands: [
      {
        id: "drive-of-user",
        shell: "PowerShell",
        lines: [
          "Connect-SPOService -Url 'https://{tenant}-admin.sharepoint.com'",
          "Request-SPOPersonalSite -UserEmails '{user principal name}'",
        ],
      },
    ],
    source: "https://learn.microsoft.com/sharepoint/pre-provision-accounts",
  },
  {
    id: SITES_GATE,
    path: /^\/(?:sites|drives)\/(?!(?:add|delta|remove|getallsites)$)[^/]+(?:\/(?!(?:onenote|permissions|termstores?|informationprotection)(?:\/|$))|$)/,
    openedBy: "sharepoint",
    commands: [
      {
        id: "grant-on-site",
        shell: "HTTP",
        lines: [
          "POST https://graph.microsoft.com/v1.0/sites/{site id}/permissions",
          "Content-Type: application/json",
          "",
          '{"roles":["read"],"grantedToIdentities":[{"application":{"id":"{clientId}","displayName":"{name}"}}]}',
        ],
      },
    ],
    source: "https://learn.microsoft.com/graph/permissions-selected-overview",
  },
  {
    id: "directory-administrators",
    path: /^\/users\/[^/]+(?:$|\/authentication\/.+|\/(?:revokesigninsessions|invalidateallrefreshtokens)$)/,
    methods: ["PATCH", "POST", "PUT", "DELETE"],
    openedBy: "privileged-role",
    commands: ROLE_COMMANDS,
    source:
      "https://learn.microsoft.com/graph/api/resources/users#who-can-perform-sensitive-actions",
  },
  {
    id: "directory-role-assignable-group",
    path: /^\/groups\/[^/]+(?:$|\/(?:members|owners)(?:\/|$))/,
    methods: ["PATCH", "POST", "PUT", "DELETE"],
    openedBy: "privileged-role",
    commands: [],
    source: "https://learn.microsoft.com/entra/identity/role-based-access-control/groups-concept",
  },
  {
    id: "entra-premium-licence",
    path: /^\/(?:auditlogs\/(?:signins|provisioning)|reports\/authenticationmethods\/userregistrationdetails)(?:\/|$)/,
    methods: ["GET"],
    openedBy: "tenant",
    commands: [],
    source: "https://learn.microsoft.com/entra/fundamentals/licensing",
  },
  {
    id: "search-names-region",
    path: /^\/search\/query$/,
    methods: ["POST"],
    openedBy: null,
    commands: [],
    source: "https://learn.microsoft.com/graph/search-concept-searchall",
  },
] as const satisfies readonly GateRow[];

/** One of them. */
export type DirectoryGate = (typeof DIRECTORY_GATES)[number];
