import { foldLines } from "../fold_lines.ts";
import { powershellQuoted } from "../string_literals.ts";
import type { WireRequest } from "../wire_request.ts";

/**
 * Writes a request for Microsoft Graph PowerShell. `Invoke-MgGraphRequest` takes any path, so no
 * cmdlet's name has to be guessed.
 *
 * @param request The request to make.
 */
export function powershellRequest({ method, url, headers, body }: WireRequest): string[] {
  const settings = [`    Method = '${method}'`, `    Uri = ${powershellQuoted(url)}`];
  // Content-Type has a parameter of its own.
  const named = headers.filter(([name]) => !/^content-type$/i.test(name));
  if (named.length > 0) settings.push(`    Headers = @{ ${named.map(pair).join("; ")} }`);
  if (body !== null) {
    settings.push(`    Body = ${powershellQuoted(body.text)}`);
    settings.push(`    ContentType = ${powershellQuoted(body.contentType)}`);
  }
  // Bytes belong in a file, not on the screen.
  if (method === "GET" && /\/(?:content|\$value)(?:\?|$)/i.test(url)) {
    settings.push("    OutputFilePath = '{file}'");
  }
  return foldLines(["$request = @{"], settings, ["}", "Invoke-MgGraphRequest @request"]);
}

function pair([name, value]: readonly [string, string]): string {
  return `${powershellQuoted(name)} = ${powershellQuoted(value)}`;
}
