import type { StatementId } from "../../graph/error_statements.ts";
import type { ReadingByContext } from "../reading.ts";
import { permissionMissing, userMayNot } from "./by_caller.ts";

/** Entra roles by which a user may read reports and logs. */
const ASK_FOR_ROLE =
  "Give the user an Entra role for it: Reports Reader, Security Reader or Global Reader.";

/** What is meant by words about permissions, callers and policies. */
export const STATED_OF_PERMISSIONS = {
  "app-access-policy": {
    cause: "resource-policy",
    confidence: "certain",
    context: "application",
    means: "an application access policy of Exchange keeps the app out of this mailbox",
    steps: [
      "Let an Exchange administrator run Test-ApplicationAccessPolicy -Identity {mailbox} -AppId {client id}.",
      "Add the mailbox to the group of the policy, or change the policy; it takes more than an hour to act.",
    ],
  },
  "exchange-policy": {
    cause: "resource-policy",
    confidence: "certain",
    means: "a policy of Exchange keeps the app out of this mailbox",
    steps: [
      "An app's own token: let an Exchange administrator run Test-ApplicationAccessPolicy -Identity {mailbox} -AppId {client id}, and add the mailbox to the policy's group; it takes more than an hour to act.",
      "A user's token: look at the organisation's EWS policy (Get-OrganizationConfig, EwsApplicationAccessPolicy) and the mailbox's.",
    ],
  },
  "app-refused-data": {
    cause: "ambiguous",
    confidence: "possible",
    alsoPossible: ["app-missing-permission", "delegated-only-api"],
    context: "application",
    means: "the service gives this to no app, or to none without the permission",
    steps: [],
  },
  "intune-untold": {
    application: {
      cause: "ambiguous",
      confidence: "possible",
      alsoPossible: ["app-missing-permission", "mailbox-or-license-missing"],
      means: "Intune's answer to a missing permission, a missing licence and a fault",
      steps: ["Check that the tenant has a licence for Intune."],
    },
    delegated: {
      cause: "ambiguous",
      confidence: "possible",
      alsoPossible: ["user-lacks-rights", "mailbox-or-license-missing"],
      means: "Intune's answer to a missing role, a missing licence and a fault",
      steps: [
        "Check that the user has a role in Intune (Tenant administration > Roles) and a licence for it.",
      ],
    },
    unknown: {
      cause: "ambiguous",
      confidence: "possible",
      alsoPossible: ["user-lacks-rights", "app-missing-permission"],
      means: "Intune's answer to a missing role or permission, a missing licence and a fault",
      steps: ["Check that the tenant, and the user, have a licence for Intune."],
    },
  },
  "administrator-needed": {
    cause: "user-lacks-rights",
    confidence: "certain",
    context: "delegated",
    means: "only an administrator may do this",
    steps: ["Let an administrator of the tenant do it, or give the user the role for it."],
  },
  "permissions-compared": permissionMissing(
    "certain",
    "the service names what it wants and what it saw",
  ),
  "caller-type-refused": {
    application: {
      cause: "delegated-only-api",
      confidence: "likely",
      means: "the operation is not open to this kind of caller",
      steps: [],
    },
    delegated: {
      cause: "app-only-api",
      confidence: "likely",
      means: "the operation is not open to this kind of caller",
      steps: [],
    },
    unknown: {
      cause: "ambiguous",
      confidence: "possible",
      alsoPossible: ["delegated-only-api", "app-only-api"],
      means: "the operation is open to users only, or to apps only",
      steps: [],
    },
  },
  "explorer-consent": {
    cause: "delegated-missing-scope",
    confidence: "likely",
    alsoPossible: ["user-lacks-rights"],
    context: "delegated",
    means: "Graph Explorer has no consent for it, or the user may not",
    steps: ["In Graph Explorer open Modify permissions, and consent to the scope of this request."],
  },
  "protected-api": {
    cause: "resource-policy",
    confidence: "certain",
    context: "application",
    means: "a protected API of Teams, or resource-specific consent in its place",
    steps: [
      "Install the app in the team or chat with resource-specific permissions, or ask Microsoft for access to the protected API.",
    ],
  },
  "no-meeting-policy": {
    cause: "resource-policy",
    confidence: "certain",
    context: "application",
    means: "no application access policy of Teams lets the app act for this organizer",
    steps: [
      "Let a Teams administrator run New-CsApplicationAccessPolicy for the app, and Grant-CsApplicationAccessPolicy for the organizer; it takes up to 30 minutes.",
      "Name the organizer by his object id, not by his user principal name.",
    ],
  },
  "calls-not-consented": {
    cause: "consent-missing",
    confidence: "likely",
    alsoPossible: ["wrong-tenant-or-no-service-principal"],
    context: "application",
    means: "the permission for calls is not consented to in the tenant of the call",
    steps: ["Let an administrator of the tenant of the call consent to the Calls permissions."],
  },
  "permission-named": permissionMissing(
    "certain",
    "the service names the permission that is missing",
  ),
  "directory-read-missing": permissionMissing(
    "likely",
    "the service may not read the directory or the log for this caller",
    ["Add AuditLog.Read.All together with Directory.Read.All."],
  ),
  "user-role-missing": {
    cause: "user-lacks-rights",
    confidence: "certain",
    context: "delegated",
    means: "the user has none of the Entra roles that may read this",
    steps: [ASK_FOR_ROLE],
  },
  "user-not-in-charge": userMayNot("the caller may not manage this data", [ASK_FOR_ROLE]),
  "reports-refused": {
    application: {
      cause: "app-missing-permission",
      confidence: "likely",
      means: "the reports need Reports.Read.All",
      steps: [],
    },
    delegated: {
      cause: "delegated-missing-scope",
      confidence: "likely",
      alsoPossible: ["user-lacks-rights"],
      means: "the reports need Reports.Read.All and an Entra role",
      steps: [ASK_FOR_ROLE],
    },
    unknown: {
      cause: "ambiguous",
      confidence: "possible",
      alsoPossible: ["app-missing-permission", "delegated-missing-scope"],
      means: "the reports need Reports.Read.All, and of a user an Entra role as well",
      steps: [],
    },
  },
  "scopes-missing": permissionMissing("likely", "the token lacks a permission that this needs", [
    "For conditional access policies: Policy.Read.All and Policy.ReadWrite.ConditionalAccess together, and Application.Read.All.",
  ]),
  "security-refused": userMayNot("neither a permission in the token nor a role opens it", [
    "Give the user the Entra role Security Reader (or Security Administrator), and sign in again: the role travels in the token (wids).",
  ]),
  "intune-app-refused": permissionMissing(
    "likely",
    "the client app lacks Intune's permission, with a user's token as well",
  ),
  "intune-user-refused": {
    cause: "user-lacks-rights",
    confidence: "certain",
    context: "delegated",
    means: "Intune's own roles do not let this user do it",
    steps: ["Give the user a role in Intune (Tenant administration > Roles), and a licence."],
  },
  "exchange-permission-missing": permissionMissing(
    "likely",
    "Exchange finds no permission for this in the token",
  ),
  "send-as-denied": {
    application: {
      cause: "resource-policy",
      confidence: "likely",
      alsoPossible: ["bad-request-syntax"],
      means: "the sender in the message is not the mailbox in the address",
      steps: ["Let from in the body be the mailbox in the path, or grant Send As in Exchange."],
    },
    delegated: {
      cause: "user-lacks-rights",
      confidence: "certain",
      means: "the user may not send for the mailbox in from",
      steps: ["Let from be the user himself, or grant Send As or Send on Behalf in Exchange."],
    },
    unknown: {
      cause: "user-lacks-rights",
      confidence: "likely",
      alsoPossible: ["resource-policy"],
      means: "the caller may not send for the mailbox in from",
      steps: ["Let from be the mailbox in the path, or grant Send As in Exchange."],
    },
  },
  "planner-refused": userMayNot("the caller may not see this plan or task", [
    "Make the user a member of the group that the plan belongs to.",
  ]),
  "workbook-refused": permissionMissing("likely", "Excel could not open the file for this caller", [
    "Files.ReadWrite.All (or a site's permission) is needed even for reading, and the file at /users/{id}/drive/… or /drives/{id}/….",
  ]),
  "drive-needs-scope": {
    cause: "delegated-missing-scope",
    confidence: "likely",
    alsoPossible: ["token-malformed"],
    context: "delegated",
    means: "the token opens no drive: it has no Files scope",
    steps: [],
  },
} as const satisfies Partial<Record<StatementId, ReadingByContext>>;
