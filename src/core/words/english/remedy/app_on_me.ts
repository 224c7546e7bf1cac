/** An app's own token was used for the signed-in user. `alias` is `/me`, or `/drive` where that was meant. */
export const APP_ON_ME = {
  titles: {
    /** The token was read. */
    read: (alias: string) => `This is an app's token. ${alias} needs a signed-in user.`,
    /** Graph said so, and the token is not there. */
    noPermissionFound:
      "Graph found no permission in the token. Most likely an app's token was used on /me.",
    certain: (alias: string) =>
      `An app's token was used on ${alias}, which needs a signed-in user.`,
    likely: (alias: string) =>
      `Most likely an app's token was used on ${alias}, which needs a signed-in user.`,
  },
  /** The first three have a corrected request: `GET /users/{id}/messages`. */
  summaries: {
    nameTheUser: (call: string) =>
      `Name the user in the path and give the app an application permission: ${call}.`,
    /** The token holds the permission already. */
    nameTheUserOnly: (call: string) =>
      `Name the user in the path: ${call}. The application permission for it is in the token.`,
    /** The resource has an address without a user. */
    ownAddress: (call: string) =>
      `Ask for the resource at its own address and give the app an application permission: ${call}.`,
    /** A command such as `az ad signed-in-user show`. */
    asksForItself:
      "The command asks for the account that is signed in, and that is an app: its service principal is what it wants, and not some user.",
    /** The pasted token is not the one that was refused. */
    otherToken:
      "The error was given to an app's token, and the one you sent is a user's: with that one, /me is right.",
    inBody:
      "The body asks for /me. Name the user there (users/{id}/…) and give the app an application permission.",
    /** No request was pasted, or it is not on `/me`. */
    requestUnknown:
      "Name the user in the path (/users/{id}/…) and give the app an application permission, or sign a user in.",
    notForApps: "This operation has no form that is open to apps, so a user has to sign in.",
    noFormKnown: "No app-only form of this request is documented, so none is offered here.",
  },
};
