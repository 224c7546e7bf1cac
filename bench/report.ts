import type { Section } from "./part.ts";

/**
 * Writes the whole page.
 *
 * @param machine When and on what was measured.
 * @param sections What was measured.
 * @returns Markdown.
 */
export function renderPage(
  machine: readonly (readonly string[])[],
  sections: readonly Section[],
): string {
  return [
    "# How fast it is",
    "Written by `npm run bench`, never by hand. Each number is of one machine, and the echo bot beside it is what to compare it with: the echo bot of botbuilder's samples on restify, which answers every message with the same card, made before. So the difference is what this bot does of its own.",
    renderTable(["", ""], machine),
    ...sections.map(renderSection),
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");
}

/**
 * Writes one section.
 *
 * @param section What was measured.
 * @returns Markdown.
 */
export function renderSection({ title, how, header, rows, meaning }: Section): string {
  return [`## ${title}`, how, renderTable(header, rows), meaning].join("\n\n");
}

function renderTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [header, ...rows].map((row) =>
    header.map((_name, at) => escapeCell(row[at] ?? "")),
  );
  const widths = header.map((_name, at) =>
    Math.max(3, ...cells.map((row) => row[at]?.length ?? 0)),
  );
  const isNumeric = (at: number) => rows.every((row) => /^[\d+−-]|^not |^$/.test(row[at] ?? ""));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, at) => pad(cell, widths[at] ?? 0, isNumeric(at))).join(" | ")} |`;
  const rule = widths.map((width, at) =>
    isNumeric(at) ? `${"-".repeat(width - 1)}:` : "-".repeat(width),
  );
  const [head = [], ...body] = cells;
  return [line(head), `| ${rule.join(" | ")} |`, ...body.map(line)].join("\n");
}

function pad(cell: string, width: number, isNumeric: boolean): string {
  return isNumeric ? cell.padStart(width) : cell.padEnd(width);
}

function escapeCell(cell: string): string {
  return cell.replaceAll("|", "\\|");
}
