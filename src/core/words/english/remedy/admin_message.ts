/**
 * The text to forward to an administrator, line by line. Some lines are about an `application`
 * permission, others about a `delegated` one.
 */
export const ADMIN_MESSAGE = {
  /** The first line, where something is to be granted. */
  askToGrant: (permissions: string) =>
    `Please grant our app a permission of Microsoft Graph: ${permissions}.`,
  /** The same of several. */
  askToGrantAll: (permissions: string) =>
    `Please grant our app these permissions of Microsoft Graph: ${permissions}.`,
  /** The first line, where a policy of the service refuses. */
  askToLook: "Microsoft Graph refuses our app by a policy of the service. Please look at this:",
  /** The same where the permission is there. */
  askToLookThough:
    "Microsoft Graph refuses our app although the permission is in its token. Please look at this:",
  app: {
    /** Placeholders, for the one who forwards it. */
    unknown: "App: {name}, client id {clientId}",
    stated: (clientId: string) =>
      `App: client id ${clientId} (as its token states: check that this is our app)`,
    statedWithName: (name: string, clientId: string) =>
      `App: "${name}", client id ${clientId} (as its token states: check that this is our app)`,
  },
  /** What the id is called differs: an app has roles, a user's token scopes. */
  permission: {
    application: {
      named: (name: string) => `Permission: ${name} (application permission)`,
      withId: (name: string, id: string) =>
        `Permission: ${name} (application permission, role id ${id})`,
      others: (names: string) => `Permissions: ${names} (application permissions)`,
    },
    delegated: {
      named: (name: string) => `Permission: ${name} (delegated permission)`,
      withId: (name: string, id: string) =>
        `Permission: ${name} (delegated permission, scope id ${id})`,
      others: (names: string) => `Permissions: ${names} (delegated permissions)`,
    },
  },
  held: (permission: string) => `Permission in the token: ${permission}`,
  /** `calls` is e.g. `GET /users/{id}/messages, GET /groups`. */
  request: (calls: string) => `For: ${calls}`,
  /** `more` calls are not told. */
  requests: (calls: string, more: number) => `For: ${calls} and ${more} more`,
  opens: {
    application: "What it opens: it holds for the whole tenant, with no user signed in.",
    delegated: "What it opens: what the signed-in user may do as well, and no more.",
  },
  toKnow: (says: string) => `To know: ${says}`,
  where: {
    application: (portalHost: string, permissions: string) =>
      `Where: Entra admin center (${portalHost}) > App registrations > the app > API permissions > Add a permission > Microsoft Graph > Application permissions > ${permissions}, then Grant admin consent on the same page`,
    delegated: (portalHost: string, permissions: string) =>
      `Where: Entra admin center (${portalHost}) > App registrations > the app > API permissions > Add a permission > Microsoft Graph > Delegated permissions > ${permissions}, then Grant admin consent on the same page`,
    managedIdentity:
      "Where: by PowerShell (New-MgServicePrincipalAppRoleAssignment) or REST. The app is a managed identity: the portal has no page for it.",
  },
  whoCanGrant: {
    application:
      "Who can: a Privileged Role Administrator. Adding the permission alone grants nothing.",
    delegated:
      "Who can: a Cloud Application Administrator, an Application Administrator or a Privileged Role Administrator.",
  },
  newToken:
    "Afterwards the app needs a new token: one from before does not carry what is granted now.",
  /** Where a policy of the service refuses: what it is, how it is opened, by whom, and the page of it. */
  mayBeShut: (says: string) => `What may be shut: ${says}`,
  step: (says: string) => `- ${says}`,
  whoOpens: (administrator: string) => `Who can: ${administrator}`,
  documented: (address: string) => `Documented: ${address}`,
};
