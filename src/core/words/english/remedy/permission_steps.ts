import type { Cause } from "../../../diagnosis/causes.ts";

/**
 * What to do where a permission is the matter, or a policy behind it, beside what gives an app or a
 * user a permission.
 */
export const PERMISSION_STEPS = {
  "app-token-on-me": {
    /** `call` is the corrected request, `reference` what may stand for the user: `object id`. */
    nameTheUser: (call: string, reference: string) =>
      `Change the request to ${call}, with the ${reference} of the user in the place of {id}.`,
    /** The user was named, and stands in it. */
    send: (call: string) => `Change the request to ${call}.`,
    /** The resource has an address without a user. */
    ownAddress: (call: string) =>
      `Change the request to ${call}: it is the same resource, and needs no user.`,
    inBody: {
      name: "Write users/{id}/… in the place of me/… in the body, with the object id of the user.",
      grant:
        "Give the app the application permission for what it asks for there, with admin consent.",
    },
    /** No request was pasted, and Graph itself says that it was on `/me`. */
    requestUnseen: {
      name: "In the place of /me call /users/{id}/… instead, with the id or user principal name of the user.",
      grant: "Then give the app the application permission of that request, with admin consent.",
    },
    /** Whether it was on `/me` cannot be told. */
    eitherRequest: {
      name: "If you called /me: call /users/{id}/… instead, with the id or user principal name of the user.",
      grant:
        "If you called /users/… already: give the app the application permission of that request, with admin consent.",
    },
  },
  "user-lacks-rights": [
    "Find out what the user may do: the Entra role, ownership or membership that this operation asks for, and a licence.",
    "Give the user that role, or let someone who has it make the call.",
    "Use an app's own token only for a true background job: it goes round the user's limits.",
  ],
  "app-only-api": ["Get an app-only token: client credentials, or a managed identity."],
  "resource-policy": {
    /** Which gate is shut is not known. */
    anyGate:
      "Check the service's own policy: Exchange (RBAC for Applications, application access policy), Teams (application access policy), SharePoint (a grant on the site for Sites.Selected).",
    checkId: "Check the id in the path: some services refuse what they do not find.",
    /** The token was read. */
    consentedBefore:
      "Was the permission consented before this token was issued? Then a new token changes nothing.",
  },
} satisfies Partial<Record<Cause, object>>;
