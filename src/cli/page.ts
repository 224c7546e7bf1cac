import { styleText } from "node:util";
import { lengthOf, wrapText } from "./wrap_text.ts";

/** What a piece of text is for; a table says how that looks. */
export type Tone = "plain" | "title" | "label" | "use" | "good" | "open" | "danger" | "aside";

/** A paragraph, with a label at its left. */
export interface Row {
  /** All texts of a block begin in one column, behind the widest label. */
  label?: string;
  labelTone?: Tone;
  text: string;
  tone?: Tone;
}

/** How wide, and whether in colours. */
export interface PageStyle {
  width: number;
  colour: boolean;
  /** Parts of the texts that stay on one line though they hold spaces. */
  whole: readonly string[];
}

/** Colours that are readable on dark and on light. */
const LOOKS = {
  plain: [],
  title: ["bold"],
  label: ["cyan"],
  use: ["bold", "green"],
  good: ["green"],
  open: ["yellow"],
  danger: ["bold", "red"],
  aside: ["dim"],
} as const satisfies Record<Tone, readonly Parameters<typeof styleText>[0][]>;

/** Longer lines are hard to read; this many fit where no width is known. */
const MOST_WIDTH = 100;
const USUAL_WIDTH = 80;
const LEAST_WIDTH = 24;

/** Where labels leave less of the line than this, the text goes below its label. */
const LEAST_TEXT = 16;

/**
 * Fits a page to its terminal.
 *
 * @param terminal Its width, undefined in a pipe, and whether to colour.
 * @param whole Parts of the texts that stay on one line.
 */
export function pageStyle(
  { columns, colour }: { columns: number | undefined; colour: boolean },
  whole: readonly string[],
): PageStyle {
  // Some pseudo terminals say 0.
  const width = Math.max(LEAST_WIDTH, Math.min(columns || USUAL_WIDTH, MOST_WIDTH));
  return { width, colour, whole };
}

/**
 * Puts blocks below each other, an empty line between them.
 *
 * @param blocks The lines of each; one without lines is left out.
 * @returns The page, which ends with a line break.
 */
export function pageOf(blocks: readonly (readonly string[])[]): string {
  const shown = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
  return `${shown.join("\n\n")}\n`;
}

/**
 * Lays rows out below a heading.
 *
 * @param text The heading.
 * @param rows Its rows.
 * @param style Width and colours.
 * @returns No lines where there are no rows.
 */
export function heading(text: string, rows: readonly Row[], style: PageStyle): string[] {
  return rows.length === 0
    ? []
    : [...layOut([{ text, tone: "label" }], style), ...layOut(rows, style, 2)];
}

/**
 * Lays rows out below each other, their texts in one column.
 *
 * @param rows The rows of one block.
 * @param style Width and colours.
 * @param indent Spaces before each line.
 * @returns The lines, ready to print.
 */
export function layOut(rows: readonly Row[], style: PageStyle, indent = 0): string[] {
  const widest = Math.max(0, ...rows.map(({ label = "" }) => lengthOf(label)));
  const column = widest === 0 ? 0 : widest + 2;
  const isStacked = style.width - indent - column < LEAST_TEXT;
  const left = " ".repeat(indent);
  return rows.flatMap(({ label = "", labelTone = "label", text, tone = "plain" }) => {
    const hang = isStacked ? 2 : column;
    const lines = wrapText(text, style.width - indent - hang, style.whole).map((line) =>
      paint(line, tone, style),
    );
    const name = paint(label, labelTone, style);
    if (isStacked && label !== "") lines.unshift("");
    const gap = " ".repeat(isStacked ? 0 : column - lengthOf(label));
    return lines.map((line, at) =>
      (at === 0 ? `${left}${name}${gap}${line}` : `${left}${" ".repeat(hang)}${line}`).trimEnd(),
    );
  });
}

function paint(text: string, tone: Tone, { colour }: PageStyle): string {
  if (!colour || text === "" || tone === "plain") return text;
  // Whether to colour is decided already, and not by what the runtime thinks of its own output.
  return styleText([...LOOKS[tone]], text, { validateStream: false });
}
