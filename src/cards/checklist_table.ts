import type { ITable, ITableRow } from "@microsoft/teams.cards";
import type { Scheme } from "../core/graph/permission_index.ts";
import { permissionToAskFor } from "../core/remedy/lead.ts";
import type {
  Basis,
  LeadPermission,
  PermissionDetail,
  Prescription,
} from "../core/remedy/prescription.ts";
import type { TenantTruth } from "../core/tenant/tenant_truth.ts";
import type { Words } from "../core/words/words.ts";
import { bold, type Element, escapeMarkdown, line, SMALL, small, text } from "./elements.ts";
import { grantedInTenant } from "./granted_in_tenant.ts";
import { untickable } from "./untickable.ts";
import type { CardWords } from "./words/card_words.ts";

/** More rows than this would push the steps out of sight. */
const MOST_ROWS = 3;

/** So many of the others are told where they are asked for. */
const MOST_OTHERS = 5;

/** The permission checklist of one kind of caller. */
export interface Checklist {
  shown: Element[];
  /** What would do as well, in a table of its own that is shown when it is asked for. */
  others: Element[];
  /** Elements that are folded within what is shown: the role ids. */
  roleIds: string[];
}

/**
 * The permission checklist: one row a permission, what the token has first, then the one to ask for
 * and the data's least; the others that would do are folded.
 *
 * @param prescription The answer; its permissions are known.
 * @param scheme The caller's side of them.
 * @param words What the card says.
 * @param tenant What was looked up in the reader's tenant.
 */
export function checklistTable(
  prescription: Prescription,
  scheme: Scheme,
  words: CardWords,
  tenant?: TenantTruth,
): Checklist {
  const isTicked = untickable(prescription.diagnosis) === null;
  const { first, others } = rowNames(prescription, scheme, isTicked, tenant);
  const rowsOf = (names: readonly string[], isFolded: boolean) =>
    names.map((name) =>
      checklistRow({ name, scheme, isTicked, isFolded, words, tenant }, prescription),
    );
  const says = words.checklist;
  const header = (second: string) =>
    row(
      isTicked,
      [text(says.columnToken, { weight: "Bolder" })],
      [text(second, { weight: "Bolder" })],
    );
  const told = others.slice(0, MOST_OTHERS);
  const left = others.length - told.length;
  const more = left === 0 ? [] : [small(says.moreWouldDo(left))];
  return {
    shown: [table(isTicked, [header(says.columns[scheme]), ...rowsOf(first, false)])],
    others:
      told.length === 0
        ? []
        : [table(isTicked, [header(says.alsoEnough), ...rowsOf(told, true)]), ...more],
    roleIds: first
      .filter((name) => detailOf(prescription, scheme, name)?.id != null)
      .map((name) => elementId(scheme, name)),
  };
}

function table(isTicked: boolean, rows: ITableRow[]): ITable {
  return {
    type: "Table",
    columns: [{ width: 2 }, { width: 5 }].slice(isTicked ? 0 : 1),
    showGridLines: false,
    spacing: "Default",
    rows,
  };
}

/** Carried ones first, then what is granted in the tenant, then the one to ask for and the least; the resource's own before wide ones. */
function rowNames(
  prescription: Prescription,
  scheme: Scheme,
  isTicked: boolean,
  tenant: TenantTruth | undefined,
): { first: string[]; others: string[] } {
  const checklist = prescription.permissions?.[scheme];
  if (checklist === undefined) return { first: [], others: [] };
  const lead = prescription.leads[scheme];
  const resource = (name: string) => name.split(".", 1)[0];
  const wanted = [...(lead === null ? [] : [lead.name]), ...checklist.least];
  const own = checklist.alternatives.filter((name) =>
    wanted.some((one) => resource(one) === resource(name)),
  );
  const granted = isTicked ? checklist.granted : [];
  const known = [...granted, ...wanted, ...own, ...checklist.alternatives];
  const seen = grantedInTenant(known, scheme, tenant);
  const first = [...new Set([...granted, ...seen, ...wanted])].slice(0, MOST_ROWS);
  const all = new Set(known);
  return { first, others: [...all].filter((name) => !first.includes(name)) };
}

/** A row of the checklist, apart from what the answer says of it. */
interface ChecklistRow {
  name: string;
  scheme: Scheme;
  isTicked: boolean;
  /** It stands among what is folded already. */
  isFolded: boolean;
  words: CardWords;
  tenant: TenantTruth | undefined;
}

function checklistRow(one: ChecklistRow, prescription: Prescription): ITableRow {
  const { name, scheme, isTicked, isFolded, words } = one;
  const checklist = prescription.permissions?.[scheme];
  const lead = prescription.leads[scheme];
  const { yes, no } = words.checklist;
  const isGranted = checklist?.granted.includes(name) === true;
  const isWanted = name === permissionToAskFor(lead, checklist);
  const id = detailOf(prescription, scheme, name)?.id ?? null;
  return row(
    isTicked,
    [text(isGranted ? yes : no, { color: isGranted ? "Good" : "Default" })],
    [
      text(isWanted ? bold(name) : escapeMarkdown(name)),
      small(facts(one, prescription).join(" · "), { spacing: "None" }),
      // A role id is long and seldom needed, so it is folded.
      ...(id === null
        ? []
        : [{ ...roleId(id, words), isVisible: isFolded, id: elementId(scheme, name) }]),
    ],
  );
}

function facts(
  { name, scheme, words, tenant }: ChecklistRow,
  prescription: Prescription,
): string[] {
  const { permissions, data, leads } = prescription;
  const lead: LeadPermission | null = leads[scheme];
  const detail = detailOf(prescription, scheme, name);
  const isLeast = name === permissions?.[scheme].least[0];
  const says = words.checklist;
  const isGranted = grantedInTenant([name], scheme, tenant).length > 0;
  return [
    isGranted ? says.grantedInTenant : null,
    name === lead?.name ? says.gives(escapeMarkdown(lead.gives)) : null,
    isLeast ? leastBy(permissions?.basis, detail, data.date, words) : null,
    isLeast && lead !== null ? escapeMarkdown(lead.leastGives) : null,
    detail?.source.startsWith("http") ? says.article(detail.source) : null,
    detail?.privilegeLevel == null ? null : says.level(detail.privilegeLevel),
    isGranted ? null : consent(detail, prescription.diagnosis.words, words),
  ].filter((fact) => fact !== null);
}

function detailOf(
  { permissions }: Prescription,
  scheme: Scheme,
  name: string,
): PermissionDetail | undefined {
  return permissions?.[scheme].details.find((one) => one.name === name);
}

/** What is inferred is not in the data, and says from what it is inferred. */
function leastBy(
  basis: Basis | undefined,
  detail: PermissionDetail | undefined,
  date: string,
  { checklist }: CardWords,
): string {
  return basis === "inferred" && detail !== undefined
    ? checklist.least(escapeMarkdown(detail.source))
    : checklist.leastInData(date);
}

function consent(detail: PermissionDetail | undefined, words: Words, says: CardWords): string {
  if (detail?.resourceSpecific === true) return words.graph.resourceSpecificConsent;
  const { adminConsent, noAdministrator } = says.checklist;
  return detail?.adminConsent === true ? adminConsent : noAdministrator;
}

function roleId(id: string, { checklist }: CardWords): Element {
  return line([checklist.roleId, id], { ...SMALL, spacing: "None" });
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
