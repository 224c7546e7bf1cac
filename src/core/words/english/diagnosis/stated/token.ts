import type { STATED_OF_TOKEN } from "../../../../diagnosis/stated/token.ts";
import type { Meant, MeantByCaller } from "../../../meant.ts";

/** An app has nobody who could sign in again. */
const sessionEnded = (means: string) => ({
  application: {
    means,
    todo: [
      "Ask for a new token past the cache (in MSAL: forceRefresh, or WithForceRefresh(true)); a certificate or a secret is enough for that, and nobody signs in.",
    ],
  },
  delegated: {
    means,
    todo: [
      "Sign the user in again interactively, with the claims value of the WWW-Authenticate header.",
    ],
  },
  unknown: {
    means,
    todo: [
      "A user: sign in again interactively, with the claims value of the WWW-Authenticate header.",
      "An app: ask for a new token past the cache.",
    ],
  },
});

/** What a service says about the token. */
export const ABOUT_TOKEN = {
  "no-service-principal": {
    means: "the app has no service principal in the tenant that issued the token",
    todo: [
      "Let an administrator of the tenant with the data consent to the app: that creates its service principal there.",
      "Then ask for the token at that tenant's id, not at /common or /organizations.",
    ],
  },
  "session-revoked": sessionEnded("the sessions were revoked after the token was issued"),
  "policy-changed": sessionEnded("the policies changed after the token was issued"),
  "location-changed": sessionEnded("the caller's address is outside the allowed locations"),
  "claims-challenge": sessionEnded("Graph asks for a sign-in that fulfils more claims"),
  "authorization-absent": {
    means: "the service behind Graph found nobody in the token, or no token",
    todo: [
      "Check that the Authorization header arrives, and that a work or school account signed in: personal accounts have no Teams.",
    ],
  },
  "credentials-missing": {
    means: "the header is missing, or a service behind Graph did not get it",
    todo: [
      "Check that the Authorization header is still there where the call arrives: redirects and proxies take it away.",
      "If it is, the service behind Graph lost it: try again.",
    ],
  },
  "personal-ticket-refused": {
    means: "a personal account's ticket that Graph does not take",
    todo: ["Sign in again, and ask for a scope of Graph."],
  },
  "jwt-unreadable-at-client": {
    means: "the client could not take the token apart; personal accounts get such tokens",
    todo: ["Sign in with a work or school account, in your own tenant (-TenantId)."],
  },
  "signature-invalid": {
    means: "the token was issued for another API or cloud, or changed on its way",
  },
  "personal-on-work-api": { means: "a personal account at an API for work and school accounts" },
  "token-exchange-failed": {
    means: "the service behind Graph refused the token that Graph exchanged",
    todo: ["Check that the tenant has a licence for this service."],
  },
  "onenote-token": {
    application: { means: "OneNote takes no app's token since 31 March 2025" },
    delegated: {
      means: "OneNote did not accept the token",
      todo: ["Ask for a Notes scope; for a personal account one without .All."],
    },
    unknown: { means: "OneNote did not accept the token; an app's it never does" },
  },
  "sharepoint-app-only-refused": {
    means: "SharePoint's own interface takes an app's token only where a certificate got it",
    todo: [
      "Use a certificate in the place of the client secret, or make the call through Graph (/sites/…).",
    ],
  },
  "sharepoint-token-refused": {
    means: "SharePoint's own interface got a token that is for Graph",
    todo: ["For SharePoint itself ask with the scope https://{tenant}.sharepoint.com/.default."],
  },
} satisfies Record<keyof typeof STATED_OF_TOKEN, Meant | MeantByCaller>;
