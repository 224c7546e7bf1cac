import { bytesOf } from "./carried_case.ts";
import type { Card } from "./elements.ts";

/** Teams takes 28 KB; beyond this a card does without what matters less. */
const MOST_BYTES = 24_500;

/**
 * Chooses the first layout of a card that Teams takes.
 *
 * @param layouts The layouts, each made when its turn comes, the fullest first.
 * @param last The smallest, which is taken as it is.
 */
export function firstFitting(layouts: readonly (() => Card)[], last: () => Card): Card {
  for (const layOut of layouts) {
    const card = layOut();
    if (bytesOf(card) <= MOST_BYTES) return card;
  }
  return last();
}
