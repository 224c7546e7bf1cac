import type { EntraDetailId, EntraSentenceId } from "../../../../diagnosis/stated/entra.ts";
import type { Meant } from "../../../meant.ts";
import { PUBLIC_CLIENT } from "./app_credentials.ts";

const NOT_CONSENTED = "nobody consented to it for a client of Microsoft's own";

const POLICY_BLOCKS = "a conditional access policy blocks this sign-in";

/** What Entra and the sign-in libraries say without a number, or beside one that does not tell it. */
export const ABOUT_SENTENCES = {
  "names-live-com": {
    means: "a personal account signed in, which is no guest of this tenant",
    todo: [
      "Sign in with a work or school account of the tenant, or invite the personal account as a guest.",
    ],
  },
  "names-scope": {
    means: "the request has no scope, or an empty one",
    todo: ["Send scope form-encoded in the body, e.g. scope=https://graph.microsoft.com/.default."],
  },
  "names-secret": {
    means: "the request has no secret and no assertion, and Entra wants one",
    todo: [PUBLIC_CLIENT, "For a web app or a service: send its secret or assertion."],
  },
  "names-bot-framework": {
    means: "a bot of one tenant asked for its token at the tenant of multitenant bots",
  },
  "names-code": {
    means: "the authorization code is cut off, old, or of another app",
    todo: ["Start the sign-in again, and redeem the new code at once, whole and URL-encoded."],
  },
  "names-command-line-client": {
    means: NOT_CONSENTED,
    todo: [
      "Register an app of your own, and sign in with its client id: Azure CLI and Azure PowerShell get what Microsoft gave them, and nothing else of Graph.",
      "For an API of your own: add the tool under Expose an API > Authorized client applications.",
    ],
  },
  "names-graph-client": {
    means: NOT_CONSENTED,
    todo: [
      "Sign in interactively with the permissions by name (Connect-MgGraph -Scopes …), and let an administrator accept for the organization.",
      "Or an administrator consents under Enterprise apps > the client's name > Permissions.",
    ],
  },
  "names-teams-client": {
    means: NOT_CONSENTED,
    todo: [
      "Add both of Teams' client ids to your own app: Expose an API > Authorized client applications.",
    ],
  },
  "names-sharepoint-client": {
    means: "SharePoint's client for web parts lacks the permission",
    todo: [
      "A SharePoint administrator approves the request: SharePoint admin center > Advanced > API access.",
      "What a web part asks for stands under webApiPermissionRequests in package-solution.json.",
    ],
  },
  "client-not-for-consumers": {
    means: "the app is not there, or takes no personal accounts",
    todo: [
      "Compare the client id with the app registration's overview.",
      "For personal accounts: choose them under Authentication > Supported account types. Otherwise sign in at /organizations or at the tenant's own address.",
    ],
  },
  "msi-resource-without-host": {
    means: "the managed identity was asked for .default of no service",
    todo: ["Ask with the whole scope: https://graph.microsoft.com/.default."],
  },
  "scopes-are-no-list": {
    means: "the library got something else than a list of scopes",
    todo: [
      'Give the scopes as a list of strings: ["https://graph.microsoft.com/.default"], not one string and not null.',
    ],
  },
  "tenant-not-allowed": { means: "the credential may not ask for tokens of this tenant" },
  "tenant-left-empty": {
    means: "the tenant in the sign-in address is empty",
    todo: ["Look for the setting of the tenant id: it is missing or has another name."],
  },
  "sign-in-restricted": { means: POLICY_BLOCKS },
  "restriction-page-titled": { means: POLICY_BLOCKS },
  "credential-chain-failed": {
    means: "none of the credentials that were tried gave a token",
  },
  "no-managed-identity": {
    means: "there is no managed identity here, or not the one that was asked for",
  },
  "credential-unavailable": { means: "the credential that was tried is not set up here" },
  "no-account-in-cache": {
    means: "the sign-in library has no account or token of this user in its cache",
  },
  "interaction-asked": {
    means: "the sign-in library got no token silently, and asks for the user",
  },
  "client-refused": {
    means: "who the app says it is was not accepted",
    todo: ["Look whether the client secret has expired, and whether the client id is its app's."],
  },
} satisfies Record<EntraDetailId | EntraSentenceId, Meant>;
