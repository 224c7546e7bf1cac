import { appOnlyRequest } from "./app_only_request.ts";
import { isSignedInUserPath } from "./signed_in_user.ts";

/** Fields that hold an address of Graph. */
const ADDRESS_FIELD = /^(?:resource|.*@odata\.(?:id|bind))$/i;

/** `https://graph.microsoft.com/v1.0`, which may be left out, and the path behind it. */
const ADDRESS = /^((?:https:\/\/[\w.-]+)?(?:\/?(?:v1\.0|beta)(?=\/))?)(\/?)(.*)$/is;

/**
 * Says whether a request asks for the signed-in user in its body alone: a subscription to
 * `me/messages`, an `@odata.id` that points to `/me`.
 *
 * @param request Path, and body as JSON; any other body speaks of nobody.
 */
export function hasAliasInBody({ path, body }: { path: string; body: string | null }): boolean {
  if (body === null || isSignedInUserPath(path)) return false;
  let isFound = false;
  mapAddresses(parsedBody(body), "", (address) => {
    isFound ||= isSignedInUserPath(`/${takeApart(address).rest}`);
    return address;
  });
  return isFound;
}

/**
 * Puts the user's id in the place of the signed-in user wherever a body names an address.
 *
 * @param body JSON on one line; anything else is given back as it is.
 * @returns The corrected JSON, on one line.
 */
export function nameUserInBody(body: string): string {
  const value = parsedBody(body);
  return value === undefined ? body : JSON.stringify(mapAddresses(value, "", namedAddress));
}

/**
 * The resource that a subscription asks to be told of.
 *
 * @param request Method, path and body.
 * @returns A path such as `/me/messages`; undefined where the request makes no subscription.
 */
export function subscribedResource(request: {
  method: string;
  path: string;
  body: string | null;
}): string | undefined {
  const { method, path, body } = request;
  if (method !== "POST" || !/^\/+subscriptions\/*$/i.test(path) || body === null) return undefined;
  const value = parsedBody(body);
  const resource =
    typeof value === "object" && value !== null && "resource" in value ? value.resource : undefined;
  if (typeof resource !== "string") return undefined;
  const { rest } = takeApart(resource);
  return `/${rest.replace(/\?.*$/s, "")}`;
}

function parsedBody(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    // A placeholder stands for a body that was too long or no JSON.
    return undefined;
  }
}

function mapAddresses(value: unknown, name: string, change: (address: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => mapAddresses(item, name, change));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, mapAddresses(inner, key, change)]),
    );
  }
  return typeof value === "string" && ADDRESS_FIELD.test(name) ? change(value) : value;
}

/** An address is read wherever it is used: what is pointed to is what `GET` answers with. */
function namedAddress(address: string): string {
  const { origin, slash, rest } = takeApart(address);
  if (!isSignedInUserPath(`/${rest}`)) return address;
  const appOnly = appOnlyRequest("GET", `/${rest}`);
  return appOnly.kind === "open" ? `${origin}${slash}${appOnly.path.slice(1)}` : address;
}

function takeApart(address: string): { origin: string; slash: string; rest: string } {
  const [, origin = "", slash = "", rest = ""] = ADDRESS.exec(address) ?? [];
  return { origin, slash, rest };
}
