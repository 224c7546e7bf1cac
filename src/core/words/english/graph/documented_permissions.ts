import type { DocumentedPermission } from "../../../graph/documented_permissions.ts";
import type { LeadWords } from "../../lead_words.ts";

/** What a permission gives that only the documentation names, and what the data's least. */
export const DOCUMENTED_PERMISSIONS = {
  memberships: {
    gives: "the memberships; the groups' properties may come back null",
    leastGives: "with the groups' properties as well",
  },
} satisfies Record<DocumentedPermission["subject"], LeadWords>;
