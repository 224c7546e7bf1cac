import { isSecretName, TOKEN_PLACEHOLDER } from "./placeholders.ts";

/** Headers that belong to one connection or client and say nothing about the request. */
const CONNECTION_HEADERS =
  /^(?:host|user-agent|content-length|accept-encoding|connection|keep-alive|te|trailer|transfer-encoding|upgrade|origin|referer|sdkversion|client-request-id|sec-.*|postman-token|cache-control|pragma|dnt)$/i;

/**
 * Carries headers over: secrets as placeholders, those of the connection left out.
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

function headerValue(name: string, value: string): string {
  if (/^authorization$/i.test(name)) return `Bearer ${TOKEN_PLACEHOLDER}`;
  return isSecretName(name) ? `{${name.toLowerCase()}}` : value.slice(0, 200);
}
