/** A card, or any part of one, as JSON holds it. */
export type Part = { [name: string]: unknown };

/** Every object within a card that has a type, the card first; what only stands in for another too. */
export function partsOf(value: unknown): Part[] {
  if (Array.isArray(value)) return value.flatMap(partsOf);
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(partsOf);
  return "type" in value && typeof value.type === "string" ? [value as Part, ...inner] : inner;
}

/** The card's buttons, without those that only stand in for another. */
export function buttonsOf(card: unknown): Part[] {
  return partsOf(card)
    .filter(({ type }) => type === "ActionSet" || type === "AdaptiveCard")
    .flatMap(({ actions }) => (Array.isArray(actions) ? (actions as Part[]) : []));
}

/** What a reader sees, a line a text: the code block as Teams shows it, hidden parts left out. */
export function linesOf(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(linesOf);
  if (typeof part !== "object" || part === null) return [];
  const { type, text, inlines, codeSnippet, isVisible, body, items, rows, cells, label } =
    part as Part;
  if (isVisible === false) return [];
  if (label !== undefined) return [String(label)];
  if (type === "TextBlock") return String(text).split("\r");
  if (type === "RichTextBlock") {
    return [(inlines as { text: string }[]).map((run) => run.text).join("")];
  }
  if (type === "CodeBlock") return String(codeSnippet).split("\n");
  return linesOf(body ?? items ?? rows ?? cells);
}

/** What a reader sees, in one text. */
export function readable(part: unknown): string {
  return linesOf(part).join("\n");
}
