import { ConfigError } from "./config_error.ts";
import { type Environment, setting } from "./setting.ts";

const HOST_NAME =
  /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;

/**
 * Says whether a text is a host name as the internet has them, and nothing around it.
 *
 * @param text What was found.
 */
export function isBotDomain(text: string): boolean {
  return HOST_NAME.test(text);
}

/**
 * Reads under which host people reach the bot.
 *
 * @param env The environment: `BOT_DOMAIN`.
 * @returns The host in lower case; undefined where none is set.
 * @throws {ConfigError} `ERR_BOT_DOMAIN_INVALID` when it is anything else.
 */
export function readBotDomain(env: Environment): string | undefined {
  const found = setting(env, "BOT_DOMAIN");
  if (found === undefined || isBotDomain(found)) return found?.toLowerCase();
  throw new ConfigError(
    "ERR_BOT_DOMAIN_INVALID",
    `Cannot use BOT_DOMAIN as it is not a host name: found something else, ${found.length} long, set the name alone, as in bot.contoso.com`,
  );
}
