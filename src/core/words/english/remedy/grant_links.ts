/** An address in the administrator's portal, and what to look at before it is opened. */
export const GRANT_LINKS = {
  apiPermissions: {
    title: "The app's API permissions",
    says: (clientId: string) => `Only if this is your app: client id ${clientId}.`,
  },
  adminConsent: {
    title: "Admin consent",
    says: (clientId: string) =>
      `Only if this is your app: client id ${clientId}. It consents to everything that the app's registration lists.`,
  },
};
