import type { Cause } from "../../src/core/diagnosis/causes.ts";
import { mintToken } from "../mint_token.ts";

/** The moment of judgement in these tests: 2026-08-06 07:06:40 UTC. */
export const NOW = 1_786_000_000;

export const GRAPH = "https://graph.microsoft.com/v1.0";

const ISSUED = { iat: NOW - 600, nbf: NOW - 600, exp: NOW + 3000 };

const GRAPH_CLAIMS = {
  aud: "https://graph.microsoft.com",
  appid: "2b1c7f50-6a54-4f39-9d0e-51f2f3a1c0de",
  tid: "7d0e2b8a-90b1-4b52-8a5c-3a9d5f6b7c81",
  ...ISSUED,
};

type Claims = Record<string, unknown>;

/** An app's token for Graph, without its signature. */
export function appToken(roles: readonly string[], claims: Claims = {}): string {
  const own = roles.length === 0 ? {} : { roles };
  return mintToken({ ...GRAPH_CLAIMS, idtyp: "app", ...own, ...claims }, { signed: false });
}

/** A user's token for Graph, without its signature. */
export function userToken(scp: string, claims: Claims = {}): string {
  return mintToken({ ...GRAPH_CLAIMS, idtyp: "user", scp, ...claims }, { signed: false });
}

/** An ID token, without its signature. */
export function idToken(claims: Claims = {}): string {
  const own = { aud: GRAPH_CLAIMS.appid, nonce: "n", preferred_username: "ada@contoso.com" };
  return mintToken({ ...own, ...ISSUED, ...claims }, { signed: false });
}

/** An error as Graph sends it, a minute before {@link NOW} unless told. */
export function errorBody(code: string, message = "", date = "2026-08-06T07:05:40"): string {
  return JSON.stringify({ error: { code, message, innerError: { date } } });
}

/** Errors that are met often. */
export const ERRORS = {
  noPermissions: errorBody(
    "NoPermissionsInAccessToken",
    "The token contains no permissions, or permissions can not be understood.",
  ),
  meNeedsUser: errorBody(
    "BadRequest",
    "/me request is only valid with delegated authentication flow.",
  ),
  denied: errorBody(
    "Authorization_RequestDenied",
    "Insufficient privileges to complete the operation.",
  ),
  mailDenied: errorBody("ErrorAccessDenied", "Access is denied. Check credentials and try again."),
  roleMissing: errorBody(
    "Forbidden",
    "Missing role permissions on the request. API requires one of 'Chat.ReadBasic.All, Chat.Read.All'. Roles on the request 'User.Read.All'.",
  ),
  noRolesSeen: errorBody(
    "Forbidden",
    "Missing role permissions on the request. API requires one of 'Chat.Read.All'. Roles on the request ''.",
  ),
  scopeMissing: errorBody(
    "Forbidden",
    "Missing scope permissions on the request. API requires one of 'Chat.Read'. Scopes on the request 'User.Read'.",
  ),
  notForApps: errorBody(
    "PreconditionFailed",
    "Requested API is not supported in application-only context",
  ),
  notForUsers: errorBody("BadRequest", "Requested API is not supported in delegated context"),
  expired: errorBody(
    "InvalidAuthenticationToken",
    "Lifetime validation failed, the token is expired.",
  ),
  unreadable: errorBody(
    "InvalidAuthenticationToken",
    "IDX14100: JWT is not well formed, there are no dots (.).",
  ),
  noToken: errorBody("InvalidAuthenticationToken", "Access token is empty."),
  wrongAudience: errorBody(
    "InvalidAuthenticationToken",
    "Access token validation failure. Invalid audience.",
  ),
  throttled: errorBody("TooManyRequests", "Slow down."),
  notFound: errorBody("itemNotFound", "The resource could not be found."),
  unknown: errorBody("UnknownError"),
} as const;

/** Causes that the words of a service name by themselves; they have a table of cases of their own. */
export const SAID_BY_SERVICES: readonly Cause[] = [
  "consent-missing",
  "personal-account",
  "wrong-tenant-or-no-service-principal",
  "bad-client-credentials",
  "bad-scope-request",
  "interaction-required",
  "mailbox-or-license-missing",
  "not-found",
  "bad-request-syntax",
  "throttled",
  "service-fault",
];

/** Puts the pieces of a paste together. */
export function paste(...pieces: readonly string[]): string {
  return pieces.join("\n\n");
}
