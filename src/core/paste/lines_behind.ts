/** Of a longer object nothing could be shown. */
const MOST_OBJECT = 200_000;

/** More header lines than any client sends. */
const MOST_HEADERS = 60;

/**
 * Reads the header lines that follow a request line.
 *
 * @param text The pasted text.
 * @param from Where the request line's match ends.
 * @returns `Name: value`, a line each, and where the last of them ends.
 */
export function headersBehind(text: string, from: number): { headers: string[]; end: number } {
  const headers: string[] = [];
  let end = lineEnd(text, from);
  while (headers.length < MOST_HEADERS && end < text.length) {
    const next = lineEnd(text, end + 1);
    const line = text
      .slice(end + 1, next)
      .replace(/^>\s?/, "")
      .trim();
    if (!/^[\w-]{2,60}:\s/.test(line)) break;
    headers.push(line);
    end = next;
  }
  return { headers, end };
}

/**
 * Reads the JSON object that follows a request's headers, unless it is the answer rather than what
 * was sent.
 *
 * @param text The pasted text.
 * @param from Where the headers end.
 */
export function bodyBehind(text: string, from: number): string {
  const start = text.slice(from).search(/\S/) + from;
  // A brace alone may be a placeholder, as of a token that was taken out.
  if (!/^\{\s{0,20}["}]/.test(text.slice(start, start + 24))) return "";
  const json = text.slice(start, objectEnd(text, start));
  const isAnswer =
    /^\{\s*"(?:error|odata\.error|@odata\.context|access_token|token_type|code|errorCode|status|statusCode)"/;
  return isAnswer.test(json) ? "" : json;
}

/**
 * Finds the end of a JSON object or list.
 *
 * @param text A text with the object in it.
 * @param start Where its first brace or bracket stands.
 * @returns The place behind its last one; `start` where it does not end, or is too long.
 */
export function objectEnd(text: string, start: number): number {
  let depth = 0;
  let quoted = false;
  const last = Math.min(text.length, start + MOST_OBJECT);
  for (let at = start; at < last; at++) {
    const char = text[at];
    if (char === "\\") at++;
    else if (char === '"') quoted = !quoted;
    else if (!quoted && (char === "{" || char === "[")) depth++;
    else if (!quoted && (char === "}" || char === "]") && --depth === 0) return at + 1;
  }
  return start;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}
