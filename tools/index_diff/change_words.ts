import type { Grant, PermissionFacts, Scheme } from "../../src/core/graph/permission_index.ts";
import type { BesideChange, GrantsChange } from "./compare_grants.ts";
import type { FactsChange } from "./compare_permissions.ts";

/**
 * Puts a name or a path where Markdown leaves its characters alone; an index holds no backtick.
 *
 * @param text The name.
 * @returns The name between backticks.
 */
export function code(text: string): string {
  return `\`${text}\``;
}

/**
 * Words several changes of one thing, schemes with the same change together.
 *
 * @param changes The changes by scheme.
 * @param words How one of them is worded, without its scheme.
 * @returns As in `application: adds …; delegated, personal: removes …`.
 */
export function bySchemes<Change extends { scheme: Scheme }>(
  changes: readonly Change[],
  words: (change: Change) => string,
): string {
  const schemes = new Map<string, Scheme[]>();
  for (const change of changes) {
    const text = words(change);
    schemes.set(text, [...(schemes.get(text) ?? []), change.scheme]);
  }
  return [...schemes].map(([text, names]) => `${names.join(", ")}: ${text}`).join("; ");
}

/**
 * Words what else is said of a permission under one scheme.
 *
 * @param change What was said and what is said now.
 * @returns As in `privilege level 2 -> 3, admin consent needed now`.
 */
export function factsWords({ before, after }: FactsChange): string {
  if (before === undefined) return "new";
  if (after === undefined) return "gone";
  return [levelWords(before, after), consentWords(before, after), idWords(before, after)]
    .filter((words) => words !== "")
    .join(", ");
}

/**
 * Words what changed in who may make a call under one scheme.
 *
 * @param change The change.
 * @returns As in ``adds `A`, removes `B` ``.
 */
export function grantsWords(change: GrantsChange): string {
  if (change.turned !== undefined) return turnWords(change);
  const { added, removed, beside, nowLeast, noLongerLeast, best } = change;
  return [
    listWords("removes", removed, grantWords),
    listWords("adds", added, grantWords),
    listWords("least privileged now", nowLeast, wayWords),
    listWords("least privileged no longer", noLongerLeast, wayWords),
    ...beside.map(besideWords),
    best === undefined ? "" : `best choice ${wayWords(best.before)} -> ${wayWords(best.after)}`,
  ]
    .filter((words) => words !== "")
    .join(", ");
}

function levelWords(before: PermissionFacts, after: PermissionFacts): string {
  const [from, to] = [before.privilegeLevel ?? "none", after.privilegeLevel ?? "none"];
  return from === to ? "" : `privilege level ${from} -> ${to}`;
}

function consentWords(before: PermissionFacts, after: PermissionFacts): string {
  if (before.adminConsent === after.adminConsent) return "";
  return after.adminConsent ? "admin consent needed now" : "admin consent needed no longer";
}

function idWords(before: PermissionFacts, after: PermissionFacts): string {
  if (before.id === after.id) return "";
  if (before.id === null) return `id ${code(after.id ?? "")} appeared`;
  return after.id === null
    ? `id ${code(before.id)} gone`
    : `id ${code(before.id)} -> ${code(after.id)}`;
}

function turnWords({ turned, added, removed }: GrantsChange): string {
  return turned === "possible"
    ? listWords("possible now, with", added, grantWords)
    : listWords("possible no longer, was with", removed, grantWords);
}

function listWords(
  lead: string,
  grants: readonly Grant[],
  words: (grant: Grant) => string,
): string {
  return grants.length === 0 ? "" : `${lead} ${grants.map(words).join(", ")}`;
}

/** A permission with all that is known of it. */
function grantWords(grant: Grant): string {
  return grant.least ? `${wayWords(grant)} (least privileged)` : wayWords(grant);
}

function wayWords({ name, alsoRequires }: Grant): string {
  return alsoRequires.length === 0 ? code(name) : `${code(name)} with ${anyOf(alsoRequires)}`;
}

/** The flag is told where it changed with what is needed beside the permission. */
function besideWords({ name, before, after }: BesideChange): string {
  const isLeast = (grants: readonly Grant[]) => grants.some(({ least }) => least);
  const turned = isLeast(after) ? "least privileged now" : "least privileged no longer";
  const flag = isLeast(before) === isLeast(after) ? "" : ` (${turned})`;
  return `${code(name)} also requires ${waysWords(before)} -> ${waysWords(after)}${flag}`;
}

function waysWords(grants: readonly Grant[]): string {
  const ways = grants.map(({ alsoRequires }) => anyOf(alsoRequires));
  return ways.join(" or ");
}

function anyOf(names: readonly string[]): string {
  return names.length === 0 ? "nothing" : names.map(code).join(" or ");
}
