import { ConfigError } from "./config_error.ts";
import { isSafeAddress } from "./is_safe_address.ts";
import { type Environment, setting, settingsAmong } from "./setting.ts";

/** Where the Bot Framework of a cloud is, and what it calls itself. */
export interface Channel {
  /** Where the bot gets its own tokens; for a tenant's app that tenant takes the last part's place. */
  loginUrl: string;
  /** What these tokens are for. */
  scope: string;
  /** Who issues the tokens of those who call the bot. */
  issuer: string;
  /** Where their keys are named. */
  metadataUrl: string;
  /** Where people's sign-ins are kept. */
  oAuthUrl: string;
  /** What the bot is told about who calls. */
  callerId: string;
  /** Whether these are addresses of somebody's own, so that the sign-in cannot know them. */
  isCustom: boolean;
}

/** The public cloud's. Source: `AuthenticationConstants` of botframework-connector. */
export const PUBLIC_CHANNEL: Channel = {
  loginUrl: "https://login.microsoftonline.com/botframework.com",
  scope: "https://api.botframework.com",
  issuer: "https://api.botframework.com",
  metadataUrl: "https://login.botframework.com/v1/.well-known/openidconfiguration",
  oAuthUrl: "https://api.botframework.com",
  callerId: "urn:botframework:azure",
  isCustom: false,
};

/** Source: `GovernmentConstants` of botframework-connector. */
const US_GOVERNMENT: Channel = {
  loginUrl: "https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us",
  scope: "https://api.botframework.us",
  issuer: "https://api.botframework.us",
  metadataUrl: "https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
  oAuthUrl: "https://api.botframework.azure.us",
  callerId: "urn:botframework:azureusgov",
  isCustom: false,
};

/** The clouds that are known by `ChannelService`. */
const CLOUDS: ReadonlyMap<string, Channel> = new Map([
  ["", PUBLIC_CHANNEL],
  ["https://botframework.azure.us", US_GOVERNMENT],
]);

/** The settings of a cloud of one's own, by the names that botbuilder gave them. */
const GROUP = {
  loginUrl: "ToChannelFromBotLoginUrl",
  scope: "ToChannelFromBotOAuthScope",
  issuer: "ToBotFromChannelTokenIssuer",
  metadataUrl: "ToBotFromChannelOpenIdMetadataUrl",
  oAuthUrl: "OAuthUrl",
  callerId: "CallerId",
} as const;

/** Those of them that are called, so whoever answers there must be who he says. */
const CALLED = ["loginUrl", "metadataUrl", "oAuthUrl"] as const;

/** Every setting that names another cloud. */
export const CHANNEL_SETTINGS = ["ChannelService", ...Object.values(GROUP)] as const;

/**
 * Reads which cloud's Bot Framework the bot belongs to: the public one, the US government's, or one
 * that is described by all of its addresses.
 *
 * @param env The environment.
 * @throws {ConfigError} When the description is not whole, or an address cannot be used.
 */
export function readChannel(env: Environment): Channel {
  const names = Object.values(GROUP);
  const found = settingsAmong(env, names);
  if (found.length === 0) return readCloud(env);
  const missing = names.filter((name) => !found.includes(name));
  if (missing.length > 0) {
    throw new ConfigError(
      "ERR_CHANNEL_INCOMPLETE",
      // botbuilder would leave these undefined, and then refuse every call.
      `Cannot use ${found.join(", ")} alone: found no ${missing.join(", ")}, set all of them, or none`,
    );
  }
  const read = (key: keyof typeof GROUP) => setting(env, GROUP[key]) ?? "";
  for (const key of CALLED) checkAddress(GROUP[key], read(key));
  return {
    loginUrl: read("loginUrl"),
    scope: read("scope"),
    issuer: read("issuer"),
    metadataUrl: read("metadataUrl"),
    oAuthUrl: read("oAuthUrl"),
    callerId: read("callerId"),
    isCustom: true,
  };
}

function readCloud(env: Environment): Channel {
  const service = setting(env, "ChannelService") ?? "";
  const cloud = CLOUDS.get(service);
  if (cloud !== undefined) return cloud;
  throw new ConfigError(
    "ERR_CHANNEL_INVALID",
    `Cannot use ChannelService as it is not known: found something else, ${service.length} long, set it to https://botframework.azure.us, or to nothing for the public cloud`,
  );
}

function checkAddress(name: string, found: string): void {
  // MSAL signs in over https alone.
  const isTaken = name !== GROUP.loginUrl || found.startsWith("https://");
  if (isTaken && isSafeAddress(found)) return;
  throw new ConfigError(
    "ERR_CHANNEL_INVALID",
    `Cannot use ${name} as it is no https address: found something else, ${found.length} long, set it to an address such as ${PUBLIC_CHANNEL.metadataUrl}`,
  );
}
