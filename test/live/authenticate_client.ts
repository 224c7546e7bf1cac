import { errors, jwtVerify } from "jose";
import { EntraRefusal } from "./entra_refusal.ts";
import type { Client } from "./entra_state.ts";
import {
  type Directory,
  findPrincipal,
  findRegistration,
  type Registration,
  type Tenant,
} from "./stand_in_directory.ts";

/** Grants that an app without a credential may use. */
const PUBLIC_GRANTS = new Set([
  "authorization_code",
  "device_code",
  "refresh_token",
  "urn:ietf:params:oauth:grant-type:device_code",
]);

/**
 * Finds out which app asks, and whether it is that app.
 *
 * @param directory Where it is looked for.
 * @param tenant Where it asks.
 * @param form What it sent.
 * @param tokenUrl Where it sent that.
 * @throws {EntraRefusal} When it is not known, or has proven nothing.
 */
export async function authenticateClient(
  directory: Directory,
  tenant: Tenant,
  form: Record<string, string>,
  tokenUrl: string,
): Promise<Client> {
  const { client_id = "", client_secret, client_assertion } = form;
  const client = findClient(directory, tenant, client_id);
  const { registration } = client;
  if (client_secret !== undefined) {
    if (!registration.secrets.includes(client_secret)) throw new EntraRefusal(7_000_215);
    return { ...client, proof: "1" };
  }
  if (client_assertion !== undefined) {
    await checkAssertion(registration, client_assertion, tokenUrl);
    return { ...client, proof: "2" };
  }
  const { grant_type = "" } = form;
  if (grant_type === "client_credentials") throw new EntraRefusal(7_000_216);
  const isAllowed = registration.isPublicClient && PUBLIC_GRANTS.has(grant_type);
  if (!isAllowed) throw new EntraRefusal(7_000_218);
  return client;
}

/**
 * Finds an app, who has yet to prove that it is the app.
 *
 * @throws {EntraRefusal} When it is not known, or disabled.
 */
export function findClient(directory: Directory, tenant: Tenant, appId: string): Client {
  const registration = findRegistration(directory, appId);
  const isThere = registration?.isMultitenant === true || hasRegistration(tenant, registration);
  if (registration === undefined || !isThere) throw new EntraRefusal(700_016);
  const principal = findPrincipal(tenant, appId);
  if (principal?.accountEnabled === false) throw new EntraRefusal(7_000_112);
  return { tenant, registration, principal, proof: "0" };
}

function hasRegistration({ registrations }: Tenant, wanted: Registration | undefined): boolean {
  return registrations.some((registration) => registration === wanted);
}

async function checkAssertion(
  { appId, publicKeys }: Registration,
  assertion: string,
  audience: string,
): Promise<void> {
  for (const publicKey of publicKeys) {
    try {
      // The times are rounded by MSAL.
      const expected = { issuer: appId, subject: appId, audience, clockTolerance: 1 };
      await jwtVerify(assertion, publicKey, { ...expected, requiredClaims: ["exp"] });
      return;
    } catch (error) {
      if (error instanceof errors.JWTExpired) throw new EntraRefusal(700_024);
    }
  }
  throw new EntraRefusal(700_027);
}
