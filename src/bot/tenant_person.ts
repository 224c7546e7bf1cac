import type { Setting } from "../cards/setting.ts";
import { isGuid } from "../core/is_guid.ts";
import type { TenantQuestion } from "../core/tenant/tenant_question.ts";

/**
 * Says who somebody is in his tenant.
 *
 * @param activity What he sent; its sender was checked by the adapter.
 * @param setting Where.
 * @returns Undefined where the channel does not say it by ids.
 */
export function tenantPerson(
  { from }: { from?: { aadObjectId?: unknown } | null | undefined },
  { tenantId }: Pick<Setting, "tenantId">,
): TenantQuestion["person"] | undefined {
  const id = from?.aadObjectId;
  if (typeof id !== "string" || !isGuid(id) || tenantId === null || !isGuid(tenantId)) {
    return undefined;
  }
  return { id: id.toLowerCase(), tenantId: tenantId.toLowerCase() };
}
