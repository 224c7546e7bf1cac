/** What a token that came after an answer changes. */
export const WHAT_CHANGED = {
  /** The permission that was missing is in it. */
  isThere: (permission: string) =>
    `${permission} is now in the token. Send the request again with it.`,
  /** The same with the corrected request, e.g. `GET /users/{id}/messages`. */
  isThereForCall: (permission: string, call: string) =>
    `${permission} is now in the token. Send ${call} with it.`,
  sameToken: (moment: string) =>
    `This is the token that you sent before, issued ${moment}: it does not change. Get a new one, past any cache.`,
  /** `issued` is put in from below; empty where it is not known. */
  stillMissing: {
    application: (permission: string, issued: string) =>
      `${permission} is still not in this token${issued}. Was it consented to before then, for this app and as an application permission?`,
    delegated: (permission: string, issued: string) =>
      `${permission} is still not in this token${issued}. Was it consented to before then, for this app and as a delegated permission?`,
  },
  issued: (moment: string) => `, issued ${moment}`,
};
