import type { GateRow } from "./gate_row.ts";

/** The gate that SharePoint keeps on each site. */
export const SITES_GATE = "sites-selected";

const ROLE_COMMANDS: GateRow["commands"] = [
  {
    title: "Microsoft Graph PowerShell: give the app an Entra role",
    shell: "PowerShell",
    lines: [
      "Connect-MgGraph -Scopes 'Application.Read.All','RoleManagement.ReadWrite.Directory'",
      "$app = Get-MgServicePrincipal -Filter \"appId eq '{clientId}'\"",
      "$role = Get-MgRoleManagementDirectoryRoleDefinition -Filter \"displayName eq '{role}'\"",
      "New-MgRoleManagementDirectoryRoleAssignment -PrincipalId $app.Id -RoleDefinitionId $role.Id -DirectoryScopeId '/'",
    ],
  },
];

/** What SharePoint, the directory and the licences keep shut, the most specific first. */
export const DIRECTORY_GATES: readonly GateRow[] = [
  {
    id: "onedrive-not-provisioned",
    path: /^\/users\/[^/]+\/drives?(?:\/|$)/,
    says: "A user who never opened OneDrive has no drive yet, and an app's request does not make one.",
    openedBy: "SharePoint administrator",
    opens: [
      "Only where Graph finds no drive: let the user open OneDrive once, or request the drive for the user, who needs a licence for it.",
    ],
    commands: [
      {
        title: "SharePoint Online PowerShell",
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
    says: "Granted as Sites.Read.All, Files.Read.All or wider, this opens every site. For some only: Sites.Selected, and a grant on each site.",
    openedBy: "SharePoint administrator",
    opens: [
      "Grant the app Sites.Selected in Entra in the place of the wide permission, with admin consent. It opens nothing yet.",
      "Give the app a role (read, write, owner or fullcontrol) on each site. Whoever does that needs Sites.FullControl.All.",
      "Ask for a new token.",
    ],
    commands: [
      {
        title: "The grant on one site",
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
    says: "For a user who holds an administrator role, and for a password, the permission may not be enough: the app also needs an Entra role.",
    openedBy: "Privileged Role Administrator",
    opens: [
      "Only where Graph refuses though the permission is in the token: give the app's service principal an Entra role that may do this to such a user, e.g. User Administrator or Privileged Authentication Administrator.",
      "Ask for a new token.",
    ],
    commands: ROLE_COMMANDS,
    source:
      "https://learn.microsoft.com/graph/api/resources/users#who-can-perform-sensitive-actions",
  },
  {
    id: "directory-role-assignable-group",
    path: /^\/groups\/[^/]+(?:$|\/(?:members|owners)(?:\/|$))/,
    methods: ["PATCH", "POST", "PUT", "DELETE"],
    says: "For a group that can hold Entra roles, the permission alone is not enough: the app also needs RoleManagement.ReadWrite.Directory.",
    openedBy: "Privileged Role Administrator",
    opens: [
      "Look whether the group's isAssignableToRole is true; for any other group nothing more is needed.",
      "Grant the app RoleManagement.ReadWrite.Directory as well, with admin consent. It is one of the widest permissions there are.",
      "Ask for a new token.",
    ],
    commands: [],
    source: "https://learn.microsoft.com/entra/identity/role-based-access-control/groups-concept",
  },
  {
    id: "entra-premium-licence",
    path: /^\/(?:auditlogs\/(?:signins|provisioning)|reports\/authenticationmethods\/userregistrationdetails)(?:\/|$)/,
    methods: ["GET"],
    says: "The tenant needs a licence for Microsoft Entra ID P1 or P2, whatever is granted.",
    openedBy: "tenant's administrator",
    opens: [
      "Look in the Entra admin center > Overview which licence the tenant has.",
      "If it has one, grant Directory.Read.All as well: without it the check of the licence can fail.",
    ],
    commands: [],
    source: "https://learn.microsoft.com/entra/fundamentals/licensing",
  },
  {
    id: "search-names-region",
    path: /^\/search\/query$/,
    methods: ["POST"],
    says: "An app must name a region in the body, and can search files and sites only, not mail, events or chats.",
    openedBy: null,
    opens: ['Add "region" to each search request in the body, e.g. "NAM" or "EUR".'],
    commands: [],
    source: "https://learn.microsoft.com/graph/search-concept-searchall",
  },
];
