import { isPublished } from "./is_published.ts";
import { permissionIndex, type Scheme } from "./permission_index.ts";

/** The permission that another kind of caller asks for in the place of one of the wrong kind. */
export interface Counterpart {
  /** Its name as it is published, e.g. `User.Read.All`. */
  name: string;
  /** Why it is another one, or another grant, in a sentence. */
  why: string;
}

/** How the names of two kinds of callers belong together. */
interface Rule {
  /** The other's name; the same name where the rule does not apply. */
  rename: (name: string) => string;
  why: string;
}

/**
 * By the kind that is wanted, the first rule that leads to a published permission decides. Source:
 * Microsoft Graph permissions reference, "Permissions naming pattern", and the names in the data.
 */
const RULES = {
  application: [
    {
      rename: (name) => name,
      why: "The name is the same, but it is granted as an application permission: what a user consented to does not count for an app.",
    },
    {
      rename: (name) => `${name}.All`,
      why: "An app has no user of its own, so its permission is for all of them.",
    },
    ...["", ".All"].map((ending) => ({
      rename: (name: string) => name.replace(/\.Shared$/, ending),
      why: "An app's permission is for everything of the kind, what is shared with a user included.",
    })),
  ],
  delegated: [
    {
      rename: (name) => name,
      why: "The name is the same, but it is asked for as a delegated permission: what an app was granted does not count for a user.",
    },
    {
      rename: (name) => name.replace(/\.(?:All|WhereInstalled)$/, ""),
      why: "A user's permission opens what that user may open, so it is not for all.",
    },
  ],
  personal: [
    {
      rename: (name) => name,
      why: "The name is the same; a user with a personal account consents to it alone.",
    },
  ],
} as const satisfies Record<Scheme, readonly Rule[]>;

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
  for (const { rename, why } of RULES[to]) {
    const other = rename(own);
    if (isPublished(other, to)) return { name: other, why };
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
