import type { Version } from "../../paste/findings.ts";
import type { SnippetRequest } from "./snippet.ts";
import { escapeUnseenInJson, withoutUnseen } from "./string_literals.ts";

/** A header with its name. */
export type Header = readonly [name: string, value: string];

/** A request as it goes over the wire: nothing in it can end a line or a string by surprise. */
export interface WireRequest {
  method: WireMethod;
  host: string;
  version: Version;
  /** Path with its query, percent-encoded, in ASCII. */
  target: string;
  /** The whole address. */
  url: string;
  /** Without `Authorization`, and without `Content-Type` where there is no body. */
  headers: readonly Header[];
  body: WireBody | null;
}

/** A body, and whether it is JSON or a placeholder for something else. */
export interface WireBody {
  isJson: boolean;
  /** One line. */
  text: string;
  contentType: string;
}

/** HTTP methods a snippet can be written for. */
export const WIRE_METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
export type WireMethod = (typeof WIRE_METHODS)[number];

/** The path is a path to its end: a `#` in a guest's name would cut it off, a `?` start a query. */
const NOT_IN_PATH = /%(?![0-9a-f]{2})|[^\w\-.~!$&'()*+,;=:@/%{}<>]/giu;
const NOT_IN_QUERY = /%(?![0-9a-f]{2})|[^\w\-.~!$&'()*+,;=:@/%?{}<>]/giu;

/**
 * Brings a request to the form every snippet is written from.
 *
 * @param request The request to make.
 * @returns The same request, percent-encoded where it was not, its body on one line.
 */
export function wireRequest(request: SnippetRequest): WireRequest {
  const query = request.query === "" ? "" : `?${encode(request.query, NOT_IN_QUERY)}`;
  const target = `${encode(request.path, NOT_IN_PATH)}${query}`;
  const host = request.host.replace(/[^\w.-]/g, "");
  const body = wireBody(request);
  return {
    method: WIRE_METHODS.find((name) => name === request.method.toUpperCase()) ?? "GET",
    host,
    version: request.version,
    target,
    url: `https://${host}/${request.version}${target}`,
    headers: wireHeaders(request, body),
    body,
  };
}

/** Percent-encodes what an address cannot hold; a lone `%`, as in a file called 100%, with it. */
function encode(text: string, pattern: RegExp): string {
  return text.replace(pattern, (char) => {
    try {
      return encodeURIComponent(char);
    } catch {
      // Half of a surrogate pair is no character.
      return "%EF%BF%BD";
    }
  });
}

function wireHeaders({ headers }: SnippetRequest, body: WireBody | null): Header[] {
  const kept = Object.entries(headers)
    .filter(([name]) => /^[\w-]+$/.test(name) && !/^(?:authorization|content-type)$/i.test(name))
    .map(([name, value]): Header => [name, withoutUnseen(value).trim()]);
  // Content-Type describes a body and says nothing without one.
  return body === null ? kept : [...kept, ["Content-Type", body.contentType]];
}

function wireBody({ method, body, headers, path }: SnippetRequest): WireBody | null {
  // Nobody reads the body of a GET, and most clients refuse to send one.
  if (body === null || method.toUpperCase() === "GET") return null;
  const stated = Object.entries(headers).find(([name]) => /^content-type$/i.test(name))?.[1];
  const json = oneLineJson(body);
  const usual = json === null && /\/(?:content|\$value)$/i.test(path) ? BYTES : JSON_TYPE;
  return {
    isJson: json !== null,
    text: json === null ? withoutUnseen(body) : escapeUnseenInJson(json),
    contentType: stated === undefined ? usual : withoutUnseen(stated).trim(),
  };
}

const BYTES = "application/octet-stream";
const JSON_TYPE = "application/json";

/** Null for a placeholder. */
function oneLineJson(body: string): string | null {
  try {
    const value: unknown = JSON.parse(body);
    if (typeof value !== "object" || value === null) return null;
    // Line breaks within JSON stand between its parts only, where a blank means the same.
    return body.trim().replace(/[\r\n]+[\r\n\t ]*/g, " ");
  } catch {
    return null;
  }
}
