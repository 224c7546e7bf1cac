import { cloudOfGraphHost, GRAPH_APP_ID } from "./clouds.ts";

/** The APIs that tokens are for; `unknown` is another app or API. */
export type ApiId =
  | "microsoft-graph"
  | "azure-ad-graph"
  | "azure-resource-manager"
  | "sharepoint"
  | "exchange-online"
  | "azure-key-vault"
  | "bot-framework"
  | "token-exchange"
  | "unknown";

/** Other APIs whose tokens are sent to Graph by mistake, by `aud` (host or app id). */
const OTHER_APIS: ReadonlyMap<string, ApiId> = new Map([
  ["00000002-0000-0000-c000-000000000000", "azure-ad-graph"],
  ["graph.windows.net", "azure-ad-graph"],
  ["management.azure.com", "azure-resource-manager"],
  ["management.core.windows.net", "azure-resource-manager"],
  ["797f4846-ba00-4fd7-ba43-dac1f8f63013", "azure-resource-manager"],
  ["00000003-0000-0ff1-ce00-000000000000", "sharepoint"],
  ["00000002-0000-0ff1-ce00-000000000000", "exchange-online"],
  ["outlook.office365.com", "exchange-online"],
  ["outlook.office.com", "exchange-online"],
  ["vault.azure.net", "azure-key-vault"],
  ["api.botframework.com", "bot-framework"],
  ["azureadtokenexchange", "token-exchange"],
]);

/** Whom a token is for, as its `aud` claim states. */
export interface Audience {
  /** The claim as it stands. */
  value: string;
  /** Whether that is Microsoft Graph, in any cloud. */
  isGraph: boolean;
  /** Whose audience it is; the name that a reader knows stands under this in the words. */
  api: ApiId;
}

/**
 * Finds the API that a token is for.
 *
 * `aud` may be any of an API's addresses, with or without a slash at its end, or its app id.
 *
 * @param value The `aud` claim.
 */
export function readAudience(value: string): Audience {
  const bare = bareAddress(value);
  const host = hostOf(bare);
  if (host === GRAPH_APP_ID || cloudOfGraphHost(host) !== undefined) {
    return { value, isGraph: true, api: "microsoft-graph" };
  }
  const other = host.endsWith(".sharepoint.com") ? "sharepoint" : "unknown";
  return { value, isGraph: false, api: OTHER_APIS.get(host) ?? other };
}

/**
 * Says whether an audience is one of the APIs whose tokens are sent to Graph by mistake.
 *
 * @param value The `aud` claim.
 */
export function isAnotherKnownApi(value: string): boolean {
  const { isGraph, api } = readAudience(value);
  return !isGraph && api !== "unknown";
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
