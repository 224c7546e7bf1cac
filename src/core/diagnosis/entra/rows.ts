import { APP_CREDENTIAL_ERRORS } from "./app_credentials.ts";
import { CONSENT_AND_SCOPE_ERRORS } from "./consent_and_scopes.ts";
import type { EntraRow, RowId } from "./entra_row.ts";
import { GRANT_ERRORS } from "./grants.ts";
import { ON_PREMISES_ERRORS } from "./on_premises.ts";
import { POLICY_ERRORS } from "./policies.ts";
import { SAML_ERRORS } from "./saml.ts";
import { TENANT_AND_APP_ERRORS } from "./tenants_and_apps.ts";
import { USER_ERRORS } from "./users.ts";

const ROWS = [
  ...CONSENT_AND_SCOPE_ERRORS,
  ...TENANT_AND_APP_ERRORS,
  ...APP_CREDENTIAL_ERRORS,
  ...GRANT_ERRORS,
  ...USER_ERRORS,
  ...POLICY_ERRORS,
  ...ON_PREMISES_ERRORS,
  ...SAML_ERRORS,
] as const;

export type EntraRowId = RowId<typeof ROWS>;

/**
 * What follows from Entra's error numbers (`AADSTS…`).
 *
 * Source: Microsoft Learn, "Microsoft Entra authentication and authorization error codes"; where a
 * number is not in that list, the public issue threads it was met in.
 */
export const ENTRA_ROWS: readonly (EntraRow & { codes: readonly [EntraRowId, ...number[]] })[] =
  ROWS;

const NUMBERS: ReadonlySet<number> = new Set(ENTRA_ROWS.flatMap(({ codes }) => codes));

/**
 * Says whether a number is one of Entra's that are known. A number that stands without `AADSTS` may
 * be anything else.
 *
 * @param number E.g. 50076.
 */
export function isEntraNumber(number: number): boolean {
  return NUMBERS.has(number);
}
