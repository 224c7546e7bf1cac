import type { Words } from "../words/words.ts";
import type { TenantRow } from "./tenant_truth.ts";

/**
 * Makes one row of permissions of which the same is said.
 *
 * @param rows A row a permission.
 * @param words The language to write in.
 */
export function alikeAsOne(rows: readonly TenantRow[], words: Words): TenantRow[] {
  const groups = new Map<string, TenantRow[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.state, row.says]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((group) => asOne(group, words));
}

function asOne(group: readonly TenantRow[], { remedy }: Words): TenantRow[] {
  const [first] = group;
  if (first === undefined) return [];
  const permissions = group.map(({ name }) => name);
  return [{ ...first, name: remedy.severalRequests.allOf(permissions), permissions }];
}
