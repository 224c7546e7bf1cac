import { isSecretName } from "./placeholders.ts";
import { headerLines, readHeaders } from "./read_headers.ts";
import { readQuery } from "./read_query.ts";

/** Above this many characters a body is named, not carried. */
const MOST_BODY = 2048;

/** A batch holds up to twenty requests, each with a body of its own. */
const MOST_BATCH = 20_000;

/**
 * Carries a request's body over, with the values of secret fields as placeholders.
 *
 * @param text The body as pasted.
 * @param isBatch Whether it is the body of a batch, which may be longer as a whole.
 * @returns JSON on one line; a placeholder for anything that is not JSON or is over 2 KB; null where
 * there is none.
 */
export function readBody(text: string, isBatch = false): string | null {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  if (trimmed.length > (isBatch ? MOST_BATCH : MOST_BODY)) return sizeOf(trimmed);
  try {
    return JSON.stringify(withoutSecrets(JSON.parse(trimmed), "", isBatch));
  } catch {
    // No JSON, or nested deeper than anybody means.
    return "{body}";
  }
}

function sizeOf(body: string): string {
  return `{body of ${Math.ceil(body.length / 1024)} KB}`;
}

function withoutSecrets(value: unknown, name: string, isBatch: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutSecrets(item, name, isBatch));
  if (typeof value === "object" && value !== null) {
    if (isBatch && name === "headers") return readHeaders(headerLines(value));
    if (isBatch && name === "body") {
      const body = JSON.stringify(value);
      if (body.length > MOST_BODY) return sizeOf(body);
    }
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, withoutSecrets(inner, key, isBatch)]),
    );
  }
  const isValue = typeof value === "string" || typeof value === "number";
  if (isValue && isSecretName(name)) return `{${name}}`;
  return typeof value === "string" ? withoutSecretQuery(value) : value;
}

/** An address within a body may carry a key in its query, as a webhook's does. */
function withoutSecretQuery(value: string): string {
  const [, address, query] = /^([^\s?]{0,2000}\?)([^\s]+)$/.exec(value) ?? [];
  return address === undefined || query === undefined ? value : `${address}${readQuery(query)}`;
}
