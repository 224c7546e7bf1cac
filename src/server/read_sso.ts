import { isGuid } from "../core/is_guid.ts";
import type { RegisteredCredential } from "../live/app_credential.ts";
import { httpsOrigin } from "../live/https_origin.ts";
import { ConfigError } from "./config_error.ts";
import type { AppRegistration } from "./read_app.ts";
import { readBotDomain } from "./read_bot_domain.ts";
import { type Environment, setting, settingsAmong } from "./setting.ts";
import { SIGN_IN_PATH } from "./sign_in_page.ts";

/** With what the bot looks into a tenant on behalf of a person who signs in. */
export interface LookUpConfig {
  /** Application ID URI: what Teams gets the person's token for. */
  resource: string;
  /** The app registration that exposes it and holds the delegated permissions. */
  app: { id: string; credential: RegisteredCredential };
  /** Where people sign in: `https://` and a host; the tenant's id comes behind it. */
  loginOrigin: string;
  /** That host is none that MSAL knows. */
  isCustom: boolean;
  /** Where Microsoft Graph is: `https://` and a host. */
  graphOrigin: string;
  /** The page that ends a sign-in by hand; left out where the bot has none. */
  redirectUri?: string;
}

const RESOURCE = "SSO_APP_ID_URI";
const APP_ID = "SSO_APP_ID";
const GRAPH = "GRAPH_ENDPOINT";

/** Every setting that the look-up in a tenant has of its own. */
export const SSO_SETTINGS: readonly string[] = [RESOURCE, APP_ID, GRAPH, "BOT_DOMAIN"];

/** Of those, the ones that mean nothing by themselves; the package takes `BOT_DOMAIN` as well. */
const NEED_RESOURCE = [APP_ID, GRAPH] as const;

/** `api://`, and a host, `botid-` and an id, or both. */
const APP_ID_URI = /^api:\/\/[a-z0-9](?:[a-z0-9._-]|\/(?=[a-z0-9])){2,252}$/i;

/** Where Graph is in the clouds that have a name; source: Microsoft Learn, "National cloud deployments". */
const GRAPH_ORIGINS: ReadonlyMap<string, string> = new Map([
  ["https://login.microsoftonline.com", "https://graph.microsoft.com"],
  ["https://login.microsoftonline.us", "https://graph.microsoft.us"],
]);

/**
 * Reads with what the bot looks into a tenant on behalf of people.
 *
 * @param env The environment.
 * @param app Which app the bot is; undefined in local mode.
 * @returns Undefined where `SSO_APP_ID_URI` is not set: the bot then looks nothing up.
 * @throws {ConfigError} When a setting is wrong, missing or not wanted.
 *
 * @example Off unless somebody switches it on
 * ```ts
 * import assert from "node:assert/strict";
 * import { readSso } from "./read_sso.ts";
 *
 * assert.equal(readSso({}, undefined), undefined);
 * ```
 */
export function readSso(
  env: Environment,
  app: AppRegistration | undefined,
): LookUpConfig | undefined {
  const resource = setting(env, RESOURCE);
  if (resource === undefined) {
    refuseWithoutResource(env);
    return undefined;
  }
  if (app === undefined) {
    throw new ConfigError(
      "ERR_APP_ID_MISSING",
      `Cannot use ${RESOURCE} without an app id: set MicrosoftAppId too, or remove ${RESOURCE} to run on this machine only`,
    );
  }
  if (!isAppIdUri(resource)) {
    throw new ConfigError(
      "ERR_SSO_APP_ID_URI_INVALID",
      `Cannot use ${RESOURCE} as it is no Application ID URI: found something else, ${resource.length} long, copy it from Expose an API in the app registration, as in api://botid-${app.id}`,
    );
  }
  const ssoApp = readSsoApp(env, app);
  if (!isUriOf(resource, ssoApp.id)) {
    throw new ConfigError(
      "ERR_SSO_APP_ID_URI_INVALID",
      `Cannot use ${RESOURCE} as the id in it is not that of the app registration that exposes it: found another id, copy it from Expose an API in the app registration, as in api://botid-${ssoApp.id}`,
    );
  }
  const domain = readBotDomain(env);
  return {
    resource,
    app: ssoApp,
    loginOrigin: new URL(app.channel.loginUrl).origin,
    isCustom: app.channel.isCustom,
    graphOrigin: readGraph(env, app),
    ...(domain !== undefined && { redirectUri: `https://${domain}${SIGN_IN_PATH}` }),
  };
}

