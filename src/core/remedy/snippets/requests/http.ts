import { foldLines } from "../fold_lines.ts";
import type { WireRequest } from "../wire_request.ts";

/**
 * Writes a request as HTTP, the way Graph's reference shows it.
 *
 * @param request The request to make.
 * @returns At most ten lines; headers that do not fit are counted in a comment.
 */
export function httpRequest({ method, url, headers, body }: WireRequest): string[] {
  const head = [`${method} ${url}`, "Authorization: Bearer {token}"];
  const tail = body === null ? [] : ["", ...bodyLines(body.text, 7 - headers.length)];
  const room = 10 - head.length - tail.length;
  const lines = headers.map(([name, value]) => `${name}: ${value}`);
  if (lines.length <= room) return foldLines(head, lines, tail);
  const shown = lines.slice(0, room - 1);
  return [...head, ...shown, `# and ${lines.length - shown.length} more headers`, ...tail];
}

/** JSON as it is where that is short, else indented where that fits, else with blanks to break at. */
function bodyLines(body: string, most: number): string[] {
  if (body.length <= 100) return [body];
  try {
    const indented = JSON.stringify(JSON.parse(body), null, 2).split("\n");
    return indented.length <= most ? indented : [indented.map((part) => part.trim()).join(" ")];
  } catch {
    return [body];
  }
}
