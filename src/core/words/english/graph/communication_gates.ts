import type { CommunicationGate } from "../../../graph/communication_gates.ts";
import type { GateWords } from "../../gate_words.ts";
import { TEST_ACCESS_POLICY } from "../test_access_policy.ts";

/** What is said of the gates of Exchange and Teams, and what opens them. */
export const COMMUNICATION_GATES = {
  "teams-messages-import-only": {
    says: "An app can write messages here only while it imports history (Teamwork.Migrate.All). To send one: a user's token, or a bot's own message.",
    opens: [
      "To send a message as a person: sign the user in and ask for ChatMessage.Send (a chat) or ChannelMessage.Send (a channel).",
      "To send a message as an app: install a bot there and let it send the message through the Bot Framework, not through Graph.",
    ],
  },
  "teams-application-access-policy": {
    says: "A Teams administrator must also grant the app an application access policy for the organiser, and the path needs the user's object id.",
    opens: [
      "Make an application access policy in Teams that names the app's client id.",
      "Grant it to the organiser of the meetings, by object id, or to everybody with -Global.",
      "Wait: it takes up to 30 minutes until Graph knows.",
    ],
  },
  "teams-protected-api": {
    says: "Reading messages with a permission for the whole tenant is a protected API: Microsoft may have to approve the app first. Resource-specific consent for one team or chat does not need that.",
    opens: [
      "For one team or chat: name the resource-specific permission in the Teams app's manifest, and let the app be installed there.",
      "For all of them: ask Microsoft for access to the protected APIs if Graph refuses with that word.",
    ],
  },
  "shifts-acting-user": {
    says: "An app must also send the header MS-APP-ACTS-AS with the id of the user it acts for.",
    opens: ["Add the header to every request, with the object id of a user who may make it."],
  },
  "exchange-every-mailbox": {
    says: "Granted in Entra, this opens every mailbox. To open only some mailboxes, use Exchange RBAC for Applications instead of this grant.",
    opens: [
      "For every mailbox: grant the permission in Entra. Nothing more is needed in Exchange.",
      "For some mailboxes: give the app the role in Exchange with a management scope, and do not grant the permission in Entra, or remove it there: the two add up.",
      "The token does not show such a role. Test it with Test-ServicePrincipalAuthorization; Graph may know of it only hours later.",
      "If Graph refuses though the permission is in the token, look for an application access policy that leaves this mailbox out.",
    ],
    refused: {
      says: "An application access policy of Exchange may leave this mailbox out, whatever was granted in Entra.",
      opens: [
        TEST_ACCESS_POLICY,
        "Where the mailbox is left out: add it to the group of the policy, or change the policy; it takes more than an hour to act.",
      ],
    },
  },
} satisfies Record<CommunicationGate["id"], GateWords>;
