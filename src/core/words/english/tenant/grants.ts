import type { GrantState } from "../../../tenant/grant_state.ts";
import { agree, listed } from "./listed.ts";

/** When something was granted, and when the token was issued; of a token that does not say, null. */
export interface Moments {
  granted: string | null;
  issued: string | null;
}

type Names = readonly string[];

const KEPT_BY_AZURE =
  "Azure keeps a managed identity's token for up to 24 hours: wait, or restart what runs under it.";

/** What the directory tells of an app's own permissions. */
export const GRANTS = {
  /** In the place of a permission's name. */
  all: "Application permissions",
  registration: "API permissions",
  others: "Others",

  /** Of one permission. */
  says: {
    carried: () => "Granted, and in this token.",
    granted: () => "Granted.",
    after: ({ granted, issued }) =>
      `Granted at ${granted}, after this token was issued (${issued}).`,
    before: ({ granted, issued }) =>
      `Granted at ${granted}, before this token was issued (${issued}), and yet not in it.`,
    about: ({ granted }) =>
      `Granted at ${granted}, at about the time this token was issued, and not in it.`,
    undated: () => "Granted, and not in this token.",
    revoked: () => "In this token, and no longer granted.",
    asked: () => "Asked for, and not consented to.",
    "wrong-kind": () => "Listed as a delegated permission only.",
    missing: () => "Neither asked for nor granted.",
    ungranted: () => "Not granted.",
    unpublished: () => "The permission data has no id for it, so it cannot be looked up.",
  } satisfies Record<GrantState, (moments: Moments) => string>,

  /** Of all that stand alike. */
  verdicts: {
    carried: (names) =>
      `${listed(names)} ${agree(names, "is granted, and in this token: the permission is", "are granted, and in this token: the permissions are")} in order.`,
    granted: (names) =>
      `${listed(names)} ${agree(names, "is", "are")} granted to the app itself: only its own token for Graph carries ${agree(names, "it", "them")}.`,
    after: (names, { granted }) =>
      `${listed(names)} ${agree(names, "was", "were")} granted at ${granted}, after this token was issued: get a new token.`,
    before: (names, { granted }) =>
      `${listed(names)} ${agree(names, "was", "were")} granted at ${granted}, before this token was issued, and yet ${agree(names, "is", "are")} not in it.`,
    about: (names) =>
      `${listed(names)} ${agree(names, "was", "were")} granted at about the time this token was issued, and ${agree(names, "is", "are")} not in it: get a new token.`,
    undated: (names) =>
      `${listed(names)} ${agree(names, "is", "are")} granted, and not in this token: get a new token.`,
    revoked: (names) =>
      `${listed(names)} ${agree(names, "is", "are")} in this token, and no longer granted: the next one will not have ${agree(names, "it", "them")}.`,
    asked: (names) =>
      `${listed(names)} ${agree(names, "is", "are")} asked for, and no administrator has consented to ${agree(names, "it", "them")}.`,
    "wrong-kind": (names) =>
      `${listed(names)} ${agree(names, "is listed as a delegated permission", "are listed as delegated permissions")}, which an app's token never carries.`,
    missing: (names) =>
      `${listed(names)} ${agree(names, "is", "are")} neither asked for nor granted.`,
    ungranted: (names) => `${listed(names)} ${agree(names, "is", "are")} not granted to this app.`,
    unpublished: (names) =>
      `Whether ${listed(names)} ${agree(names, "is", "are")} granted cannot be looked up: the permission data has no id for ${agree(names, "it", "them")}.`,
  } satisfies Record<GrantState, (names: Names, moments: Moments) => string>,
  /** The same where something else is said in the same sentence. */
  brief: {
    carried: (names: Names) => `${listed(names)} ${agree(names, "is", "are")} in order`,
    granted: (names: Names) =>
      `${listed(names)} ${agree(names, "is", "are")} granted, and a new token will carry ${agree(names, "it", "them")}`,
  },
  /** Where the call failed for another reason; `brief` is one of the above. */
  besides: (brief: string) => `${brief}.`,
  /** Another sufficient one that the token carries is no longer granted. */
  replaced: (gone: Names, names: Names) =>
    `${listed(gone)} in this token ${agree(gone, "is", "are")} no longer granted; ${listed(names)} ${agree(names, "is", "are")}, and enough.`,

  /** What to do where that is not what the offline answer says. */
  steps: {
    freshToken: "Restart the app, or clear its token cache, and get a new one.",
    freshTokenOfIdentity: KEPT_BY_AZURE,
    lateToken:
      "Restart the app, or clear its token cache, and get a new one: Entra can take some minutes to put a grant into tokens. If the new one still lacks it, compare its appid with this app's.",
    /** `step` gets a new token. */
    andSend: (step: string) => `${step} Then send the corrected request.`,
    consent: (names: Names) =>
      `An administrator consents to ${listed(names)}: App registrations > the app > API permissions > Grant admin consent. Then get a new token.`,
    consentAgain: (names: Names) =>
      `If the app still needs ${agree(names, "it", "them")}, an administrator grants ${listed(names)} again.`,
    addAsApplication: (names: Names) =>
      `Add ${listed(names)} under Application permissions, grant admin consent, then get a new token.`,
    grantToIdentity: (names: Names) =>
      `Give the managed identity ${listed(names)} by an app-role assignment, with PowerShell or REST: no page of the portal does it. ${KEPT_BY_AZURE}`,
    askOwner:
      "The app's registration is in another tenant: whoever owns it asks for the permission there, then an administrator here consents.",
  },

  /** Where no permission is known to be needed. */
  none: "No application permission of Microsoft Graph is granted to this app.",
  allOf: (names: Names) => `Granted: ${listed(names)}.`,
  /** `carried` is in the token, `lacking` is not. */
  partsOf: (carried: Names, lacking: Names) =>
    [
      ...(carried.length === 0 ? [] : [`Granted: ${listed(carried)}.`]),
      `Granted, and not in this token: ${listed(lacking)}.`,
    ].join(" "),
  allOfVerdict: (names: Names) =>
    `${listed(names)} ${agree(names, "is", "are")} granted to this app.`,
  /** Grants whose ids the permission data does not know. */
  unknownToData: (count: number) => `${count} granted that the permission data does not know.`,
  unseen: (why: string) => `Which permissions are granted could not be seen: ${why}`,
  unseenRegistration: (why: string) => `What the app asks for could not be seen: ${why}`,

  /** What can let an app in, or keep it out, beside Entra. */
  leftOut: {
    resourceSpecific: "Permissions for one team, chat or user, given where the app is installed.",
    exchange: "What Exchange grants by its own roles (RBAC for Applications).",
    sites: "Which sites and files are open to the app: they are granted one by one.",
  },
};
