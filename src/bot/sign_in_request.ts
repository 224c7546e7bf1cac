import { randomUUID } from "node:crypto";
import type { SignIn } from "./outcome.ts";

/** What a client's sign-in comes back under; the Bot Framework keeps no connection of this name. */
export const CONNECTION = "graph-auth-doctor";

/** How a client is told that its press needs a sign-in. */
export const LOGIN_REQUEST = "application/vnd.microsoft.activity.loginRequest";

/** The status that makes a client show the button for a sign-in by hand; only the bot itself answers it. */
export const SIGN_IN_REFUSED = 412;

/** The same as a login request, within a message. */
export const OAUTH_CARD = "application/vnd.microsoft.card.oauth";

/**
 * Asks a client to sign its reader in: by itself where it can, else by a button.
 *
 * Source: Microsoft Learn, "Add code to enable SSO for Adaptive Cards Universal Actions".
 *
 * @param signIn What is asked.
 */
export function signInRequest({ text, title, resource, url }: SignIn): Record<string, unknown> {
  const exchange = resource === undefined ? undefined : { id: randomUUID(), uri: resource };
  const button = { title, text: title, type: "signin", value: url };
  return {
    text,
    connectionName: CONNECTION,
    ...(exchange !== undefined && { tokenExchangeResource: exchange }),
    buttons: url === undefined ? [] : [button],
  };
}
