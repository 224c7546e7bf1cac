import type { ITable, ITableRow } from "@microsoft/teams.cards";
import type { Diagnosis } from "../core/diagnosis/diagnosis.ts";
import { momentOf } from "../core/moment.ts";
import type { TenantRow, TenantRowState, TenantTruth } from "../core/tenant/tenant_truth.ts";
import { box, clip, type Element, type Look, line, SMALL, small, text } from "./elements.ts";
import type { CardWords } from "./words/card_words.ts";

/** More rows than this would push the answer out of sight. */
const MOST_ROWS = 10;

const COLOURS = {
  good: "Good",
  renew: "Accent",
  open: "Attention",
  warning: "Warning",
  unknown: "Default",
} as const satisfies Record<TenantRowState, Look["color"]>;

/**
 * What was seen in the reader's tenant: what it comes to first, then what was looked at.
 *
 * @param tenant What is true there; nothing where nobody looked.
 * @param judged When the answer was made, and in which language.
 * @param words What the card says.
 * @param isWhole Whether there is room for more than what it comes to.
 */
export function tenantBlock(
  tenant: TenantTruth | undefined,
  { words: spoken }: Pick<Diagnosis, "words">,
  { tenant: says }: CardWords,
  isWhole = true,
): Element[] {
  if (tenant === undefined) return [];
  const { at, verdict, step, rows, leftOut } = tenant;
  const isSeen = rows.some(({ state }) => state !== "unknown");
  const left = leftOut.length === 0 ? [] : [line([says.leftOut(leftOut.join(" "))], SMALL)];
  return [
    box([
      small(says.heading(momentOf(at, at, spoken)), { spacing: "None" }),
      line([{ bold: clip(verdict) }], { spacing: "Small" }),
      ...(step === null ? [] : [line([clip(step)], { spacing: "Small" })]),
      ...(isWhole && rows.length > 0 ? [table(rows.slice(0, MOST_ROWS), says)] : []),
      ...(isWhole ? left : []),
      ...(isSeen ? [small(says.kept)] : []),
    ]),
  ];
}

function table(rows: readonly TenantRow[], says: CardWords["tenant"]): ITable {
  return {
    type: "Table",
    columns: [{ width: 2 }, { width: 7 }],
    firstRowAsHeaders: false,
    showGridLines: false,
    spacing: "Small",
    rows: rows.map((row) => tableRow(row, says)),
  };
}

function tableRow({ name, state, says }: TenantRow, { states }: CardWords["tenant"]): ITableRow {
  const cells: Element[][] = [
    [text(states[state], { color: COLOURS[state], size: "Small" })],
    [line([{ bold: clip(name) }, `: ${clip(says)}`], { size: "Small" })],
  ];
  return { type: "TableRow", cells: cells.map((items) => ({ type: "TableCell", items })) };
}
