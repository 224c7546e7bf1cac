import type { StatementId } from "../../graph/error_statements.ts";
import type { ReadingByContext } from "../reading.ts";
import { permissionMissing, USER_MAY_NOT } from "./by_caller.ts";

/** What is meant by words about permissions, callers and policies. */
export const STATED_OF_PERMISSIONS = {
  "app-access-policy": { cause: "resource-policy", confidence: "certain", context: "application" },
  "exchange-policy": { cause: "resource-policy", confidence: "certain" },
  "app-refused-data": {
    cause: "ambiguous",
    confidence: "possible",
    alsoPossible: ["app-missing-permission", "delegated-only-api"],
    context: "application",
  },
  "intune-untold": {
    application: {
      cause: "ambiguous",
      confidence: "possible",
      alsoPossible: ["app-missing-permission", "mailbox-or-license-missing"],
    },
    delegated: {
      cause: "ambiguous",
      confidence: "possible",
      alsoPossible: ["user-lacks-rights", "mailbox-or-license-missing"],
    },
    unknown: {
      cause: "ambiguous",
      confidence: "possible",
      alsoPossible: ["user-lacks-rights", "app-missing-permission"],
    },
  },
  "administrator-needed": {
    cause: "user-lacks-rights",
    confidence: "certain",
    context: "delegated",
  },
  "permissions-compared": permissionMissing("certain"),
  "caller-type-refused": {
    application: { cause: "delegated-only-api", confidence: "likely" },
    delegated: { cause: "app-only-api", confidence: "likely" },
    unknown: {
      cause: "ambiguous",
      confidence: "possible",
      alsoPossible: ["delegated-only-api", "app-only-api"],
    },
  },
  "explorer-consent": {
    cause: "delegated-missing-scope",
    confidence: "likely",
    alsoPossible: ["user-lacks-rights"],
    context: "delegated",
  },
  "protected-api": { cause: "resource-policy", confidence: "certain", context: "application" },
  "no-meeting-policy": { cause: "resource-policy", confidence: "certain", context: "application" },
  "calls-not-consented": {
    cause: "consent-missing",
    confidence: "likely",
    alsoPossible: ["wrong-tenant-or-no-service-principal"],
    context: "application",
  },
  "permission-named": permissionMissing("certain"),
  "directory-read-missing": permissionMissing("likely"),
  "user-role-missing": { cause: "user-lacks-rights", confidence: "certain", context: "delegated" },
  "user-not-in-charge": USER_MAY_NOT,
  "reports-refused": {
    application: { cause: "app-missing-permission", confidence: "likely" },
    delegated: {
      cause: "delegated-missing-scope",
      confidence: "likely",
      alsoPossible: ["user-lacks-rights"],
    },
    unknown: {
      cause: "ambiguous",
      confidence: "possible",
      alsoPossible: ["app-missing-permission", "delegated-missing-scope"],
    },
  },
  "scopes-missing": permissionMissing("likely"),
  "security-refused": USER_MAY_NOT,
  "intune-app-refused": permissionMissing("likely"),
  "intune-user-refused": {
    cause: "user-lacks-rights",
    confidence: "certain",
    context: "delegated",
  },
  "exchange-permission-missing": permissionMissing("likely"),
  "send-as-denied": {
    application: {
      cause: "resource-policy",
      confidence: "likely",
      alsoPossible: ["bad-request-syntax"],
    },
    delegated: { cause: "user-lacks-rights", confidence: "certain" },
    unknown: {
      cause: "user-lacks-rights",
      confidence: "likely",
      alsoPossible: ["resource-policy"],
    },
  },
  "planner-refused": USER_MAY_NOT,
  "workbook-refused": permissionMissing("likely"),
  "drive-needs-scope": {
    cause: "delegated-missing-scope",
    confidence: "likely",
    alsoPossible: ["token-malformed"],
    context: "delegated",
  },
} as const satisfies Partial<Record<StatementId, ReadingByContext>>;
