import type { AuthenticationResult } from "@azure/msal-node";
import { CodedError } from "../core/coded_error.ts";
import { confidentialClient } from "../live/confidential_client.ts";
import { identityOf } from "../live/managed_identity.ts";
import type { AppRegistration } from "./read_app.ts";

/** A token of the bot's own, and when it is over, in milliseconds since 1970. */
export interface AppToken {
  accessToken: string;
  expiresAt: number;
}

/** A sign-in that went well and brought nothing. */
class SignInError extends CodedError<"ERR_SIGN_IN_EMPTY"> {}

/**
 * Prepares the sign-in of the bot as its app, with any of the credentials that an app may have.
 *
 * @param app Which app, and its credential.
 * @returns Asks Entra, or the machine's managed identity, for a token of the Bot Framework.
 * @throws What MSAL throws; its text may name the app, never the credential.
 */
export async function signInApp(app: AppRegistration): Promise<() => Promise<AppToken>> {
  // Of use with an app id only, and a tenth of a second to load.
  const msal = await import("@azure/msal-node");
  const { credential, channel } = app;
  if (credential.kind === "managed-identity") {
    const identity = identityOf(msal, app.id);
    return async () => tokenOf(await identity.acquireToken({ resource: channel.scope }));
  }
  const client = confidentialClient(msal, {
    id: app.id,
    authority: authorityOf(app),
    isCustom: channel.isCustom,
    credential,
  });
  const scopes = [`${channel.scope}/.default`];
  return async () => tokenOf(await client.acquireTokenByClientCredential({ scopes }));
}

/** A tenant's own app signs in at its tenant; another at the Bot Framework's. */
function authorityOf({ channel, tenantId }: AppRegistration): string {
  if (channel.isCustom || tenantId === undefined) return channel.loginUrl;
  return new URL(`/${tenantId}`, channel.loginUrl).href;
}

function tokenOf(result: AuthenticationResult | null): AppToken {
  if (result === null) {
    throw new SignInError("ERR_SIGN_IN_EMPTY", "Cannot sign in: Entra answered without a token");
  }
  return { accessToken: result.accessToken, expiresAt: result.expiresOn?.getTime() ?? 0 };
}
