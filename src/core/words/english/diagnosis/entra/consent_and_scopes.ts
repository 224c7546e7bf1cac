import type { CONSENT_AND_SCOPE_ERRORS } from "../../../../diagnosis/entra/consent_and_scopes.ts";
import type { RowId } from "../../../../diagnosis/entra/entra_row.ts";
import type { Meant } from "../../../meant.ts";

const WITH_DEFAULT =
  "with scope=https://graph.microsoft.com/.default, and put the permissions on the app registration.";

/** Who has to agree, and what may be asked for. */
export const ABOUT_CONSENT_AND_SCOPES = {
  65001: {
    means: "neither the user nor an administrator consented to the app for this",
    todo: [
      "Let the user sign in interactively and accept, or an administrator consent for all; in an on-behalf-of call it is the API in the middle that lacks the consent.",
    ],
  },
  65004: { means: "the user declined to consent" },
  90094: {
    means: "only an administrator can consent to this",
    todo: ["Send the admin consent address of the app to an administrator."],
  },
  90008: {
    means: "the app is not consented to, and asks for less than to sign in and read the profile",
    todo: ["Add the delegated permission User.Read to the app registration, and consent."],
  },
  9002341: {
    means: "the user has to allow single sign-on",
    todo: ["Let the user sign in interactively and accept."],
  },
  90099: {
    means: "the app is not authorised in the customer's tenant",
    todo: ["Consent to the app in the customer's tenant first."],
  },
  82014: {
    means: "nobody can consent to an agent interactively",
    todo: ["Let an administrator grant the permission in advance."],
  },
  65002: {
    means: "a client id of Microsoft's own was used, which may not ask for this permission",
    todo: [
      "Register an app of your own and sign in with its client id (in Azure Identity the option client_id).",
    ],
  },
  65005: {
    means: "the app registration does not list what was asked for",
    todo: ["Add the permission under API permissions of the app registration, then consent anew."],
  },
  650052: {
    means: "the tenant has no subscription, or no service principal, for the service asked for",
  },
  650051: {
    means: "the app asks for a permission of a service that is gone",
    todo: ["Look through the API permissions of the registration, and take out what is gone."],
  },
  650056: {
    means:
      "the app registration lists no permission of the service, or nobody consented, or the client id is another app's",
    todo: [
      "Compare the client id of the request with the one of the app registration.",
      "Add the permission under API permissions of the app registration, if it is not there.",
    ],
  },
  1002012: {
    means: "client credentials take the scope .default, not the names of delegated permissions",
    todo: [`Ask ${WITH_DEFAULT}`],
  },
  70011: {
    means: "the scope is not valid for this way of signing in",
    todo: [
      `An app's own token: ask ${WITH_DEFAULT}`,
      "A user's token: check the spelling of each scope; all have to be of one service.",
    ],
  },
  650053: {
    means: "the service has no delegated permission of this name",
    todo: [
      "Check the spelling of the scope that the message names, and the service in front of it.",
      "A permission that exists for apps only cannot be asked for as a scope: ask for the delegated one of that kind, or use client credentials.",
    ],
  },
  28000: {
    means: "scopes of more than one service were asked for at once",
    todo: ["Ask for one service at a time; a second token comes from a second request."],
  },
  28002: {
    means: "the scope is empty or malformed where the code is redeemed",
    todo: ["Send the scopes again when the code is redeemed."],
  },
  700023: { means: "the scope names no service", todo: [`Ask ${WITH_DEFAULT}`] },
  901002: {
    means: "the parameter resource is not known at the v2.0 address",
    todo: ["Send scope in its place."],
  },
  500011: {
    means: "the service that the scope names is not known in the tenant",
    todo: [
      "Check the address in the scope letter by letter, and the tenant; an API of your own has to be consented to there.",
    ],
  },
  50001: { means: "the service that was asked for is disabled or does not exist" },
  90009: {
    means: "the app asks for a token for itself by its address",
    todo: ["Name the app by its client id."],
  },
  82001: { means: "an agent may not ask for an app's own token for this service" },
  221000: { means: "the service takes no token of a device alone" },
} satisfies Record<RowId<typeof CONSENT_AND_SCOPE_ERRORS>, Meant>;
