/** What to do about just what was found, before what is done about the cause in general. */
export const ADVICE = {
  grantOnSite: (role: string) =>
    `Give the app a role on this very site: POST /sites/{site id}/permissions with the app's client id and "roles": ["read"] (or write). Until then ${role} opens nothing there.`,
  whoGrantsOnSite: "Whoever does that needs Sites.FullControl.All, or is an owner of the site.",
  permissionsOfUsers: (names: string) =>
    `The service asks for ${names}, which only users can hold: sign a user in.`,
  permissionsOfUsersOr: (names: string, appsOwn: string) =>
    `The service asks for ${names}, which only users can hold; the app's of that kind is ${appsOwn}. If the app has that already, the operation may be open to users only.`,
  askForServicePrincipal:
    "The command asks for the account that is signed in, and that is an app: ask for its service principal instead, with az ad sp show --id {client id} or GET /servicePrincipals(appId='{client id}').",
  nameMailbox:
    "In python-o365, name the mailbox: account.mailbox(resource='user@contoso.com'), or main_resource= for all.",
  compareTokens:
    "Compare the token that was sent, in the log of the failed call, with the one you pasted: this answer is known from apps' tokens, and from users of another tenant.",
  signInAtHome:
    "Sign the user in at the tenant where he has an account of his own, or name a user of this tenant: /users/{id}.",
  leaveOldGraph:
    "Call Microsoft Graph (graph.microsoft.com) with a token for it: Azure AD Graph (graph.windows.net) is retired.",
  leaveOldGraphAnyway:
    "Call Microsoft Graph (graph.microsoft.com) with a token for it: Azure AD Graph (graph.windows.net) is retired, whatever the token holds.",
  setUpDrive:
    "Let the user open OneDrive once, or a SharePoint administrator set it up (Request-SPOPersonalSite).",
  shareMailbox:
    "If the path names another user's mailbox: ask for the scope that ends in .Shared (e.g. Mail.Read.Shared), and let that user or an Exchange administrator give the signed-in user access to the mailbox.",
  /** Of a number of Entra's that nobody here knows; the address explains it. */
  lookNumberUp: (address: string) => `Look the number up at Microsoft: ${address}`,
  /** SDKs wrap the answer, and print only the wrapping. */
  printError:
    "Print what Graph said, which the SDK keeps: error.code and error.message (.NET: ex.Error.Code, ex.Error.Message; Go: the ODataError's GetErrorEscaped(); Python: e.error.message).",
};
