import type { Statement } from "./statement.ts";

/**
 * What Entra's sign-in pages, its logs and the sign-in libraries say without a number. No token was
 * issued then, so Graph was never reached.
 *
 * Sources: the sources of MSAL and Azure Identity, Microsoft Learn's pages of their errors, and public
 * issue threads in which the sentences were met.
 */
export const ENTRA_SENTENCES = [
  // The more telling first: a library's general words stand around them.
  {
    id: "msi-resource-without-host",
    phrases: ["and resource .default"],
  },
  { id: "scopes-are-no-list", phrases: ["scopes should be an empty list or a list of strings"] },
  {
    id: "tenant-not-allowed",
    phrases: ["credential is not configured to acquire tokens for tenant"],
  },
  {
    id: "client-not-for-consumers",
    phrases: ["client does not exist or is not enabled for consumers"],
  },
  {
    id: "government-cloud",
    phrases: [
      "not supported on the public endpoint (login.microsoftonline.com)",
      "for tenants in the azure government cloud",
      "hosted in the public cloud are not supported on usgov endpoints",
    ],
  },
  { id: "tenant-left-empty", phrases: ["login.microsoftonline.com//oauth2/"] },
  {
    id: "admin-approval-needed",
    phrases: [
      "in your organization that only an admin can grant",
      "this app requires your admin's approval",
    ],
  },
  {
    id: "sign-in-restricted",
    phrases: ["sign-in was successful but does not meet the criteria to access this resource"],
  },
  {
    id: "policy-blocks",
    phrases: ["access has been blocked by conditional access policies"],
  },
  {
    id: "sign-in-frequency",
    phrases: ["invalid due to sign-in frequency checks by conditional access"],
  },
  {
    id: "refresh-token-idle",
    phrases: ["refresh token has expired due to inactivity"],
  },
  {
    id: "grant-revoked",
    phrases: ["provided grant has expired due to it being revoked"],
  },
  {
    id: "second-factor-asked",
    phrases: ["you must use multi-factor authentication to access"],
  },
  {
    id: "user-not-consented",
    phrases: [
      "user or administrator has not consented to use the application",
      "one or more scopes requested are unauthorized or expired",
    ],
  },
  { id: "federated-record-missing", phrases: ["no matching federated identity record found"] },
  {
    id: "secret-invalid",
    phrases: ["invalid client secret provided", "invalid client secret is provided"],
  },
  { id: "secret-expired", phrases: ["provided client secret keys"] },
  {
    id: "personal-account-refused",
    phrases: ["personal microsoft accounts are not supported for this application"],
  },
  {
    id: "account-not-invited",
    phrases: ["account needs to be added as an external user in the tenant first"],
  },
  {
    id: "password-refused",
    phrases: ["error validating credentials due to invalid username or password"],
  },
  {
    id: "user-not-assigned",
    phrases: ["is not assigned to a role for the application"],
  },
  {
    id: "credential-chain-failed",
    phrases: [
      "defaultazurecredential failed to retrieve a token",
      "defaultazurecredential: failed to acquire a token",
      "chainedtokencredential authentication failed",
      "chainedtokencredential failed to retrieve a token",
      "environmentcredential authentication unavailable",
    ],
  },
  {
    id: "no-managed-identity",
    phrases: [
      '"error_description":"identity not found"',
      "the requested identity has not been assigned to this resource",
      "managedidentitycredential authentication unavailable",
      "no managed identity endpoint found",
    ],
  },
  {
    id: "credential-unavailable",
    phrases: ["credentialunavailableexception: ", "credentialunavailableerror: "],
  },
  {
    id: "no-account-in-cache",
    phrases: [
      "no account or login hint was passed",
      "no account object provided to acquiretokensilent",
      "no refresh token found in the cache",
      "no tokens were found for the given scopes",
      "no_account_error: ",
      "errorcode: user_null",
      '"errorcode":"user_null"',
      "idw10502",
      "please login first: you need login first",
    ],
  },
  {
    id: "interaction-asked",
    phrases: [
      "msaluirequiredexception: ",
      "interactionrequiredautherror: ",
      "uirequirederror: ",
      "interactive authentication is needed. please run",
    ],
  },
  // Others say these too, so something of Microsoft's has to be near.
  { id: "approval-page-titled", phrases: ["need admin approval"] },
  { id: "restriction-page-titled", phrases: ["you cannot access this right now"] },
  { id: "client-refused", phrases: ["client authentication failed (e.g., unknown client"] },
] as const satisfies readonly Statement[];

/** What the first sentence behind a number names. Elsewhere these words say nothing. */
export const ENTRA_DETAILS = [
  { id: "names-live-com", phrases: ["'live.com'", '"live.com"'] },
  { id: "names-scope", phrases: ["'scope'", '"scope"'] },
  { id: "names-code", phrases: ["'code'", '"code"'] },
  {
    id: "names-secret",
    phrases: ["'client_secret", "'client_assertion", '"client_secret', '"client_assertion'],
  },
  {
    id: "names-bot-framework",
    phrases: ["'bot framework'", '"bot framework"', "d6d49420-f39b-4df7-a1dc-d59a935871db"],
  },
  {
    id: "names-command-line-client",
    phrases: [
      // Azure CLI, Azure PowerShell.
      "04b07795-8ddb-461a-bbee-02f9e1bf7b46",
      "1950a258-227b-4e31-a9cf-717495945fc2",
    ],
  },
  {
    id: "names-graph-client",
    phrases: [
      // Microsoft Graph Command Line Tools, Graph Explorer.
      "14d82eec-204b-4c2f-b7e8-296a70dab67e",
      "de8bc8b5-d9f9-48b1-a8ad-b748da725064",
    ],
  },
  {
    id: "names-teams-client",
    phrases: [
      // Teams on the web, Teams on desktop and mobile.
      "5e3ce6c0-2b1f-4285-8d4b-75ee78787346",
      "1fec8e78-bce4-4aaf-ab1b-5451cc387264",
    ],
  },
  {
    id: "names-sharepoint-client",
    phrases: [
      "sharepoint online client extensibility",
      "sharepoint online web client extensibility",
      "08e18876-6177-487e-b8b5-cf950c1e598c",
    ],
  },
] as const satisfies readonly Statement[];

/** What shows whose sign-in it was, around an answer. */
export const ENTRA_SIGNS = [
  {
    id: "of-service-principal",
    phrases: ["serviceprincipalsigninlogs", "managedidentitysigninlogs"],
    proves: "application",
  },
  // An error page that users meet in their browser; known by its form, in any language.
  { id: "sign-in-page", proves: "delegated" },
] as const satisfies readonly Statement[];
