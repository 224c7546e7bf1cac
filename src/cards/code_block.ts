import type { ICodeBlock, IContainer } from "@microsoft/teams.cards";
import { code, type Element } from "./elements.ts";

/**
 * Code to copy. A client that does not know the element shows it line by line in a fixed width: it
 * would join the lines of one text.
 *
 * @param lines At most ten, or the block folds.
 * @param language Its name among those of Adaptive Cards.
 */
export function codeBlock(
  lines: readonly string[],
  language: ICodeBlock["language"] = "PlainText",
): Element {
  const fallback: IContainer = {
    type: "Container",
    style: "emphasis",
    spacing: "Small",
    items: lines.map((line, index) =>
      // Small, so that most addresses stand on one line.
      code(line === "" ? " " : line, { size: "Small", spacing: index === 0 ? "None" : "Small" }),
    ),
  };
  const block: ICodeBlock = { type: "CodeBlock", codeSnippet: lines.join("\n"), fallback };
  return language === undefined ? block : { ...block, language };
}
