import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import type { StatementId } from "../graph/error_statements.ts";

/** Said of the whole organisation, whoever asks. */
const TENANTS_LACKS: readonly StatementId[] = [
  "organization-unknown",
  "premium-missing",
  "sharepoint-license-missing",
  "usage-data-missing",
];

/**
 * Says whether it is the tenant that lacks the service, and not one of its users.
 *
 * @param diagnosis The diagnosis.
 */
export function isTenantsLack({ error }: Diagnosis): boolean {
  return error?.statements.some((id) => TENANTS_LACKS.includes(id)) ?? false;
}
