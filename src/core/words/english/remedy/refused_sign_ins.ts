import type { EntraTrouble } from "../../../diagnosis/entra/troubles.ts";
import type { RefusedSignIn } from "../../../remedy/explanation.ts";

const NO_TOKEN = "Entra issued no token, so Graph was never reached.";

const IN_THE_LOG =
  "Look at the sign-in in Entra admin center > Monitoring & health > Sign-in logs (an app's stand under Service principal sign-ins): it names the policy.";

const INTERACTIVE = "Let the user sign in interactively.";

/**
 * What is said of each trouble with a sign-in, in the place of what its cause says, and its usual
 * steps. A new trouble does not compile until it has a row here.
 */
export const REFUSED_SIGN_INS: Readonly<Record<EntraTrouble, RefusedSignIn>> = {
  "account-disabled": {
    title: "The user's account is disabled.",
    summary: `${NO_TOKEN} No permission changes that.`,
    steps: ["Let an administrator enable the account, or sign in with another."],
  },
  "account-kind": {
    title: "The app, or the address that was asked, does not serve this kind of account.",
    summary: `Some take work and school accounts only, some personal ones only. ${NO_TOKEN}`,
    steps: [],
  },
  "account-locked": {
    title: "The account is locked, or the sign-in came from a blocked address.",
    summary: `${NO_TOKEN} Trying again with the same password locks it for longer.`,
    steps: ["Wait, or let an administrator unlock the account."],
  },
  "app-disabled": {
    title: "The app is disabled in this tenant.",
    summary: `${NO_TOKEN} Its secret and its permissions were not looked at.`,
    steps: [
      "An administrator of the tenant looks at Enterprise apps > the app > Properties: is Enabled for users to sign in on?",
      "If Microsoft disabled it, its owner sees why in the app registration.",
    ],
  },
  "app-not-assigned": {
    title: "The calling app has no role of the app that it asks for.",
    summary: `That app insists on an assignment. ${NO_TOKEN}`,
    steps: [
      "Give the calling app an app role of that app, or turn Assignment required off there (Enterprise apps > the app > Properties).",
    ],
  },
  assertion: {
    title: "Entra did not accept the app's assertion.",
    summary: `The signed statement by which the app proves who it is does not hold. ${NO_TOKEN}`,
    steps: [],
  },
  "authorization-code": {
    title: "The authorization code cannot be redeemed.",
    summary: `A code is good once, for some minutes, for the app and the tenant it was made for. ${NO_TOKEN}`,
    steps: [],
  },
  "bot-of-one-tenant": {
    title: "The bot asked for its token at the wrong tenant.",
    summary: `A bot that is registered for one tenant gets its token there, and not at the tenant Bot Framework. ${NO_TOKEN}`,
    steps: [
      "Set the bot's type and tenant in its configuration: MicrosoftAppType SingleTenant and MicrosoftAppTenantId, the tenant of its app registration.",
      "Compare both with the bot's Configuration page in the Azure portal.",
    ],
  },
  "credential-chain": {
    title: "None of the credentials that were tried gave a token.",
    summary:
      "The sign-in library went through what it knows (environment variables, managed identity, command line, …) and got no token. Graph was never reached.",
    steps: [
      "Read the line of the credential that you mean to use: the others are expected to fail.",
      "Environment: set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET (or a certificate). Managed identity: assign one to the machine. On your own machine: az login.",
    ],
  },
  "device-policy": {
    title: "A policy asks for another device or another client app.",
    summary: `${NO_TOKEN} Another permission does not change that, nor does the same sign-in once more.`,
    steps: ["Sign in from a device, and with a client app, that the policy allows.", IN_THE_LOG],
  },
  "entra-fault": {
    title: "Entra could not answer. This is not yours to mend.",
    summary: `It, or a service that it asks, could not do its work. ${NO_TOKEN}`,
    steps: ["Try again after a moment, with longer waits between further tries."],
  },
  "entra-loop": {
    title: "The same sign-in request came over and over: Entra stopped it.",
    summary: `${NO_TOKEN} The client asks for a new token where it should keep the one it has.`,
    steps: [],
  },
  "external-policy": {
    title: "A cross-tenant access policy keeps the user out.",
    summary: `The user's tenant or the one asked for does not allow this access. ${NO_TOKEN}`,
    steps: [
      "Ask the administrator of external identities, in the tenant that the message names: Entra admin center > External Identities > Cross-tenant access settings.",
    ],
  },
  "federated-credential": {
    title: "No federated credential of the app fits the token that was presented.",
    summary: `There is no secret in this way of signing in: the app trusts a token of another issuer, and this one differs. ${NO_TOKEN}`,
    steps: [
      "Compare issuer, subject and audience of that token, letter by letter, with App registrations > the app > Certificates & secrets > Federated credentials.",
      "From GitHub the subject names branch, environment or pull request; the audience is api://AzureADTokenExchange.",
    ],
  },
  "first-party-client": {
    title: "Nobody has consented to this for a client of Microsoft's own.",
    summary: `The client that asked is Microsoft's, so it does not stand under your app registrations. ${NO_TOKEN}`,
    steps: [],
  },
  "id-token-to-exchange": {
    title: "An ID token was to be exchanged. Entra wants an access token.",
    summary: `On behalf of a user an API exchanges the access token that was issued for the API itself. ${NO_TOKEN}`,
    steps: ["Let the client send the access token for your own API (scope api://{your app}/…)."],
  },
  "in-front-of-the-screen": {
    title: "The sign-in needs the user in front of the screen.",
    summary: `Entra has something to ask or to show. ${NO_TOKEN}`,
    steps: [INTERACTIVE],
  },
  "managed-identity": {
    title: "There is no managed identity here that could sign in.",
    summary:
      "The machine has none, or the one that was asked for is not assigned to it. There is no secret to look for, and Graph was never reached.",
    steps: [
      "Switch it on or assign it: Azure portal > the machine or app > Identity > System assigned or User assigned.",
      "A user-assigned one has to be named by its client id (client_id, ManagedIdentityClientId or AZURE_CLIENT_ID).",
      "On a machine outside of Azure there is none: use another credential.",
    ],
  },
  "no-tenant": {
    title: "The sign-in request names no tenant.",
    summary: `Entra could not tell which tenant is meant. ${NO_TOKEN}`,
    steps: [
      "Ask at the address of the tenant itself: https://login.microsoftonline.com/{tenant id}/…",
    ],
  },
  "not-finished": {
    title: "The sign-in is not finished yet. This is no error.",
    summary: "The device code is waiting for the user, who enters it in a browser and signs in.",
    steps: [],
  },
  "not-signed-in": {
    title: "Nobody is signed in yet.",
    summary:
      "The token was asked for silently, and there is no session or cached account to take it from. Graph was never reached.",
    steps: [
      `${INTERACTIVE} After that the silent way works, until the session ends.`,
      "In a server, keep the token cache where all its instances find it.",
    ],
  },
  "on-premises": {
    title: "The sign-in failed at the user's own identity provider.",
    summary: `Entra asked a directory on premises or another provider, and got no good answer. ${NO_TOKEN}`,
    steps: [],
  },
  "other-cloud": {
    title: "The tenant is of another cloud than the sign-in address.",
    summary: `Each national cloud has its own sign-in address, its own Graph and its own app registrations. ${NO_TOKEN}`,
    steps: [
      "Register the app in the tenant's own cloud, and sign in at that cloud's address: login.microsoftonline.com, login.microsoftonline.us for the US government, login.partner.microsoftonline.cn for China.",
      "Send the token to Graph of the same cloud.",
    ],
  },
  "password-change": {
    title: "The user has to change the password.",
    summary: `${NO_TOKEN} No code can do it for the user.`,
    steps: ["Let the user change the password in the browser, then sign in again."],
  },
  "policy-block": {
    title: "A policy blocks this sign-in.",
    summary: `${NO_TOKEN} The same sign-in once more meets the same policy, and no permission opens it.`,
    steps: [IN_THE_LOG, "Ask the owner of the policy whether this sign-in is to be let through."],
  },
  "redirect-address": {
    title: "The redirect address does not fit the app registration.",
    summary: `Entra compares it letter by letter, and by its platform. ${NO_TOKEN}`,
    steps: [],
  },
  "resource-unknown": {
    title: "The service that was asked for is not there for this tenant.",
    summary: `A token is always for one service, and the tenant does not have this one. ${NO_TOKEN}`,
    steps: ["For Graph it is spelled https://graph.microsoft.com, with one slash before .default."],
  },
  saml: {
    title: "The single sign-on of this app is not set up right.",
    summary: `This is about a SAML or WS-Federation message. ${NO_TOKEN}`,
    steps: [],
  },
  "scope-form": {
    title: "The scope is missing, or not of the form that is wanted.",
    summary: "A token is asked for with a scope that names its service. Graph was never reached.",
    steps: [],
  },
  "second-factor": {
    title: "The user has to give a second factor.",
    summary: `${NO_TOKEN} A sign-in with the second factor settles it; another permission does not.`,
    steps: [
      "Sign in interactively, with the claims value of this answer where it has one; a name and a password sent by code can never do it.",
      "In an on-behalf-of call pass the claims back to the client.",
    ],
  },
  "secret-not-sent": {
    title: "The request carries no secret or assertion, and Entra wants one.",
    summary: `The app is registered as one that can keep a secret. ${NO_TOKEN}`,
    steps: [],
  },
  "secret-not-wanted": {
    title: "The request carries a secret, and a public app may have none.",
    summary: `${NO_TOKEN} The secret itself may be right.`,
    steps: [],
  },
  "sign-in-again": {
    title: "The user has to sign in again.",
    summary: `The session, the code or the refresh token is not good any more. ${NO_TOKEN}`,
    steps: [INTERACTIVE],
  },
  "sign-in-request": {
    title: "The sign-in request is not one that Entra takes.",
    summary: `${NO_TOKEN} What was sent to the sign-in address has to change, not a permission.`,
    steps: [
      "Compare the address and the parameters with the page of your flow in the documentation of the Microsoft identity platform.",
    ],
  },
  "tenant-not-allowed": {
    title: "The credential may not ask for tokens of this tenant.",
    summary:
      "Azure Identity itself stopped it: a credential is for one tenant unless it is told of others. Graph was never reached.",
    steps: [
      "Name the tenant of the data as the credential's tenant.",
      "Or add it to AdditionallyAllowedTenants (additionally_allowed_tenants) of the credential.",
    ],
  },
  "tenant-unknown": {
    title: "Entra does not know the tenant that was asked.",
    summary: `Its id or domain is misspelled, or it is of another cloud. ${NO_TOKEN}`,
    steps: [
      "Compare the tenant in the sign-in address with Entra admin center > Overview > Tenant ID, and mind the cloud.",
    ],
  },
  "token-to-exchange": {
    title: "The token that was to be exchanged is not for this app.",
    summary: `On behalf of a user an API exchanges only the token that was issued for the API itself. ${NO_TOKEN}`,
    steps: [
      "Let the client ask for a token of your own API (scope api://{your app}/…) and send that: a token for Graph cannot be exchanged.",
      "Then your API asks on behalf of the user for the scope of Graph.",
    ],
  },
  "token-to-exchange-expired": {
    title: "The user's token that was to be exchanged has expired.",
    summary: NO_TOKEN,
    steps: ["Keep the clocks of client and API right, and do not store the user's token."],
  },
  "unknown-number": {
    title: "Entra refused to issue a token.",
    summary: `${NO_TOKEN} What this number means is not known here; Microsoft's page tells it.`,
    steps: [
      "Read the sentence behind the number: it names what was wrong with the user, the app, the tenant or the request.",
    ],
  },
  "user-not-assigned": {
    title: "The user is not assigned to this app.",
    summary: `${NO_TOKEN} Neither a permission nor consent is missing.`,
    steps: [
      "Assign the user or a group: Enterprise apps > the app > Users and groups. A group within a group does not count.",
      "Or turn Assignment required off (Enterprise apps > the app > Properties).",
    ],
  },
  "user-unknown": {
    title: "This user is not known in the tenant that was asked.",
    summary: `It is the account that is not there, not the app. ${NO_TOKEN}`,
    steps: [
      "Sign in at the user's own tenant, or invite the user as a guest into this one.",
      "If the browser took the wrong account, sign out of it or use a private window.",
    ],
  },
  "wrong-authority": {
    title: "This sign-in address does not serve this app or this way of signing in.",
    summary: `/common, /organizations and /consumers do not take every app and every flow. ${NO_TOKEN}`,
    steps: [
      "Ask at the address of the tenant itself: https://login.microsoftonline.com/{tenant id}/…",
    ],
  },
  "wrong-password": {
    title: "Entra did not accept the user's name or password.",
    summary: `The account may also sign in elsewhere (federated), or have no password. ${NO_TOKEN}`,
    steps: [
      `${INTERACTIVE} Name and password sent by code do not work for federated accounts, nor with a second factor.`,
    ],
  },
};
