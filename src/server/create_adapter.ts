import { type CloudAdapter, ConfigurationServiceClientCredentialFactory } from "botbuilder";
import { OnceOnly } from "../bot/once_only.ts";
import { RateLimiter } from "../bot/rate_limiter.ts";
import { DEFAULT_RATE_LIMITS, type RateLimits } from "../bot/rate_limits.ts";
import { memoryTurns, type TurnStore } from "../bot/turn_store.ts";
import { appCredentials } from "./app_credentials.ts";
import { BotAdapter, type BotAdapterParts } from "./bot_adapter.ts";
import { ChannelAuthentication } from "./channel_authentication.ts";
import type { AppRegistration } from "./read_app.ts";
import { SharedClients } from "./shared_clients.ts";
import type { signInApp } from "./sign_in_app.ts";
import { CallerVerifier } from "./verify_caller.ts";

/** What an adapter works with; each has a default but the log. */
export interface AdapterParts extends BotAdapterParts {
  /** Checks who calls; made for the app unless told. */
  verifier?: CallerVerifier | undefined;
  /** Prepares the bot's own sign-in; MSAL unless told. */
  signIn?: typeof signInApp;
  /** Knows which activities were taken; this process alone unless told. */
  turns?: TurnStore;
  /** How many turns a minute are answered; the usual number unless told. */
  rateLimits?: RateLimits;
}

/**
 * Creates the adapter between the Bot Framework and the bot.
 *
 * @param app Which app the bot is; without one every caller is accepted, so the server must then
 *   listen on this machine only.
 * @param parts What it works with.
 * @returns The adapter.
 */
export function createAdapter(
  app: AppRegistration | undefined,
  {
    verifier,
    signIn,
    turns = memoryTurns(),
    rateLimits = DEFAULT_RATE_LIMITS,
    ...parts
  }: AdapterParts,
): CloudAdapter {
  const authentication =
    app === undefined
      ? withoutAuthentication()
      : new ChannelAuthentication(
          app,
          appCredentials(app, signIn),
          verifier ?? new CallerVerifier(app),
        );
  return new BotAdapter(authentication, parts)
    .use(new RateLimiter(rateLimits))
    .use(new OnceOnly(turns));
}

/** An empty app id, and nothing else, is what turns botbuilder's authentication off. */
function withoutAuthentication(): SharedClients {
  const settings = { MicrosoftAppId: "" };
  const credentials = new ConfigurationServiceClientCredentialFactory(settings);
  return new SharedClients(settings, credentials);
}
