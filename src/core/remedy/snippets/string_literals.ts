/** Characters that cannot be seen, or that turn the writing direction: never left as they are. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/**
 * Says whether a text holds a character that a reader would not see.
 *
 * @param text Any text.
 */
export function hasUnseen(text: string): boolean {
  return UNSEEN.test(text);
}

/**
 * Replaces what cannot be seen by a blank, so that a text stays on its line.
 *
 * @param text Any text.
 */
export function withoutUnseen(text: string): string {
  return text.replace(new RegExp(UNSEEN, "gu"), " ");
}

/**
 * Writes what cannot be seen within JSON as JSON's own escapes: the value stays the same.
 *
 * @param json JSON without line breaks.
 */
export function escapeUnseenInJson(json: string): string {
  return json.replace(new RegExp(UNSEEN, "gu"), escapeUnits);
}

/**
 * A string in double quotes; C#, Go, Java, JavaScript and Python share these escapes.
 *
 * @param text A text without characters beyond the basic plane that cannot be seen.
 */
export function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(new RegExp(UNSEEN, "gu"), escapeUnits);
}

/**
 * A string in single quotes for a POSIX shell, in which nothing else is special.
 *
 * @param text Any text.
 */
export function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/**
 * An address for a POSIX shell: in double quotes where it holds OData's single ones, which reads
 * better than leaving the quotes and coming back.
 *
 * @param url An address in ASCII without blanks, double quotes, backslashes and backticks.
 */
export function shellQuotedUrl(url: string): string {
  if (!url.includes("'")) return `'${url}'`;
  // An exclamation mark within double quotes recalls history in an interactive shell.
  return `"${url.replaceAll("$", "\\$").replaceAll("!", "%21")}"`;
}

/**
 * A string in single quotes for PowerShell, which takes four typographic quotes for the plain one.
 *
 * Source: PowerShell language specification, section 2.3.5.2 (verbatim string literals).
 *
 * @param text Any text.
 */
export function powershellQuoted(text: string): string {
  return `'${text.replace(/['\u2018\u2019\u201a\u201b]/g, "$&$&")}'`;
}

/**
 * A string in single quotes for PHP, where only the backslash and the quote itself are special; for
 * JavaScript and Python as well, as long as the text is one line.
 *
 * @param text A text on one line.
 */
export function singleQuoted(text: string): string {
  return `'${text.replace(/[\\']/g, "\\$&")}'`;
}

/**
 * A raw string for C#. Valid JSON never has three double quotes in a row, nor one at either end.
 *
 * @param json A JSON object or array on one line.
 */
export function csharpRawJson(json: string): string {
  return `"""${json}"""`;
}

/**
 * A raw string for Go.
 *
 * @param json JSON; a backtick in it becomes JSON's escape, as a raw string cannot hold one.
 */
export function goRawJson(json: string): string {
  return `\`${json.replaceAll("`", "\\u0060")}\``;
}

function escapeUnits(char: string): string {
  return Array.from(
    { length: char.length },
    (_, at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, "0")}`,
  ).join("");
}
