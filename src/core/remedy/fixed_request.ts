import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import { appOnlyRequest } from "../graph/app_only_request.ts";
import { type DocumentedOperation, lookUp } from "../graph/look_up.ts";
import { isSignedInUserPath } from "../graph/signed_in_user.ts";
import type { GraphRequest } from "../paste/findings.ts";
import type { FixedRequest } from "./prescription.ts";

/** The request that the permissions are listed for, and whether it is a corrected one. */
export interface RequestToMake {
  method: string;
  path: string;
  found: DocumentedOperation | undefined;
  fixed: FixedRequest | null;
}

/**
 * Decides which request is to be made: the one on `/users/{id}` where an app asked for the signed-in
 * user and the data knows an application permission for it; otherwise the request as it is.
 *
 * @param diagnosis Why the call failed.
 * @returns The request, or null where the paste had none.
 */
export function requestToMake(diagnosis: Diagnosis): RequestToMake | null {
  const { request, context, cause, error } = diagnosis;
  if (request === null) return null;
  const { method, path } = request;
  // Where token and error contradict each other, whose request it was is not known.
  const fromAnApp = context === "application" && !diagnosis.tokenSetAside;
  const forAnApp = fromAnApp || cause === "app-only-api";
  // The service's own word that it is not open to apps is worth more than the data.
  const isRefused = error?.statements.includes("not-for-apps") === true;
  if (forAnApp && !isRefused && isSignedInUserPath(path)) {
    const appOnly = appOnlyRequest(method, path);
    if (appOnly.kind === "open") {
      const fixed = fixedRequest(request, appOnly.path);
      return { method, path: appOnly.path, found: appOnly.found, fixed };
    }
  }
  return { method, path, found: lookUp(method, path), fixed: null };
}

/**
 * The address of a request, as it is sent.
 *
 * @param request A request read from a paste.
 * @param path Another path in its place, where it is to be corrected.
 */
export function requestUrl(request: GraphRequest, path = request.path): string {
  const query = request.query === "" ? "" : `?${request.query}`;
  return `https://${request.host}/${request.version}${path}${query}`;
}

function fixedRequest(request: GraphRequest, path: string): FixedRequest {
  return {
    method: request.method,
    url: requestUrl(request, path),
    path,
    headers: request.headers,
    body: request.body,
  };
}
