import { subscribedResource } from "./alias_in_body.ts";
import { spelledAlias } from "./signed_in_user.ts";

/**
 * The method and path under which the permissions of a request are listed. A subscription takes
 * those for reading what it subscribes to (Microsoft Learn, "Create subscription").
 *
 * @param request Method, path and body of the request.
 * @returns E.g. `GET /me/messages` for a subscription to `me/messages`, else the request's own.
 */
export function permissionRequest<Method extends string>(request: {
  method: Method;
  path: string;
  body: string | null;
}): { method: Method | "GET"; path: string; isSubscription: boolean } {
  const resource = subscribedResource(request);
  const path = resource ?? request.path;
  return {
    method: resource === undefined ? request.method : "GET",
    path: spelledAlias(path) ?? path,
    isSubscription: resource !== undefined,
  };
}
