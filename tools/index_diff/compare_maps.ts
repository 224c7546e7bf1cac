/** What two maps have in common and what one of them has alone, in the order of their keys. */
export interface Compared<Value> {
  added: { key: string; value: Value }[];
  removed: { key: string; value: Value }[];
  kept: { key: string; before: Value; after: Value }[];
}

/**
 * Compares two maps by their keys.
 *
 * @param before The map from before.
 * @param after The map from now.
 * @returns Whose keys came, went and stayed, each sorted by its key.
 */
export function compareMaps<Value>(
  before: ReadonlyMap<string, Value>,
  after: ReadonlyMap<string, Value>,
): Compared<Value> {
  const compared: Compared<Value> = { added: [], removed: [], kept: [] };
  for (const key of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    const was = before.get(key);
    const is = after.get(key);
    if (was !== undefined && is !== undefined) compared.kept.push({ key, before: was, after: is });
    else if (is !== undefined) compared.added.push({ key, value: is });
    else if (was !== undefined) compared.removed.push({ key, value: was });
  }
  return compared;
}
