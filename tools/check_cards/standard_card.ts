/** A value as JSON holds it. */
export type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/** Elements that only Teams knows; the others are the standard's. */
const TEAMS_ELEMENTS: ReadonlySet<unknown> = new Set(["CodeBlock"]);

/**
 * Puts a card into the words of the Adaptive Cards standard's schema, as a client other than Teams reads it:
 * Teams' own elements give way to their fallback, its root property and its people picker go.
 *
 * @param card The card as it is sent.
 * @returns A copy; an element of Teams without a fallback stays, so that a check finds it.
 */
export function standardCard(card: object): { [name: string]: Json } {
  const { msteams: _teams, ...root }: { [name: string]: Json } = JSON.parse(JSON.stringify(card));
  return Object.fromEntries(Object.entries(root).map(([name, value]) => [name, replaced(value)]));
}

/**
 * Properties that the standard's schema spells in another way than its own renderer, and Teams, read them.
 *
 * Source: adaptive-card.json 1.5 against `adaptivecards` 3 and `@microsoft/teams.cards` 2.
 */
const STANDARD_NAMES: ReadonlyMap<string, string> = new Map([
  ["firstRowAsHeaders", "firstRowAsHeader"],
]);

/** The standard has it since version 1.6, which Teams does not speak. */
function isPeoplePicker(item: Json): boolean {
  return typeof item === "object" && item !== null && "choices.data" in item;
}

function replaced(value: Json): Json {
  if (Array.isArray(value)) return value.filter((item) => !isPeoplePicker(item)).map(replaced);
  if (typeof value !== "object" || value === null) return value;
  const { fallback } = value;
  if (TEAMS_ELEMENTS.has(value.type) && typeof fallback === "object") return replaced(fallback);
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      STANDARD_NAMES.get(name) ?? name,
      replaced(inner),
    ]),
  );
}
