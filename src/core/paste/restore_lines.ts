/** Where a new line certainly began: a request line, a header, an address of Graph. */
const LINE_STARTS = [
  /(?<=[^\s"'(])(?=(?:GET|POST|PUT|PATCH|DELETE) (?:https?:\/\/|\/))/g,
  /(?<=[^\s"'=:&?(/-])(?=(?:Authorization|Content-Type|Content-Length|Accept|Host|ConsistencyLevel|Prefer|If-Match|If-None-Match|User-Agent|Cookie|client-request-id|MS-APP-ACTS-AS): ?\S)/g,
  /(?<=[\w})\]])(?=https?:\/\/(?:dod-)?(?:graph|microsoftgraph)\.(?:microsoft|chinacloudapi)\.)/g,
];

/**
 * Puts back line breaks that were lost on the way: some chat clients paste a text of many lines as
 * one, and `…/me/messagesAuthorization: Bearer …` is then no path.
 *
 * @param text The pasted text.
 * @returns The same text, broken where a request, a header or an address begins.
 */
export function restoreLines(text: string): string {
  return LINE_STARTS.reduce((lines, start) => lines.replace(start, "\n"), text);
}
