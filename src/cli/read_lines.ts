/** One line of the input; null in the place of one that is too long to be looked at. */
export type InputLine = string | null;

/**
 * Cuts text into lines as it comes, so that the first can be answered while the last is yet to be
 * written. A line over the limit is dropped while it comes, not kept.
 *
 * @param texts The text, cut anywhere.
 * @param most The most characters of a line.
 * @returns The lines without their ends.
 */
export async function* readLines(
  texts: AsyncIterable<string>,
  most: number,
): AsyncGenerator<InputLine> {
  let line: InputLine = "";
  for await (const text of texts) {
    const [first = "", ...more] = text.split("\n");
    line = longer(line, first, most);
    for (const next of more) {
      yield withoutReturn(line);
      line = longer("", next, most);
    }
  }
  if (line !== "") yield withoutReturn(line);
}

function longer(line: InputLine, more: string, most: number): InputLine {
  return line === null || line.length + more.length > most ? null : line + more;
}

function withoutReturn(line: InputLine): InputLine {
  return line?.endsWith("\r") ? line.slice(0, -1) : line;
}
