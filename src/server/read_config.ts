import { isIP } from "node:net";
import { isGuid } from "../core/is_guid.ts";
import { ConfigError } from "./config_error.ts";
import { isLoopback } from "./is_loopback.ts";
import { readPort } from "./read_port.ts";

/** The app registration the bot signs in with; each type carries exactly what it needs. */
export type AppRegistration =
  | { type: "MultiTenant"; id: string; password: string }
  | { type: "SingleTenant"; id: string; password: string; tenantId: string }
  | { type: "UserAssignedMSI"; id: string; tenantId: string };

/** Everything the server needs from its environment. */
export type Config = {
  /** The port to listen on; 0 means any free one. */
  port: number;
  /** The name or address to listen on. */
  host: string;
  /** Absent in local mode: no credentials, so only this machine may reach the bot. */
  app?: AppRegistration;
};

type Environment = Record<string, string | undefined>;
type AppType = AppRegistration["type"];

const DEFAULT_PORT = 3978;
const DOMAIN = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;
const APP_TYPES: ReadonlyMap<string, AppType> = new Map([
  ["multitenant", "MultiTenant"],
  ["singletenant", "SingleTenant"],
  ["userassignedmsi", "UserAssignedMSI"],
]);

/**
 * Reads the settings of the server from the environment, once.
 *
 * @param env The environment; a setting of white space alone counts as not set.
 * @returns The settings, complete and checked.
 * @throws {ConfigError} With a stable code when a setting is wrong, missing or not wanted.
 *
 * @example Local mode: no credentials, this machine only
 * ```ts
 * import assert from "node:assert/strict";
 * import { readConfig } from "./read_config.ts";
 *
 * assert.deepEqual(readConfig({}), { port: 3978, host: "127.0.0.1" });
 * ```
 */
export function readConfig(env: Environment): Config {
  const port = readPort(env, "PORT", DEFAULT_PORT);
  const id = setting(env, "MicrosoftAppId");
  if (id === undefined) {
    refuseCredentialsWithoutAppId(env);
    return { port, host: readLocalHost(env) };
  }
  return { port, host: readHost(env) ?? "0.0.0.0", app: readApp(env, id) };
}

function setting(env: Environment, name: string): string | undefined {
  return env[name]?.trim() || undefined;
}

function readHost(env: Environment): string | undefined {
  const host = setting(env, "HOST");
  if (host === undefined || isIP(host) !== 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(host)) {
    return host;
  }
  throw new ConfigError(
    "ERR_HOST_INVALID",
    `Cannot listen on HOST as it is neither a host name nor an address: found "${host}", set it without scheme, port or brackets, as in 0.0.0.0`,
  );
}

function readLocalHost(env: Environment): string {
  const host = readHost(env) ?? "127.0.0.1";
  if (isLoopback(host)) return host;
  // Without an app id nothing tells Teams from a stranger, so a stranger must not get through.
  throw new ConfigError(
    "ERR_HOST_NEEDS_APP_ID",
    `Cannot listen on HOST "${host}" without an app id as every caller would be let in: set MicrosoftAppId, or HOST to 127.0.0.1`,
  );
}

function refuseCredentialsWithoutAppId(env: Environment): void {
  const names = ["MicrosoftAppPassword", "MicrosoftAppTenantId", "MicrosoftAppType"];
  const found = names.find((name) => setting(env, name) !== undefined);
  if (found === undefined) return;
  throw new ConfigError(
    "ERR_APP_ID_MISSING",
    `Cannot use ${found} without an app id: set MicrosoftAppId too, or remove ${found} to run on this machine only`,
  );
}

function readApp(env: Environment, id: string): AppRegistration {
  if (!isGuid(id)) {
    throw new ConfigError(
      "ERR_APP_ID_INVALID",
      // A secret that was put here by mistake must not be printed.
      `Cannot use MicrosoftAppId as it is not a GUID: found something else, ${id.length} long, set it to the application (client) id of the app registration`,
    );
  }
  const type = readAppType(env);
  switch (type) {
    case "MultiTenant":
      return { type, id, password: readPassword(env, type) };
    case "SingleTenant":
      return { type, id, password: readPassword(env, type), tenantId: readTenant(env, type) };
    case "UserAssignedMSI":
      refusePassword(env);
      return { type, id, tenantId: readTenant(env, type) };
  }
}

function readAppType(env: Environment): AppType {
  const found = setting(env, "MicrosoftAppType") ?? "SingleTenant";
  const type = APP_TYPES.get(found.toLowerCase());
  if (type !== undefined) return type;
  throw new ConfigError(
    "ERR_APP_TYPE_INVALID",
    `Cannot use MicrosoftAppType as it is not known: found "${found}", set it to ${[...APP_TYPES.values()].join(", ")}`,
  );
}

function readPassword(env: Environment, type: AppType): string {
  const password = setting(env, "MicrosoftAppPassword");
  if (password !== undefined) return password;
  throw new ConfigError(
    "ERR_APP_PASSWORD_MISSING",
    `Cannot sign in as a ${type} app without MicrosoftAppPassword: found nothing, set it to a client secret of the app registration`,
  );
}

function refusePassword(env: Environment): void {
  if (setting(env, "MicrosoftAppPassword") === undefined) return;
  throw new ConfigError(
    "ERR_APP_PASSWORD_NOT_WANTED",
    "Cannot use MicrosoftAppPassword with MicrosoftAppType UserAssignedMSI as a managed identity has none: remove it, or set MicrosoftAppType to SingleTenant",
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
