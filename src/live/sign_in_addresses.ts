import { LOOK_UP_PERMISSIONS } from "../core/tenant/tenant_records.ts";

/** An app registration that people sign in to by hand. */
export interface SignInAddressParts {
  /** Where people sign in: `https://` and a host. */
  loginOrigin: string;
  /** Application (client) id. */
  appId: string;
  /** Where Microsoft Graph is: `https://` and a host. */
  graphOrigin: string;
  /** The bot's page that ends the sign-in. */
  redirectUri: string;
}

/**
 * The address of a button that begins a sign-in by hand. It is one of the bot's own: Teams opens no window
 * on another host than the app's, and goes where that one sends it.
 *
 * Source: Microsoft Learn, "App manifest schema", validDomains.
 *
 * @param redirectUri The bot's page that ends the sign-in.
 * @param tenantId The tenant to sign in at.
 * @param claims What Entra has to be asked for, as JSON; left out where that is nothing.
 */
export function signInAddress(redirectUri: string, tenantId: string, claims?: string): string {
  const query = new URLSearchParams({ tenant: tenantId, ...(claims !== undefined && { claims }) });
  return `${redirectUri}/start?${query}`;
}

/**
 * The address at Entra where somebody signs in, and from where a code of one use comes to the bot's page.
 * It comes behind the `#`, so that no server on the way sees it.
 *
 * Source: Microsoft Learn, "Microsoft identity platform and OAuth 2.0 authorization code flow".
 *
 * @param parts Which app, and where.
 * @param tenantId The tenant to sign in at.
 * @param claims What to ask for beside, as JSON; left out where that is nothing.
 */
export function authorizeAddress(
  { loginOrigin, appId, graphOrigin, redirectUri }: SignInAddressParts,
  tenantId: string,
  claims?: string,
): string {
  const query = new URLSearchParams({
    client_id: appId,
    response_type: "code",
    response_mode: "fragment",
    redirect_uri: redirectUri,
    scope: `openid profile ${graphOrigin}/${LOOK_UP_PERMISSIONS.app}`,
    ...(claims !== undefined && { claims }),
  });
  return `${loginOrigin}/${tenantId}/oauth2/v2.0/authorize?${query}`;
}
