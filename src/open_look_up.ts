import { setTimeout as sleep } from "node:timers/promises";
import { cachedLookUp } from "./bot/cached_look_up.ts";
import type { TenantLookUp } from "./bot/tenant_look_up.ts";
import type { Surroundings } from "./live/graph_client.ts";
import { lookAtTenant } from "./live/look_at_tenant.ts";
import type { LookUpApp } from "./live/look_up_app.ts";
import { signInAddress } from "./live/sign_in_addresses.ts";
import type { LookUpConfig } from "./server/read_sso.ts";

const SURROUNDINGS: Surroundings = {
  fetch: (...call) => globalThis.fetch(...call),
  now: () => Date.now(),
  sleep: (milliseconds) => sleep(milliseconds),
};

/**
 * Opens the look into people's tenants, each with his own rights.
 *
 * @param config With what they sign in, and where.
 */
export function openLookUp(config: LookUpConfig): TenantLookUp {
  const { resource, app: registration, isCustom, loginOrigin, graphOrigin, redirectUri } = config;
  const app: LookUpApp = {
    client: { ...registration, isCustom },
    loginOrigin,
    graphOrigin,
    redirectUri,
  };
  return cachedLookUp({
    resource,
    look: (question, proof) => lookAtTenant(app, question, proof, SURROUNDINGS),
    signInUrl: (tenantId) =>
      redirectUri === undefined ? undefined : signInAddress(redirectUri, tenantId),
  });
}
