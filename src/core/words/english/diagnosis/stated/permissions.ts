import type { STATED_OF_PERMISSIONS } from "../../../../diagnosis/stated/permissions.ts";
import type { Meant, MeantByCaller } from "../../../meant.ts";
import { TEST_ACCESS_POLICY } from "../../test_access_policy.ts";

/** Entra roles by which a user may read reports and logs. */
const ASK_FOR_ROLE =
  "Give the user an Entra role for it: Reports Reader, Security Reader or Global Reader.";

/** What to do is for a user: an app lacks the permission. */
const userMayNot = (means: string, todo: readonly string[]) => ({
  application: { means },
  delegated: { means, todo },
  unknown: { means, todo },
});

/** What a service says about permissions, callers and policies. */
export const ABOUT_PERMISSIONS = {
  "app-access-policy": {
    means: "an application access policy of Exchange keeps the app out of this mailbox",
    todo: [
      TEST_ACCESS_POLICY,
      "Add the mailbox to the group of the policy, or change the policy; it takes more than an hour to act.",
    ],
  },
  "exchange-policy": {
    means: "a policy of Exchange keeps the app out of this mailbox",
    todo: [
      "An app's own token: let an Exchange administrator run Test-ApplicationAccessPolicy -Identity {mailbox} -AppId {client id}, and add the mailbox to the policy's group; it takes more than an hour to act.",
      "A user's token: look at the organisation's EWS policy (Get-OrganizationConfig, EwsApplicationAccessPolicy) and the mailbox's.",
    ],
  },
  "app-refused-data": {
    means: "the service gives this to no app, or to none without the permission",
  },
  "intune-untold": {
    application: {
      means: "Intune's answer to a missing permission, a missing licence and a fault",
      todo: ["Check that the tenant has a licence for Intune."],
    },
    delegated: {
      means: "Intune's answer to a missing role, a missing licence and a fault",
      todo: [
        "Check that the user has a role in Intune (Tenant administration > Roles) and a licence for it.",
      ],
    },
    unknown: {
      means: "Intune's answer to a missing role or permission, a missing licence and a fault",
      todo: ["Check that the tenant, and the user, have a licence for Intune."],
    },
  },
  "administrator-needed": {
    means: "only an administrator may do this",
    todo: ["Let an administrator of the tenant do it, or give the user the role for it."],
  },
  "permissions-compared": { means: "the service names what it wants and what it saw" },
  "caller-type-refused": {
    application: { means: "the operation is not open to this kind of caller" },
    delegated: { means: "the operation is not open to this kind of caller" },
    unknown: { means: "the operation is open to users only, or to apps only" },
  },
  "explorer-consent": {
    means: "Graph Explorer has no consent for it, or the user may not",
    todo: ["In Graph Explorer open Modify permissions, and consent to the scope of this request."],
  },
  "protected-api": {
    means: "a protected API of Teams, or resource-specific consent in its place",
    todo: [
      "Install the app in the team or chat with resource-specific permissions, or ask Microsoft for access to the protected API.",
    ],
  },
  "no-meeting-policy": {
    means: "no application access policy of Teams lets the app act for this organizer",
    todo: [
      "Let a Teams administrator run New-CsApplicationAccessPolicy for the app, and Grant-CsApplicationAccessPolicy for the organizer; it takes up to 30 minutes.",
      "Name the organizer by his object id, not by his user principal name.",
    ],
  },
  "calls-not-consented": {
    means: "the permission for calls is not consented to in the tenant of the call",
    todo: ["Let an administrator of the tenant of the call consent to the Calls permissions."],
  },
  "permission-named": { means: "the service names the permission that is missing" },
  "directory-read-missing": {
    means: "the service may not read the directory or the log for this caller",
    todo: ["Add AuditLog.Read.All together with Directory.Read.All."],
  },
  "user-role-missing": {
    means: "the user has none of the Entra roles that may read this",
    todo: [ASK_FOR_ROLE],
  },
  "user-not-in-charge": userMayNot("the caller may not manage this data", [ASK_FOR_ROLE]),
  "reports-refused": {
    application: { means: "the reports need Reports.Read.All" },
    delegated: {
      means: "the reports need Reports.Read.All and an Entra role",
      todo: [ASK_FOR_ROLE],
    },
    unknown: { means: "the reports need Reports.Read.All, and of a user an Entra role as well" },
  },
  "scopes-missing": {
    means: "the token lacks a permission that this needs",
    todo: [
      "For conditional access policies: Policy.Read.All and Policy.ReadWrite.ConditionalAccess together, and Application.Read.All.",
    ],
  },
  "security-refused": userMayNot("neither a permission in the token nor a role opens it", [
    "Give the user the Entra role Security Reader (or Security Administrator), and sign in again: the role travels in the token (wids).",
  ]),
  "intune-app-refused": {
    means: "the client app lacks Intune's permission, with a user's token as well",
  },
  "intune-user-refused": {
    means: "Intune's own roles do not let this user do it",
    todo: ["Give the user a role in Intune (Tenant administration > Roles), and a licence."],
  },
  "exchange-permission-missing": { means: "Exchange finds no permission for this in the token" },
  "send-as-denied": {
    application: {
      means: "the sender in the message is not the mailbox in the address",
      todo: ["Let from in the body be the mailbox in the path, or grant Send As in Exchange."],
    },
    delegated: {
      means: "the user may not send for the mailbox in from",
      todo: ["Let from be the user himself, or grant Send As or Send on Behalf in Exchange."],
    },
    unknown: {
      means: "the caller may not send for the mailbox in from",
      todo: ["Let from be the mailbox in the path, or grant Send As in Exchange."],
    },
  },
  "planner-refused": userMayNot("the caller may not see this plan or task", [
    "Make the user a member of the group that the plan belongs to.",
  ]),
  "workbook-refused": {
    means: "Excel could not open the file for this caller",
    todo: [
      "Files.ReadWrite.All (or a site's permission) is needed even for reading, and the file at /users/{id}/drive/… or /drives/{id}/….",
    ],
  },
  "drive-needs-scope": { means: "the token opens no drive: it has no Files scope" },
} satisfies Record<keyof typeof STATED_OF_PERMISSIONS, Meant | MeantByCaller>;
