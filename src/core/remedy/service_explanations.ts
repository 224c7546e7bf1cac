import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import type { StatementId } from "../graph/error_statements.ts";
import type { Explanation } from "./explanation.ts";

/** Said of the whole organisation, whoever asks. */
const OF_TENANT: readonly StatementId[] = [
  "organization-unknown",
  "premium-missing",
  "sharepoint-license-missing",
  "usage-data-missing",
];

/**
 * Says whether it is the tenant that lacks the service, and not one of its users.
 *
 * @param diagnosis The diagnosis.
 */
export function isOfTenant({ error }: Diagnosis): boolean {
  return error?.statements.some((id) => OF_TENANT.includes(id)) ?? false;
}

/** What a service answers that no permission would change. */
export const SERVICE_EXPLANATIONS = {
  "mailbox-or-license-missing": (found) =>
    isOfTenant(found)
      ? {
          title: "The tenant has no licence for this, or it is the wrong tenant.",
          summary:
            "The service answers only where the organisation has bought it, and for the tenant that the token is from. Another user of this tenant would be answered the same.",
        }
      : {
          title: "The user has no mailbox, OneDrive or licence for this.",
          summary:
            "The service found the user or the tenant, but not what the request is about: it is not licensed, not set up yet, or kept on premises. Permissions are not the matter.",
        },
  "not-found": () => ({
    title: "What was asked for does not exist in this tenant.",
    summary:
      "The id, the user's name or the item is not there: misspelled, deleted, of another tenant or mailbox, or an app's id where an object's is wanted. Permissions are not the matter.",
  }),
  "bad-request-syntax": () => ({
    title: "The request itself is malformed.",
    summary:
      "Graph or Entra read the request and could not make sense of it. No permission would change that: the address, the parameters or the body have to.",
  }),
  throttled: () => ({
    title: "Too many requests: Graph is slowing this app down.",
    summary:
      "A limit of the service was reached. It passes by itself, and neither the token nor a permission is to blame.",
  }),
  "service-fault": () => ({
    title: "The service failed. This is not yours to mend.",
    summary:
      "Graph or the service behind it could not do its work. The same request may go through later; if it does not, the request id is what Microsoft's support asks for.",
  }),
} as const satisfies Record<string, (found: Diagnosis) => Explanation>;
