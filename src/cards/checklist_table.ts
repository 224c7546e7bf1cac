import type { ITable, ITableRow } from "@microsoft/teams.cards";
import type { PermissionChecklist, Prescription } from "../core/remedy/prescription.ts";
import { bold, type Element, escapeMarkdown, small, text } from "./elements.ts";

/** More rows than this would push the steps out of sight. */
const MOST_ROWS = 5;

/**
 * The permission checklist: one row a permission, what the token has first, then the one to ask for
 * and the others that would do.
 *
 * @param prescription The answer.
 * @param checklist The caller's side of its permissions.
 * @param kind `application permission` or `delegated permission`.
 */
export function checklistTable(
  prescription: Prescription,
  checklist: PermissionChecklist,
  kind: string,
): Element[] {
  const names = rowNames(prescription, checklist);
  const left = checklist.details.length - names.length;
  const hasToken = prescription.diagnosis.token?.form === "jwt";
  const table: ITable = {
    type: "Table",
    columns: [{ width: 2 }, { width: 5 }],
    showGridLines: false,
    firstRowAsHeaders: true,
    spacing: "Small",
    rows: [
      row(
        [text("In the token", { weight: "Bolder" })],
        [text(capital(kind), { weight: "Bolder" })],
      ),
      ...names.map((name) => checklistRow(name, prescription, checklist, hasToken)),
    ],
  };
  return [
    table,
    ...(left > 0
      ? [small(`${left} more would do and open more; they are in the JSON answer.`)]
      : []),
  ];
}

/** Carried ones first, then the one to ask for, the least, and the narrowest others. */
function rowNames({ lead }: Prescription, checklist: PermissionChecklist): string[] {
  const names = [
    ...checklist.granted,
    ...(lead === null ? [] : [lead.name]),
    ...checklist.least,
    ...checklist.alternatives,
  ];
  return [...new Set(names)].slice(0, MOST_ROWS);
}

function checklistRow(
  name: string,
  { lead, data }: Prescription,
  checklist: PermissionChecklist,
  hasToken: boolean,
): ITableRow {
  const detail = checklist.details.find((row) => row.name === name);
  const isGranted = checklist.granted.includes(name);
  const isWanted = name === (lead?.name ?? checklist.least[0]);
  const facts = [
    name === checklist.least[0] ? "least in the data" : null,
    name === lead?.name ? `gives ${lead.gives}` : null,
    name === checklist.least[0] && lead !== null ? `gives ${lead.leastGives}` : null,
    detail?.privilegeLevel == null ? null : `privilege level ${detail.privilegeLevel} of 4`,
    detail?.adminConsent === true ? "admin consent" : "usually no administrator needed",
  ].filter((fact) => fact !== null);
  const source = detail?.source.startsWith("http")
    ? `[Microsoft's article](${detail.source})`
    : `data of ${data.date}`;
  return row(
    [text(state(isGranted, hasToken), { color: isGranted ? "Good" : "Default" })],
    [
      text(isWanted ? bold(name) : escapeMarkdown(name)),
      small(`${escapeMarkdown(facts.join(" · "))} · source: ${source}`, { spacing: "None" }),
      ...(detail?.id == null
        ? []
        : [small(`id ${detail.id}`, { spacing: "None", isVisible: false, id: `id-${name}` })]),
    ],
  );
}

/** A word beside the sign, so that nothing hangs on a symbol or a colour. */
function state(isGranted: boolean, hasToken: boolean): string {
  if (isGranted) return "✓ yes";
  return hasToken ? "– no" : "? no token seen";
}

function row(first: Element[], second: Element[]): ITableRow {
  return {
    type: "TableRow",
    cells: [
      { type: "TableCell", items: first },
      { type: "TableCell", items: second },
    ],
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/**
 * The ids of the elements that hold role ids, folded until they are asked for.
 *
 * @param prescription The answer.
 * @param checklist The same as for the table.
 */
export function foldedIds(prescription: Prescription, checklist: PermissionChecklist): string[] {
  return rowNames(prescription, checklist)
    .filter((name) =>
      checklist.details.some((detail) => detail.name === name && detail.id !== null),
    )
    .map((name) => `id-${name}`);
}
