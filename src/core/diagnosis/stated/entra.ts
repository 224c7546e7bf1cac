import type { StatementId } from "../../graph/error_statements.ts";
import { PUBLIC_CLIENT } from "../entra/app_credentials.ts";
import type { EntraMeaning } from "../entra/entra_row.ts";

/** What a number means where its sentence names something. */
export interface EntraDetail extends EntraMeaning {
  codes: readonly number[];
  names: StatementId;
}

const NOT_FOR_CONSUMERS: EntraMeaning = {
  cause: "personal-account",
  also: ["wrong-tenant-or-no-service-principal"],
  sure: false,
  trouble: "account-kind",
  means: "the app is not there, or takes no personal accounts",
  todo: [
    "Compare the client id with the app registration's overview.",
    "For personal accounts: choose them under Authentication > Supported account types. Otherwise sign in at /organizations or at the tenant's own address.",
  ],
};

const OF_MICROSOFTS_CLIENT = {
  codes: [65001, 650052, 650056, 650057, 90008, 90094],
  cause: "consent-missing",
  trouble: "first-party-client",
  caller: "delegated",
  means: "nobody consented to it for a client of Microsoft's own",
} as const;

const POLICY_BLOCK: EntraMeaning = {
  cause: "interaction-required",
  trouble: "policy-block",
  means: "a conditional access policy blocks this sign-in",
};

/** Read before the number's own row. */
export const BY_DETAIL: readonly EntraDetail[] = [
  {
    codes: [50020, 90072, 16000, 16003],
    names: "names-live-com",
    cause: "personal-account",
    also: ["wrong-tenant-or-no-service-principal"],
    sure: false,
    trouble: "account-kind",
    caller: "delegated",
    means: "a personal account signed in, which is no guest of this tenant",
    todo: [
      "Sign in with a work or school account of the tenant, or invite the personal account as a guest.",
    ],
  },
  {
    codes: [900144, 90014],
    names: "names-scope",
    cause: "bad-scope-request",
    also: ["bad-request-syntax"],
    trouble: "scope-form",
    means: "the request has no scope, or an empty one",
    todo: ["Send scope form-encoded in the body, e.g. scope=https://graph.microsoft.com/.default."],
  },
  {
    codes: [70002, 90014, 900144],
    names: "names-secret",
    cause: "bad-client-credentials",
    trouble: "secret-not-sent",
    means: "the request has no secret and no assertion, and Entra wants one",
    todo: [PUBLIC_CLIENT, "For a web app or a service: send its secret or assertion."],
  },
  {
    codes: [70002, 700016],
    names: "client-not-for-consumers",
    ...NOT_FOR_CONSUMERS,
  },
  {
    codes: [700016, 700011],
    names: "names-bot-framework",
    cause: "wrong-tenant-or-no-service-principal",
    sure: false,
    caller: "application",
    trouble: "bot-of-one-tenant",
    means: "a bot of one tenant asked for its token at the tenant of multitenant bots",
  },
  {
    codes: [70000, 70008, 9002313],
    names: "names-code",
    cause: "interaction-required",
    also: ["bad-request-syntax"],
    sure: false,
    trouble: "authorization-code",
    caller: "delegated",
    means: "the authorization code is cut off, old, or of another app",
    todo: ["Start the sign-in again, and redeem the new code at once, whole and URL-encoded."],
  },
  {
    ...OF_MICROSOFTS_CLIENT,
    names: "names-command-line-client",
    todo: [
      "Register an app of your own, and sign in with its client id: Azure CLI and Azure PowerShell get what Microsoft gave them, and nothing else of Graph.",
      "For an API of your own: add the tool under Expose an API > Authorized client applications.",
    ],
  },
  {
    ...OF_MICROSOFTS_CLIENT,
    names: "names-graph-client",
    todo: [
      "Sign in interactively with the permissions by name (Connect-MgGraph -Scopes …), and let an administrator accept for the organization.",
      "Or an administrator consents under Enterprise apps > the client's name > Permissions.",
    ],
  },
  {
    ...OF_MICROSOFTS_CLIENT,
    names: "names-teams-client",
    todo: [
      "Add both of Teams' client ids to your own app: Expose an API > Authorized client applications.",
    ],
  },
  {
    ...OF_MICROSOFTS_CLIENT,
    names: "names-sharepoint-client",
    means: "SharePoint's client for web parts lacks the permission",
    todo: [
      "A SharePoint administrator approves the request: SharePoint admin center > Advanced > API access.",
      "What a web part asks for stands under webApiPermissionRequests in package-solution.json.",
    ],
  },
];

