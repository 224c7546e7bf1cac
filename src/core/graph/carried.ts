import type { Grant } from "./permission_index.ts";

/**
 * Says whether a token's permissions satisfy a grant, with what the grant also requires.
 *
 * @param grant One way to be allowed.
 * @param carried Permission names in the token: its `roles` or its `scp`.
 */
export function isCarried(grant: Grant, carried: readonly string[]): boolean {
  if (!holds(carried, grant.name)) return false;
  return grant.alsoRequires.length === 0 || grant.alsoRequires.some((name) => holds(carried, name));
}

/**
 * The name under which a grant is shown: `A`, or `A + B` where both are needed; `A.Shared` where
 * that is what the token carries.
 *
 * @param grant One way to be allowed.
 * @param carried Permission names in the token: of several that would do beside it, the one that is
 * there is named, else the first.
 */
export function grantName(grant: Grant, carried: readonly string[] = []): string {
  const also = grant.alsoRequires.find((name) => holds(carried, name)) ?? grant.alsoRequires[0];
  const isShared = !isAmong(carried, grant.name) && isAmong(carried, `${grant.name}.Shared`);
  const name = isShared ? `${grant.name}.Shared` : grant.name;
  return also === undefined ? name : `${name} + ${also}`;
}

/**
 * Reads a grant's name back.
 *
 * @param names Of {@link grantName}: `A`, or `A + B` where both are needed.
 */
export function grantOf(names: string): Grant {
  const [name = "", ...alsoRequires] = names.split(" + ");
  return { name, alsoRequires, least: false };
}

/** What opens the user's own and what others share opens the user's own: `Mail.Read.Shared`. */
function holds(carried: readonly string[], name: string): boolean {
  return isAmong(carried, name) || isAmong(carried, `${name}.Shared`);
}

function isAmong(carried: readonly string[], name: string): boolean {
  return carried.some((permission) => permission.toLowerCase() === name.toLowerCase());
}
