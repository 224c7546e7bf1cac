import type { STATED_OF_OTHER_TROUBLE } from "../../../../diagnosis/stated/other_trouble.ts";
import type { Meant, MeantByCaller } from "../../../meant.ts";

/** What a service says that no permission answers. */
export const ABOUT_OTHER_TROUBLE = {
  "sdk-placeholder": {
    means: "an SDK's placeholder for /me reached Graph",
    todo: [
      "Keep the SDK's own middleware in your HTTP client: it writes /me in the place of the placeholder.",
      "Or bring the SDK up to date; with an app's token name the user instead.",
    ],
  },
  "segment-unsupported": {
    means: "Graph takes no such segment at this place of the address",
    todo: [
      "Compare the address that the answer names with the operation's page: /me may stand in it twice, or the collection has an address of its own, as /subscriptions has.",
    ],
  },
  "segment-unknown": {
    means: "Graph knows no such segment at this place of the address",
    todo: [
      "Put what it belongs to in front of the segment: /me/… for a user's token, /users/{id}/… for an app's.",
      "If the address is whole, the segment may be one of beta only.",
    ],
  },
  "mysite-unavailable": {
    means: "the user has no OneDrive",
    todo: ["Let the user open OneDrive once, or have it set up: an app cannot do that."],
  },
  "mailbox-not-discovered": { means: "Exchange Online finds no mailbox for it" },
  "organization-unknown": {
    means: "Exchange Online does not know the tenant of the token",
    todo: [
      "Check the tenant of the token (tid): it is the one with the mailboxes, and it has Exchange Online.",
    ],
  },
  "mailbox-missing": {
    means: "the mailbox is not in Exchange Online: no licence, deleted, or on premises",
  },
  "mysite-missing": {
    means: "the user's OneDrive is not set up",
    todo: ["Let the user open OneDrive once, or have it set up: an app cannot do that."],
  },
  "sharepoint-license-missing": {
    means: "the tenant has no SharePoint Online, or it is the wrong tenant",
    todo: ["Check the tenant of the token (tid), and its SharePoint licence."],
  },
  "teams-license-missing": {
    means: "the user has no licence for Teams",
    todo: ["Give the user, or the owner of the team, a Microsoft 365 licence with Teams in it."],
  },
  "feature-license-missing": {
    means: "the user has no licence for this feature; the answer names it",
    todo: ["Give the user the licence that stands behind UserRequire in the answer."],
  },
  "premium-missing": {
    means: "the tenant has no Entra ID P1 or P2, or its licence could not be read",
    todo: [
      "Check for a licence of Entra ID P1 or P2; if there is one, add Directory.Read.All, with which it is looked up.",
    ],
  },
  "usage-data-missing": { means: "there is no usage data of this tenant" },
  "not-provisioned": { means: "the tenant or the user has no subscription for this" },
  throttled: { means: "a limit of the service was reached" },
  "region-required": {
    means: "a search by an app has to name the region",
    todo: ['Add "region" to the search request in the body, e.g. "region": "NAM".'],
  },
  "region-unknown": {
    means: "the region in the body is not one of the tenant's",
    todo: ["Take a region that the message names."],
  },
  "acts-as-missing": {
    means: "Shifts wants to know for whom the app acts",
    todo: ["Add the header MS-APP-ACTS-AS with the object id of the user."],
  },
  "teams-path-unknown": {
    means: "Teams has nothing at this address, in this version or with this method",
  },
  "bind-missing": {
    means: "the body does not name the object that it has to refer to",
    todo: [
      "Add the reference to the body; of an app that makes a team it is the owner: members with user@odata.bind.",
    ],
  },
  "notification-address-unanswered": {
    means: "the address for notifications did not answer Graph's question with 200",
    todo: [
      "Graph calls notificationUrl with validationToken before it accepts the subscription: answer within ten seconds with 200, Content-Type text/plain and the token itself, decoded.",
      "The address has to be reachable from the internet without a sign-in: a firewall, a proxy or your own authentication may have answered in your place.",
    ],
  },
  "meeting-body": { means: "the meeting service could not use the request" },
  "mailbox-of-another": {
    means: "the service answers for the signed-in user only, and another was named",
    todo: ["Ask for the user's own data at /me."],
  },
  "item-of-another-mailbox": {
    means: "the id belongs to another mailbox than the one in the address",
    todo: ["Use the id with the mailbox that it was read from."],
  },
  "user-unknown": {
    means: "no such user, or one without a mailbox in this tenant",
    todo: [
      "Ask for GET /users/{id} first, and use the object id it answers with; a mail address is not always the user principal name.",
    ],
  },
  "object-unknown": {
    means: "the directory of the token's tenant has no such object",
    todo: ["Look whether it is an app's client id where the object id is wanted."],
  },
  "item-unknown": { means: "no such item, or one that this caller may not see" },
  "service-failed": { means: "the service could not do its work" },
  "request-malformed": { means: "the service did not understand the request" },
  "not-there": { means: "what was asked for is not there" },
  "not-understood": { means: "the service did not understand the request" },
} satisfies Record<keyof typeof STATED_OF_OTHER_TROUBLE, Meant | MeantByCaller>;
