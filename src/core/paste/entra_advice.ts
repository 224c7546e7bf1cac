/** The beginning of what Entra says in an answer. */
const BEGINNING = /AADSTS[ :-]?\d{5,8}\b/g;

/** It ends where its ids begin, in English; or with its line, its string or its escaped line. */
const IDS = /trace id/i;
const END = /["\n]|\\[rn"]|trace id/i;

/** Entra writes no longer answers. */
const MOST = 1200;

/** A blank line, another answer or a string's end is not within a sentence that was only wrapped. */
const NOT_WITHIN = /\n\s{0,40}\n|AADSTS|["}]/;

/**
 * Blanks what Entra itself says in its answers. It names Graph Explorer, addresses of Graph and ways to
 * sign in as advice, and nobody called or used those.
 *
 * @param text A text without its tokens.
 * @returns A text of the same length, in which everything else is where it was.
 */
export function withoutEntraAdvice(text: string): string {
  if (!text.includes("AADSTS")) return text;
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(BEGINNING)) {
    const at = match.index + match[0].length;
    if (at < from) continue;
    const end = at + lengthOfAdvice(text.slice(at, at + MOST));
    parts.push(text.slice(from, at), text.slice(at, end).replace(/[^\n]/g, " "));
    from = end;
  }
  return parts.join("") + text.slice(from);
}

/** A terminal may have wrapped the sentence: then its ids stand some lines below. */
function lengthOfAdvice(window: string): number {
  const ids = window.search(IDS);
  if (ids >= 0 && !NOT_WITHIN.test(window.slice(0, ids))) return ids;
  const end = window.search(END);
  return end < 0 ? window.length : end;
}
