const NEXT_TIME = "Next time leave out what stands after the second dot.";

/** What is said of a working credential in the paste, before everything else. */
export const LEAKS = {
  refreshToken:
    "Delete the message: it holds a refresh token, which is worth more than an access token. Revoke the user's sessions.",
  personalToken:
    "Delete the message: it holds a personal account's token, which works until it expires. If others read it, sign out everywhere on the account's security page.",
  /** It cannot be read, and so not be told. */
  perhapsToken: "Delete the message: it may hold a working token.",
  /** `until` and `opens` are put in from below; each is empty where that is not known. */
  appToken: (until: string, opens: string) =>
    `Delete the message: it holds a live app token, which whoever reads it can use${until}${opens}. Nothing revokes a single app token, and a new secret stops only new ones: if strangers read it, disable the app's service principal until then. ${NEXT_TIME}`,
  otherToken: (until: string, opens: string) =>
    `Delete the message: it holds a live token, which whoever reads it can use${until}${opens}. If others read it, revoke the user's sessions (revokeSignInSessions). ${NEXT_TIME}`,
  until: (moment: string) => ` until ${moment}`,
  opens: (permissions: readonly string[]) => `, for ${permissions.join(", ")}`,
  /** So many more permissions are in the token than are named. */
  opensMore: (permissions: readonly string[], more: number) =>
    `, for ${permissions.join(", ")} and ${more} more`,
};
