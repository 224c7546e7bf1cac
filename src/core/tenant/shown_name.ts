/** Longer names push what is said of them out of sight. */
const MOST_NAME = 60;

/**
 * A name from outside as it may be shown, on one line and short. What it means in Markdown is for the
 * view to take care of.
 *
 * @param name The name.
 * @returns Null where nothing of it can be shown.
 */
export function shownName(name: string): string | null {
  const printable = name.replace(/[\p{C}\p{Z}\s]+/gu, " ").trim();
  if (printable === "") return null;
  const letters = [...printable];
  return letters.length <= MOST_NAME ? printable : `${letters.slice(0, MOST_NAME).join("")}…`;
}
