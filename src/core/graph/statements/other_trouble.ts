import type { Statement } from "./statement.ts";

/** Licences, missing items, malformed requests, limits and faults: nothing that a permission opens. */
export const OTHER_TROUBLE = [
  {
    id: "mailbox-missing",
    codes: ["mailboxnotenabledforrestapi", "mailboxnothostedinexchangeonline"],
    phrases: [
      "rest api is not yet supported for this mailbox",
      "mailbox is either inactive, soft-deleted, or is hosted on-premise",
    ],
  },
  {
    id: "mysite-missing",
    phrases: [
      "user's mysite not found",
      "404 file not found",
      "do not have access to create this personal site",
    ],
  },
  { id: "sharepoint-license-missing", phrases: ["does not have a spo license"] },
  {
    id: "teams-license-missing",
    codes: ["getapplicableskucategoriesforuserfailed"],
    phrases: [
      "failed to get license information for the user",
      "getapplicableskucategoriesforuserfailed",
      "failed to retrieve applicable sku categories",
      // As the service spells it.
      "failed to retrieve appliable sku categories",
    ],
  },
  {
    id: "feature-license-missing",
    phrases: ["authorization requirements are not satisfied: userrequire"],
  },
  {
    id: "premium-missing",
    codes: ["authentication_requestfromnonpremiumtenantorb2ctenant"],
    phrases: ["tenant doesn't have premium license"],
  },
  { id: "usage-data-missing", codes: ["unknowntenantid"] },
  {
    id: "not-provisioned",
    codes: ["paymentrequired", "provisioningnotallowed", "resourcebeingprovisioned"],
    phrases: ["request not applicable to target tenant"],
  },
  {
    id: "throttled",
    codes: [
      "toomanyrequests",
      "activitylimitreached",
      "throttledrequest",
      "applicationthrottled",
      "quotalimitreached",
    ],
    phrases: [
      "mailboxconcurrency limit",
      "too many requests",
      "application is over its",
      "has reached its limit of",
      "maximum number of active subscriptions",
    ],
  },
  {
    id: "region-required",
    phrases: ["region is required when request with application permission"],
    proves: "application",
  },
  { id: "region-unknown", phrases: ["only valid regions are"] },
  {
    id: "acts-as-missing",
    codes: ["missinguseridheaderinappcontext"],
    phrases: ["ms-app-acts-as header needs to be set"],
    proves: "application",
  },
  { id: "teams-path-unknown", phrases: ["requested api is not supported. please check the path"] },
  { id: "bind-missing", phrases: ["navigation bind for the"] },
  // Graph asks the address for notifications before it accepts a subscription.
  {
    id: "notification-address-unanswered",
    phrases: ["subscription validation request failed", "notification endpoint must respond"],
  },
  { id: "meeting-body", phrases: ["1026: an error has occurred"] },
  {
    id: "mailbox-of-another",
    codes: ["errorincorrectroutinghint"],
    phrases: ["x-anchor mailbox"],
  },
  {
    id: "item-of-another-mailbox",
    codes: ["errorinvalidmailboxitemid"],
    phrases: ["doesn't belong to the targeted mailbox"],
  },
  { id: "user-unknown", codes: ["errorinvaliduser"], phrases: ["the requested user '"] },
  {
    id: "object-unknown",
    codes: ["request_resourcenotfound"],
    phrases: ["one of its queried reference-property objects are not present"],
  },
  {
    id: "item-unknown",
    codes: ["erroritemnotfound", "itemnotfound", "errorfoldernotfound", "imagenotfound"],
    phrases: ["specified object was not found in the store", "the resource could not be found"],
  },
  {
    id: "service-failed",
    codes: [
      "servicenotavailable",
      "serviceunavailable",
      "internalservererror",
      "errorinternalservererror",
      "errorinternalservertransienterror",
      "errorstoreinternalservererror",
      "errormailboxstoreunavailable",
      "mailboxinfostale",
      "errorserverbusy",
      "generalexception",
      "gatewaytimeout",
      "badgateway",
    ],
    phrases: [
      "general exception while processing",
      "unexpected exception returned from the service",
    ],
  },
  {
    id: "request-malformed",
    codes: [
      "request_badrequest",
      "request_unsupportedquery",
      "invalidrequest",
      "invalidrange",
      "notsupported",
      "namealreadyexists",
      "resourcemodified",
      "errorinvalididmalformed",
      "errorinvalidrequest",
      "errorinvalidpropertyset",
      "requestbodyread",
    ],
  },
] as const satisfies readonly Statement[];

/** Codes that say little: met beside all of the above, so they come last. */
export const LITTLE_SAID = [
  {
    id: "token-rejected",
    codes: ["invalidauthenticationtoken", "authenticationerror", "authentication_unauthorized"],
  },
  // The directory's sentence, in whatever it is printed.
  {
    id: "privileges-insufficient",
    codes: ["authorization_requestdenied"],
    phrases: ["insufficient privileges to complete the operation"],
  },
  {
    id: "refused",
    codes: [
      "erroraccessdenied",
      "accessdenied",
      "forbidden",
      "unauthorized",
      "unauthenticated",
      "accessrestricted",
      "notallowed",
    ],
    phrases: ["access is denied", "access denied", "this request is forbidden"],
  },
  // The SDK, or the service, keeps what was said to itself.
  {
    id: "error-untold",
    phrases: [
      "code: unknownerror",
      "error status code received from the api",
      "odataerrorsodataerror",
      "exception of type 'microsoft.graph.models.odataerrors.odataerror' was thrown",
      "o_data_error.odataerror",
    ],
  },
  { id: "not-there", codes: ["notfound", "resourcenotfound"] },
  { id: "not-understood", codes: ["badrequest"] },
] as const satisfies readonly Statement[];
