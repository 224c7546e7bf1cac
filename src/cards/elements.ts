import type {
  CardElementArray,
  IAdaptiveCard,
  IContainer,
  ITextBlock,
} from "@microsoft/teams.cards";
import type { Setting } from "./setting.ts";

/** An Adaptive Card as JSON, ready to be attached to a message. */
export type Card = IAdaptiveCard;

/** One element of a card's body. */
export type Element = CardElementArray[number];

/** Teams renders up to this version; its own elements work inside it. */
const VERSION = "1.5";

/**
 * A card around its body.
 *
 * @param setting Where it is shown.
 * @param spoken What a screen reader says for the whole card, and what shows where no card can.
 * @param body The elements, top to bottom.
 */
export function card({ language }: Setting, spoken: string, body: Element[]): Card {
  return {
    type: "AdaptiveCard",
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    version: VERSION,
    lang: language.tag,
    speak: spoken,
    fallbackText: spoken,
    body,
  };
}

/** How a text may look, the same for a text block and for rich text. */
export type Look = Pick<
  ITextBlock,
  "color" | "fontType" | "isSubtle" | "size" | "spacing" | "weight"
>;

/** A stretch of a line: as it is, or bold. */
export type Run = string | { bold: string };

/** More of one text than this would push the rest of the card out of sight. */
const MOST_TEXT = 300;

/** Text of our own that wraps; Markdown in it counts. */
export function text(content: string, look: Omit<ITextBlock, "type" | "text"> = {}): ITextBlock {
  return { type: "TextBlock", text: content, wrap: true, ...look };
}

/** Small print above or below what matters. */
export function small(content: string, look: Omit<ITextBlock, "type" | "text"> = {}): ITextBlock {
  return text(content, { ...SMALL, ...look });
}

/** How small print looks. */
export const SMALL = { size: "Small", isSubtle: true, spacing: "Small" } as const satisfies Look;

/** The line that one takes in at a glance, read as a heading. */
export function headline(content: string): ITextBlock {
  return text(escapeMarkdown(content), {
    size: "Large",
    weight: "Bolder",
    style: "heading",
    spacing: "Medium",
  });
}

/** A heading within a card. */
export function subheading(content: string): ITextBlock {
  return text(escapeMarkdown(content), {
    size: "Medium",
    weight: "Bolder",
    style: "heading",
    spacing: "Medium",
  });
}

/**
 * A line that may hold text from outside, shown to the letter.
 *
 * A text block breaks long addresses on a phone, but reads Markdown, and phones do not know its
 * escapes; where the line holds a sign of Markdown, rich text shows it as it is.
 *
 * @param runs The line's stretches, in order.
 * @param look How it looks.
 */
export function line(runs: readonly Run[], look: Look = {}): Element {
  const parts = runs.map((run) =>
    typeof run === "string" ? { content: run, isBold: false } : { content: run.bold, isBold: true },
  );
  if (!parts.some(({ content }) => readsAsMarkdown(content))) {
    const marked = parts.map(({ content, isBold }) => (isBold ? `**${content}**` : content));
    return text(marked.join(""), look);
  }
  const { spacing, ...runLook } = look;
  return {
    type: "RichTextBlock",
    ...(spacing === undefined ? {} : { spacing }),
    inlines: parts.map(({ content, isBold }) => ({
      type: "TextRun",
      text: content,
      ...runLook,
      ...(isBold ? { weight: "Bolder" } : {}),
    })),
  };
}

/** A path, a request line: fixed width, to the letter. */
export function code(
  content: string,
  look: Pick<Look, "weight" | "spacing" | "size"> = {},
): Element {
  return line([content], { fontType: "Monospace", spacing: "Small", ...look });
}

/** A box that lifts what is to be done off the rest. */
export function box(items: Element[], style: IContainer["style"] = "emphasis"): IContainer {
  return { type: "Container", style, spacing: "Medium", items };
}

/** Whether a client that reads Markdown would show something else than the text itself. */
export function readsAsMarkdown(content: string): boolean {
  // Brackets alone are no link, and code is full of them.
  const withoutBrackets = content.replace(/[[\]]/g, "");
  return (
    escapeMarkdown(withoutBrackets) !== withoutBrackets ||
    /\]\s*[([:]|[\r\n]|&#?\w+;|^ {4}|^\s*(?:[-+#>]|\d+[.)])(?:\s|$)/.test(content)
  );
}

/**
 * Escapes the signs of Markdown in words of our own. Text from outside goes through {@link line}:
 * phones show the backslashes, and read a link all the same.
 *
 * @param content The words.
 */
export function escapeMarkdown(content: string): string {
  return content.replace(/[\\`*[\]~<]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\$&");
}

/** Bold text that holds no Markdown of its own. */
export function bold(content: string): string {
  return `**${escapeMarkdown(content)}**`;
}

/**
 * Cuts a text that is longer than a reader would follow.
 *
 * @param content The text.
 * @param most How many characters to keep.
 */
export function clip(content: string, most = MOST_TEXT): string {
  if (content.length <= most) return content;
  // Half of a surrogate pair is no character.
  return `${content.slice(0, most).replace(/[\ud800-\udbff]$/, "")}…`;
}
