/** Labels of a metric, and all values that each may take. */
export type ClosedLabels<L extends string = string> = Readonly<Record<L, readonly string[]>>;

/** What stands for every value that is in no list. */
export const OTHER = "other";

/**
 * Lets only listed values into the labels of a metric, so that nothing of what was sent ever gets
 * there and the number of series stays bounded.
 *
 * @param lists The labels and their values.
 * @param found A value for each label.
 * @returns The same, with "other" in place of what is not listed.
 */
export function closedLabels(
  lists: ClosedLabels,
  found: Readonly<Record<string, string>>,
): Record<string, string> {
  const labels = Object.entries(lists).map(([label, values]) => {
    const value = found[label];
    return [label, value !== undefined && values.includes(value) ? value : OTHER];
  });
  return Object.fromEntries(labels);
}

/**
 * Lists all combinations of values.
 *
 * @param lists The labels and their values.
 */
export function allLabels(lists: ClosedLabels): Record<string, string>[] {
  return Object.entries(lists).reduce<Record<string, string>[]>(
    (rows, [label, values]) =>
      rows.flatMap((row) => values.map((value) => ({ ...row, [label]: value }))),
    [{}],
  );
}
