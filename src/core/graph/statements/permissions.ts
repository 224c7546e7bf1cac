import type { Statement } from "./statement.ts";

/** What services say of permissions, of who may call, and of a policy in the way. */
export const PERMISSIONS = [
  {
    id: "no-roles-in-token",
    phrases: [
      "either scp or roles claim need to be present",
      "called in app only context but does not have application permissions",
    ],
    proves: "application",
  },
  {
    id: "app-access-policy",
    phrases: ["[raop]", "blocked by tenant configured apponly accesspolicy"],
    proves: "application",
  },
  // A policy for Exchange's older interface refuses users' clients in the same words.
  { id: "exchange-policy", phrases: ["access to odata is disabled"] },
  {
    id: "role-missing",
    phrases: [
      "missing role permissions on the request",
      "api required roles",
      "missing application roles",
    ],
    proves: "application",
  },
  {
    id: "scope-missing",
    phrases: ["missing scope permissions on the request", "api required scopes"],
    proves: "delegated",
  },
  {
    id: "not-for-apps",
    phrases: [
      "not supported in application-only context",
      "using msgraph application permissions is not supported",
      "no longer support app-only tokens",
      "allowed in application-only context only for import",
      "not supported for application-only authentication",
      "does not support application permissions",
    ],
    proves: "application",
  },
  { id: "not-for-users", phrases: ["not supported in delegated context"], proves: "delegated" },
  {
    id: "caller-type-refused",
    phrases: ["cannot be performed for the specified calling identity type"],
  },
  // Graph Explorer, where a user is signed in.
  {
    id: "explorer-consent",
    phrases: [
      "need to consent to the permissions on the modify permissions",
      "either the signed-in user does not have sufficient privileges, or you need to consent",
    ],
    proves: "delegated",
  },
  // Teams.
  {
    id: "protected-api",
    phrases: ["requires protected api access in application-only context"],
    proves: "application",
  },
  {
    id: "no-meeting-policy",
    phrases: [
      "no application access policy found for this app",
      "is not authorized to create meeting on behalf of",
    ],
    proves: "application",
  },
  {
    id: "calls-not-consented",
    phrases: ["insufficient enterprise tenant permissions"],
    proves: "application",
  },
  // Reports, audit logs, privileged identities, conditional access, security, Intune.
  {
    id: "permission-named",
    codes: ["authentication_msgraphpermissionmissing"],
    phrases: [
      "does not have required msgraph permissions",
      "permissionscopenotgranted",
      "authorization failed due to missing permission scope",
    ],
  },
  {
    id: "directory-read-missing",
    codes: [
      "authentication_applicationhasnodirectoryreadaccess",
      "authentication_applicationhasnoreadauditlogdataaccess",
    ],
    phrases: ["failed to do premium license check"],
  },
  {
    id: "app-refused-data",
    phrases: ["without a signed-in user are not allowed access to this report or data"],
    proves: "application",
  },
  {
    id: "administrator-needed",
    phrases: ["operation can only be performed by an administrator"],
    proves: "delegated",
  },
  // Exchange lists what it wants and what it saw.
  {
    id: "permissions-compared",
    phrases: ["requires the following permissions"],
  },
  {
    id: "user-role-missing",
    codes: ["authentication_requestfromunsupporteduserrole"],
    phrases: ["user is not in the allowed roles"],
    proves: "delegated",
  },
  {
    id: "user-not-in-charge",
    codes: ["directory_read_unauthorized"],
    phrases: ["user does not have permissions to manage this data"],
  },
  {
    id: "reports-refused",
    codes: ["s2sunauthorized"],
    phrases: ["invalid scope claims/roles"],
  },
  { id: "scopes-missing", phrases: ["required scopes are missing in the token"] },
  {
    id: "security-refused",
    phrases: ["does not contain valid permissions or user does not have valid roles"],
  },
  // Intune's general words for a role, a licence or a fault.
  { id: "intune-untold", phrases: ["an error has occurred - operation id"] },
  // Intune checks the client app first, of users' tokens as well.
  {
    id: "intune-app-refused",
    phrases: ["application is not authorized to perform this operation"],
  },
  {
    id: "intune-user-refused",
    phrases: ["user is not authorized to perform this operation"],
    proves: "delegated",
  },
  // Exchange, Planner, Excel, OneDrive.
  {
    id: "exchange-permission-missing",
    codes: ["errorinsufficientpermissionsinaccesstoken"],
    phrases: ["profileaccessdeniedexception"],
  },
  {
    id: "send-as-denied",
    codes: ["errorsendasdenied"],
    phrases: ["right to send mail on behalf of the specified sending account"],
  },
  {
    id: "planner-refused",
    phrases: ["you do not have the required permissions to access this item"],
  },
  { id: "workbook-refused", phrases: ["could not obtain a wac access token"] },
  { id: "drive-needs-scope", phrases: ["must be authenticated to use '/drive' syntax"] },
] as const satisfies readonly Statement[];
