import { TOKEN_PLACEHOLDER } from "./placeholders.ts";

/** Headers that belong to one connection or client and say nothing about the request. */
const CONNECTION_HEADERS =
  /^(?:host|user-agent|content-length|accept-encoding|connection|keep-alive|te|trailer|transfer-encoding|upgrade|origin|referer|sdkversion|client-request-id|sec-.*|postman-token|cache-control|pragma|dnt)$/i;

/** Headers that Graph reads and that hold no secret; what any other one holds cannot be known. */
const SHOWN_HEADERS =
  /^(?:accept|accept-language|content-type|content-range|consistencylevel|if-match|if-none-match|ms-app-acts-as|prefer|range)$/i;

/**
 * Carries headers over: the value of one that Graph does not know becomes a placeholder, and those
 * of the connection are left out.
 *
 * @param lines `Name: value`, a line each.
 * @returns The headers by name.
 */
export function readHeaders(lines: readonly string[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const match = /^([\w-]{2,60}):\s*(.*)$/.exec(line.trim());
    if (match?.[1] === undefined) continue;
    const [, name, value = ""] = match;
    if (CONNECTION_HEADERS.test(name)) continue;
    headers[name] = headerValue(name, value.trim());
  }
  return headers;
}

/**
 * Writes headers that stand in an object, as in a batch, one to a line.
 *
 * @param headers Name -> value.
 * @returns `Name: value`, a line each; none where it is no object.
 */
export function headerLines(headers: unknown): string[] {
  if (typeof headers !== "object" || headers === null) return [];
  return Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
}

function headerValue(name: string, value: string): string {
  if (/^authorization$/i.test(name)) return `Bearer ${TOKEN_PLACEHOLDER}`;
  return SHOWN_HEADERS.test(name) ? value.slice(0, 200) : `{${name.toLowerCase()}}`;
}
