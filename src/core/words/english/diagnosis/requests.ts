/** What there is to say of a request, behind its path: `GET /users: none of these opens it`. */
export const REQUESTS = {
  askedFor: "what was asked for",
  toBeAskedFor: "what is to be asked for",
  oneOpensIt: "one of these opens it",
  noneOpensIt: "none of these opens it",
  noApplicationPermission: "no application permission opens it",
  noDelegatedPermission: "no delegated permission opens it",
  opensWhatWasGranted: (role: string) => `${role} opens what was granted to the app`,
  workAccountsOnly: "open to work or school accounts only",
  /** What is not documented for it, and how it is known. */
  inferred: (meaning: string, because: string) => `${meaning}, ${because}`,
  signedInUser: "stands for the signed-in user",
  signedInUserOfApp: "stands for the signed-in user, whom an app's token does not have",
  aliasInBody: "its body asks for /me, the signed-in user, whom an app's token does not have",
  userLost: "the part that names the user is missing, as when python-o365 signs in as an app",
  namesUser: "names its user",
  namesUserAsApps: "names its user, as an app's request does",
};
