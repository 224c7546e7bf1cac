import { isGrantedOneByOne } from "../../core/graph/granted_one_by_one.ts";
import type { Prescription } from "../../core/remedy/prescription.ts";
import { permissionNeeds } from "../../core/tenant/permission_needs.ts";

/** Who may let an app in though Entra did not: none of it stands in a token. */
export type Elsewhere = "mailbox" | "sites" | "installation";

/**
 * Says who else may let the app in where its token lacks a permission, so that nothing can be said
 * without asking.
 *
 * @param answer What the core says of the call.
 * @returns None where a token shows all that counts.
 */
export function grantedElsewhere(answer: Prescription | null): Elsewhere[] {
  if (answer === null || answer.scheme !== "application") return [];
  const { token } = answer.diagnosis;
  const roles = token?.form === "jwt" ? token.roles : [];
  const needs = permissionNeeds(answer);
  return [
    ...(needs.some(({ isOnMailbox }) => isOnMailbox) ? (["mailbox"] as const) : []),
    ...(roles.some(isGrantedOneByOne) ? (["sites"] as const) : []),
    ...(needs.some(({ hasResourceSpecific }) => hasResourceSpecific)
      ? (["installation"] as const)
      : []),
  ];
}
