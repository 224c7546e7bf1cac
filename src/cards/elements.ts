import type {
  CardElementArray,
  IAdaptiveCard,
  IContainer,
  ITextBlock,
} from "@microsoft/teams.cards";

/** An Adaptive Card as JSON, ready to be attached to a message. */
export type Card = IAdaptiveCard;

/** One element of a card's body. */
export type Element = CardElementArray[number];

/** Teams renders up to this version; its own elements work inside it. */
const VERSION = "1.5";

/**
 * A card around its body.
 *
 * @param spoken What a screen reader says for the whole card, and what shows where no card can.
 * @param body The elements, top to bottom.
 * @param actions The card's buttons.
 */
export function card(spoken: string, body: Element[], actions: Card["actions"] = []): Card {
  return {
    type: "AdaptiveCard",
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    version: VERSION,
    lang: "en",
    speak: spoken,
    fallbackText: spoken,
    body,
    ...(actions.length > 0 ? { actions } : {}),
  };
}

/** Text that wraps; Markdown in it counts. */
export function text(content: string, look: Omit<ITextBlock, "type" | "text"> = {}): ITextBlock {
  return { type: "TextBlock", text: content, wrap: true, ...look };
}

/** Small print above or below what matters. */
export function small(content: string, look: Omit<ITextBlock, "type" | "text"> = {}): ITextBlock {
  return text(content, { size: "Small", isSubtle: true, spacing: "Small", ...look });
}

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
  return text(escapeMarkdown(content), { weight: "Bolder", style: "heading", spacing: "Medium" });
}

/**
 * A path, a request line: fixed width, to the letter.
 *
 * A text block breaks long addresses on a phone, but reads Markdown; where the line holds a sign of
 * Markdown, rich text shows it as it is.
 */
export function code(content: string, look: Pick<ITextBlock, "weight" | "spacing"> = {}): Element {
  const { weight = "Default", spacing = "Small" } = look;
  if (escapeMarkdown(content) === content) {
    return text(content, {
      fontType: "Monospace",
      spacing,
      ...(weight === "Default" ? {} : { weight }),
    });
  }
  return {
    type: "RichTextBlock",
    spacing,
    inlines: [{ type: "TextRun", text: content, fontType: "Monospace", weight }],
  };
}

/** A box that lifts what is to be done off the rest. */
export function box(items: Element[], style: IContainer["style"] = "emphasis"): IContainer {
  return { type: "Container", style, spacing: "Medium", items };
}

/**
 * Keeps text from being read as Markdown, so that a path stays what it is and pasted data cannot
 * draw a link.
 *
 * @param content Text from outside.
 */
export function escapeMarkdown(content: string): string {
  return content.replace(/[\\`*[\]~<]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\$&");
}

/** Bold text that holds no Markdown of its own. */
export function bold(content: string): string {
  return `**${escapeMarkdown(content)}**`;
}
