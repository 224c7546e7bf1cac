import type { Statement } from "./statement.ts";

/** What is said to an app's token on `/me`, and what looks like it. */
export const MAIN_CASE = [
  {
    id: "me-needs-delegated",
    phrases: ["/me request is only valid with delegated authentication flow"],
    proves: "application",
  },
  // The older sentence, of other addresses that need a sign-in as well.
  {
    id: "needs-signed-in-user",
    phrases: ["authenticated context is not valid for this request"],
    proves: "application",
  },
  // CLI for Microsoft 365 says it before any call.
  {
    id: "me-id-for-app",
    phrases: [
      "use @meid with application permissions",
      "use @meusername with application permissions",
    ],
    proves: "application",
  },
  // It is spelled "apponly", "app-only" and "app only".
  {
    id: "no-default-drive-for-app",
    phrases: ["default drive, which is not supported for app"],
    proves: "application",
  },
  {
    id: "no-permissions-in-token",
    codes: ["nopermissionsinaccesstoken"],
    phrases: ["token contains no permissions, or permissions can"],
  },
  // What SDKs write for /me until their own middleware puts it right.
  { id: "sdk-placeholder", phrases: ["me-token-to-replace", "tokentoreplace"] },
  { id: "segment-unsupported", phrases: ["unsupported segment type. odataquery: "] },
  { id: "segment-unknown", phrases: ["resource not found for the segment"] },
  { id: "mysite-unavailable", phrases: ["unable to retrieve user's mysite url"] },
  { id: "mailbox-not-discovered", phrases: ["resource could not be discovered"] },
  {
    id: "organization-unknown",
    codes: ["organizationfromtenantguidnotfound"],
    phrases: ["the tenant for tenant guid"],
  },
] as const satisfies readonly Statement[];
