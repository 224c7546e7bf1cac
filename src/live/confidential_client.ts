import type {
  ConfidentialClientApplication,
  Configuration,
  INetworkModule,
} from "@azure/msal-node";
import type { RegisteredCredential } from "./app_credential.ts";
import { identityOf } from "./managed_identity.ts";
import { tokenExchangeAudience } from "./token_exchange.ts";

type Msal = typeof import("@azure/msal-node");

/** An app registration that signs in. */
export interface ClientApp {
  /** Application (client) id. */
  id: string;
  /** Where it signs in: https, a host and a tenant. */
  authority: string;
  /** The host is none that MSAL knows. */
  isCustom: boolean;
  credential: RegisteredCredential;
  /** It can answer claims challenges (`CP1`), so it gets tokens that are checked continuously. */
  answersChallenges?: boolean;
  /** How MSAL reaches the network; its own way unless told. */
  network?: INetworkModule;
}

/**
 * Makes MSAL sign in as an app, with any of the credentials that a registration may have. MSAL keeps the
 * tokens that it gets in the memory of the client: one that is let go of keeps none.
 *
 * @param msal MSAL, loaded by whoever needs it.
 * @param app Which app.
 */
export function confidentialClient(msal: Msal, app: ClientApp): ConfidentialClientApplication {
  const { id, authority, isCustom, credential, answersChallenges = false, network } = app;
  return new msal.ConfidentialClientApplication({
    auth: {
      clientId: id,
      authority,
      ...(isCustom && { knownAuthorities: [new URL(authority).host] }),
      ...(answersChallenges && { clientCapabilities: ["CP1"] }),
      ...authOf(msal, credential, authority, network),
    },
    ...(network !== undefined && { system: { networkClient: network } }),
  });
}

function authOf(
  msal: Msal,
  credential: RegisteredCredential,
  authority: string,
  network: INetworkModule | undefined,
): Partial<Configuration["auth"]> {
  switch (credential.kind) {
    case "secret":
      return { clientSecret: credential.secret.reveal() };
    case "certificate": {
      const { thumbprint, privateKey } = credential;
      const name = thumbprint.length === 40 ? "thumbprint" : "thumbprintSha256";
      return { clientCertificate: { [name]: thumbprint, privateKey: privateKey.reveal() } };
    }
    case "federated": {
      const identity = identityOf(msal, credential.managedIdentityId, network);
      const resource = tokenExchangeAudience(authority);
      // Asked for anew each time: what it gives is over sooner than the bot.
      return {
        clientAssertion: async () => (await identity.acquireToken({ resource })).accessToken,
      };
    }
  }
}
