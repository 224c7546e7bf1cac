import type { GateRow } from "./gate_row.ts";

/** The gate that Exchange keeps: it can let an app in, or keep it out, whatever its token says. */
export const MAILBOX_GATE = "exchange-every-mailbox";

/** What Exchange and Teams keep shut beside Entra, the most specific first. */
export const COMMUNICATION_GATES: readonly GateRow[] = [
  {
    id: "teams-messages-import-only",
    path: /^\/(?:chats\/[^/]+|users\/[^/]+\/chats\/[^/]+|teams\/[^/]+\/channels\/[^/]+)\/messages(?:\/[^/]+\/replies)?$/,
    methods: ["POST"],
    says: "An app can write messages here only while it imports history (Teamwork.Migrate.All). To send one: a user's token, or a bot's own message.",
    openedBy: null,
    opens: [
      "To send a message as a person: sign the user in and ask for ChatMessage.Send (a chat) or ChannelMessage.Send (a channel).",
      "To send a message as an app: install a bot there and let it send the message through the Bot Framework, not through Graph.",
    ],
    commands: [],
    source: "https://learn.microsoft.com/graph/api/chatmessage-post",
  },
  {
    id: "teams-application-access-policy",
    path: /^\/(?:users\/[^/]+|communications)\/onlinemeetings(?:\/|\(|$)/,
    says: "A Teams administrator must also grant the app an application access policy for the organiser, and the path needs the user's object id.",
    openedBy: "Teams administrator",
    opens: [
      "Make an application access policy in Teams that names the app's client id.",
      "Grant it to the organiser of the meetings, by object id, or to everybody with -Global.",
      "Wait: it takes up to 30 minutes until Graph knows.",
    ],
    commands: [
      {
        title: "Microsoft Teams PowerShell",
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
    says: "Reading messages with a permission for the whole tenant is a protected API: Microsoft may have to approve the app first. Resource-specific consent for one team or chat does not need that.",
    openedBy: null,
    opens: [
      "For one team or chat: name the resource-specific permission in the Teams app's manifest, and let the app be installed there.",
      "For all of them: ask Microsoft for access to the protected APIs if Graph refuses with that word.",
    ],
    commands: [],
    source: "https://learn.microsoft.com/graph/teams-protected-apis",
  },
  {
    id: "shifts-acting-user",
    path: /^\/teams\/[^/]+\/schedule(?:\/|$)/,
    says: "An app must also send the header MS-APP-ACTS-AS with the id of the user it acts for.",
    openedBy: null,
    opens: ["Add the header to every request, with the object id of a user who may make it."],
    commands: [
      { title: "Header", shell: "HTTP", lines: ["MS-APP-ACTS-AS: {object id of the user}"] },
    ],
    source: "https://learn.microsoft.com/graph/api/resources/schedule",
  },
  {
    id: MAILBOX_GATE,
    path: /^\/users\/[^/]+\/(?:messages|mailfolders|sendmail|getmailtips|events|calendars?|calendarview|calendargroups|reminderview|contacts|contactfolders|distributionlists|mailboxsettings|outlook\/mastercategories|inferenceclassification)(?:\/|$|\()/,
    says: "Granted in Entra, this opens every mailbox. For some only: Exchange RBAC for Applications, instead of the grant.",
    openedBy: "Exchange administrator",
    opens: [
      "For every mailbox: grant the permission in Entra. Nothing more is needed in Exchange.",
      "For some mailboxes: give the app the role in Exchange with a management scope, and do not grant the permission in Entra, or remove it there: the two add up.",
      "The token does not show such a role. Test it with Test-ServicePrincipalAuthorization; Graph may know of it only hours later.",
      "If Graph refuses though the permission is in the token, look for an application access policy that leaves this mailbox out.",
    ],
    commands: [
      {
        title: "Exchange Online PowerShell: some mailboxes only",
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
        title: "Exchange Online PowerShell: does an older policy leave the mailbox out?",
        shell: "PowerShell",
        lines: ["Test-ApplicationAccessPolicy -Identity '{mailbox}' -AppId '{clientId}'"],
      },
    ],
    source: "https://learn.microsoft.com/exchange/permissions-exo/application-rbac",
  },
];
