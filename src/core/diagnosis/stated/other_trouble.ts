import type { StatementId } from "../../graph/error_statements.ts";
import type { ReadingByContext } from "../reading.ts";

/** What is meant by words that no permission answers. */
export const STATED_OF_OTHER_TROUBLE = {
  "sdk-placeholder": {
    cause: "bad-request-syntax",
    confidence: "likely",
    means: "an SDK's placeholder for /me reached Graph",
    steps: [
      "Keep the SDK's own middleware in your HTTP client: it writes /me in the place of the placeholder.",
      "Or bring the SDK up to date; with an app's token name the user instead.",
    ],
  },
  "segment-unsupported": {
    cause: "bad-request-syntax",
    confidence: "certain",
    means: "Graph takes no such segment at this place of the address",
    steps: [
      "Compare the address that the answer names with the operation's page: /me may stand in it twice, or the collection has an address of its own, as /subscriptions has.",
    ],
  },
  "segment-unknown": {
    cause: "bad-request-syntax",
    confidence: "likely",
    means: "Graph knows no such segment at this place of the address",
    steps: [
      "Put what it belongs to in front of the segment: /me/… for a user's token, /users/{id}/… for an app's.",
      "If the address is whole, the segment may be one of beta only.",
    ],
  },
  "mysite-unavailable": {
    cause: "mailbox-or-license-missing",
    confidence: "likely",
    // The same words come back to an app's token on /me/drive.
    alsoPossible: ["app-token-on-me"],
    means: "the user has no OneDrive",
    steps: ["Let the user open OneDrive once, or have it set up: an app cannot do that."],
  },
  "mailbox-not-discovered": {
    cause: "mailbox-or-license-missing",
    confidence: "likely",
    means: "Exchange Online finds no mailbox for it",
    steps: [],
  },
  "organization-unknown": {
    cause: "mailbox-or-license-missing",
    confidence: "likely",
    alsoPossible: ["wrong-tenant-or-no-service-principal"],
    means: "Exchange Online does not know the tenant of the token",
    steps: [
      "Check the tenant of the token (tid): it is the one with the mailboxes, and it has Exchange Online.",
    ],
  },
  "mailbox-missing": {
    cause: "mailbox-or-license-missing",
    confidence: "certain",
    means: "the mailbox is not in Exchange Online: no licence, deleted, or on premises",
    steps: [],
  },
  "mysite-missing": {
    cause: "mailbox-or-license-missing",
    confidence: "likely",
    means: "the user's OneDrive is not set up",
    steps: ["Let the user open OneDrive once, or have it set up: an app cannot do that."],
  },
  "sharepoint-license-missing": {
    cause: "mailbox-or-license-missing",
    confidence: "certain",
    means: "the tenant has no SharePoint Online, or it is the wrong tenant",
    steps: ["Check the tenant of the token (tid), and its SharePoint licence."],
  },
  "teams-license-missing": {
    cause: "mailbox-or-license-missing",
    confidence: "certain",
    means: "the user has no licence for Teams",
    steps: ["Give the user, or the owner of the team, a Microsoft 365 licence with Teams in it."],
  },
  "feature-license-missing": {
    cause: "mailbox-or-license-missing",
    confidence: "certain",
    means: "the user has no licence for this feature; the answer names it",
    steps: ["Give the user the licence that stands behind UserRequire in the answer."],
  },
  "premium-missing": {
    cause: "mailbox-or-license-missing",
    confidence: "likely",
    alsoPossible: ["app-missing-permission"],
    means: "the tenant has no Entra ID P1 or P2, or its licence could not be read",
    steps: [
      "Check for a licence of Entra ID P1 or P2; if there is one, add Directory.Read.All, with which it is looked up.",
    ],
  },
  "usage-data-missing": {
    cause: "mailbox-or-license-missing",
    confidence: "likely",
    means: "there is no usage data of this tenant",
    steps: [],
  },
  "not-provisioned": {
    cause: "mailbox-or-license-missing",
    confidence: "likely",
    means: "the tenant or the user has no subscription for this",
    steps: [],
  },
  throttled: {
    cause: "throttled",
    confidence: "certain",
    means: "a limit of the service was reached",
    steps: [],
  },
  "region-required": {
    cause: "bad-request-syntax",
    confidence: "certain",
    context: "application",
    means: "a search by an app has to name the region",
    steps: ['Add "region" to the search request in the body, e.g. "region": "NAM".'],
  },
  "region-unknown": {
    cause: "bad-request-syntax",
    confidence: "certain",
    means: "the region in the body is not one of the tenant's",
    steps: ["Take a region that the message names."],
  },
  "acts-as-missing": {
    cause: "bad-request-syntax",
    confidence: "certain",
    context: "application",
    means: "Shifts wants to know for whom the app acts",
    steps: ["Add the header MS-APP-ACTS-AS with the object id of the user."],
  },
  "teams-path-unknown": {
    cause: "bad-request-syntax",
    confidence: "certain",
    means: "Teams has nothing at this address, in this version or with this method",
    steps: [],
  },
  "bind-missing": {
    cause: "bad-request-syntax",
    confidence: "certain",
    means: "the body does not name the object that it has to refer to",
    steps: [
      "Add the reference to the body; of an app that makes a team it is the owner: members with user@odata.bind.",
    ],
  },
  "notification-address-unanswered": {
    cause: "bad-request-syntax",
    confidence: "certain",
    means: "the address for notifications did not answer Graph's question with 200",
    steps: [
      "Graph calls notificationUrl with validationToken before it accepts the subscription: answer within ten seconds with 200, Content-Type text/plain and the token itself, decoded.",
      "The address has to be reachable from the internet without a sign-in: a firewall, a proxy or your own authentication may have answered in your place.",
    ],
  },
  "meeting-body": {
    cause: "bad-request-syntax",
    confidence: "likely",
    means: "the meeting service could not use the request",
    steps: [],
  },
  "mailbox-of-another": {
    cause: "bad-request-syntax",
    confidence: "likely",
    means: "the service answers for the signed-in user only, and another was named",
    steps: ["Ask for the user's own data at /me."],
  },
  "item-of-another-mailbox": {
    cause: "not-found",
    confidence: "certain",
    means: "the id belongs to another mailbox than the one in the address",
    steps: ["Use the id with the mailbox that it was read from."],
  },
  "user-unknown": {
    cause: "not-found",
    confidence: "likely",
    means: "no such user, or one without a mailbox in this tenant",
    steps: [
      "Ask for GET /users/{id} first, and use the object id it answers with; a mail address is not always the user principal name.",
    ],
  },
  "object-unknown": {
    cause: "not-found",
    confidence: "likely",
    means: "the directory of the token's tenant has no such object",
    steps: ["Look whether it is an app's client id where the object id is wanted."],
  },
  "item-unknown": {
    cause: "not-found",
    confidence: "likely",
    means: "no such item, or one that this caller may not see",
    steps: [],
  },
  "service-failed": {
    cause: "service-fault",
    confidence: "likely",
    means: "the service could not do its work",
    steps: [],
  },
  "request-malformed": {
    cause: "bad-request-syntax",
    confidence: "likely",
    means: "the service did not understand the request",
    steps: [],
  },
  "not-there": {
    cause: "not-found",
    confidence: "likely",
    means: "what was asked for is not there",
    steps: [],
  },
  "not-understood": {
    cause: "bad-request-syntax",
    confidence: "likely",
    means: "the service did not understand the request",
    steps: [],
  },
} as const satisfies Partial<Record<StatementId, ReadingByContext>>;
