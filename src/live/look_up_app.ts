import { LOOK_UP_PERMISSIONS } from "../core/tenant/tenant_records.ts";
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

/**
 * The address at which a person signs in by hand.
 *
 * Source: Microsoft Learn, "Microsoft identity platform and OAuth 2.0 authorization code flow".
 *
 * @param app Which app he signs in to.
 * @param tenantId His tenant, a GUID.
 * @param claims What Entra or Graph wants to see in the next token, as JSON.
 * @returns Undefined where there is no page to come back to.
 */
export function signInAddress(
  app: LookUpApp,
  tenantId: string,
  claims?: string,
): string | undefined {
  const { client, loginOrigin, redirectUri } = app;
  if (redirectUri === undefined) return undefined;
  const url = new URL(`/${tenantId}/oauth2/v2.0/authorize`, loginOrigin);
  url.search = new URLSearchParams({
    client_id: client.id,
    response_type: "code",
    response_mode: "query",
    redirect_uri: redirectUri,
    scope: `openid profile ${scopeOf(app, LOOK_UP_PERMISSIONS.app)}`,
    ...(claims === undefined ? {} : { claims }),
  }).toString();
  return url.href;
}
