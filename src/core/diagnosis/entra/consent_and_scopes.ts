import type { EntraRow } from "./entra_row.ts";

const DEFAULT_SCOPE =
  "Ask with scope=https://graph.microsoft.com/.default, and put the permissions on the app registration.";

/** Who has to agree, and what may be asked for. */
export const CONSENT_AND_SCOPE_ERRORS: readonly EntraRow[] = [
  {
    codes: [65001],
    cause: "consent-missing",
    caller: "delegated",
    means: "neither the user nor an administrator consented to the app for this",
    todo: [
      "Let the user sign in interactively and accept, or an administrator consent for all; in an on-behalf-of call it is the API in the middle that lacks the consent.",
    ],
  },
  {
    codes: [65004],
    cause: "consent-missing",
    caller: "delegated",
    means: "the user declined to consent",
  },
  {
    codes: [90094, 90093, 90095, 90097],
    cause: "consent-missing",
    caller: "delegated",
    means: "only an administrator can consent to this",
    todo: ["Send the admin consent address of the app to an administrator."],
  },
  {
    codes: [90008],
    cause: "consent-missing",
    caller: "delegated",
    means: "the app is not consented to, and asks for less than to sign in and read the profile",
    todo: ["Add the delegated permission User.Read to the app registration, and consent."],
  },
  {
    codes: [9002341],
    cause: "consent-missing",
    caller: "delegated",
    means: "the user has to allow single sign-on",
    todo: ["Let the user sign in interactively and accept."],
  },
  {
    codes: [90099],
    cause: "consent-missing",
    caller: "delegated",
    means: "the app is not authorised in the customer's tenant",
    todo: ["Consent to the app in the customer's tenant first."],
  },
  {
    codes: [82014],
    cause: "consent-missing",
    means: "nobody can consent to an agent interactively",
    todo: ["Let an administrator grant the permission in advance."],
  },
  {
    codes: [65002],
    cause: "consent-missing",
    trouble: "first-party-client",
    also: ["bad-scope-request"],
    means: "a client id of Microsoft's own was used, which may not ask for this permission",
    todo: [
      "Register an app of your own and sign in with its client id (in Azure Identity the option client_id).",
    ],
  },
  {
    codes: [65005, 650057],
    cause: "consent-missing",
    also: ["bad-scope-request"],
    means: "the app registration does not list what was asked for",
    todo: ["Add the permission under API permissions of the app registration, then consent anew."],
  },
  {
    codes: [650052],
    cause: "wrong-tenant-or-no-service-principal",
    trouble: "resource-unknown",
    also: ["mailbox-or-license-missing"],
    means: "the tenant has no subscription, or no service principal, for the service asked for",
  },
  {
    codes: [650051, 650054],
    cause: "bad-scope-request",
    also: ["consent-missing"],
    means: "the app asks for a permission of a service that is gone",
    todo: ["Look through the API permissions of the registration, and take out what is gone."],
  },
  {
    codes: [650056],
    cause: "consent-missing",
    also: ["bad-scope-request", "wrong-tenant-or-no-service-principal"],
    sure: false,
    caller: "delegated",
    means:
      "the app registration lists no permission of the service, or nobody consented, or the client id is another app's",
    todo: [
      "Compare the client id of the request with the one of the app registration.",
      "Add the permission under API permissions of the app registration, if it is not there.",
    ],
  },
  {
    codes: [1002012],
    cause: "bad-scope-request",
    caller: "application",
    means: "client credentials take the scope .default, not the names of delegated permissions",
    todo: [DEFAULT_SCOPE],
  },
  {
    codes: [70011],
    cause: "bad-scope-request",
    means: "the scope is not valid for this way of signing in",
    todo: [
      DEFAULT_SCOPE.replace("Ask", "An app's own token: ask"),
      "A user's token: check the spelling of each scope; all have to be of one service.",
    ],
  },
  {
    codes: [650053],
    cause: "bad-scope-request",
    caller: "delegated",
    means: "the service has no delegated permission of this name",
    todo: [
      "Check the spelling of the scope that the message names, and the service in front of it.",
      "A permission that exists for apps only cannot be asked for as a scope: ask for the delegated one of that kind, or use client credentials.",
    ],
  },
  {
    codes: [28000, 700022],
    cause: "bad-scope-request",
    means: "scopes of more than one service were asked for at once",
    todo: ["Ask for one service at a time; a second token comes from a second request."],
  },
  {
    codes: [28002, 28003],
    cause: "bad-scope-request",
    caller: "delegated",
    means: "the scope is empty or malformed where the code is redeemed",
    todo: ["Send the scopes again when the code is redeemed."],
  },
  {
    codes: [700023],
    cause: "bad-scope-request",
    also: ["bad-client-credentials"],
    sure: false,
    means: "the scope names no service",
    todo: [DEFAULT_SCOPE],
  },
  {
    codes: [901002],
    cause: "bad-scope-request",
    means: "the parameter resource is not known at the v2.0 address",
    todo: ["Send scope in its place."],
  },
  {
    codes: [500011],
    cause: "bad-scope-request",
    trouble: "resource-unknown",
    also: ["wrong-tenant-or-no-service-principal"],
    means: "the service that the scope names is not known in the tenant",
    todo: [
      "Check the address in the scope letter by letter, and the tenant; an API of your own has to be consented to there.",
    ],
  },
  {
    codes: [50001],
    cause: "bad-scope-request",
    trouble: "resource-unknown",
    also: ["wrong-tenant-or-no-service-principal"],
    means: "the service that was asked for is disabled or does not exist",
  },
  {
    codes: [90009],
    cause: "bad-scope-request",
    means: "the app asks for a token for itself by its address",
    todo: ["Name the app by its client id."],
  },
  {
    codes: [82001],
    cause: "bad-scope-request",
    sure: false,
    caller: "application",
    means: "an agent may not ask for an app's own token for this service",
  },
  {
    codes: [221000],
    cause: "bad-scope-request",
    trouble: "sign-in-request",
    means: "the service takes no token of a device alone",
  },
];
