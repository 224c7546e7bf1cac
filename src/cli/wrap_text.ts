/** Control, format, private and unpaired characters, and separators that break a line. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Stands for a space that must not become a line's end. No text can bring one along. */
const GLUE = "\uE000";

/**
 * Breaks a text into lines at its spaces. A word that is longer than a line, such as a URL, stays
 * whole. Every text on its way to the terminal comes through here, so this is also where pasted
 * control characters end: each becomes U+FFFD.
 *
 * @param text The text, in one paragraph.
 * @param width The most characters of a line.
 * @param whole Parts to keep on one line though they hold spaces, such as `GET /me/messages`.
 * @returns At least one line.
 */
export function wrapText(text: string, width: number, whole: readonly string[] = []): string[] {
  let glued = printable(text);
  for (const part of whole.map(printable).filter((one) => one.includes(" "))) {
    glued = glued.replaceAll(part, (found) => found.replaceAll(" ", GLUE));
  }
  const lines: string[] = [];
  let line = "";
  for (const word of glued.split(" ")) {
    if (line === "") line = word;
    else if (lengthOf(line) + 1 + lengthOf(word) <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].map((done) => done.replaceAll(GLUE, " "));
}

/** Characters as a terminal counts them, as long as they are narrow. */
export function lengthOf(text: string): number {
  return [...text].length;
}

/**
 * Puts U+FFFD in the place of every character that a terminal would obey or not show.
 *
 * @param text A line.
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, "\uFFFD");
}
