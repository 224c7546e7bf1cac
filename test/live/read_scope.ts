import { EntraRefusal } from "./entra_refusal.ts";
import type { EntraState } from "./entra_state.ts";
import { findRegistration } from "./stand_in_directory.ts";

/** What a scope asks for. */
export interface AskedScope {
  /** The API, as the request names it. */
  resource: string;
  isGraph: boolean;
  /** What of it, e.g. `Mail.Read` or `.default`. */
  names: string[];
  /** What is not of an API: `openid` and the like. */
  ofSignIn: string[];
}

const OF_SIGN_IN = new Set(["openid", "profile", "email", "offline_access"]);
const GRAPH = "https://graph.microsoft.com";
const BOT_FRAMEWORK = "https://api.botframework.com";

/**
 * Reads a scope, in which a permission without an API is one of Microsoft Graph.
 *
 * @throws {EntraRefusal} When nobody knows the API.
 */
export function readScope(
  { directory, graphNames }: Pick<EntraState, "directory" | "graphNames">,
  scope = "",
): AskedScope {
  const words = scope.split(" ").filter((word) => word !== "");
  const ofApi = words.filter((word) => !OF_SIGN_IN.has(word));
  const [first = ""] = ofApi;
  const resource = first.includes("/") ? first.slice(0, first.lastIndexOf("/")) : GRAPH;
  const isGraph = graphNames.includes(resource);
  const isKnown =
    isGraph ||
    resource === BOT_FRAMEWORK ||
    findRegistration(directory, resource) !== undefined ||
    directory.tenants.some(({ registrations }) =>
      registrations.some(({ identifierUris }) => identifierUris.includes(resource)),
    );
  if (!isKnown) throw new EntraRefusal(500_011);
  return {
    resource,
    isGraph,
    names: ofApi.map((word) => word.slice(word.lastIndexOf("/") + 1)),
    ofSignIn: words.filter((word) => OF_SIGN_IN.has(word)),
  };
}
