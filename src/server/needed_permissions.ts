import { hostInAddress } from "./host_in_address.ts";
import type { Permission } from "./permissions.ts";
import type { AppRegistration } from "./read_app.ts";
import { PUBLIC_CHANNEL } from "./read_channel.ts";
import type { Config } from "./read_config.ts";
import type { LookUpConfig } from "./read_sso.ts";
import type { StorageConfig } from "./read_storage.ts";
import { SETTINGS } from "./settings.ts";

/** What dependencies read of the machine as soon as they are loaded: pino and botbuilder. */
const SYSTEM = ["hostname", "osRelease"] as const;

/** Where a machine of Azure gives tokens, unless IDENTITY_ENDPOINT says otherwise. */
const IMDS = "http://169.254.169.254";

/** Where Teams takes the bot's messages in the public cloud. */
const TEAMS = "smba.trafficmanager.net:443";

/** What is needed before anything is read: without it a setting would count as not set. */
export const NEEDED_FIRST: readonly Permission[] = [
  ...SETTINGS.map((variable) => ({ name: "env", variable }) as const),
  ...SYSTEM.map((kind) => ({ name: "sys", kind }) as const),
];

/**
 * Lists the hosts that the bot needs with these settings: where it listens, and whom it calls.
 *
 * @param config The settings.
 * @param identityEndpoint Where the machine's managed identity is asked for tokens, if anywhere.
 */
export function neededHosts(
  { host, port, metrics, app, lookUp, storage, telemetry }: Config,
  identityEndpoint: string | undefined,
): Permission[] {
  const isManaged =
    app?.credential.kind === "managed-identity" ||
    app?.credential.kind === "federated" ||
    storage?.kind === "identity" ||
    telemetry?.identity !== undefined;
  const hosts = [
    hostAndPort(host, port),
    ...(metrics === undefined ? [] : [hostAndPort(metrics.host, metrics.port)]),
    ...(app === undefined ? [] : appHosts(app)),
    ...(lookUp === undefined ? [] : lookUpHosts(lookUp)),
    ...(storage === undefined ? [] : storageHosts(storage)),
    ...(telemetry === undefined ? [] : addressHosts(telemetry.endpoint)),
    ...(isManaged ? addressHosts(identityEndpoint ?? IMDS) : []),
  ];
  return [...new Set(hosts)].map((one) => ({ name: "net", host: one }));
}

/** Any free port is not known before it is taken: then all ports of the host are needed. */
function hostAndPort(host: string, port: number): string {
  const name = hostInAddress(host);
  return port === 0 ? name : `${name}:${port}`;
}

function appHosts({ channel, credential }: AppRegistration): string[] {
  const isSignedIn = credential.kind !== "managed-identity";
  return [
    ...addressHosts(channel.metadataUrl),
    ...(isSignedIn ? addressHosts(channel.loginUrl) : []),
    ...(channel === PUBLIC_CHANNEL ? [TEAMS] : []),
  ];
}

function lookUpHosts({ loginOrigin, graphOrigin }: LookUpConfig): string[] {
  return [...addressHosts(loginOrigin), ...addressHosts(graphOrigin)];
}

function storageHosts(storage: StorageConfig): string[] {
  if (storage.kind === "identity") return addressHosts(storage.containerUrl);
  const text = storage.connectionString.reveal();
  const part = (name: string) => new RegExp(`(?:^|;)\\s*${name}=([^;]+)`).exec(text)?.[1]?.trim();
  const endpoint = part("BlobEndpoint");
  if (endpoint !== undefined) return addressHosts(endpoint);
  const [account, suffix = "core.windows.net"] = [part("AccountName"), part("EndpointSuffix")];
  return account === undefined ? [] : [`${account}.blob.${suffix}:443`];
}

function addressHosts(address: string): string[] {
  if (!URL.canParse(address)) return [];
  const { hostname, port, protocol } = new URL(address);
  return [`${hostname}:${port || (protocol === "https:" ? 443 : 80)}`];
}
