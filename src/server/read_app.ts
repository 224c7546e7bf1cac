import { isGuid } from "../core/is_guid.ts";
import type { AppCredential } from "../live/app_credential.ts";
import { ConfigError } from "./config_error.ts";
import { CHANNEL_SETTINGS, type Channel, readChannel } from "./read_channel.ts";
import { CREDENTIAL_SETTINGS, readCredential } from "./read_credential.ts";
import { type AllowedTenants, readAllowedTenants } from "./read_tenants.ts";
import { type Environment, setting, settingsAmong } from "./setting.ts";

/** The app registration the bot is, and who may speak to it. */
export interface AppRegistration {
  /** Application (client) id. */
  id: string;
  type: AppType;
  /** The tenant it signs in at; undefined for one that signs in at the Bot Framework's. */
  tenantId: string | undefined;
  credential: AppCredential;
  allowedTenants: AllowedTenants;
  channel: Channel;
}

/** How an app is registered, as Azure Bot calls it. */
export type AppType = "MultiTenant" | "SingleTenant" | "UserAssignedMSI";

const APP_TYPES: ReadonlyMap<string, AppType> = new Map([
  ["multitenant", "MultiTenant"],
  ["singletenant", "SingleTenant"],
  ["userassignedmsi", "UserAssignedMSI"],
]);

const DOMAIN = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;

/** Settings that mean nothing without an app id. */
const NEED_APP_ID: readonly string[] = [
  "MicrosoftAppTenantId",
  "MicrosoftAppType",
  "AllowedTenants",
  ...CREDENTIAL_SETTINGS,
  ...CHANNEL_SETTINGS,
];

/** Every setting of an app registration. */
export const APP_SETTINGS: readonly string[] = ["MicrosoftAppId", ...NEED_APP_ID];

/**
 * Reads which app registration the bot is.
 *
 * @param env The environment.
 * @returns Undefined where no app id is set: the bot then speaks to this machine only.
 * @throws {ConfigError} When a setting is wrong, missing or not wanted.
 */
export function readApp(env: Environment): AppRegistration | undefined {
  const id = setting(env, "MicrosoftAppId");
  if (id === undefined) {
    refuseWithoutAppId(env);
    return undefined;
  }
  if (!isGuid(id)) {
    throw new ConfigError(
      "ERR_APP_ID_INVALID",
      // A secret that was put here by mistake must not be printed.
      `Cannot use MicrosoftAppId as it is not a GUID: found something else, ${id.length} long, set it to the application (client) id of the app registration`,
    );
  }
  const type = readAppType(env);
  const isOwn = type !== "MultiTenant";
  const credential = type === "UserAssignedMSI" ? readManaged(env) : readCredential(env, type);
  const tenantId = isOwn ? readTenant(env, type) : undefined;
  const allowedTenants = readAllowedTenants(env, tenantId);
  return {
    id: id.toLowerCase(),
    type,
    tenantId,
    credential,
    allowedTenants,
    channel: readChannel(env),
  };
}

function refuseWithoutAppId(env: Environment): void {
  const [found] = settingsAmong(env, NEED_APP_ID);
  if (found === undefined) return;
  throw new ConfigError(
    "ERR_APP_ID_MISSING",
    `Cannot use ${found} without an app id: set MicrosoftAppId too, or remove ${found} to run on this machine only`,
  );
}

function readAppType(env: Environment): AppType {
  const found = setting(env, "MicrosoftAppType") ?? "SingleTenant";
  const type = APP_TYPES.get(found.toLowerCase());
  if (type !== undefined) return type;
  throw new ConfigError(
    "ERR_APP_TYPE_INVALID",
    `Cannot use MicrosoftAppType as it is not known: found something else, ${found.length} long, set it to ${[...APP_TYPES.values()].join(", ")}`,
  );
}

function readManaged(env: Environment): AppCredential {
  const [found] = settingsAmong(env, CREDENTIAL_SETTINGS);
  if (found === undefined) return { kind: "managed-identity" };
  throw new ConfigError(
    "ERR_APP_CREDENTIAL_NOT_WANTED",
    `Cannot use ${found} with MicrosoftAppType UserAssignedMSI as a managed identity needs none: remove it, or set MicrosoftAppType to SingleTenant`,
  );
}

function readTenant(env: Environment, type: AppType): string {
  const tenantId = setting(env, "MicrosoftAppTenantId");
  if (tenantId === undefined) {
    throw new ConfigError(
      "ERR_APP_TENANT_MISSING",
      `Cannot sign in as a ${type} app without MicrosoftAppTenantId: found nothing, set it to the tenant's id or domain`,
    );
  }
  if (isGuid(tenantId) || DOMAIN.test(tenantId)) return tenantId;
  throw new ConfigError(
    "ERR_APP_TENANT_INVALID",
    `Cannot use MicrosoftAppTenantId as it is neither a GUID nor a domain: found something else, ${tenantId.length} long, set it to the tenant's id or domain, as in contoso.onmicrosoft.com`,
  );
}
