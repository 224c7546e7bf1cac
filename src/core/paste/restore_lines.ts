/** Where a new line begins, and what stands before it where the break was lost. */
interface LineStart {
  start: RegExp;
  behind: RegExp;
}

/** A request line, a header, a body, a command, an address. */
const LINE_STARTS: readonly LineStart[] = [
  {
    start: /(?:GET|POST|PUT|PATCH|DELETE) (?:https?:\/\/|\/)/g,
    behind: /[^\s"'(]$/,
  },
  { start: /curl (?:-|https?:\/\/)/g, behind: /[\w})\]-]$/ },
  {
    start:
      /(?:Authorization|Content-Type|Content-Length|Accept|Host|ConsistencyLevel|Prefer|If-Match|If-None-Match|User-Agent|Cookie|client-request-id|MS-APP-ACTS-AS): ?\S/g,
    behind: /[^\s"'=:&?(/-]$/,
  },
  { start: /\{\s{0,9}"/g, behind: /(?:json|utf-8|eventual|\*)$/i },
  {
    start: /https?:\/\/(?:dod-)?(?:graph|microsoftgraph)\.(?:microsoft|chinacloudapi)\./g,
    behind: /[\w})\]]$/,
  },
];

/** The longest word that is looked for behind a line's start. */
const MOST_BEHIND = 8;

/**
 * Puts back line breaks that were lost on the way: some chat clients paste a text of many lines as
 * one, and then `…/me/messagesAuthorization: Bearer …` is no path and `eyJ…Content-Type: …` no token.
 *
 * @param text The pasted text.
 * @returns The same text, broken where a request, a header or an address begins.
 */
export function restoreLines(text: string): string {
  return LINE_STARTS.reduce(
    (lines, { start, behind }) =>
      lines.replace(start, (found, at: number) =>
        behind.test(lines.slice(Math.max(0, at - MOST_BEHIND), at)) ? `\n${found}` : found,
      ),
    text,
  );
}
