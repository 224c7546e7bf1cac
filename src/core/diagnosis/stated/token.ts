import type { StatementId } from "../../graph/error_statements.ts";
import type { Reading, ReadingByContext } from "../reading.ts";

/** A session that ended before its time: a user signs in again, an app has nobody who could. */
const SESSION_ENDED: Reading = { cause: "interaction-required", confidence: "certain" };

/** What is meant by words about the token. */
export const STATED_OF_TOKEN = {
  "no-service-principal": { cause: "wrong-tenant-or-no-service-principal", confidence: "certain" },
  "session-revoked": SESSION_ENDED,
  "policy-changed": SESSION_ENDED,
  "location-changed": SESSION_ENDED,
  "claims-challenge": SESSION_ENDED,
  "authorization-absent": {
    cause: "ambiguous",
    confidence: "possible",
    alsoPossible: ["token-malformed", "personal-account"],
  },
  "credentials-missing": {
    cause: "service-fault",
    confidence: "likely",
    alsoPossible: ["token-malformed"],
  },
  "personal-ticket-refused": {
    cause: "token-malformed",
    confidence: "likely",
    alsoPossible: ["token-expired", "personal-account"],
  },
  "jwt-unreadable-at-client": {
    cause: "token-malformed",
    confidence: "likely",
    alsoPossible: ["personal-account"],
  },
  "signature-invalid": {
    cause: "wrong-audience",
    confidence: "likely",
    alsoPossible: ["token-malformed"],
  },
  "personal-on-work-api": { cause: "personal-account", confidence: "likely", context: "delegated" },
  "token-exchange-failed": {
    cause: "service-fault",
    confidence: "likely",
    alsoPossible: ["mailbox-or-license-missing"],
  },
  "onenote-token": {
    application: { cause: "delegated-only-api", confidence: "likely" },
    delegated: {
      cause: "delegated-missing-scope",
      confidence: "likely",
      alsoPossible: ["personal-account", "token-malformed"],
    },
    unknown: {
      cause: "ambiguous",
      confidence: "possible",
      alsoPossible: ["delegated-only-api", "delegated-missing-scope"],
    },
  },
  "sharepoint-app-only-refused": { cause: "bad-client-credentials", confidence: "likely" },
  "sharepoint-token-refused": { cause: "wrong-audience", confidence: "likely" },
} as const satisfies Partial<Record<StatementId, ReadingByContext>>;
