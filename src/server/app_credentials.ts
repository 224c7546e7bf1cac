import { AppCredentials, type ServiceClientCredentialsFactory } from "botframework-connector";
import { AppTokens } from "./app_tokens.ts";
import type { AppRegistration } from "./read_app.ts";
import { type AppToken, signInApp } from "./sign_in_app.ts";

/** Signs the bot's calls of the connector with the bot's own token. */
class BotCredentials extends AppCredentials {
  readonly #tokens: AppTokens;

  constructor(appId: string, tokens: AppTokens) {
    super(appId);
    this.#tokens = tokens;
  }

  override getToken(): Promise<string> {
    return this.#tokens.get();
  }

  protected override refreshToken(): Promise<never> {
    return Promise.reject(new Error("Tokens are renewed where they are kept"));
  }
}

/**
 * Makes botbuilder sign in as an app, with any of its credentials. botbuilder's own factories ask
 * anew for every credential, and know a federated one in the public cloud only.
 *
 * @param app Which app.
 * @param signIn Prepares the sign-in; MSAL unless told.
 */
export function appCredentials(
  app: AppRegistration,
  signIn: (app: AppRegistration) => Promise<() => Promise<AppToken>> = signInApp,
): ServiceClientCredentialsFactory {
  let prepared: ReturnType<typeof signIn> | undefined;
  const tokens = new AppTokens(async () => {
    prepared ??= signIn(app).catch((error) => {
      prepared = undefined;
      throw error;
    });
    return await (await prepared)();
  });
  const credentials = new BotCredentials(app.id, tokens);
  return {
    isValidAppId: async (appId = "") => appId === app.id,
    isAuthenticationDisabled: async () => false,
    createCredentials: async () => credentials,
  };
}
