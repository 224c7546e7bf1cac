/** What a clue shows of the caller. */
export type ClueShows = "application" | "delegated" | "personal" | "nothing";

/** A sign in code, commands or settings that tells how the token was got, or who is meant. */
interface Clue {
  id: string;
  /** As it is called, to be named in the evidence. */
  name: string;
  shows: ClueShows;
}

/**
 * The signs that are looked for. Those that show whose token it is stand for a way to get one.
 *
 * Sources: the READMEs of Azure Identity, MSAL and Microsoft's SDKs, and the references of the tools.
 */
export const CLUES = [
  // The reader's own answer to the question; it is worth more than what stands in the code.
  { id: "said-app", name: "your word that the app itself signs in", shows: "application" },
  { id: "said-user", name: "your word that a person signs in", shows: "delegated" },
  { id: "client-secret-credential", name: "ClientSecretCredential", shows: "application" },
  {
    id: "client-certificate-credential",
    name: "ClientCertificateCredential",
    shows: "application",
  },
  { id: "client-assertion-credential", name: "ClientAssertionCredential", shows: "application" },
  { id: "managed-identity", name: "a managed identity", shows: "application" },
  { id: "workload-identity", name: "a workload identity", shows: "application" },
  { id: "client-credentials-grant", name: "grant_type=client_credentials", shows: "application" },
  { id: "client-credential-provider", name: "ClientCredentialProvider", shows: "application" },
  { id: "msal-for-client", name: "MSAL's token for the client itself", shows: "application" },
  { id: "app-only-option", name: "an app-only option", shows: "application" },
  { id: "service-principal-login", name: "a service principal's login", shows: "application" },
  {
    id: "auth-type-app-only",
    name: "the sign-in of an app, as its tool shows it",
    shows: "application",
  },
  { id: "o365-credentials-flow", name: "auth_flow_type='credentials'", shows: "application" },
  {
    id: "app-token-named",
    name: "an application's token, as the paste calls it",
    shows: "application",
  },
  { id: "roles-claim", name: "the claim roles, as pasted", shows: "application" },
  {
    id: "client-credentials-named",
    name: "client credentials, as the paste says",
    shows: "application",
  },
  {
    id: "service-principal-named",
    name: "a service principal, as the paste says",
    shows: "application",
  },
  { id: "me-answered", name: "a request on /me that was answered", shows: "delegated" },
  { id: "scp-claim", name: "the claim scp, as pasted", shows: "delegated" },
  { id: "delegated-named", name: "a delegated flow, as the paste says", shows: "delegated" },
  { id: "interactive-credential", name: "an interactive sign-in", shows: "delegated" },
  { id: "device-code", name: "a device code sign-in", shows: "delegated" },
  { id: "authorization-code", name: "the authorization code flow", shows: "delegated" },
  { id: "on-behalf-of", name: "the on-behalf-of flow", shows: "delegated" },
  { id: "user-password", name: "a user's name and password", shows: "delegated" },
  { id: "silent-for-account", name: "MSAL's token for an account", shows: "delegated" },
  { id: "delegated-scopes", name: "Connect-MgGraph -Scopes", shows: "delegated" },
  {
    id: "auth-type-delegated",
    name: "the sign-in of a user, as its tool shows it",
    shows: "delegated",
  },
  { id: "browser-sign-in", name: "a sign-in in the browser", shows: "delegated" },
  { id: "authorize-address", name: "the address at which users sign in", shows: "delegated" },
  { id: "sign-in-page", name: "a page of the sign-in", shows: "delegated" },
  {
    id: "offline-access",
    name: "the scopes of a sign-in (openid, offline_access)",
    shows: "delegated",
  },
  { id: "teams-single-sign-on", name: "single sign-on of Teams", shows: "delegated" },
  { id: "sharepoint-framework", name: "a client of the SharePoint Framework", shows: "delegated" },
  { id: "graph-explorer", name: "Graph Explorer", shows: "delegated" },
  { id: "user-token-named", name: "a user's token, as the paste calls it", shows: "delegated" },
  { id: "consumers-tenant", name: "the tenant of personal accounts", shows: "personal" },
  { id: "default-credential", name: "DefaultAzureCredential", shows: "nothing" },
  { id: "asks-for-itself", name: "a command that asks for its own account", shows: "nothing" },
  { id: "python-o365", name: "python-o365", shows: "nothing" },
  { id: "common-authority", name: "the authority /common", shows: "nothing" },
  { id: "graph-named", name: "a name of Graph's or of what is behind it", shows: "nothing" },
  { id: "azure-ad-graph", name: "Azure AD Graph's address", shows: "nothing" },
  { id: "another-api", name: "another service's address", shows: "nothing" },
] as const satisfies readonly Clue[];

export type ClueId = (typeof CLUES)[number]["id"];

/**
 * Puts clues into the order in which they tell.
 *
 * @param found Their ids.
 */
export function inOrderOfTelling(found: ReadonlySet<ClueId>): ClueId[] {
  return CLUES.map(({ id }) => id).filter((id) => found.has(id));
}

/**
 * What a clue is called and what it shows.
 *
 * @param id A clue's id.
 */
export function clueOf(id: ClueId): Clue {
  return CLUES.find((clue) => clue.id === id) ?? CLUES[0];
}
