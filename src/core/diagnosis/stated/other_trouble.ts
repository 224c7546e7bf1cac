import type { StatementId } from "../../graph/error_statements.ts";
import type { ReadingByContext } from "../reading.ts";

/** What is meant by words that no permission answers. */
export const STATED_OF_OTHER_TROUBLE = {
  "sdk-placeholder": { cause: "bad-request-syntax", confidence: "likely" },
  "segment-unsupported": { cause: "bad-request-syntax", confidence: "certain" },
  "segment-unknown": { cause: "bad-request-syntax", confidence: "likely" },
  "mysite-unavailable": {
    cause: "mailbox-or-license-missing",
    confidence: "likely",
    // The same words come back to an app's token on /me/drive.
    alsoPossible: ["app-token-on-me"],
  },
  "mailbox-not-discovered": { cause: "mailbox-or-license-missing", confidence: "likely" },
  "organization-unknown": {
    cause: "mailbox-or-license-missing",
    confidence: "likely",
    alsoPossible: ["wrong-tenant-or-no-service-principal"],
  },
  "mailbox-missing": { cause: "mailbox-or-license-missing", confidence: "certain" },
  "mysite-missing": { cause: "mailbox-or-license-missing", confidence: "likely" },
  "sharepoint-license-missing": { cause: "mailbox-or-license-missing", confidence: "certain" },
  "teams-license-missing": { cause: "mailbox-or-license-missing", confidence: "certain" },
  "feature-license-missing": { cause: "mailbox-or-license-missing", confidence: "certain" },
  "premium-missing": {
    cause: "mailbox-or-license-missing",
    confidence: "likely",
    alsoPossible: ["app-missing-permission"],
  },
  "usage-data-missing": { cause: "mailbox-or-license-missing", confidence: "likely" },
  "not-provisioned": { cause: "mailbox-or-license-missing", confidence: "likely" },
  throttled: { cause: "throttled", confidence: "certain" },
  "region-required": { cause: "bad-request-syntax", confidence: "certain", context: "application" },
  "region-unknown": { cause: "bad-request-syntax", confidence: "certain" },
  "acts-as-missing": { cause: "bad-request-syntax", confidence: "certain", context: "application" },
  "teams-path-unknown": { cause: "bad-request-syntax", confidence: "certain" },
  "bind-missing": { cause: "bad-request-syntax", confidence: "certain" },
  "notification-address-unanswered": { cause: "bad-request-syntax", confidence: "certain" },
  "meeting-body": { cause: "bad-request-syntax", confidence: "likely" },
  "mailbox-of-another": { cause: "bad-request-syntax", confidence: "likely" },
  "item-of-another-mailbox": { cause: "not-found", confidence: "certain" },
  "user-unknown": { cause: "not-found", confidence: "likely" },
  "object-unknown": { cause: "not-found", confidence: "likely" },
  "item-unknown": { cause: "not-found", confidence: "likely" },
  "service-failed": { cause: "service-fault", confidence: "likely" },
  "request-malformed": { cause: "bad-request-syntax", confidence: "likely" },
  "not-there": { cause: "not-found", confidence: "likely" },
  "not-understood": { cause: "bad-request-syntax", confidence: "likely" },
} as const satisfies Partial<Record<StatementId, ReadingByContext>>;
