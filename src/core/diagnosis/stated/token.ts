import type { StatementId } from "../../graph/error_statements.ts";
import type { ReadingByContext } from "../reading.ts";
import { sessionEnded } from "./by_caller.ts";

/** What is meant by words about the token. */
export const STATED_OF_TOKEN = {
  "no-service-principal": {
    cause: "wrong-tenant-or-no-service-principal",
    confidence: "certain",
    means: "the app has no service principal in the tenant that issued the token",
    steps: [
      "Let an administrator of the tenant with the data consent to the app: that creates its service principal there.",
      "Then ask for the token at that tenant's id, not at /common or /organizations.",
    ],
  },
  "session-revoked": sessionEnded("the sessions were revoked after the token was issued"),
  "policy-changed": sessionEnded("the policies changed after the token was issued"),
  "location-changed": sessionEnded("the caller's address is outside the allowed locations"),
  "claims-challenge": sessionEnded("Graph asks for a sign-in that fulfils more claims"),
  "authorization-absent": {
    cause: "ambiguous",
    confidence: "possible",
    alsoPossible: ["token-malformed", "personal-account"],
    means: "the service behind Graph found nobody in the token, or no token",
    steps: [
      "Check that the Authorization header arrives, and that a work or school account signed in: personal accounts have no Teams.",
    ],
  },
  "credentials-missing": {
    cause: "service-fault",
    confidence: "likely",
    alsoPossible: ["token-malformed"],
    means: "the header is missing, or a service behind Graph did not get it",
    steps: [
      "Check that the Authorization header is still there where the call arrives: redirects and proxies take it away.",
      "If it is, the service behind Graph lost it: try again.",
    ],
  },
  "personal-ticket-refused": {
    cause: "token-malformed",
    confidence: "likely",
    alsoPossible: ["token-expired", "personal-account"],
    means: "a personal account's ticket that Graph does not take",
    steps: ["Sign in again, and ask for a scope of Graph."],
  },
  "jwt-unreadable-at-client": {
    cause: "token-malformed",
    confidence: "likely",
    alsoPossible: ["personal-account"],
    means: "the client could not take the token apart; personal accounts get such tokens",
    steps: ["Sign in with a work or school account, in your own tenant (-TenantId)."],
  },
  "signature-invalid": {
    cause: "wrong-audience",
    confidence: "likely",
    alsoPossible: ["token-malformed"],
    means: "the token was issued for another API or cloud, or changed on its way",
    steps: [],
  },
  "personal-on-work-api": {
    cause: "personal-account",
    confidence: "likely",
    context: "delegated",
    means: "a personal account at an API for work and school accounts",
    steps: [],
  },
  "token-exchange-failed": {
    cause: "service-fault",
    confidence: "likely",
    alsoPossible: ["mailbox-or-license-missing"],
    means: "the service behind Graph refused the token that Graph exchanged",
    steps: ["Check that the tenant has a licence for this service."],
  },
  "onenote-token": {
    application: {
      cause: "delegated-only-api",
      confidence: "likely",
      means: "OneNote takes no app's token since 31 March 2025",
      steps: [],
    },
    delegated: {
      cause: "delegated-missing-scope",
      confidence: "likely",
      alsoPossible: ["personal-account", "token-malformed"],
      means: "OneNote did not accept the token",
      steps: ["Ask for a Notes scope; for a personal account one without .All."],
    },
    unknown: {
      cause: "ambiguous",
      confidence: "possible",
      alsoPossible: ["delegated-only-api", "delegated-missing-scope"],
      means: "OneNote did not accept the token; an app's it never does",
      steps: [],
    },
  },
  "sharepoint-app-only-refused": {
    cause: "bad-client-credentials",
    confidence: "likely",
    means: "SharePoint's own interface takes an app's token only where a certificate got it",
    steps: [
      "Use a certificate in the place of the client secret, or make the call through Graph (/sites/…).",
    ],
  },
  "sharepoint-token-refused": {
    cause: "wrong-audience",
    confidence: "likely",
    means: "SharePoint's own interface got a token that is for Graph",
    steps: ["For SharePoint itself ask with the scope https://{tenant}.sharepoint.com/.default."],
  },
} as const satisfies Partial<Record<StatementId, ReadingByContext>>;
