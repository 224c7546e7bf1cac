/** What a terminal may act on, or a reader not see; of it `JSON.stringify` writes only line ends. */
const UNSEEN = /(?!\n)\p{Cc}|(?!\u200d)[\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * Writes JSON that is safe to print in a terminal: pasted control and direction characters are
 * escaped, which means the same to whoever parses it.
 *
 * @param value What to write.
 * @param indent Spaces a level; 0 writes one line.
 */
export function jsonText(value: object, indent: number): string {
  return escapeUnseen(JSON.stringify(value, null, indent));
}

/**
 * Escapes what a terminal may act on or a reader not see, as JSON escapes it.
 *
 * @param text JSON or any text; its line ends stay.
 */
export function escapeUnseen(text: string): string {
  return text.replace(UNSEEN, escaped);
}

function escaped(char: string): string {
  let units = "";
  for (let at = 0; at < char.length; at++) {
    units += `\\u${char.charCodeAt(at).toString(16).padStart(4, "0")}`;
  }
  return units;
}
