import { isPublished } from "./is_published.ts";
import { permissionIndex, type Scheme } from "./permission_index.ts";

/** Why a name stays or changes; the sentence stands under this in the words. */
export type CounterpartReason =
  | "app-same-name"
  | "app-for-all"
  | "app-shared-included"
  | "user-same-name"
  | "user-own"
  | "personal-same-name";

/** The permission that another kind of caller asks for in the place of one of the wrong kind. */
export interface Counterpart {
  /** Its name as it is published, e.g. `User.Read.All`. */
  name: string;
  /** Why it is another one, or another grant. */
  reason: CounterpartReason;
}

/** How the names of two kinds of callers belong together. */
interface Rule {
  /** The other's name; the same name where the rule does not apply. */
  rename: (name: string) => string;
  reason: CounterpartReason;
}

/**
 * By the kind that is wanted, the first rule that leads to a published permission decides. Source:
 * Microsoft Graph permissions reference, "Permissions naming pattern", and the names in the data.
 */
const RULES: Record<Scheme, readonly Rule[]> = {
  application: [
    { rename: (name) => name, reason: "app-same-name" },
    { rename: (name) => `${name}.All`, reason: "app-for-all" },
    { rename: (name) => name.replace(/\.Shared$/, ""), reason: "app-shared-included" },
    { rename: (name) => name.replace(/\.Shared$/, ".All"), reason: "app-shared-included" },
  ],
  delegated: [
    { rename: (name) => name, reason: "user-same-name" },
    { rename: (name) => name.replace(/\.(?:All|WhereInstalled)$/, ""), reason: "user-own" },
  ],
  personal: [{ rename: (name) => name, reason: "personal-same-name" }],
};

/** No app-only token opens these, whatever the data lists (see `appRefusal`). */
const REFUSED_TO_APPS = /^Notes\./;

/**
 * Finds the permission of the right kind for somebody who asks for one of the wrong kind, or holds
 * it: `User.Read.All` for an app that was given the delegated `User.Read`.
 *
 * @param name The permission, in any case.
 * @param from Under which scheme it was asked for or granted.
 * @param to Who makes the request.
 * @returns The permission, or null where there is none, where the data does not know the name under
 * `from`, and where both schemes are the same.
 */
export function counterpartOf(name: string, from: Scheme, to: Scheme): Counterpart | null {
  const own = permissionIndex().nameOf(name);
  if (own === undefined || from === to || !schemesOf(own).includes(from)) return null;
  if (to === "application" && REFUSED_TO_APPS.test(own)) return null;
  for (const { rename, reason } of RULES[to]) {
    const other = rename(own);
    if (isPublished(other, to)) return { name: other, reason };
  }
  return null;
}

/**
 * Lists who can hold a permission.
 *
 * @param name The permission, in any case.
 * @returns The schemes under which the data knows it; none for a name that it does not know, such as
 * `openid`.
 */
export function schemesOf(name: string): Scheme[] {
  const own = permissionIndex().nameOf(name);
  if (own === undefined) return [];
  const schemes: Scheme[] = ["application", "delegated", "personal"];
  return schemes.filter((scheme) => permissionIndex().permission(own, scheme) !== undefined);
}
