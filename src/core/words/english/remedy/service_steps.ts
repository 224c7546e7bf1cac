import type { Cause } from "../../../diagnosis/causes.ts";

/** What to do about an answer that no permission would change. */
export const SERVICE_STEPS = {
  "mailbox-or-license-missing": {
    tenant: [
      "Look in the Microsoft 365 admin center > Billing which products the organisation has.",
    ],
    user: [
      "Look at the user in the Microsoft 365 admin center: a licence with the service in it, and the service set up.",
      "Or make the call for a user who has it.",
    ],
  },
  "not-found": [
    "Check the id in the address: the object id from Entra, of this tenant; a guest's # is written %23.",
    "Check that the token is of the tenant in which the object lives (claim tid).",
  ],
  "bad-request-syntax": [
    "Compare the address and the body with the page of the operation in Graph's reference.",
  ],
  throttled: [
    "Wait as long as the Retry-After header says, then go on more slowly.",
    "Ask for less at once: $select, delta queries, change notifications instead of polling.",
  ],
  "service-fault": {
    always: [
      "Try again after a short wait, with longer waits between further tries.",
      "Look at the service health in the Microsoft 365 admin center.",
    ],
    tellSupport: (requestId: string) =>
      `If it stays, give Microsoft's support the request id ${requestId}.`,
  },
} satisfies Partial<Record<Cause, object>>;
