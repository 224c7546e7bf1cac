import { cloudOfGraphHost, hostOfAddress } from "../graph/clouds.ts";
import type { GraphRequest } from "./findings.ts";
import { isRoot } from "./graph_roots.ts";
import { readQuery } from "./read_query.ts";

/** No path of Graph is longer than this. */
const MOST_PATH = 2000;

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
  const path = versioned === null ? plain : plain.slice(versioned[0].length);
  // `https://graph.microsoft.com/User.Read` is a scope, and `GET /login` another service's.
  if (versioned === null && !isRoot(path)) return undefined;
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
  );
}
