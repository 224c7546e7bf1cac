import type { AuthenticationResult } from "@azure/msal-node";
import { Secret } from "../core/secret.ts";
import { confidentialClient } from "./confidential_client.ts";
import { type DeviceCode, deviceSignIn } from "./device_sign_in.ts";
import { identityOf } from "./managed_identity.ts";
import type { OwnApp } from "./own_app.ts";
import type { OwnCloud } from "./own_cloud.ts";
import { SignInError, type SignInFailure } from "./sign_in_error.ts";
import { WatchedNetwork } from "./watched_network.ts";
import { within } from "./within.ts";

/** What signing in needs beside the app. */
export interface SignInParts {
  cloud: OwnCloud;
  fetch: typeof globalThis.fetch;
  /** Ends a sign-in that waits for a person. */
  signal: AbortSignal;
  /** Is told what a person has to enter. */
  onCode: (code: DeviceCode) => void;
}

/** A token for Graph. */
export interface OwnToken {
  secret: Secret;
  /** The user name of the person who signed in; null where an app did. */
  user: string | null;
}

/** Gets a token for Graph; one with these claims where Graph refused the last for want of them. */
export type TokenSource = (claims?: string) => Promise<OwnToken>;

type Ask = (claims?: string) => Promise<AuthenticationResult | null>;

/** A sign-in without a person takes no longer, in milliseconds; MSAL tries an identity several times. */
const APP_TIME = 30_000;

/** What Entra, or MSAL, calls the two ways in which a person does not enter the code. */
const DEVICE_FAILURES: ReadonlyMap<unknown, SignInFailure> = new Map([
  ["authorization_declined", "denied"],
  ["access_denied", "denied"],
  ["expired_token", "expired"],
  ["code_expired", "expired"],
  ["device_code_expired", "expired"],
]);

/**
 * Prepares a sign-in for Graph, with MSAL.
 *
 * @param app Who signs in.
 * @param parts What that needs.
 * @returns Signs in; throws a {@link SignInError} where that brings no token.
 */
export async function ownTokens(app: OwnApp, parts: SignInParts): Promise<TokenSource> {
  // Of use here only, and a tenth of a second to load.
  const msal = await import("@azure/msal-node");
  const network = new WatchedNetwork(parts.fetch);
  const ask = askerFor(msal, app, parts, network);
  const most = app.kind === "device-code" ? undefined : APP_TIME;
  return async (claims) => {
    try {
      const result = await (most === undefined ? ask(claims) : within(most, ask(claims)));
      if (result !== null && result.accessToken !== "") return tokenOf(result);
    } catch (error) {
      throw new SignInError(failureOf(error, app, network), network.refusal);
    }
    throw new SignInError("empty");
  };
}

function tokenOf({ accessToken, account }: AuthenticationResult): OwnToken {
  return { secret: new Secret(accessToken), user: account?.username || null };
}

function askerFor(
  msal: typeof import("@azure/msal-node"),
  app: OwnApp,
  { cloud, onCode, signal }: SignInParts,
  network: WatchedNetwork,
): Ask {
  const scopes = [`${cloud.graphOrigin}/.default`];
  if (app.kind === "managed-identity") {
    const identity = identityOf(msal, app.clientId, network);
    const resource = cloud.graphOrigin;
    return (claims) =>
      identity.acquireToken({ resource, ...(claims && { claims, forceRefresh: true }) });
  }
  const authority = `${cloud.loginOrigin}/${app.tenantId}`;
  const { isCustom } = cloud;
  if (app.kind === "device-code") {
    const { clientId } = app;
    const parts = { clientId, authority, isCustom, network, onCode, signal };
    const signIn = deviceSignIn(msal, parts);
    return (claims) => signIn(scopes, claims);
  }
  const { clientId: id, credential } = app;
  const shared = { id, authority, isCustom, credential, network };
  const client = confidentialClient(msal, { ...shared, answersChallenges: true });
  return (claims) =>
    client.acquireTokenByClientCredential({ scopes, ...(claims && { claims, skipCache: true }) });
}

/** What MSAL threw may quote the answer; only what the network saw is looked at. */
function failureOf(error: unknown, { kind }: OwnApp, network: WatchedNetwork): SignInFailure {
  const { fault } = network;
  // Whatever else keeps the machine from answering, it has no identity to give.
  if (kind === "managed-identity") return fault === "not-allowed" ? fault : "no-identity";
  if (fault !== undefined) return fault;
  const { name, errorCode } = Object(error) as { name?: unknown; errorCode?: unknown };
  if (name === "TimeoutError") return "late";
  const refused = network.refusal === undefined ? errorCode : errorNamed(network.refusal);
  const failure = DEVICE_FAILURES.get(kind === "device-code" ? refused : undefined);
  return failure ?? (network.refusal === undefined ? "empty" : "refused");
}

function errorNamed(refusal: string): unknown {
  return (JSON.parse(refusal) as { error?: unknown }).error;
}
