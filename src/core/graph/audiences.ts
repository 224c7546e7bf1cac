import { cloudOfGraphHost, GRAPH_APP_ID } from "./clouds.ts";

/** Other APIs whose tokens are sent to Graph by mistake, by `aud` (host or app id). */
const OTHER_APIS: ReadonlyMap<string, string> = new Map([
  ["00000002-0000-0000-c000-000000000000", "Azure AD Graph (retired)"],
  ["graph.windows.net", "Azure AD Graph (retired)"],
  ["management.azure.com", "Azure Resource Manager"],
  ["management.core.windows.net", "Azure Resource Manager"],
  ["797f4846-ba00-4fd7-ba43-dac1f8f63013", "Azure Resource Manager"],
  ["00000003-0000-0ff1-ce00-000000000000", "SharePoint"],
  ["00000002-0000-0ff1-ce00-000000000000", "Exchange Online"],
  ["outlook.office365.com", "Exchange Online"],
  ["outlook.office.com", "Exchange Online"],
  ["vault.azure.net", "Azure Key Vault"],
  ["api.botframework.com", "Bot Framework"],
  ["azureadtokenexchange", "federated token exchange"],
]);

const UNKNOWN_API = "another app or API";

/** Whom a token is for, as its `aud` claim states. */
export interface Audience {
  /** The claim as it stands. */
  value: string;
  /** Whether that is Microsoft Graph, in any cloud. */
  isGraph: boolean;
  /** A name a reader knows, e.g. `Microsoft Graph`, `Azure Resource Manager`, `another app`. */
  name: string;
}

/**
 * Names the API that a token is for.
 *
 * `aud` may be any of an API's addresses, with or without a slash at its end, or its app id.
 *
 * @param value The `aud` claim.
 */
export function readAudience(value: string): Audience {
  const bare = bareAddress(value);
  const host = hostOf(bare);
  if (host === GRAPH_APP_ID || cloudOfGraphHost(host) !== undefined) {
    return { value, isGraph: true, name: "Microsoft Graph" };
  }
  const known =
    OTHER_APIS.get(host) ?? (host.endsWith(".sharepoint.com") ? "SharePoint" : undefined);
  return { value, isGraph: false, name: known ?? UNKNOWN_API };
}

/**
 * Says whether an audience is one of the APIs whose tokens are sent to Graph by mistake.
 *
 * @param value The `aud` claim.
 */
export function isAnotherKnownApi(value: string): boolean {
  const { isGraph, name } = readAudience(value);
  return !isGraph && name !== UNKNOWN_API;
}

/**
 * The Graph host that a token is for, where its audience names one; the app id is the same in every
 * cloud.
 *
 * @param audience Whom the token is for.
 * @returns The host, or undefined.
 */
export function graphHostOfAudience({ value }: Audience): string | undefined {
  return cloudOfGraphHost(hostOf(bareAddress(value)))?.graphHost;
}

function bareAddress(value: string): string {
  return value.toLowerCase().replace(/^(?:https?|api|spn):\/*/, "");
}

function hostOf(bare: string): string {
  return bare.split("/", 1)[0] ?? "";
}
