import type { ITable, ITableRow } from "@microsoft/teams.cards";
import type { PermissionChecklist, Prescription } from "../core/remedy/prescription.ts";
import { bold, code, type Element, escapeMarkdown, small, text } from "./elements.ts";

/** More rows than this would push the steps out of sight. */
const MOST_ROWS = 4;

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
    columns: [{ width: 2 }, { width: 5 }].slice(hasToken ? 0 : 1),
    showGridLines: false,
    firstRowAsHeaders: true,
    spacing: "Small",
    rows: [
      row(
        hasToken,
        [text("In the token", { weight: "Bolder" })],
        [text(capital(kind), { weight: "Bolder" })],
      ),
      ...names.map((name) => checklistRow(name, prescription, checklist, hasToken)),
    ],
  };
  return [
    table,
    ...(hasToken ? [] : [small("No token was pasted, so what it has of these is not known.")]),
    ...(left > 0
      ? [small(`${left} more would do as well; the command line's JSON answer lists them.`)]
      : []),
  ];
}

/** Carried ones first, then the one to ask for, the least, and the resource's own before wide ones. */
function rowNames({ lead }: Prescription, checklist: PermissionChecklist): string[] {
  const resource = (name: string) => name.split(".", 1)[0];
  const wanted = [...(lead === null ? [] : [lead.name]), ...checklist.least];
  const own = checklist.alternatives.filter((name) =>
    wanted.some((one) => resource(one) === resource(name)),
  );
  const names = [...checklist.granted, ...wanted, ...own, ...checklist.alternatives];
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
  const isLeast = name === checklist.least[0];
  const facts = [
    name === lead?.name ? `gives ${escapeMarkdown(lead.gives)}` : null,
    isLeast ? `least in Microsoft's permission data of ${data.date}` : null,
    isLeast && lead !== null ? escapeMarkdown(lead.leastGives) : null,
    detail?.source.startsWith("http")
      ? `source: [Microsoft's article on /me](${detail.source})`
      : null,
    detail?.privilegeLevel == null ? null : `privilege level ${detail.privilegeLevel} of 4`,
    detail?.adminConsent === true ? "admin consent" : "usually no administrator needed",
  ].filter((fact) => fact !== null);
  return row(
    hasToken,
    [text(isGranted ? "✓ yes" : "– no", { color: isGranted ? "Good" : "Default" })],
    [
      text(isWanted ? bold(name) : escapeMarkdown(name)),
      small(facts.join(" · "), { spacing: "None" }),
      ...foldedId(name, detail?.id),
    ],
  );
}

/** A role id is long and seldom needed, so it is folded. */
function foldedId(name: string, id: string | null | undefined): Element[] {
  if (id == null) return [];
  return [{ ...code(id, { spacing: "None" }), isVisible: false, id: `id-${name}` } as Element];
}

/** Without a token there is nothing to tick, so the first cell is left out. */
function row(hasToken: boolean, first: Element[], second: Element[]): ITableRow {
  const cells = [first, second].slice(hasToken ? 0 : 1);
  return { type: "TableRow", cells: cells.map((items) => ({ type: "TableCell", items })) };
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
