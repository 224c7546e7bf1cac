/** A line of a section. */
export interface Entry {
  /** The headings it stands under, the widest first; written where they are not those of the line before. */
  above: readonly string[];
  line: string;
  /** Of how many things it tells. */
  count: number;
}

/** A part of the text, with a heading of its own. */
export interface Section {
  title: string;
  entries: readonly Entry[];
}

/** The longest that {@link heading} and {@link leftOut} add to a title, line ends included. */
const FRAME = 60;

/**
 * Writes sections within a number of characters. The first may take most of them, but what is long
 * leaves a part to those behind it; what does not fit is counted.
 *
 * @param sections The sections, the most important first.
 * @param limit Characters at most; headings and counts are written even where nothing else fits.
 * @returns The Markdown, each section ending in a line end.
 */
export function fitSections(sections: readonly Section[], limit: number): string {
  const bodies = sections.map(({ entries }) => linesOf(entries));
  const framed = sections.reduce((sum, { title }) => sum + title.length + FRAME, 0);
  let left = Math.max(0, limit - framed);
  const floor = Math.floor(left / (2 * sections.length));
  const kept = bodies.map((lines, at) => {
    const behind = bodies.slice(at + 1).reduce((sum, own) => sum + Math.min(floor, size(own)), 0);
    const fitting = linesWithin(lines, left - behind);
    left -= size(fitting);
    return fitting;
  });
  return sections.map((section, at) => written(section, kept[at] ?? [])).join("");
}

interface Line {
  text: string;
  count: number;
}

function linesOf(entries: readonly Entry[]): Line[] {
  return entries.map(({ above, line, count }, at) => {
    const open = entries[at - 1]?.above ?? [];
    const from = above.findIndex((heading, depth) => heading !== open[depth]);
    const headings = from < 0 ? [] : above.slice(from);
    return { text: `${[...headings, line].join("\n")}\n`, count };
  });
}

function size(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

function linesWithin(lines: readonly Line[], limit: number): readonly Line[] {
  let used = 0;
  const end = lines.findIndex(({ text }) => {
    used += text.length;
    return used > limit;
  });
  return end < 0 ? lines : lines.slice(0, end);
}

function written({ title, entries }: Section, kept: readonly Line[]): string {
  const text = kept.map((line) => line.text).join("");
  const gap = text.startsWith("\n") ? "" : "\n";
  return `${heading(title)}${gap}${text}${leftOut(entries.slice(kept.length), kept.length)}`;
}

function heading(title: string): string {
  return `\n### ${title}\n`;
}

function leftOut(entries: readonly Entry[], shown: number): string {
  const count = entries.reduce((sum, entry) => sum + entry.count, 0);
  if (count === 0) return "";
  return shown === 0 ? "Not listed, for length\n" : `\nand ${count} more\n`;
}
