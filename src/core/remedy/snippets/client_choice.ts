import { type Cloud, PUBLIC_CLOUD } from "../../graph/clouds.ts";
import type { SnippetForm } from "./snippet.ts";

/** Who signs in to what, and what the request behind it needs. */
export interface ClientChoice {
  cloud: Cloud;
  /** Whether the app signs in by itself, or a user does. */
  scheme: "application" | "delegated";
  /** An app without a secret, on a machine in Azure; means nothing where a user signs in. */
  isManagedIdentity: boolean;
  /** What a user is asked to consent to, two permissions as `A + B`; null for what was consented. */
  permission: string | null;
  /** The form of the request that uses it, see `requestSnippet()`. */
  form: SnippetForm;
}

/** The ways to sign in that the blocks are written for. */
export type SignIn = "secret" | "managed-identity" | "user";

/**
 * Tells which way of signing in a choice means.
 *
 * @param choice Who signs in.
 */
export function signInOf({ scheme, isManagedIdentity }: ClientChoice): SignIn {
  if (scheme === "delegated") return "user";
  return isManagedIdentity ? "managed-identity" : "secret";
}

/**
 * The scopes to ask for: an app gets what it was granted, a user can be asked for one permission.
 *
 * @param choice Who signs in to what.
 * @returns At least one, with the host of the cloud's Graph.
 */
export function scopesOf({ cloud, scheme, permission }: ClientChoice): string[] {
  const names =
    scheme === "application" || permission === null ? [".default"] : permissionNames(permission);
  return names.map((name) => `https://${cloud.graphHost}/${name}`);
}

/**
 * The names in a permission.
 *
 * @param permission E.g. `Mail.Read`, `User.Read.All + Mail.Read`.
 */
export function permissionNames(permission: string): string[] {
  return permission.split(" + ").filter((name) => /^[\w.-]+$/.test(name));
}

/**
 * Where tokens come from, for the clouds that libraries do not ask by default.
 *
 * @param choice Whose cloud it is.
 * @returns Address with a slash behind it, or null for the public cloud.
 */
export function otherAuthority({ cloud }: ClientChoice): string | null {
  return cloud.loginHost === PUBLIC_CLOUD.loginHost ? null : `https://${cloud.loginHost}/`;
}

/**
 * Whether Graph is not at the address that the SDKs take by default.
 *
 * @param choice Whose cloud it is.
 */
export function isOtherGraph({ cloud }: ClientChoice): boolean {
  return cloud.graphHost !== PUBLIC_CLOUD.graphHost;
}

/**
 * The address that gives tokens over plain HTTP.
 *
 * @param choice Whose cloud it is.
 */
export function tokenEndpoint({ cloud }: ClientChoice): string {
  return `https://${cloud.loginHost}/{tenant-id}/oauth2/v2.0/token`;
}

/**
 * The address that gives a managed identity's tokens on a virtual machine.
 *
 * Source: Microsoft Learn, "How to use managed identities on an Azure VM to acquire an access token".
 *
 * @param choice Whose cloud it is.
 */
export function identityEndpoint({ cloud }: ClientChoice): string {
  return `http://169.254.169.254/metadata/identity/oauth2/token?api-version=2018-02-01&resource=https://${cloud.graphHost}`;
}

/** What is to know of {@link identityEndpoint}. */
export const IDENTITY_NOTE =
  "On a virtual machine; App Service and Functions give the address in IDENTITY_ENDPOINT";
