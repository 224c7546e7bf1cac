import type { Why } from "../../tenant/whole_of.ts";
import { APP } from "./tenant/app.ts";
import { GRANTS } from "./tenant/grants.ts";
import { SCOPES } from "./tenant/scopes.ts";
import { SEEN_USER } from "./tenant/seen_user.ts";

/** What is said of what was looked up in a tenant. */
export const TENANT = {
  app: APP,
  grants: GRANTS,
  scopes: SCOPES,
  user: SEEN_USER,
  notSeen: (why: string) => `Not seen: ${why}`,
  /** Why a part was not seen; `permission` is what it takes. */
  unseen: {
    forbidden: () => "you may not look at this.",
    "not-consented": (permission) => `it takes ${permission}, which nobody consented to.`,
    throttled: () => "Graph asked to come back later.",
    late: () => "Graph did not answer in time.",
    failed: () => "Graph could not be reached, or its answer could not be read.",
    partial: () => "the list could not be read to its end.",
  } satisfies Record<Why, (permission: string) => string>,
};
