/**
 * The sentences and codes by which Graph and its services say why they refuse, and what each of them
 * proves. `code` is the contract and `message` is for people, but many codes cover several causes and
 * then the sentence is all there is.
 *
 * Sources: Microsoft Graph's documentation of error codes and of authorisation errors, Microsoft's
 * support articles, and public issue threads in which the sentences were met.
 */

export type StatementId =
  | "me-needs-delegated"
  | "needs-signed-in-user"
  | "no-default-drive-for-app"
  | "no-permissions-in-token"
  | "no-roles-in-token"
  | "role-missing"
  | "scope-missing"
  | "not-for-apps"
  | "not-for-users"
  | "audience-invalid"
  | "token-expired"
  | "token-unreadable"
  | "token-absent"
  | "token-rejected"
  | "refused"
  | "throttled"
  | "not-about-permissions";

/** What a statement says about the token that reached the service. */
export interface Statement {
  id: StatementId;
  /** Matched against the error's code, whole. */
  code?: RegExp;
  /** Matched against its message; with `code` too, either is enough. */
  message?: RegExp;
  /** The kind of token that it proves was sent. */
  proves?: "application" | "delegated";
}

export const STATEMENTS: readonly Statement[] = [
  {
    id: "me-needs-delegated",
    message: /\/me request is only valid with delegated authentication flow/i,
    proves: "application",
  },
  {
    id: "needs-signed-in-user",
    message: /authenticated context is not valid for this request/i,
    proves: "application",
  },
  {
    id: "no-default-drive-for-app",
    message: /default drive, which is not supported for app-?\s?only/i,
    proves: "application",
  },
  {
    id: "no-permissions-in-token",
    code: /^NoPermissionsInAccessToken$/i,
    message: /token contains no permissions, or permissions can ?not be understood/i,
  },
  {
    id: "no-roles-in-token",
    message:
      /either scp or roles claim need to be present|called in app only context but does not have application permissions/i,
    proves: "application",
  },
  {
    id: "role-missing",
    message: /missing role permissions on the request|Blocked by tenant configured AppOnly/i,
    proves: "application",
  },
  {
    id: "scope-missing",
    message: /missing scope permissions on the request/i,
    proves: "delegated",
  },
  {
    id: "not-for-apps",
    message:
      /not supported in application-only context|using MSGraph Application Permissions is not supported|no longer support app-only tokens|allowed in application-only context only for import/i,
    proves: "application",
  },
  { id: "not-for-users", message: /not supported in delegated context/i, proves: "delegated" },
  { id: "audience-invalid", message: /invalid audience/i },
  {
    id: "token-expired",
    code: /^(?:Authentication_ExpiredToken|TokenExpired)$/i,
    message:
      /lifetime validation failed|token (?:is|has) expired|IDX10223|CompactToken validation failed with reason code: 80049228/i,
  },
  {
    id: "token-unreadable",
    message: /CompactToken parsing failed|IDX14100|JWT is not well formed/i,
  },
  { id: "token-absent", message: /access token is empty|Valid Authorization header is needed/i },
  { id: "token-rejected", code: /^(?:InvalidAuthenticationToken|AuthenticationError)$/i },
  {
    id: "not-about-permissions",
    code: /^(?:serviceNotAvailable|itemNotFound|Request_ResourceNotFound|ErrorItemNotFound|ErrorInvalidUser|MailboxNotEnabledForRESTAPI|Request_BadRequest|invalidRequest|nameAlreadyExists|quotaLimitReached|resourceModified)$/i,
    message: /resource not found for the segment/i,
  },
  {
    id: "throttled",
    code: /^(?:TooManyRequests|activityLimitReached|throttledRequest|ApplicationThrottled)$/i,
  },
  {
    id: "refused",
    code: /^(?:Authorization_RequestDenied|ErrorAccessDenied|accessDenied|Forbidden|Unauthorized|unauthenticated)$/i,
    message: /insufficient privileges to complete the operation|access is denied|access denied/i,
  },
];

/**
 * Reads what an error states.
 *
 * @param codes The error's codes, the outer and the inner ones.
 * @param message Its message, or the whole text where no error could be taken apart.
 * @returns The ids of all statements that match, the more telling first.
 */
export function readStatements(codes: readonly string[], message: string): StatementId[] {
  // Terminals wrap long sentences in the middle.
  const sentence = message.replace(/\s+/g, " ");
  return STATEMENTS.filter(
    (statement) =>
      codes.some((code) => statement.code?.test(code)) || statement.message?.test(sentence),
  ).map((statement) => statement.id);
}

/**
 * The kind of token that a statement proves was sent.
 *
 * @returns The kind, or null where the statement is met with both.
 */
export function provenContext(id: StatementId): "application" | "delegated" | null {
  return STATEMENTS.find((statement) => statement.id === id)?.proves ?? null;
}
