import { foldLines } from "../fold_lines.ts";
import { shellQuoted, shellQuotedUrl } from "../string_literals.ts";
import type { WireRequest } from "../wire_request.ts";

/**
 * Writes a request for curl in a POSIX shell; the token comes from `$TOKEN`.
 *
 * @param request The request to make.
 */
export function curlRequest({ method, url, headers, body }: WireRequest): string[] {
  // curl takes {…} and […] in an address for patterns of its own.
  const glob = /[{}[\]]/.test(url) ? "--globoff " : "";
  const verb = method === "GET" && body === null ? "" : `-X ${method} `;
  const options = headers.map(([name, value]) => `-H ${shellQuoted(`${name}: ${value}`)}`);
  const all = ['-H "Authorization: Bearer $TOKEN"', ...options];
  if (body !== null) all.push(`--data-raw ${shellQuoted(body.text)}`);
  // Without a length, which -X alone does not send, a POST is refused with 411.
  else if (method !== "GET" && method !== "DELETE") all.push("-H 'Content-Length: 0'");
  return continued(foldLines([`curl ${verb}${glob}${shellQuotedUrl(url)}`], indent(all), []));
}

function indent(options: readonly string[]): string[] {
  return options.map((option) => `  ${option}`);
}

function continued(lines: readonly string[]): string[] {
  return lines.map((line, at) => (at < lines.length - 1 ? `${line} \\` : line));
}
