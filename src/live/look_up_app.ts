import type { ClientApp } from "./confidential_client.ts";

/** What looks in people's tenants with their own rights. */
export interface LookUpApp {
  /** The app registration that people sign in to, without the tenant: that is theirs. */
  client: Omit<ClientApp, "authority" | "answersChallenges">;
  /** Where people sign in: `https://` and a host. */
  loginOrigin: string;
  /** Where Graph is: `https://` and a host. */
  graphOrigin: string;
  /** Where Entra sends people back to after a sign-in by hand; undefined where there is no such page. */
  redirectUri: string | undefined;
}

/**
 * The name of a delegated permission of Graph, as a sign-in asks for it.
 *
 * @param app Tells the cloud.
 * @param permission E.g. `Application.Read.All`.
 */
export function scopeOf({ graphOrigin }: LookUpApp, permission: string): string {
  return `${graphOrigin}/${permission}`;
}
