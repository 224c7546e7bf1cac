import type { GateRow } from "./gate_row.ts";

/** The gate that Exchange keeps: it can let an app in, or keep it out, whatever its token says. */
export const MAILBOX_GATE = "exchange-every-mailbox";

/** What Exchange and Teams keep shut beside Entra, the most specific first. */
export const COMMUNICATION_GATES = [
  {
    id: "teams-messages-import-only",
    path: /^\/(?:chats\/[^/]+|users\/[^/]+\/chats\/[^/]+|teams\/[^/]+\/channels\/[^/]+)\/messages(?:\/[^/]+\/replies)?$/,
    methods: ["POST"],
    openedBy: null,
    commands: [],
    source: "https://learn.microsoft.com/graph/api/chatmessage-post",
  },
  {
    id: "teams-application-access-policy",
    path: /^\/(?:users\/[^/]+|communications)\/onlinemeetings(?:\/|\(|$)/,
    openedBy: "teams",
    commands: [
      {
        id: "policy-for-organiser",
        shell: "PowerShell",
        lines: [
          "Connect-MicrosoftTeams",
          "New-CsApplicationAccessPolicy -Identity '{policy name}' -AppIds '{clientId}' -Description '{what the app does}'",
          "Grant-CsApplicationAccessPolicy -PolicyName '{policy name}' -Identity '{object id of the organiser}'",
        ],
      },
    ],
    source:
      "https://learn.microsoft.com/graph/cloud-communication-online-meeting-application-access-policy",
  },
  {
    id: "teams-protected-api",
    path: /^\/(?:chats\/[^/]+\/messages|users\/[^/]+\/chats\/(?:[^/]+\/messages|getall(?:retained)?messages)|teams\/[^/]+\/(?:channels\/(?:[^/]+\/messages|getall(?:retained)?messages)|primarychannel\/messages))(?:\/|\(|$)/,
    methods: ["GET"],
    openedBy: null,
    commands: [],
    source: "https://learn.microsoft.com/graph/teams-protected-apis",
  },
  {
    id: "shifts-acting-user",
    path: /^\/teams\/[^/]+\/schedule(?:\/|$)/,
    openedBy: null,
    commands: [
      {
        id: "acting-user-header",
        shell: "HTTP",
        lines: ["MS-APP-ACTS-AS: {object id of the user}"],
      },
    ],
    source: "https://learn.microsoft.com/graph/api/resources/schedule",
  },
  {
    id: MAILBOX_GATE,
    path: /^\/users\/[^/]+\/(?:messages|mailfolders|sendmail|getmailtips|events|calendars?|calendarview|calendargroups|reminderview|contacts|contactfolders|distributionlists|mailboxsettings|outlook\/mastercategories|inferenceclassification)(?:\/|$|\()/,
    openedBy: "exchange",
    commands: [
      {
        id: "role-for-some-mailboxes",
        shell: "PowerShell",
        lines: [
          "Connect-ExchangeOnline",
          "# The object id is that of the enterprise application, not of the app registration.",
          "New-ServicePrincipal -AppId '{clientId}' -ObjectId '{object id of the enterprise application}' -DisplayName '{name}'",
          "New-ManagementScope -Name '{scope}' -RecipientRestrictionFilter \"MemberOfGroup -eq '{distinguished name of the group}'\"",
          "New-ManagementRoleAssignment -App '{object id of the enterprise application}' -Role 'Application {permission}' -CustomResourceScope '{scope}'",
          "Test-ServicePrincipalAuthorization -Identity '{object id of the enterprise application}' -Resource '{mailbox}'",
        ],
      },
      {
        id: "test-of-older-policy",
        shell: "PowerShell",
        lines: ["Test-ApplicationAccessPolicy -Identity '{mailbox}' -AppId '{clientId}'"],
      },
    ],
    source: "https://learn.microsoft.com/exchange/permissions-exo/application-rbac",
  },
] as const satisfies readonly GateRow[];

/** One of them. */
export type CommunicationGate = (typeof COMMUNICATION_GATES)[number];
