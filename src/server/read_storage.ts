import { isGuid } from "../core/is_guid.ts";
import { Secret } from "../core/secret.ts";
import { ConfigError } from "./config_error.ts";
import { connectionParts } from "./connection_parts.ts";
import { isSafeAddress } from "./is_safe_address.ts";
import { type Environment, setting } from "./setting.ts";

/** Where the bot keeps its memory outside of its process, and how it signs in there. */
export type StorageConfig =
  | { kind: "connection-string"; connectionString: Secret; container: string }
  | {
      kind: "identity";
      /** Without a slash at the end. */
      containerUrl: string;
      /** Client id of the managed identity; left out where it is the machine's own. */
      clientId?: string;
    };

const DEFAULT_CONTAINER = "graph-auth-doctor-state";

/**
 * How Azure lets containers be named.
 *
 * Source: Microsoft Learn, "Naming and referencing containers, blobs, and metadata".
 */
const CONTAINER = /^(?=.{3,63}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Reads from the environment where the bot keeps its memory.
 *
 * @param env The environment; a setting of white space alone counts as not set.
 * @param ownIdentity Client id of the managed identity that the bot has anyway.
 * @returns Undefined where nothing is set: the bot then keeps it in its process.
 * @throws {ConfigError} With a stable code when a setting is wrong or not wanted. What was found is not
 *   repeated: any of the settings may hold a secret.
 *
 * @example A container that the bot reaches with its managed identity
 * ```ts
 * import assert from "node:assert/strict";
 * import { readStorage } from "./read_storage.ts";
 *
 * const containerUrl = "https://contoso.blob.core.windows.net/doctor";
 * assert.deepEqual(readStorage({ STATE_CONTAINER_URL: containerUrl }), {
 *   kind: "identity",
 *   containerUrl,
 * });
 * ```
 */
export function readStorage(env: Environment, ownIdentity?: string): StorageConfig | undefined {
  const connection = setting(env, "STATE_CONNECTION_STRING");
  const address = setting(env, "STATE_CONTAINER_URL");
  if (connection !== undefined && address !== undefined) {
    throw new ConfigError(
      "ERR_STATE_TWICE",
      "Cannot keep the memory in two places: found STATE_CONNECTION_STRING and STATE_CONTAINER_URL, remove one of them",
    );
  }
  if (connection === undefined) refuseContainer(env);
  if (address === undefined) refuseIdentity(env);
  if (connection !== undefined) return readConnection(env, connection);
  if (address === undefined) return undefined;
  const containerUrl = readAddress(address);
  const clientId = readIdentity(env) ?? ownIdentity;
  return { kind: "identity", containerUrl, ...(clientId !== undefined && { clientId }) };
}

function refuseContainer(env: Environment): void {
  if (setting(env, "STATE_CONTAINER") === undefined) return;
  throw new ConfigError(
    "ERR_STATE_CONTAINER_NOT_WANTED",
    "Cannot use STATE_CONTAINER without STATE_CONNECTION_STRING: set that too, or remove STATE_CONTAINER as the address in STATE_CONTAINER_URL names the container",
  );
}

function refuseIdentity(env: Environment): void {
  if (setting(env, "STATE_IDENTITY_CLIENT_ID") === undefined) return;
  throw new ConfigError(
    "ERR_STATE_IDENTITY_NOT_WANTED",
    "Cannot use STATE_IDENTITY_CLIENT_ID without STATE_CONTAINER_URL: set that too, or remove STATE_IDENTITY_CLIENT_ID",
  );
}

function readConnection(env: Environment, text: string): StorageConfig {
  if (!isConnectionString(text)) {
    throw new ConfigError(
      "ERR_STATE_CONNECTION_STRING_INVALID",
      `Cannot use STATE_CONNECTION_STRING as it is no connection string of a storage account over https: found something else, ${text.length} long, copy it from the account's Access keys, as in DefaultEndpointsProtocol=https;AccountName=…;AccountKey=…;EndpointSuffix=core.windows.net`,
    );
  }
  const container = setting(env, "STATE_CONTAINER") ?? DEFAULT_CONTAINER;
  if (!CONTAINER.test(container)) {
    throw new ConfigError(
      "ERR_STATE_CONTAINER_INVALID",
      `Cannot use STATE_CONTAINER as Azure allows no such name: found something else, ${container.length} long, set it to 3 to 63 lower-case letters, digits and single hyphens between them, as in ${DEFAULT_CONTAINER}`,
    );
  }
  return { kind: "connection-string", connectionString: new Secret(text), container };
}

/** With the account's key, with a shared access signature, or the emulator's own. */
function isConnectionString(text: string): boolean {
  const parts = connectionParts(text);
  if (parts === undefined) return false;
  if (parts.get("UseDevelopmentStorage") === "true") return true;
  const scheme = parts.get("DefaultEndpointsProtocol");
  const hasKey =
    (scheme === "https" || scheme === "http") &&
    /^[a-z0-9]{3,24}$/.test(parts.get("AccountName") ?? "") &&
    /^[A-Za-z0-9+/]+={0,2}$/.test(parts.get("AccountKey") ?? "");
  const hasSignature = /(?:^|&)sig=/.test(parts.get("SharedAccessSignature") ?? "");
  const endpoint = parts.get("BlobEndpoint");
  // Nobody on the way may read along; the emulator on this machine speaks http.
  if (endpoint !== undefined) return (hasKey || hasSignature) && isSafeAddress(endpoint);
  return hasKey && scheme === "https";
}

function readAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const container = url?.pathname.replace(/^\//, "").replace(/\/$/, "") ?? "";
  // An access token is never sent over http, so the emulator cannot be reached this way.
  const isPlain = url?.protocol === "https:" && url.origin + url.pathname === url.href;
  if (url !== undefined && isPlain && CONTAINER.test(container))
    return `${url.origin}/${container}`;
  throw new ConfigError(
    "ERR_STATE_CONTAINER_URL_INVALID",
    `Cannot use STATE_CONTAINER_URL as it is not the https address of a container, without a query: found something else, ${text.length} long, set it as in https://contoso.blob.core.windows.net/${DEFAULT_CONTAINER}`,
  );
}

function readIdentity(env: Environment): string | undefined {
  const id = setting(env, "STATE_IDENTITY_CLIENT_ID");
  if (id === undefined || isGuid(id)) return id;
  throw new ConfigError(
    "ERR_STATE_IDENTITY_INVALID",
    `Cannot use STATE_IDENTITY_CLIENT_ID as it is not a GUID: found something else, ${id.length} long, set it to the client id of a user-assigned managed identity, or remove it`,
  );
}
