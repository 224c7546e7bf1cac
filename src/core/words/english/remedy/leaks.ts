const NEXT_TIME = "Next time leave out what stands after the second dot.";

/** What is said of a working credential in the paste, before everything else. */
export const LEAKS = {
  refreshToken:
    "A refresh token was pasted. Delete the message and revoke the user's sessions: it is worth more than an access token.",
  personalToken:
    "A personal account's token was pasted, and it works until it expires. Delete the message; if others read it, sign out everywhere on the account's security page.",
  /** It cannot be read, and so not be told. */
  perhapsToken: "What was pasted may be a working token. Delete the message.",
  /** `until` and `opens` are put in from below; each is empty where that is not known. */
  appToken: (until: string, opens: string) =>
    `A live app token was pasted: whoever reads it can use it${until}${opens}. Delete the message. Nothing revokes a single app token, and a new secret stops only new ones: if strangers read it, disable the app's service principal until then. ${NEXT_TIME}`,
  otherToken: (until: string, opens: string) =>
    `A live token was pasted: whoever reads it can use it${until}${opens}. Delete the message; if others read it, revoke the user's sessions (revokeSignInSessions). ${NEXT_TIME}`,
  until: (moment: string) => ` until ${moment}`,
  opens: (permissions: readonly string[]) => `, for ${permissions.join(", ")}`,
  /** So many more permissions are in the token than are named. */
  opensMore: (permissions: readonly string[], more: number) =>
    `, for ${permissions.join(", ")} and ${more} more`,
};
