/** Where a new line certainly began: a request line, a command, a header, a body, an address. */
const LINE_STARTS = [
  /(?<=[^\s"'(])(?=(?:GET|POST|PUT|PATCH|DELETE) (?:https?:\/\/|\/))/g,
  /(?<=[\w})\]-])(?=curl (?:-|https?:\/\/))/g,
  /(?<=[^\s"'=:&?(/-])(?=(?:Authorization|Content-Type|Content-Length|Accept|Host|ConsistencyLevel|Prefer|If-Match|If-None-Match|User-Agent|Cookie|client-request-id|MS-APP-ACTS-AS): ?\S)/g,
  /(?<=json|utf-8|eventual|\*)(?=\{\s{0,9}")/gi,
  /(?<=[\w})\]])(?=https?:\/\/(?:dod-)?(?:graph|microsoftgraph)\.(?:microsoft|chinacloudapi)\.)/g,
];

/**
 * Puts back line breaks that were lost on the way: some chat clients paste a text of many lines as
 * one, and then `…/me/messagesAuthorization: Bearer …` is no path and `eyJ…Content-Type: …` no token.
 *
 * @param text The pasted text.
 * @returns The same text, broken where a request, a header or an address begins.
 */
export function restoreLines(text: string): string {
  return LINE_STARTS.reduce((lines, start) => lines.replace(start, "\n"), text);
}
