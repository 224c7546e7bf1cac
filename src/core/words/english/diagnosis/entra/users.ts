import type { RowId } from "../../../../diagnosis/entra/entra_row.ts";
import type { USER_ERRORS } from "../../../../diagnosis/entra/users.ts";
import type { Meant } from "../../../meant.ts";

/** Users, their passwords and sessions, and faults of the service. */
export const ABOUT_USERS = {
  50058: { means: "a silent sign-in found nobody signed in" },
  50140: { means: "the sign-in needs the user in front of the screen" },
  16002: { means: "the session that was asked for is not there or not valid" },
  50197: {
    means: "Entra could not tell which user is meant",
    todo: ["Sign out of the other accounts, or use a private window."],
  },
  50055: { means: "the user's password has expired, or has to be changed" },
  50126: { means: "the user's name or password is wrong, or the account signs in elsewhere" },
  50053: {
    means: "the account is locked after wrong passwords, or the address is known for attacks",
  },
  50057: { means: "the user's account is disabled" },
  130507: {
    means: "the temporary access pass does not work any more",
    todo: ["Ask an administrator for a new pass."],
  },
  130004: {
    means: "Entra does not know the key that the device signs in with (Windows Hello)",
    todo: ["Sign in another way, and set up Windows Hello anew."],
  },
  50015: { means: "the rules for minors do not let this user in" },
  52004: { means: "the user has not consented to LinkedIn" },
  50086: { means: "the second factor could not be checked for now" },
  50000: { means: "Entra, or a service that it asks, could not answer" },
  50042: { means: "Entra could not make the user's id for this app" },
  50017: {
    means: "the certificate that the user signs in with could not be checked",
    todo: ["Let the tenant's administrator look at its issuer and its revocation list."],
  },
  165900: {
    means: "Entra's sign-in page could not use what it was sent",
    todo: ["Try again in a private window."],
  },
} satisfies Record<RowId<typeof USER_ERRORS>, Meant>;
