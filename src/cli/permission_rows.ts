import { mayNeedPermission } from "../core/diagnosis/causes.ts";
import type { Scheme } from "../core/graph/permission_index.ts";
import type { Prescription } from "../core/remedy/prescription.ts";
import type { Row } from "./page.ts";
import { detailOf, type SchemeView, schemesShown, schemeView } from "./scheme_view.ts";

/** More permissions than this would push the answer out of sight. */
const MOST_NAMES = 8;

const CALLER = {
  application: "application",
  delegated: "delegated",
  personal: "personal account",
} as const satisfies Record<Scheme, string>;

/**
 * Names the permission to ask for and where that is said.
 *
 * @param prescription The answer.
 * @returns Labelled rows; none where there is no request, or permissions are not the matter.
 */
export function permissionRows(prescription: Prescription): Row[] {
  const { permissions, diagnosis } = prescription;
  if (permissions === null || !mayNeedPermission(diagnosis.cause)) return [];
  if (permissions.basis === "unknown") {
    return [{ label: "Permission", text: "not documented for this request" }];
  }
  const schemes = schemesShown(prescription);
  return schemes.flatMap((scheme) => {
    const view = schemeView(prescription, scheme);
    if (view === undefined) return [];
    const whose = scheme === "application" ? "For an app" : "For a user";
    return schemeRows(schemes.length > 1 ? whose : "Permission", view);
  });
}

/**
 * Lists the permissions of which any one is enough, each with whether the token carries it.
 *
 * @param prescription The answer.
 * @returns Rows with a box; none where there was no token to look at for this.
 */
export function checklistRows(prescription: Prescription): Row[] {
  const view = schemeView(prescription, prescription.scheme);
  if (view === undefined || view.held === null || !mayNeedPermission(prescription.diagnosis.cause))
    return [];
  const rows = view.names.slice(0, MOST_NAMES).map((name) => checklistRow(name, view));
  const left = view.names.length - rows.length;
  return left === 0 ? rows : [...rows, { text: `and ${left} more: --json lists them` }];
}

function checklistRow(name: string, view: SchemeView): Row {
  const isHeld = view.held?.includes(name) === true;
  const notes = [
    isHeld ? "in this token" : "not in this token",
    ...(name === view.checklist.least[0] ? ["least privileged"] : []),
    ...consentNote(name, view),
  ];
  return {
    label: `${isHeld ? "[x]" : "[ ]"} ${name}`,
    labelTone: isHeld ? "good" : "open",
    text: notes.join(", "),
  };
}

function consentNote(name: string, view: SchemeView): string[] {
  const detail = detailOf(view, name);
  if (detail?.resourceSpecific === true) return [view.words.graph.resourceSpecificConsent];
  return detail?.adminConsent === true ? ["admin consent"] : [];
}

function schemeRows(label: string, view: SchemeView): Row[] {
  const [first, ...others] = view.names;
  if (first === undefined) {
    return [{ label, text: `none: no ${CALLER[view.scheme]} permission opens this request` }];
  }
  const held =
    view.held === null ? "" : view.held.includes(first) ? ": in this token" : ": not in this token";
  return [
    {
      label,
      text: `${first} (${CALLER[view.scheme]}${consent(first, view)})${held}`,
      tone: "title",
    },
    ...reasons(first, view).map(aside),
    ...(view.held === null ? alsoEnough(others, view).map(aside) : []),
  ];
}

/** Why this one, and what the data's least would give instead. */
function reasons(first: string, view: SchemeView): string[] {
  const { lead, checklist } = view;
  const [least = ""] = checklist.least;
  if (lead === null || lead.name !== first) {
    return [`${first === least ? "least privileged" : "enough"}, ${basisOf(first, view)}`];
  }
  const basis = basisOf(least, view);
  const own = `by ${lead.source}`;
  return [
    own === basis ? `gives ${lead.gives}` : `gives ${lead.gives}, ${own}`,
    `least privileged: ${least}, ${lead.leastGives}, ${basis}`,
  ];
}

/** The least is named above, and what was held against a token has a checklist. */
function alsoEnough(others: readonly string[], view: SchemeView): string[] {
  const names = others.filter((name) => name !== view.checklist.least[0]);
  if (names.length === 0) return [];
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : "";
  return [`also enough: ${names.slice(0, MOST_NAMES).join(", ")}${more}`];
}

function consent(name: string, view: SchemeView): string {
  if (view.scheme === "personal") return "";
  if (detailOf(view, name)?.resourceSpecific === true) {
    return `, ${view.words.graph.resourceSpecificConsent}`;
  }
  return detailOf(view, name)?.adminConsent === false
    ? ", usually no administrator needed"
    : ", admin consent";
}

/** An inference names its own source. */
function basisOf(name: string, view: SchemeView): string {
  const source = detailOf(view, name)?.source ?? "Microsoft Graph";
  return source.startsWith("inferred ") ? source : `by ${source}`;
}

function aside(text: string): Row {
  return { text, tone: "aside" };
}
