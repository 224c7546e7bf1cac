import type { CounterpartReason } from "../../../graph/counterpart.ts";

/** Why a permission of the other kind of caller is called so, and is another grant. */
export const COUNTERPARTS = {
  "app-same-name":
    "The name is the same, but it is granted as an application permission: what a user consented to does not count for an app.",
  "app-for-all": "An app has no user of its own, so its permission is for all of them.",
  "app-shared-included":
    "An app's permission is for everything of the kind, what is shared with a user included.",
  "user-same-name":
    "The name is the same, but it is asked for as a delegated permission: what an app was granted does not count for a user.",
  "user-own": "A user's permission opens what that user may open, so it is not for all.",
  "personal-same-name":
    "The name is the same; a user with a personal account consents to it alone.",
} satisfies Record<CounterpartReason, string>;
