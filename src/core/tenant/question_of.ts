import { isGuid } from "../is_guid.ts";
import { readUser } from "../remedy/named_user.ts";
import { isOfTenant } from "../remedy/own_tenant.ts";
import type { Prescription } from "../remedy/prescription.ts";
import type { TenantQuestion } from "./tenant_question.ts";

/**
 * Says what is to be looked up for an answer: the app that its token names, and the user that its request
 * names. Anybody can make up a token, so it has to state the tenant of the person who asks.
 *
 * @param prescription The offline answer.
 * @param person Who asks.
 * @returns Undefined where the token names no app of that tenant.
 */
export function questionOf(
  prescription: Prescription,
  person: TenantQuestion["person"],
): TenantQuestion | undefined {
  const { token } = prescription.diagnosis;
  if (token?.form !== "jwt" || token.appId === null || !isGuid(token.appId)) return undefined;
  if (token.audience?.isGraph === false || !isOfTenant(token, person.tenantId)) return undefined;
  const user = userOf(prescription);
  return {
    person,
    appId: token.appId.toLowerCase(),
    ...(user !== undefined && { user }),
    ...(token.issuedAt !== null && { issuedAt: token.issuedAt }),
  };
}

function userOf({ fixedRequest, diagnosis: { request } }: Prescription): string | undefined {
  const [, name] = /^\/users\/([^/?(]+)/i.exec((fixedRequest ?? request)?.path ?? "") ?? [];
  return name === undefined ? undefined : readUser(decoded(name));
}

/** A path from a paste may be encoded wrongly. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
