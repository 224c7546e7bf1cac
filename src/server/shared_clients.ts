import { type Activity, ConfigurationBotFrameworkAuthentication } from "botbuilder";
import type {
  AuthenticateRequestResult,
  ClaimsIdentity,
  ConnectorClient,
  ConnectorFactory,
  UserTokenClient,
} from "botframework-connector";
import { LRUCache } from "lru-cache";
import { limitSending } from "./limit_sending.ts";

/** Teams has an address for each region, or for each tenant of it. */
const MOST_CLIENTS = 500;

/**
 * Builds the clients that a turn needs once instead of for each turn: botbuilder's own makes two anew
 * every time, each with a pipeline of its own, which is a quarter of what it costs to carry a message.
 * They keep nothing of a turn, and sign with the same credentials always.
 */
export class SharedClients extends ConfigurationBotFrameworkAuthentication {
  readonly #connectors = new LRUCache<string, Promise<ConnectorClient>>({ max: MOST_CLIENTS });
  #userTokens: Promise<UserTokenClient> | undefined;

  override async authenticateRequest(
    activity: Activity,
    header: string,
  ): Promise<AuthenticateRequestResult> {
    const result = await super.authenticateRequest(activity, header);
    return { ...result, connectorFactory: this.createConnectorFactory(result.claimsIdentity) };
  }

  override createConnectorFactory(claims: ClaimsIdentity): ConnectorFactory {
    return { create: (serviceUrl, audience) => this.#connector(claims, serviceUrl, audience) };
  }

  override createUserTokenClient(claims: ClaimsIdentity): Promise<UserTokenClient> {
    this.#userTokens ??= super.createUserTokenClient(claims).catch((error) => {
      this.#userTokens = undefined;
      throw error;
    });
    return this.#userTokens;
  }

  #connector(claims: ClaimsIdentity, url: string, audience?: string): Promise<ConnectorClient> {
    const key = JSON.stringify([url, audience]);
    const known = this.#connectors.get(key);
    if (known !== undefined) return known;
    const made = super
      .createConnectorFactory(claims)
      .create(url, audience)
      .then((client) => {
        limitSending(client);
        return client;
      });
    this.#connectors.set(key, made);
    made.catch(() => this.#connectors.delete(key));
    return made;
  }
}
