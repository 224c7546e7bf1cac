import { bySchemes, code, factsWords, grantsWords } from "./change_words.ts";
import type { Call, IndexChanges, OperationChange } from "./compare_indexes.ts";
import type { ListedPermission, PermissionChange } from "./compare_permissions.ts";
import type { Entry, Section } from "./fit_sections.ts";

/**
 * Puts the changes into sections, what may break an app first.
 *
 * @param changes What two indexes differ in.
 * @returns The sections that hold something.
 */
export function changeSections({ permissions, operations }: IndexChanges): Section[] {
  const heavy = operations.changed.filter(isHeavy);
  const light = operations.changed.filter((change) => !isHeavy(change));
  return [
    section("Permissions removed", permissions.removed.map(listedEntry)),
    section("Operations removed", callEntries(operations.removed)),
    section(
      "Operations with another least privileged permission, or a scheme less",
      changeEntries(heavy),
    ),
    section("Permissions changed", permissions.changed.map(changedEntry)),
    section("Operations with other permissions", changeEntries(light)),
    section("Permissions added", permissions.added.map(listedEntry)),
    section("Operations added", callEntries(operations.added)),
  ].filter(({ entries }) => entries.length > 0);
}

function section(title: string, entries: readonly Entry[]): Section {
  const total = entries.reduce((sum, { count }) => sum + count, 0);
  return { title: `${title}: ${total}`, entries };
}

/** A call that one kind of callers cannot make any more weighs as much; one that they can, does not. */
function isHeavy({ schemes }: OperationChange): boolean {
  return schemes.some(({ otherLeast, turned }) =>
    turned === undefined ? otherLeast : turned === "impossible",
  );
}

function listedEntry({ name, schemes }: ListedPermission): Entry {
  const holders = schemes.length === 0 ? "" : ` (${schemes.join(", ")})`;
  return { above: [], line: `- ${code(name)}${holders}`, count: 1 };
}

function changedEntry({ name, schemes }: PermissionChange): Entry {
  return { above: [], line: `- ${code(name)}: ${bySchemes(schemes, factsWords)}`, count: 1 };
}

function callEntries(calls: readonly Call[]): Entry[] {
  return inGroups(calls, (group, heading) =>
    pathEntries(group).map(({ line, count }) => ({ above: [heading], line: `- ${line}`, count })),
  );
}

/** Calls that changed in the same way stand under one sentence. */
function changeEntries(changes: readonly OperationChange[]): Entry[] {
  return inGroups(changes, (group, heading) =>
    [...groupBy(group, ({ schemes }) => bySchemes(schemes, grantsWords))].flatMap(([words, same]) =>
      pathEntries(same).map(({ line, count }) => ({
        above: [heading, `- ${words}`],
        line: `  - ${line}`,
        count,
      })),
    ),
  );
}

function inGroups<Item extends Call>(
  calls: readonly Item[],
  entries: (group: readonly Item[], heading: string) => Entry[],
): Entry[] {
  const groups = groupBy(calls, ({ path }) => `/${path.split("/", 2)[1] ?? ""}`);
  return [...groups].flatMap(([first, group]) =>
    entries(group, `\n#### ${code(first)}: ${group.length}\n`),
  );
}

/** A line for each path, with all of its methods. */
function pathEntries(calls: readonly Call[]): { line: string; count: number }[] {
  return [...groupBy(calls, ({ path }) => path)].map(([path, group]) => ({
    line: code(`${group.map(({ method }) => method).join(", ")} ${path}`),
    count: group.length,
  }));
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
