import type { Activity } from "botbuilder";
import {
  type AuthenticateRequestResult,
  ClaimsIdentity,
  type ServiceClientCredentialsFactory,
} from "botframework-connector";
import { admitActivity } from "./admit_activity.ts";
import { CallerError } from "./caller_error.ts";
import type { AppRegistration } from "./read_app.ts";
import { SharedClients } from "./shared_clients.ts";
import type { CallerVerifier } from "./verify_caller.ts";

/**
 * Lets the Bot Connector in, and nobody else.
 *
 * botbuilder's own checks have three more doors (the Emulator, other bots, App Service's extension) and
 * print what they refuse to the console. Here there is one door, checked with jose.
 */
export class ChannelAuthentication extends SharedClients {
  readonly #app: AppRegistration;
  readonly #verifier: CallerVerifier;

  /**
   * @param app Which app the bot is.
   * @param credentials Signs the bot's own calls.
   * @param verifier Checks the tokens of those who call.
   */
  constructor(
    app: AppRegistration,
    credentials: ServiceClientCredentialsFactory,
    verifier: CallerVerifier,
  ) {
    const { loginUrl, scope, issuer, oAuthUrl, metadataUrl, callerId } = app.channel;
    super(
      {
        ToChannelFromBotLoginUrl: loginUrl,
        ToChannelFromBotOAuthScope: scope,
        ToBotFromChannelTokenIssuer: issuer,
        OAuthUrl: oAuthUrl,
        ToBotFromChannelOpenIdMetadataUrl: metadataUrl,
        CallerId: callerId,
      },
      credentials,
    );
    this.#app = app;
    this.#verifier = verifier;
  }

  /**
   * @throws {CallerError} When the caller is not the Bot Connector, or may not bring this activity.
   */
  override async authenticateRequest(
    activity: Activity,
    header: string,
  ): Promise<AuthenticateRequestResult> {
    const { allowedTenants, channel } = this.#app;
    const caller = await this.#verifier.verify(header);
    admitActivity(caller, activity, allowedTenants);
    const claims = Object.entries(caller.claims).map(([type, value]) => ({
      type,
      value: String(value),
    }));
    const claimsIdentity = new ClaimsIdentity(claims, true);
    return {
      audience: channel.scope,
      callerId: channel.callerId,
      claimsIdentity,
      connectorFactory: this.createConnectorFactory(claimsIdentity),
    };
  }

  /** Calls of other bots: none is accepted. */
  override authenticateChannelRequest(): Promise<never> {
    return Promise.reject(new CallerError("channel"));
  }

  /** Calls over a web socket: none is accepted. */
  override authenticateStreamingRequest(): Promise<never> {
    return Promise.reject(new CallerError("channel"));
  }
}
