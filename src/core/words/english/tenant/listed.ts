/** More names than this make no sentence. */
const MOST_NAMES = 3;

/**
 * Names within a sentence.
 *
 * @param names One at least.
 * @returns E.g. `A`, `A and B`, or `A, B, C and 2 more`.
 */
export function listed(names: readonly string[]): string {
  const left = names.length - MOST_NAMES;
  const said = left > 0 ? [...names.slice(0, MOST_NAMES), `${left} more`] : names;
  return [said.slice(0, -1).join(", "), ...said.slice(-1)]
    .filter((part) => part !== "")
    .join(" and ");
}

/**
 * The verb behind {@link listed}.
 *
 * @param names The same names.
 * @param one What stands behind one name.
 * @param several What stands behind more.
 */
export function agree(names: readonly string[], one: string, several: string): string {
  return names.length === 1 ? one : several;
}
