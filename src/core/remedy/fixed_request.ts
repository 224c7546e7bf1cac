import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import { hasAliasInBody, nameUserInBody } from "../graph/alias_in_body.ts";
import { appOnlyRequest } from "../graph/app_only_request.ts";
import { encodePath } from "../graph/encode_path.ts";
import { findPermissions, type KnownPermissions } from "../graph/find_permissions.ts";
import { pathOfLostUser } from "../graph/lost_user.ts";
import { permissionRequest } from "../graph/permission_request.ts";
import { isSignedInUserPath } from "../graph/signed_in_user.ts";
import type { GraphRequest } from "../paste/findings.ts";
import type { FixedRequest } from "./prescription.ts";

/** The request that the permissions are listed for, and whether it is a corrected one. */
export interface RequestToMake {
  method: string;
  path: string;
  found: KnownPermissions | undefined;
  fixed: FixedRequest | null;
}

/**
 * Decides which request is to be made: one that names its user where an app asked for the signed-in
 * user, in the path or in the body, and an application permission for it is known; `/me` rightly
 * spelled for a user; otherwise the request as it is.
 *
 * @param diagnosis Why the call failed.
 * @returns The request, or null where the paste had none.
 */
export function requestToMake(diagnosis: Diagnosis): RequestToMake | null {
  const { request, context, cause, error } = diagnosis;
  if (request === null) return null;
  // Where token and error contradict each other, whose request it was is not known.
  const fromAnApp = context === "application" && !diagnosis.tokenSetAside;
  const forAnApp = fromAnApp || cause === "app-only-api";
  // The service's own word that it is not open to apps is worth more than the data.
  const isRefused = error?.statements.includes("not-for-apps") === true;
  // A command that asks for its own account wants the app itself, not some user.
  const asksForItself = diagnosis.findings.clues.includes("asks-for-itself");
  const forApp = forAnApp && !isRefused && !asksForItself ? appsRequest(request) : undefined;
  if (forApp !== undefined) return forApp;
  const { method, path, isSubscription } = permissionRequest(request);
  const spelled = context === "delegated" && !isSubscription && path !== request.path;
  return {
    method,
    path,
    found: findPermissions(method, path),
    fixed: spelled ? fixedRequest(request, path) : null,
  };
}

/** The request that an app can make in the place of one on the signed-in user. */
function appsRequest(request: GraphRequest): RequestToMake | undefined {
  const { method, path: written, isSubscription } = permissionRequest(request);
  const path = pathOfLostUser(written) ?? written;
  if (!isSignedInUserPath(path)) {
    if (request.body === null || !hasAliasInBody(request)) return undefined;
    const body = nameUserInBody(request.body);
    const fixed = body === request.body ? null : fixedRequest(request, request.path, body);
    return { method, path, found: findPermissions(method, path), fixed };
  }
  const appOnly = appOnlyRequest(method, path);
  if (appOnly.kind !== "open") return undefined;
  const fixed =
    isSubscription && request.body !== null
      ? fixedRequest(request, request.path, nameUserInBody(request.body))
      : fixedRequest(request, appOnly.path);
  return { method, path: appOnly.path, found: appOnly.found, fixed };
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

function fixedRequest(request: GraphRequest, written: string, body = request.body): FixedRequest {
  const { method, headers } = request;
  const path = encodePath(written);
  return { method, url: requestUrl(request, path), path, headers, body };
}
