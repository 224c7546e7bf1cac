import type { AppRefusal } from "../../../graph/app_refusals.ts";
import type { GateWords } from "../../gate_words.ts";

const SIGN_IN = "Let a user sign in, and make the request with that user's token.";

/** What is said where no app is let in, whatever is granted. */
export const APP_REFUSALS = {
  "onenote-no-app-only": {
    says: "OneNote has refused app-only tokens since 31 March 2025, whatever is granted.",
    opens: [SIGN_IN],
  },
  "shared-with-me-needs-user": {
    says: "What is shared with a person is told to that person only: sharedWithMe has no form for apps, and is deprecated.",
    opens: [SIGN_IN],
  },
  "recent-files-need-user": {
    says: "Recent and followed files are those of the person who signed in: the lists have no form for apps.",
    opens: [SIGN_IN],
  },
  "password-change-needs-user": {
    says: "Only the signed-in user can change the own password; an app resets it through passwordProfile.",
    opens: [SIGN_IN],
  },
} satisfies Record<AppRefusal["id"], GateWords>;
