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
  const tail = body === null ? [] : ["", body.text];
  const room = 10 - head.length - tail.length;
  const lines = headers.map(([name, value]) => `${name}: ${value}`);
  if (lines.length <= room) return foldLines(head, lines, tail);
  const shown = lines.slice(0, room - 1);
  return [...head, ...shown, `# and ${lines.length - shown.length} more headers`, ...tail];
}
