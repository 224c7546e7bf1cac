import type { Scheme } from "../core/graph/permission_index.ts";
import type { TenantTruth } from "../core/tenant/tenant_truth.ts";

/**
 * Keeps of a checklist's permissions those that were seen to be granted to the app.
 *
 * @param names The permissions, `A + B` where two are needed together.
 * @param scheme Whose they are: only an app's own are granted to it.
 * @param tenant What was looked up; nothing where nobody looked.
 */
export function grantedInTenant(
  names: readonly string[],
  scheme: Scheme,
  tenant: TenantTruth | undefined,
): string[] {
  if (tenant === undefined || scheme !== "application") return [];
  const granted = new Set(tenant.granted);
  return names.filter((name) => name.split(" + ").every((one) => granted.has(one)));
}
