const CONSENT_FIRST = "a token issued before the consent does not carry it";

/**
 * How an app or a user comes to a permission. `wanted` is the name of the permission, `A + B` for two
 * that one request needs, `A, B and C` for several requests, or what stands in its place where it is
 * not known.
 */
export const CONSENT_STEPS = {
  /** In the place of a permission's name. */
  unknownPermission: "the one that the request needs",
  unknownScope: "the scope that the request needs",
  isThere: (permission: string) => `The permission is there: ${permission} is in this token.`,
  /** What the other kind of caller asks for, and who; `why` is a sentence of its own. */
  notThatOne: {
    ofUser: (mistaken: string, wanted: string, why: string) =>
      `${mistaken} is for a user's token; the permission to ask for here is ${wanted}. ${why}`,
    ofApp: (mistaken: string, wanted: string, why: string) =>
      `${mistaken} is for an app's token; the permission to ask for here is ${wanted}. ${why}`,
  },
  grantInPortal: (portalHost: string, wanted: string) => [
    `Entra admin center (${portalHost}) > App registrations > your app > API permissions > Add a permission > Microsoft Graph > Application permissions > ${wanted}.`,
    "Grant admin consent on the same page (a Privileged Role Administrator can; adding alone grants nothing).",
  ],
  grantToIdentity: (wanted: string) => [
    `Give the managed identity the application permission ${wanted} by an app-role assignment, with PowerShell or REST: it has no app registration, so no page of the portal does it.`,
    "A Privileged Role Administrator can; an Azure role on a subscription counts for nothing in Graph.",
  ],
  identityKeepsToken:
    "Azure keeps a managed identity's token for up to 24 hours: wait, or restart what runs under it.",
  askAtSignIn: (wanted: string) => `Ask for ${wanted} when the user signs in.`,
  adminConsents:
    "An administrator has to consent to it first (a Cloud Application Administrator or an Application Administrator can).",
  userConsents: "Usually the user can consent; no administrator is needed.",
  /** `issued` says when the token was issued, where it was read. */
  signInAgain: {
    always: `Then sign in again: ${CONSENT_FIRST}.`,
    issued: (moment: string) =>
      `Then sign in again: ${CONSENT_FIRST}, and this one is from ${moment}.`,
  },
  newAppToken: {
    always: (scope: string) => `Ask for a new token with the scope ${scope}: ${CONSENT_FIRST}.`,
    issued: (scope: string, moment: string) =>
      `Ask for a new token with the scope ${scope}: ${CONSENT_FIRST}, and this one is from ${moment}.`,
  },
  /** The last step: the next paste tells whether the others were taken. */
  checkNewToken: (wanted: string) =>
    `Check the new token in the same way, privately and without its last part: it has to hold ${wanted}.`,
  /** Where `verify` gets the token: it asks for all that was consented to, and for no scope by name. */
  byVerify: {
    addInPortal: (portalHost: string, wanted: string) =>
      `Entra admin center (${portalHost}) > App registrations > your app > API permissions > Add a permission > Microsoft Graph > Delegated permissions > ${wanted}.`,
    adminConsents:
      "Grant admin consent on the same page (a Cloud Application Administrator or an Application Administrator can).",
    anybodyConsents: (wanted: string) =>
      `Then consent to it: Grant admin consent on the same page, or accept it yourself in a sign-in that asks for ${wanted}.`,
    runAgain: "Run verify again: it gets a new token.",
    runAgainLater: "Then run verify again.",
    asApp: "Run verify without --as-me: the app then signs in by itself.",
    asUser: "Run verify --as-me to prove the user's side.",
  },
  /** For a request that only a user can make. */
  letUserSignIn:
    "Let a user sign in: authorization code with PKCE for web and desktop, device code for a command line, on-behalf-of for an API.",
  identityCannot: "A managed identity can sign nobody in: that takes an app registration.",
  askInThatSignIn: (wanted: string) => `Ask for ${wanted} in that sign-in.`,
  sendAsUser: {
    request: "Send the request with the user's token, unchanged.",
    call: (call: string) => `Send ${call} with the user's token, unchanged.`,
  },
  /** Another operation, and what it does: a sentence of its own. */
  withoutUser: {
    outsideGraph: (says: string) => `Or without a user: ${says}`,
    call: (call: string, says: string) => `Or without a user: ${call}. ${says}`,
  },
};
