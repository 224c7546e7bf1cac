/** A card's code block shows this many lines before it folds. */
const MOST_LINES = 10;

/**
 * Keeps a snippet within ten lines: where it would be longer, statements of its middle share lines.
 *
 * @param head Lines before.
 * @param middle Statements that may stand on one line together.
 * @param tail Lines behind.
 * @param separator What stands between statements that share a line.
 * @returns At most ten lines, as long as head and tail leave one for the middle.
 */
export function foldLines(
  head: readonly string[],
  middle: readonly string[],
  tail: readonly string[],
  separator = " ",
): string[] {
  const room = MOST_LINES - head.length - tail.length;
  return [...head, ...(middle.length > room ? share(middle, room, separator) : middle), ...tail];
}

function share(statements: readonly string[], room: number, separator: string): string[] {
  const perLine = Math.ceil(statements.length / room);
  const lines: string[] = [];
  for (let at = 0; at < statements.length; at += perLine) {
    const [first = "", ...others] = statements.slice(at, at + perLine);
    lines.push([first, ...others.map((other) => other.trimStart())].join(separator));
  }
  return lines;
}
