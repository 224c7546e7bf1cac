import type { LookUpProblem } from "../../../core/tenant/tenant_question.ts";
import type { TenantRowState } from "../../../core/tenant/tenant_truth.ts";

/** What was looked up in the reader's tenant. */
export const CARD_TENANT = {
  heading: (moment: string) => `In your tenant, as of ${moment}`,
  /** A sign alone says nothing to whoever does not see it. */
  states: {
    good: "✓ fine",
    renew: "↻ new token",
    open: "✗ to do",
    warning: "! look",
    unknown: "? unknown",
  } satisfies Record<TenantRowState, string>,
  leftOut: (what: string) => `Not looked at: ${what}`,
  kept: "Seen with your rights, and kept for you alone for five minutes.",
  signInText: "Sign in so that I can look in your tenant with your rights.",
  signInButton: "Sign in",
  onlyForYou:
    "What is true in your tenant is for you alone, and here others read along: open our personal chat, or Teams in a browser or on a computer, and press Check in my tenant there.",
  unknownPerson:
    "I could not look in your tenant: Teams does not tell me who you are in it. The answer below is the offline one.",
  notOfTenant: "I look at apps of your own tenant alone, and the token here names no app of it.",
  nothingRemembered: "I no longer know what to look up: press Check in my tenant once more.",
  /** Why nothing could be looked up; the card below is the offline answer. */
  problems: {
    "consent-missing":
      "I could not look in your tenant: an administrator has not consented to Application.Read.All (delegated) for this bot. The answer below is the offline one.",
    forbidden:
      "I could not look in your tenant: you may not read its apps. The answer below is the offline one.",
    "somebody-else":
      "I did not look in your tenant: who signed in is not who pressed the button. The answer below is the offline one.",
    "sign-in-refused":
      "I could not look in your tenant: the sign-in was refused. The answer below is the offline one.",
    throttled:
      "I could not look in your tenant: Microsoft asked me to come back later. Press again in a minute; the answer below is the offline one.",
    late: "I could not look in your tenant: it took too long. Press again; the answer below is the offline one.",
    failed:
      "I could not look in your tenant: Microsoft Graph could not be reached. Press again later; the answer below is the offline one.",
  } satisfies Record<LookUpProblem, string>,
};
