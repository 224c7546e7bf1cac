import type { ITable, ITableRow } from "@microsoft/teams.cards";
import type { Scheme } from "../core/graph/permission_index.ts";
import { permissionToAskFor } from "../core/remedy/lead.ts";
import type {
  Basis,
  LeadPermission,
  PermissionDetail,
  Prescription,
} from "../core/remedy/prescription.ts";
import type { Words } from "../core/words/words.ts";
import { bold, code, type Element, escapeMarkdown, small, text } from "./elements.ts";
import { whyNotTicked } from "./why_not_ticked.ts";

/** More rows than this would push the steps out of sight. */
const MOST_ROWS = 4;

/**
 * The permission checklist: one row a permission, what the token has first, then the one to ask for
 * and the others that would do.
 *
 * @param prescription The answer; its permissions are known.
 * @param scheme The caller's side of them.
 * @param kind `application permission` or `delegated permission`.
 */
export function checklistTable(
  prescription: Prescription,
  scheme: Scheme,
  kind: string,
): Element[] {
  const names = rowNames(prescription, scheme);
  const left = (prescription.permissions?.[scheme].details.length ?? 0) - names.length;
  const isTicked = whyNotTicked(prescription.diagnosis) === null;
  const header = [
    [text("In the token", { weight: "Bolder" })],
    [text(capital(kind), { weight: "Bolder" })],
  ] as const;
  const table: ITable = {
    type: "Table",
    columns: [{ width: 2 }, { width: 5 }].slice(isTicked ? 0 : 1),
    showGridLines: false,
    spacing: "Default",
    rows: [
      row(isTicked, ...header),
      ...names.map((name) => checklistRow(name, prescription, scheme, isTicked)),
    ],
  };
  if (left === 0) return [table];
  return [table, small(`${left} more would do as well.`)];
}

/** Carried ones first, then the one to ask for, the least, and the resource's own before wide ones. */
function rowNames(prescription: Prescription, scheme: Scheme): string[] {
  const checklist = prescription.permissions?.[scheme];
  if (checklist === undefined) return [];
  const lead = prescription.leads[scheme];
  const resource = (name: string) => name.split(".", 1)[0];
  const wanted = [...(lead === null ? [] : [lead.name]), ...checklist.least];
  const own = checklist.alternatives.filter((name) =>
    wanted.some((one) => resource(one) === resource(name)),
  );
  const granted = whyNotTicked(prescription.diagnosis) === null ? checklist.granted : [];
  const names = [...granted, ...wanted, ...own, ...checklist.alternatives];
  return [...new Set(names)].slice(0, MOST_ROWS);
}

function checklistRow(
  name: string,
  prescription: Prescription,
  scheme: Scheme,
  isTicked: boolean,
): ITableRow {
  const checklist = prescription.permissions?.[scheme];
  const lead = prescription.leads[scheme];
  const isGranted = checklist?.granted.includes(name) === true;
  const isWanted = name === permissionToAskFor(lead, checklist);
  const id = checklist?.details.find((detail) => detail.name === name)?.id ?? null;
  return row(
    isTicked,
    [text(isGranted ? "✓ yes" : "– no", { color: isGranted ? "Good" : "Default" })],
    [
      text(isWanted ? bold(name) : escapeMarkdown(name)),
      small(facts(name, prescription, scheme, lead).join(" · "), { spacing: "None" }),
      // A role id is long and seldom needed, so it is folded.
      ...(id === null
        ? []
        : [{ ...code(id, { spacing: "None" }), isVisible: false, id: elementId(scheme, name) }]),
    ],
  );
}

function facts(
  name: string,
  { permissions, data, diagnosis: { words } }: Prescription,
  scheme: Scheme,
  lead: LeadPermission | null,
): string[] {
  const checklist = permissions?.[scheme];
  const detail = checklist?.details.find((row) => row.name === name);
  const isLeast = name === checklist?.least[0];
  return [
    name === lead?.name ? `gives ${escapeMarkdown(lead.gives)}` : null,
    isLeast ? leastBy(permissions?.basis, detail, data.date) : null,
    isLeast && lead !== null ? escapeMarkdown(lead.leastGives) : null,
    detail?.source.startsWith("http")
      ? `source: [Microsoft's article on /me](${detail.source})`
      : null,
    detail?.privilegeLevel == null ? null : `privilege level ${detail.privilegeLevel} of 4`,
    consent(detail, words),
  ].filter((fact) => fact !== null);
}

/** What is inferred is not in the data, and says from what it is inferred. */
function leastBy(
  basis: Basis | undefined,
  detail: PermissionDetail | undefined,
  date: string,
): string {
  return basis === "inferred" && detail !== undefined
    ? `least, ${escapeMarkdown(detail.source)}`
    : `least in Microsoft's permission data of ${date}`;
}

function consent(detail: PermissionDetail | undefined, words: Words): string {
  if (detail?.resourceSpecific === true) return words.graph.resourceSpecificConsent;
  return detail?.adminConsent === true ? "admin consent" : "usually no administrator needed";
}

/** Both sides may list the same name, and a card's ids are unique. */
function elementId(scheme: Scheme, name: string): string {
  return `id-${scheme}-${name}`;
}

/** Where nothing can be ticked, the first cell is left out. */
function row(isTicked: boolean, first: readonly Element[], second: readonly Element[]): ITableRow {
  const cells = [first, second].slice(isTicked ? 0 : 1);
  return {
    type: "TableRow",
    cells: cells.map((items) => ({ type: "TableCell", items: [...items] })),
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/**
 * The ids of the elements that hold role ids, folded until they are asked for.
 *
 * @param prescription The answer.
 * @param scheme The same as for the table.
 */
export function foldedIds(prescription: Prescription, scheme: Scheme): string[] {
  const details = prescription.permissions?.[scheme].details ?? [];
  return rowNames(prescription, scheme)
    .filter((name) => details.some((detail) => detail.name === name && detail.id !== null))
    .map((name) => elementId(scheme, name));
}
