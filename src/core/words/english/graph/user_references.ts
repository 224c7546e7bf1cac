import type { UserReference } from "../../../graph/user_reference.ts";

/** What stands in the place of `{id}` in `/users/{id}/…`, within a sentence. */
export const USER_REFERENCES = {
  "object-id": "object id",
  "object-id-or-name": "object id or user principal name",
} satisfies Record<UserReference, string>;
