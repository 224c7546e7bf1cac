/** What stands in front of each line of a quotation, of a log, of a container's output. */
const MARGIN =
  /^(?:[ \t]{0,20}[>|][ \t]?|[ \t]{0,8}\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[\d.,:+Z]{0,20}\]?[ \t]+(?:std(?:out|err) [FP] )?(?:\[?(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR)\]?[: \t]+)?|[a-z][\w.-]{1,40}[ \t]{1,20}\|[ \t])+/gm;

/** What stands behind them, and the rules of a table between them. */
const BEHIND = /[ \t]{0,8}\|[ \t]{0,8}(?:stdout|stderr)[ \t]{0,8}$/gm;
const RULES = /^[ \t]{0,8}-[-| \t]{0,80}\n/gm;

/**
 * Takes off what stands at the edges of each line, so that a sentence that was broken over lines is
 * one again: quote marks, times, names of containers.
 *
 * @param text The pasted text.
 */
export function withoutMargins(text: string): string {
  return text.replace(MARGIN, "").replace(BEHIND, "").replace(RULES, "");
}

/**
 * Puts a sentence that was broken over lines together again, in the two ways a terminal may have
 * broken it: between words, or anywhere at a fixed width.
 *
 * @param text A sentence.
 * @returns Both, in one text; the sentence alone where it has one line.
 */
export function joinedLines(text: string): string {
  if (!text.includes("\n")) return text;
  const anywhere = text.replace(/\n[ \t]{0,40}/g, "");
  return `${text}\n\n${anywhere}\n\n${fixedWidth(text)}`;
}

/** Lines of the full width go on within a word; from one that is shorter the space was taken off. */
function fixedWidth(text: string): string {
  const lines = text.split("\n");
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  return lines.map((line) => (line.length === width ? line : `${line} `)).join("");
}
