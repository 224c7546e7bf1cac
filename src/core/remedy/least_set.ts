import { isPublished } from "../graph/is_published.ts";
import { type Grant, permissionIndex, type Scheme } from "../graph/permission_index.ts";
import { reachOf } from "../graph/permission_reach.ts";
import { isResourceSpecific } from "../graph/resource_specific.ts";

/** The grants of which any one is enough for a request. */
type Grants = readonly Grant[];

/** Wider than every published level: nothing is known of how narrow it is. */
const UNKNOWN_LEVEL = 5;

/**
 * Chooses the permissions that cover several requests with the least privilege.
 *
 * Each request is given what it would be given alone. A wider permission never stands in for several
 * narrow ones, since their number says nothing of what they open. Only what is needed anyway makes
 * others superfluous. What is granted for one team, chat or user, or not published for such a caller,
 * counts only for a request that nothing else opens: the next may be about another team.
 *
 * @param requests The grants for each request, the one that it would be given alone first; a request
 * without any asks for nothing.
 * @param scheme Who is to hold the permissions.
 * @returns Names by the alphabet, both of a pair among them; the same for any order of requests.
 */
export function leastSet(requests: readonly Grants[], scheme: Scheme): string[] {
  const ways = requests.map((grants) => grantable(grants, scheme));
  const needed = new Set(ways.flatMap(([first]) => (first === undefined ? [] : membersOf(first))));
  for (const name of widestFirst(needed, ways, scheme)) {
    needed.delete(name);
    if (!ways.every((grants) => isOpened(grants, needed))) needed.add(name);
  }
  return [...needed].sort();
}

/** Those that can be granted in Entra, for the whole tenant or the user; else all. */
function grantable(grants: Grants, scheme: Scheme): Grants {
  const isGrantable = (name: string) => !isResourceSpecific(name) && isPublished(name, scheme);
  const found = grants.filter(({ name }) => isGrantable(name));
  return found.length === 0 ? grants : found;
}

/**
 * The order to leave permissions out in: the wider first, and of equally wide ones that which opens
 * fewer of the requests, so that fewer remain. Names decide what is left, for one result in any order.
 */
function widestFirst(names: Iterable<string>, ways: readonly Grants[], scheme: Scheme): string[] {
  const keyed = [...names].sort().map((name) => {
    const opened = ways.filter((grants) => grants.some((grant) => needs(grant, name))).length;
    return { name, key: [-reachOf(name), -levelOf(name, scheme), opened] };
  });
  return keyed.sort((a, b) => compareKeys(a.key, b.key)).map(({ name }) => name);
}

function isOpened(grants: Grants, names: ReadonlySet<string>): boolean {
  if (grants.length === 0) return true;
  return grants.some(
    ({ name, alsoRequires }) =>
      names.has(name) &&
      (alsoRequires.length === 0 || alsoRequires.some((other) => names.has(other))),
  );
}

/** The permission, and of those that would do beside it the narrowest. */
function membersOf({ name, alsoRequires }: Grant): string[] {
  const [beside] = alsoRequires.toSorted((a, b) => reachOf(a) - reachOf(b));
  return beside === undefined ? [name] : [name, beside];
}

function needs({ name, alsoRequires }: Grant, wanted: string): boolean {
  return name === wanted || alsoRequires.includes(wanted);
}

function levelOf(name: string, scheme: Scheme): number {
  return permissionIndex().permission(name, scheme)?.privilegeLevel ?? UNKNOWN_LEVEL;
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