/**
 * Says whether a text is an Application ID URI, and nothing around it.
 *
 * @param text What was found.
 */
export function isAppIdUri(text: string): boolean {
  return APP_ID_URI.test(text);
}

/** The id at the end of an Application ID URI, where it ends with one. */
const ID_AT_END = /(?:^|[/-])([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

/**
 * Says whether an Application ID URI may be an app registration's: it names its id, or none at all.
 *
 * Source: Microsoft Learn, "Restrictions on identifier URIs of Microsoft Entra applications".
 *
 * @param uri The Application ID URI.
 * @param id Application (client) id.
 */
export function isUriOf(uri: string, id: string): boolean {
  const [, named] = ID_AT_END.exec(uri) ?? [];
  return named === undefined || named.toLowerCase() === id.toLowerCase();
}

function refuseWithoutResource(env: Environment): void {
  const [found] = settingsAmong(env, NEED_RESOURCE);
  if (found === undefined) return;
  throw new ConfigError(
    "ERR_SSO_APP_ID_URI_MISSING",
    `Cannot use ${found} without ${RESOURCE}: set that too, or remove ${found} as nothing is looked up without it`,
  );
}

function readSsoApp(
  env: Environment,
  { id, credential }: AppRegistration,
): { id: string; credential: RegisteredCredential } {
  const found = setting(env, APP_ID);
  if (found !== undefined && !isGuid(found)) {
    throw new ConfigError(
      "ERR_SSO_APP_ID_INVALID",
      `Cannot use ${APP_ID} as it is not a GUID: found something else, ${found.length} long, set it to the application (client) id of the app registration that exposes ${RESOURCE}`,
    );
  }
  const own = found?.toLowerCase() ?? id;
  if (credential.kind === "secret" && own !== id) {
    throw new ConfigError(
      "ERR_SSO_APP_ID_NOT_WANTED",
      `Cannot use ${APP_ID} with MicrosoftAppPassword as a client secret belongs to one app registration: remove ${APP_ID} and expose ${RESOURCE} in the bot's own, or sign in with a certificate or a managed identity that both trust`,
    );
  }
  if (credential.kind !== "managed-identity") return { id: own, credential };
  if (own === id) {
    throw new ConfigError(
      "ERR_SSO_APP_ID_MISSING",
      `Cannot look up anything as a managed identity alone, as it exposes no API: found no ${APP_ID} beside MicrosoftAppType UserAssignedMSI, set it to the id of an app registration that trusts this identity by a federated credential`,
    );
  }
  return { id: own, credential: { kind: "federated", managedIdentityId: id } };
}

function readGraph(env: Environment, { channel }: AppRegistration): string {
  const found = setting(env, GRAPH);
  const known = channel.isCustom ? undefined : GRAPH_ORIGINS.get(new URL(channel.loginUrl).origin);
  if (found === undefined && known !== undefined) return known;
  // People's tokens are sent there.
  const origin = httpsOrigin(found ?? "");
  if (origin !== undefined) return origin;
  if (found === undefined) {
    throw new ConfigError(
      "ERR_GRAPH_ENDPOINT_MISSING",
      `Cannot tell where Microsoft Graph is in a cloud of one's own: found no ${GRAPH}, set it as in https://graph.microsoft.com`,
    );
  }
  throw new ConfigError(
    "ERR_GRAPH_ENDPOINT_INVALID",
    `Cannot use ${GRAPH} as it is not https and a host alone: found something else, ${found.length} long, set it as in https://graph.microsoft.com`,
  );
}
