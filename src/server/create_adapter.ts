import {
  type CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  type ConfigurationServiceClientCredentialFactoryOptions,
} from "botbuilder";
import { OnceOnly } from "../bot/once_only.ts";
import { memoryTurns, type TurnStore } from "../bot/turn_store.ts";
import { BotAdapter } from "./bot_adapter.ts";
import type { Config } from "./read_config.ts";
import type { Waiting } from "./retry_call.ts";

/** What an adapter works with besides its settings; each has a default. */
export interface AdapterParts {
  /** How time passes; replaced in tests. */
  waiting?: Waiting;
  /** Knows which activities were taken; this process alone unless told. */
  turns?: TurnStore;
}

/**
 * Creates the adapter between the Bot Framework and the bot.
 *
 * @param config The settings; without an app registration every caller is accepted, so the server
 *   must then listen on this machine only.
 * @param log Takes one line a failed turn, free of what was pasted.
 * @param parts What it works with, where not with the default.
 * @returns The adapter.
 */
export function createAdapter(
  config: Config,
  log: (line: string) => void,
  { waiting, turns = memoryTurns() }: AdapterParts = {},
): CloudAdapter {
  const settings = botFrameworkSettings(config);
  const credentials = new ConfigurationServiceClientCredentialFactory(settings);
  const authentication = new ConfigurationBotFrameworkAuthentication(settings, credentials);
  return new BotAdapter(authentication, log, waiting).use(new OnceOnly(turns));
}

function botFrameworkSettings(config: Config): ConfigurationServiceClientCredentialFactoryOptions {
  const { app } = config;
  // An empty app id, and nothing else, is what turns botbuilder's authentication off.
  if (app === undefined) return { MicrosoftAppId: "" };
  return {
    MicrosoftAppType: app.type,
    MicrosoftAppId: app.id,
    ...("password" in app && { MicrosoftAppPassword: app.password }),
    ...("tenantId" in app && { MicrosoftAppTenantId: app.tenantId }),
  };
}
