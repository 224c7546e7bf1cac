import type { Scheme } from "../graph/permission_index.ts";
import { isSignedInUserPath } from "../graph/signed_in_user.ts";
import type { Prescription } from "./prescription.ts";

/**
 * Says whether a request has no form that such a caller can make, as far as is known.
 *
 * @param answer The answer to it.
 * @param scheme Who would make it.
 */
export function isClosedTo(
  { diagnosis, fixedRequest }: Pick<Prescription, "diagnosis" | "fixedRequest">,
  scheme: Scheme,
): boolean {
  const { cause, request, tokenSetAside } = diagnosis;
  if (scheme !== "application") return cause === "app-only-api";
  if (cause === "delegated-only-api") return true;
  // Where the error is not of this token, whose request it was is not known.
  if (cause !== "app-token-on-me" || fixedRequest !== null || tokenSetAside) return false;
  return request !== null && isSignedInUserPath(request.path);
}
