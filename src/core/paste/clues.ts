/** What a clue shows of the caller. */
export type ClueShows = "application" | "delegated" | "personal" | "nothing";

/** A sign in code, commands or settings that tells how the token was got, or who is meant. */
interface Clue {
  id: string;
  shows: ClueShows;
}

/**
 * The signs that are looked for. Those that show whose token it is stand for a way to get one.
 *
 * Sources: the READMEs of Azure Identity, MSAL and Microsoft's SDKs, and the references of the tools.
 */
export const CLUES = [
  // The reader's own answer to the question; it is worth more than what stands in the code.
  { id: "said-app", shows: "application" },
  { id: "said-user", shows: "delegated" },
  { id: "client-secret-credential", shows: "application" },
  { id: "client-certificate-credential", shows: "application" },
  { id: "client-assertion-credential", shows: "application" },
  { id: "managed-identity", shows: "application" },
  { id: "workload-identity", shows: "application" },
  { id: "client-credentials-grant", shows: "application" },
  { id: "client-credential-provider", shows: "application" },
  { id: "msal-for-client", shows: "application" },
  { id: "app-only-option", shows: "application" },
  { id: "service-principal-login", shows: "application" },
  { id: "auth-type-app-only", shows: "application" },
  { id: "o365-credentials-flow", shows: "application" },
  { id: "app-token-named", shows: "application" },
  { id: "roles-claim", shows: "application" },
  { id: "client-credentials-named", shows: "application" },
  { id: "service-principal-named", shows: "application" },
  { id: "me-answered", shows: "delegated" },
  { id: "scp-claim", shows: "delegated" },
  { id: "delegated-named", shows: "delegated" },
  { id: "interactive-credential", shows: "delegated" },
  { id: "device-code", shows: "delegated" },
  { id: "authorization-code", shows: "delegated" },
  { id: "on-behalf-of", shows: "delegated" },
  { id: "user-password", shows: "delegated" },
  { id: "silent-for-account", shows: "delegated" },
  { id: "delegated-scopes", shows: "delegated" },
  { id: "auth-type-delegated", shows: "delegated" },
  { id: "browser-sign-in", shows: "delegated" },
  { id: "authorize-address", shows: "delegated" },
  { id: "sign-in-page", shows: "delegated" },
  { id: "offline-access", shows: "delegated" },
  { id: "teams-single-sign-on", shows: "delegated" },
  { id: "sharepoint-framework", shows: "delegated" },
  { id: "graph-explorer", shows: "delegated" },
  { id: "user-token-named", shows: "delegated" },
  { id: "consumers-tenant", shows: "personal" },
  { id: "default-credential", shows: "nothing" },
  { id: "asks-for-itself", shows: "nothing" },
  { id: "python-o365", shows: "nothing" },
  { id: "common-authority", shows: "nothing" },
  { id: "graph-named", shows: "nothing" },
  { id: "azure-ad-graph", shows: "nothing" },
  { id: "another-api", shows: "nothing" },
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
 * What a clue shows.
 *
 * @param id A clue's id.
 */
export function clueOf(id: ClueId): Clue {
  return CLUES.find((clue) => clue.id === id) ?? CLUES[0];
}
