import type { Grant } from "./permission_index.ts";

/**
 * Says whether a token's permissions satisfy a grant, with what the grant also requires.
 *
 * @param grant One way to be allowed.
 * @param carried Permission names in the token: its `roles` or its `scp`.
 */
export function isCarried(grant: Grant, carried: readonly string[]): boolean {
  const has = (name: string) =>
    carried.some((permission) => permission.toLowerCase() === name.toLowerCase());
  return has(grant.name) && (grant.alsoRequires.length === 0 || grant.alsoRequires.some(has));
}

/**
 * The name under which a grant is shown: `A`, or `A + B` where both are needed.
 *
 * @param grant One way to be allowed; of several that would do beside it, the first is named.
 */
export function grantName(grant: Grant): string {
  const [also] = grant.alsoRequires;
  return also === undefined ? grant.name : `${grant.name} + ${also}`;
}
