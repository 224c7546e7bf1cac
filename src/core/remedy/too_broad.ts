import type { BroadPermission } from "./prescription.ts";

/**
 * Permissions with which an app can make itself, or somebody, an administrator, or that open all of a
 * service. Source: Microsoft Graph permissions reference, descriptions of these permissions.
 */
const WIDEST: ReadonlyMap<string, string> = new Map([
  ["RoleManagement.ReadWrite.Directory", "can give anybody any Entra role, itself included"],
  ["AppRoleAssignment.ReadWrite.All", "can give any app any permission, itself included"],
  ["Application.ReadWrite.All", "can add a credential to any app and act as that app"],
  ["DelegatedPermissionGrant.ReadWrite.All", "can consent to delegated permissions for everybody"],
  ["Directory.ReadWrite.All", "can change most of the directory"],
  ["Sites.FullControl.All", "has full control of every site"],
]);

/** More would hide the answer that was asked for. */
const MOST_HINTS = 3;

/**
 * Finds what an app's token holds beyond what its request needs.
 *
 * @param roles Application permissions in the token.
 * @param needed `granted`: those of them that open the request. `smallest`: the permission to ask for,
 * where one is known.
 * @returns At most three hints: the permissions that are wide whatever is asked for, then those that
 * write where reading is enough or read the whole directory. Nothing of the second kind where the
 * smallest is in the token too, as the wider one then serves something else.
 */
export function tooBroad(
  roles: readonly string[],
  needed: { granted: readonly string[]; smallest: string | undefined },
): BroadPermission[] {
  const { granted, smallest } = needed;
  const isNeeded = (name: string) => smallest?.split(" + ").includes(name) === true;
  const instead = (name: string) =>
    smallest !== undefined && granted.includes(name) && !isNeeded(name)
      ? ` For this request ${smallest} is enough.`
      : "";
  const widest = roles
    .filter((name) => WIDEST.has(name) && !isNeeded(name))
    .map((name) => ({ name, says: `Whoever holds it ${WIDEST.get(name)}.${instead(name)}` }));
  const holdsSmallest = smallest === undefined || granted.includes(smallest);
  const wider = holdsSmallest
    ? []
    : granted.flatMap((name) => {
        const why = WIDEST.has(name) ? undefined : whyWider(name, smallest);
        return why === undefined ? [] : [{ name, says: `${why}${instead(name)}` }];
      });
  return [...widest, ...wider].slice(0, MOST_HINTS);
}

function whyWider(name: string, smallest: string): string | undefined {
  if (name.includes(" + ")) return undefined;
  if (onlyReads(smallest) && !onlyReads(name)) return "It writes as well.";
  const readsDirectory = name === "Directory.Read.All" && smallest !== name;
  return readsDirectory ? "It reads the whole directory." : undefined;
}

function onlyReads(names: string): boolean {
  return names.split(" + ").every((name) => /\.Read(?:Basic)?(?:\.|$)/.test(name));
}
