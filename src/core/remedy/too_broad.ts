import type { Words } from "../words/words.ts";
import type { BroadPermission } from "./prescription.ts";
import { isWidest } from "./widest_permissions.ts";

/** More would hide the answer that was asked for. */
const MOST_HINTS = 3;

/**
 * Finds what an app's token holds beyond what its request needs.
 *
 * @param roles Application permissions in the token.
 * @param needed `granted`: those of them that open the request. `smallest`: the permission to ask for,
 * where one is known.
 * @param words The language to write in.
 * @returns At most three hints: the permissions that are wide whatever is asked for, then those that
 * write where reading is enough or read the whole directory. Nothing of the second kind where the
 * smallest is in the token too, as the wider one then serves something else.
 */
export function tooBroad(
  roles: readonly string[],
  needed: { granted: readonly string[]; smallest: string | undefined },
  words: Words,
): BroadPermission[] {
  const { granted, smallest } = needed;
  const isNeeded = (name: string) => smallest?.split(" + ").includes(name) === true;
  const said = words.remedy.tooBroad;
  const hint = (name: string, why: string) => ({
    name,
    says:
      smallest !== undefined && granted.includes(name) && !isNeeded(name)
        ? said.withSmaller(why, smallest)
        : why,
  });
  const widest = roles
    .filter(isWidest)
    .filter((name) => !isNeeded(name))
    .map((name) => hint(name, said.widest[name]));
  const holdsSmallest = smallest === undefined || granted.includes(smallest);
  const wider = holdsSmallest
    ? []
    : granted.flatMap((name) => {
        const why = isWidest(name) ? undefined : whyWider(name, smallest);
        return why === undefined ? [] : [hint(name, said[why])];
      });
  return [...widest, ...wider].slice(0, MOST_HINTS);
}

function whyWider(name: string, smallest: string): "writes" | "readsDirectory" | undefined {
  if (name.includes(" + ")) return undefined;
  if (onlyReads(smallest) && !onlyReads(name)) return "writes";
  const readsDirectory = name === "Directory.Read.All" && smallest !== name;
  return readsDirectory ? "readsDirectory" : undefined;
}

function onlyReads(names: string): boolean {
  return names.split(" + ").every((name) => /\.Read(?:Basic)?(?:\.|$)/.test(name));
}
