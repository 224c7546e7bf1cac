import type { Diagnosis } from "../diagnosis/diagnosis.ts";

/**
 * Says whether a managed identity made the call: its token says so, or the code around it. It has no
 * app registration, so what is done there is of no use to it.
 *
 * @param diagnosis The diagnosis.
 */
export function isManagedIdentity({ token, clue }: Pick<Diagnosis, "token" | "clue">): boolean {
  return token?.form === "jwt" ? token.managedIdentity : clue === "managed-identity";
}
