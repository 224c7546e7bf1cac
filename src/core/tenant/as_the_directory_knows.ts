import type { Findings } from "../paste/findings.ts";
import type { TenantRecords } from "./tenant_records.ts";

/**
 * Adds to what was pasted what only the directory knows: that a token is a managed identity's, which has no
 * app registration, so that all that is said to do about it fits.
 *
 * @param findings What was pasted.
 * @param records What was looked up.
 * @returns The same findings where the directory knows nothing more.
 */
export function asTheDirectoryKnows(findings: Findings, records: TenantRecords): Findings {
  const { servicePrincipal: seen } = records;
  const principal = seen.kind === "seen" ? seen.value : null;
  if (principal === null || !principal.isManagedIdentity) return findings;
  const isItsOwn = (token: Findings["tokens"][number]) =>
    token.form === "jwt" && token.servicePrincipalId?.toLowerCase() === principal.id;
  if (!findings.tokens.some((token) => isItsOwn(token))) return findings;
  const tokens = findings.tokens.map((token) =>
    token.form === "jwt" && isItsOwn(token) ? { ...token, managedIdentity: true } : token,
  );
  return { ...findings, tokens };
}
