import { isGuid } from "../core/is_guid.ts";
import { Secret } from "../core/secret.ts";
import { httpsOrigin } from "../live/https_origin.ts";
import { ConfigError } from "./config_error.ts";
import { connectionParts } from "./connection_parts.ts";
import { isSafeAddress } from "./is_safe_address.ts";
import { type Environment, setting } from "./setting.ts";

/** Where in Application Insights the bot tells what it does, and how it signs in there. */
export interface TelemetryConfig {
  /** Where it is sent; without a slash at the end. */
  endpoint: string;
  /** Names the resource. Where that allows it, this alone lets somebody send. */
  instrumentationKey: Secret;
  /** Absent where the instrumentation key is enough. */
  identity?: {
    /** For whom its tokens are. */
    audience: string;
    /** Client id of the managed identity; left out where it is the machine's own. */
    clientId?: string;
  };
}

const CONNECTION = "APPLICATIONINSIGHTS_CONNECTION_STRING";
const AUTHENTICATION = "APPLICATIONINSIGHTS_AUTHENTICATION_STRING";

/** The settings that are read here; they have the names that Microsoft's own libraries read. */
export const TELEMETRY_SETTINGS: readonly string[] = [CONNECTION, AUTHENTICATION];

/** The public cloud's; a connection string of another one names its own. */
const AUDIENCE = "https://monitor.azure.com";

/**
 * In any cloud it is Azure Monitor: whatever host a connection string names, the identity's token that is
 * sent there opens nothing else.
 */
const MONITOR = /^https:\/\/monitor\.azure\.[a-z.]+$/;

/**
 * Reads from the environment where the bot tells what it does.
 *
 * @param env The environment; a setting of white space alone counts as not set.
 * @param ownIdentity Client id of the managed identity that the bot has anyway.
 * @returns Undefined where nothing is set: then it is sent nowhere.
 * @throws {ConfigError} With a stable code when a setting is wrong or not wanted. What was found is not
 *   repeated: whoever has the instrumentation key may be allowed to send.
 *
 * @example Without a key that counts: the machine's managed identity signs in
 * ```ts
 * import assert from "node:assert/strict";
 * import { readTelemetry } from "./read_telemetry.ts";
 *
 * const read = readTelemetry({
 *   APPLICATIONINSIGHTS_CONNECTION_STRING:
 *     "InstrumentationKey=00000000-0000-4000-8000-000000000001;IngestionEndpoint=https://westeurope-5.in.applicationinsights.azure.com/",
 *   APPLICATIONINSIGHTS_AUTHENTICATION_STRING: "Authorization=AAD",
 * });
 * assert.deepEqual(read?.identity, { audience: "https://monitor.azure.com" });
 * ```
 */
export function readTelemetry(env: Environment, ownIdentity?: string): TelemetryConfig | undefined {
  const connection = setting(env, CONNECTION);
  const authentication = setting(env, AUTHENTICATION);
  if (connection === undefined) {
    if (authentication === undefined) return undefined;
    throw new ConfigError(
      "ERR_TELEMETRY_AUTHENTICATION_STRING_NOT_WANTED",
      `Cannot use ${AUTHENTICATION} without ${CONNECTION}: set that too, or remove ${AUTHENTICATION}`,
    );
  }
  const { audience, ...resource } = readConnection(connection);
  if (authentication === undefined) return resource;
  const clientId = readAuthentication(authentication) ?? ownIdentity;
  return { ...resource, identity: { audience, ...(clientId !== undefined && { clientId }) } };
}

function readConnection(text: string) {
  const parts = namedParts(text);
  const key = parts.get("instrumentationkey") ?? "";
  const endpoint = originOf(parts.get("ingestionendpoint") ?? "");
  const audience = httpsOrigin(parts.get("aadaudience") ?? AUDIENCE) ?? "";
  if (isGuid(key) && endpoint !== undefined && MONITOR.test(audience)) {
    return { endpoint, instrumentationKey: new Secret(key), audience };
  }
  throw new ConfigError(
    "ERR_TELEMETRY_CONNECTION_STRING_INVALID",
    `Cannot use ${CONNECTION} as it is no connection string of Application Insights with an instrumentation key and an ingestion endpoint over https, or its audience is not Azure Monitor: found something else, ${text.length} long, copy it from the resource's Overview, as in InstrumentationKey=…;IngestionEndpoint=https://…/`,
  );
}

/** The client id in it, if any. */
function readAuthentication(text: string): string | undefined {
  const parts = namedParts(text);
  const clientId = parts.get("clientid");
  const isKnown = [...parts.keys()].every((name) => ["authorization", "clientid"].includes(name));
  const isEntra = parts.get("authorization") === "AAD";
  if (isKnown && isEntra && (clientId === undefined || isGuid(clientId))) return clientId;
  throw new ConfigError(
    "ERR_TELEMETRY_AUTHENTICATION_STRING_INVALID",
    `Cannot use ${AUTHENTICATION} as it does not name a managed identity: found something else, ${text.length} long, set it to Authorization=AAD, or to Authorization=AAD;ClientId={client id of the identity}`,
  );
}

/** Microsoft's own libraries do not mind how the names are written either. */
function namedParts(text: string): ReadonlyMap<string, string> {
  const parts = connectionParts(text) ?? new Map<string, string>();
  return new Map([...parts].map(([name, value]) => [name.toLowerCase(), value]));
}

/** Nobody on the way may read along; a stand-in on this machine speaks http. */
function originOf(address: string): string | undefined {
  if (!isSafeAddress(address)) return undefined;
  const { origin, href } = new URL(address);
  return href === `${origin}/` ? origin : undefined;
}
