import { cloudOfGraphHost, hostOfAddress } from "../graph/clouds.ts";
import { isGuid } from "../is_guid.ts";
import type { GraphRequest } from "./findings.ts";
import { isRoot } from "./graph_roots.ts";
import { readQuery } from "./read_query.ts";

/** No path of Graph is longer than this. */
const MOST_PATH = 2000;

/** `$id` as a whole segment or key, unless OData has it. */
const SHELL_VARIABLE =
  /(?<=\/|\('?)\$(?!(?:value|ref|count|batch|metadata|links|entity|query|delta)\b)([a-z_]\w{0,60})(?='?\)|\/|$)/gi;

/** A tenant's name as Azure AD Graph and some clients write it in front of the path. */
const TENANT_NAME = /^(?:[\w-]+(?:\.[\w-]+)+|myorganization)$/i;

/** Where a request goes, taken apart. */
export type GraphAddress = Pick<GraphRequest, "host" | "version" | "path" | "query">;

/** An address as it was found in a text. */
export interface WrittenAddress {
  /** `https://host`, or a host alone; null for a path alone. */
  origin: string | null;
  /** With or without the version in front. */
  path: string;
  /** With or without the question mark. */
  query: string;
}

/**
 * Takes an address of Graph apart.
 *
 * @param written The address as it was found.
 * @param base Host and version that a path without them is for.
 * @returns Undefined where the address is not one of Graph's.
 */
export function readAddress(
  { origin, path: written, query }: WrittenAddress,
  base: Pick<GraphRequest, "host" | "version">,
): GraphAddress | undefined {
  if (written.length > MOST_PATH) return undefined;
  const host = origin === null ? base.host : hostOfAddress(origin);
  if (cloudOfGraphHost(host) === undefined) return undefined;
  const plain = plainPath(written);
  const versioned = /^\/+(v1\.0|beta)(?=\/|$)/i.exec(plain);
  const path = withoutTenant(
    versioned === null ? plain : plain.slice(versioned[0].length),
    versioned !== null,
  );
  // `https://graph.microsoft.com/User.Read` is a scope, and `GET /login` another service's.
  if (versioned === null && !isRoot(path)) return undefined;
  // Of `/v1.0/{path}` nothing is known.
  if (/^\/*\{/.test(path)) return undefined;
  const [, version] = versioned ?? [];
  return {
    host,
    version:
      version === undefined ? base.version : version.toLowerCase() === "beta" ? "beta" : "v1.0",
    path: `/${path
      .split("/")
      .filter((segment) => segment !== "")
      .join("/")}`,
    query: readQuery(query.replace(/^\?/, "").replace(/#.*$/s, "")),
  };
}

/**
 * Undoes what hides a path's words: percent-encoded letters and digits, an encoded slash behind the
 * first of them, and the placeholders of JavaScript and Postman.
 */
function plainPath(written: string): string {
  return (
    written
      .replace(/%(?:2[de]|3\d|[46][1-9a-f]|[57][\da]|5f|7e)/gi, decodeURIComponent)
      .replace(/^\/+(?:(?:v1\.0|beta)(?:%2f|\/))?(?:me|users|drive)%2f.*/i, (path) =>
        path.replace(/%2f/gi, "/"),
      )
      // Unencoded, Graph would take the rest for a fragment and never see it.
      .replace(/#EXT#/gi, (mark) => mark.replaceAll("#", "%23"))
      .replace(
        /\$\{([^{}]*)\}|\{\{([^{}]*)\}\}/g,
        (_all, script, postman) => `{${script ?? postman}}`,
      )
      .replace(SHELL_VARIABLE, "{$1}")
  );
}

/**
 * Leaves a tenant out that stands in front of the path, `/{tenant}/users`; without a version it may
 * only be a placeholder, as in `https://graph.microsoft.com/{version}/users`.
 */
function withoutTenant(path: string, isVersioned: boolean): string {
  const [, first = "", rest = ""] = /^\/{0,9}([^/]{1,200})(\/.+)$/s.exec(path) ?? [];
  const isPlaceholder = /^\{[^{}]*\}$/.test(first);
  const isTenant = isVersioned && (isGuid(first) || TENANT_NAME.test(first));
  if (!isPlaceholder && !isTenant) return path;
  // Of `{site}/drive` the placeholder is no tenant.
  return isRoot(rest) && !/^\/+drive(?:\/|$)/i.test(rest) ? rest : path;
}