/** What a sentence means where no number that is known stands with it; a number stands for its row. */
export const BY_SENTENCE: Readonly<Partial<Record<StatementId, EntraMeaning | number>>> = {
  "msi-resource-without-host": {
    cause: "bad-scope-request",
    also: ["bad-client-credentials"],
    sure: false,
    caller: "application",
    trouble: "scope-form",
    means: "the managed identity was asked for .default of no service",
    todo: ["Ask with the whole scope: https://graph.microsoft.com/.default."],
  },
  "scopes-are-no-list": {
    cause: "bad-scope-request",
    trouble: "scope-form",
    means: "the library got something else than a list of scopes",
    todo: [
      'Give the scopes as a list of strings: ["https://graph.microsoft.com/.default"], not one string and not null.',
    ],
  },
  "tenant-not-allowed": {
    cause: "wrong-tenant-or-no-service-principal",
    trouble: "tenant-not-allowed",
    means: "the credential may not ask for tokens of this tenant",
  },
  "client-not-for-consumers": { ...NOT_FOR_CONSUMERS, caller: "delegated" },
  "government-cloud": 900439,
  "tenant-left-empty": {
    cause: "wrong-tenant-or-no-service-principal",
    sure: false,
    trouble: "no-tenant",
    means: "the tenant in the sign-in address is empty",
    todo: ["Look for the setting of the tenant id: it is missing or has another name."],
  },
  "admin-approval-needed": 90094,
  "approval-page-titled": 90094,
  "sign-in-restricted": { ...POLICY_BLOCK, caller: "delegated" },
  "restriction-page-titled": { ...POLICY_BLOCK, sure: false, caller: "delegated" },
  "policy-blocks": POLICY_BLOCK,
  "sign-in-frequency": 70043,
  "refresh-token-idle": 700082,
  "grant-revoked": 50173,
  "second-factor-asked": 50076,
  "user-not-consented": 65001,
  "federated-record-missing": 70021,
  "secret-invalid": 7000215,
  "secret-expired": 7000222,
  "personal-account-refused": 500200,
  "account-not-invited": 50020,
  "password-refused": 50126,
  "user-not-assigned": 50105,
  "credential-chain-failed": {
    cause: "bad-client-credentials",
    sure: false,
    trouble: "credential-chain",
    means: "none of the credentials that were tried gave a token",
  },
  "no-managed-identity": {
    cause: "bad-client-credentials",
    sure: false,
    caller: "application",
    trouble: "managed-identity",
    means: "there is no managed identity here, or not the one that was asked for",
  },
  "credential-unavailable": {
    cause: "bad-client-credentials",
    sure: false,
    trouble: "credential-chain",
    means: "the credential that was tried is not set up here",
  },
  "no-account-in-cache": {
    cause: "interaction-required",
    trouble: "not-signed-in",
    caller: "delegated",
    means: "the sign-in library has no account or token of this user in its cache",
  },
  "interaction-asked": {
    cause: "interaction-required",
    sure: false,
    trouble: "in-front-of-the-screen",
    caller: "delegated",
    means: "the sign-in library got no token silently, and asks for the user",
  },
  "client-refused": {
    cause: "bad-client-credentials",
    sure: false,
    means: "who the app says it is was not accepted",
    todo: ["Look whether the client secret has expired, and whether the client id is its app's."],
  },
};
