import type { AppFinding } from "../../../tenant/app_finding.ts";

/** What the directory tells of the app itself. */
export const APP = {
  /** In the place of a name that the directory does not tell. */
  unnamed: "The app",
  unseen: (why: string) => `The app could not be seen: ${why}`,
  says: {
    there: "In this tenant.",
    identity: "A managed identity of this tenant: permissions are granted to it by commands alone.",
    disabled: "Disabled: it gets no tokens.",
    "other-principal": "In this tenant under another object id than the token states.",
    absent: "Not in this tenant.",
    unlisted: "Not seen: the directory may not show it yet.",
    unconsented: "Registered in this tenant, and no enterprise application yet.",
  } satisfies Record<AppFinding, string>,
  /** Behind one of the above, where the token states an object id all the same. */
  wasThere: " It was deleted after the token was issued, or the token is made up.",
  verdicts: {
    there: "The app is in this tenant.",
    identity: "The app is a managed identity of this tenant.",
    disabled: "The app is disabled in this tenant: it gets no tokens.",
    "other-principal":
      "This token is not of the app as it is now: the app was deleted and made again, or the token is made up.",
    absent: "This tenant has no app with this id: nobody has consented to it here.",
    unlisted: "The directory may not show this app yet: its token was issued only minutes ago.",
    unconsented: "The app is registered in this tenant, and nobody has consented to it yet.",
  } satisfies Record<AppFinding, string>,
  steps: {
    there: null,
    identity: null,
    disabled:
      "An administrator enables it: Entra admin center > Enterprise applications > the app > Properties > Enabled for users to sign-in.",
    "other-principal": "Get a new token of this app, then check again.",
    absent:
      "An administrator of this tenant consents to the app first; before that nothing can be granted to it.",
    unlisted: "Wait some minutes, then check again.",
    unconsented:
      "An administrator grants consent: App registrations > the app > API permissions > Grant admin consent.",
  } satisfies Record<AppFinding, string | null>,
};
