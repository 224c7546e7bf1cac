import { changeSections } from "./change_sections.ts";
import { code } from "./change_words.ts";
import { type IndexChanges, type IndexSize, isAnythingChanged } from "./compare_indexes.ts";
import { fitSections } from "./fit_sections.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Writes what changed in Graph as Markdown, for the text of a pull request.
 *
 * @param changes What two indexes differ in.
 * @param limit Characters at most, 2,000 or more; what does not fit is counted.
 * @returns The Markdown, plain ASCII as the data is, so that characters and bytes are the same.
 */
export function renderChanges(changes: IndexChanges, limit: number): string {
  const head = `## What changed in Microsoft Graph's permissions\n\n${editionWords(changes)}\n`;
  if (!isAnythingChanged(changes)) return `${head}\n${sameWords(changes)}\n`;
  const summary = `${head}${makerWords(changes)}\n${countsTable(changes)}\n`;
  return `${summary}${fitSections(changeSections(changes), limit - summary.length)}`;
}

function editionWords({ before, after }: IndexChanges): string {
  if (isSameEdition(before, after)) return `Both are of the edition of ${nameOf(before)}.`;
  return `Edition of ${nameOf(before)} -> ${nameOf(after)}, ${daysWords(before, after)}.`;
}

function isSameEdition({ edition: before }: IndexSize, { edition: after }: IndexSize): boolean {
  return before.date === after.date && before.commit === after.commit;
}

function nameOf({ edition: { date, commit } }: IndexSize): string {
  return `${date} (${code(commit)})`;
}

function daysWords(before: IndexSize, after: IndexSize): string {
  const days = (Date.parse(after.edition.date) - Date.parse(before.edition.date)) / DAY_MS;
  if (days === 0) return "of the same day";
  const count = Math.abs(days) === 1 ? "1 day" : `${Math.abs(days)} days`;
  return `${count} ${days > 0 ? "later" : "earlier"}`;
}

function sameWords({ before, after }: IndexChanges): string {
  return isSameEdition(before, after)
    ? "Nothing changed."
    : "Nothing changed but the edition: the same permissions, the same operations.";
}

function makerWords({ before, after }: IndexChanges): string {
  return isSameEdition(before, after)
    ? "What differs comes from how the index is made, not from Graph.\n"
    : "";
}

function countsTable({ before, after, permissions, operations }: IndexChanges): string {
  const row = (name: string, cells: readonly number[]) => `| ${name} | ${cells.join(" | ")} |`;
  const counts = ({ removed, changed, added }: typeof permissions | typeof operations) => [
    removed.length,
    changed.length,
    added.length,
  ];
  return [
    "| | before | now | removed | changed | added |",
    "| --- | --: | --: | --: | --: | --: |",
    row("Permissions", [before.permissions, after.permissions, ...counts(permissions)]),
    row("Operations", [before.operations, after.operations, ...counts(operations)]),
  ].join("\n");
}
