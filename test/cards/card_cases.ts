import type { Cause } from "../../src/core/diagnosis/causes.ts";
import { mintToken } from "../mint_token.ts";

/** The moment all cases are judged at: 1 September 2026, 10:00 UTC. */
export const NOW = Date.UTC(2026, 8, 1, 10) / 1000;

/** A paste, and the cause it is answered with. */
export interface CardCase {
  name: string;
  cause: Cause;
  paste: string;
}

const TIMES = { iat: NOW - 2760, nbf: NOW - 2760, exp: NOW + 840 };
const GRAPH = { aud: "https://graph.microsoft.com", ...TIMES };
const APP = { ...GRAPH, idtyp: "app", app_displayname: "Contoso Sync" };
const USER = { ...GRAPH, idtyp: "user", app_displayname: "Contoso Desk" };

function token(claims: Record<string, unknown>): string {
  return mintToken(claims, { signed: false });
}

function call(request: string, claims: Record<string, unknown>): string {
  return `${request}\nAuthorization: Bearer ${token(claims)}`;
}

function error(code: string, message: string): string {
  return JSON.stringify({ error: { code, message } });
}

const DENIED = error(
  "Authorization_RequestDenied",
  "Insufficient privileges to complete the operation.",
);
const NO_PERMISSIONS = error(
  "NoPermissionsInAccessToken",
  "The token contains no permissions, or permissions can not be understood.",
);
const GET = "GET https://graph.microsoft.com/v1.0";

/** Every cause at least once, and the forms of it that look different on a card. */
export const CARD_CASES = [
  {
    name: "app token on /me",
    cause: "app-token-on-me",
    paste: call(`${GET}/me/messages`, { ...APP, roles: ["User.Read.All"] }),
  },
  {
    name: "app token on /me with the permission",
    cause: "app-token-on-me",
    paste: call(`${GET}/me/messages?$top=5`, { ...APP, roles: ["User.Read.All", "Mail.Read"] }),
  },
  {
    name: "article: error and request",
    cause: "app-token-on-me",
    paste: `${NO_PERMISSIONS}\n${GET}/me/memberOf`,
  },
  { name: "error code alone", cause: "app-token-on-me", paste: NO_PERMISSIONS },
  {
    name: "app token on /me without an app-only form",
    cause: "app-token-on-me",
    paste: call(`${GET}/me/onenote/notebooks`, { ...APP, roles: ["Notes.Read.All"] }),
  },
  {
    name: "posting on /me",
    cause: "app-token-on-me",
    paste: [
      "POST https://graph.microsoft.us/v1.0/me/sendMail HTTP/1.1",
      `Authorization: Bearer ${token({ ...APP, aud: "https://graph.microsoft.us", roles: [] })}`,
      "Content-Type: application/json",
      "",
      '{"message":{"subject":"Hi","body":{"contentType":"Text","content":"Lunch?"},"toRecipients":[{"emailAddress":{"address":"mo@contoso.example"}}]},"saveToSentItems":false}',
    ].join("\n"),
  },
  {
    name: "no roles",
    cause: "app-token-no-roles",
    paste: `${call(`${GET}/users`, { ...APP, roles: [] })}\n${DENIED}`,
  },
  {
    name: "missing role",
    cause: "app-missing-permission",
    paste: `${call(`${GET}/users/mo@contoso.example/messages`, { ...APP, roles: ["User.Read.All", "Group.Read.All"] })}\n${error("ErrorAccessDenied", "Access is denied. Check credentials and try again.")}`,
  },
  {
    name: "missing role named by Teams",
    cause: "app-missing-permission",
    paste: `${GET}/teams/6f1b0a52-9c4d-4e57-8a3f-2d7c51e0b9aa/channels\n${error("Forbidden", "Missing role permissions on the request. API requires one of 'ChannelSettings.Read.All, Channel.ReadBasic.All'. Roles on the request 'User.Read.All'.")}`,
  },
  {
    name: "missing scope",
    cause: "delegated-missing-scope",
    paste: call(`${GET}/me/messages`, { ...USER, scp: "User.Read openid" }),
  },
  {
    name: "missing scope that an administrator consents to",
    cause: "delegated-missing-scope",
    paste: `${call("GET https://graph.microsoft.com/beta/auditLogs/signIns", { ...USER, scp: "User.Read" })}\n${DENIED}`,
  },
  {
    name: "user lacks rights",
    cause: "user-lacks-rights",
    paste: `${call("PATCH https://graph.microsoft.com/v1.0/users/mo@contoso.example", { ...USER, scp: "User.ReadWrite.All" })}\n${DENIED}`,
  },
  {
    name: "not open to apps",
    cause: "delegated-only-api",
    paste: call("POST https://graph.microsoft.com/v1.0/print/shares/29ee2af5/jobs", {
      ...APP,
      roles: ["User.Read.All"],
    }),
  },
  {
    name: "not open to apps, by the error",
    cause: "delegated-only-api",
    paste: `POST https://graph.microsoft.com/v1.0/chats/19:x@thread.v2/messages\n${error("Forbidden", "This operation is not supported in application-only context.")}`,
  },
  {
    name: "open to apps only",
    cause: "app-only-api",
    paste: `${GET}/reports/getTeamsUserActivityCounts(period='D7')\n${error("Forbidden", "API not supported in delegated context.")}`,
  },
  {
    name: "wrong audience",
    cause: "wrong-audience",
    paste: call(`${GET}/me`, {
      ...USER,
      aud: "https://management.azure.com",
      scp: "user_impersonation",
    }),
  },
  {
    name: "wrong audience by the error",
    cause: "wrong-audience",
    paste: error(
      "InvalidAuthenticationToken",
      "Access token validation failure. Invalid audience.",
    ),
  },
  {
    name: "expired",
    cause: "token-expired",
    paste: call(`${GET}/me/messages`, {
      ...USER,
      scp: "Mail.Read",
      iat: NOW - 90_000,
      nbf: NOW - 90_000,
      exp: NOW - 86_000,
    }),
  },
  {
    name: "not yet valid",
    cause: "token-expired",
    paste: token({ ...USER, scp: "Mail.Read", nbf: NOW + 7200, exp: NOW + 10_800 }),
  },
  {
    name: "malformed",
    cause: "token-malformed",
    paste: `${GET}/me\nAuthorization: Bearer Bearer ${token({ ...USER, scp: "User.Read" })}`,
  },
  {
    name: "malformed by the error",
    cause: "token-malformed",
    paste: error(
      "InvalidAuthenticationToken",
      "IDX14100: JWT is not well formed, there are no dots (.).",
    ),
  },
  {
    name: "ID token",
    cause: "id-token-used",
    paste: token({
      aud: "8d2e4c17-53b6-4f0a-9e21-7ac4d8f3610b",
      name: "Dana Dev",
      preferred_username: "dana@contoso.example",
      nonce: "n1",
      ...TIMES,
    }),
  },
  {
    name: "second gate",
    cause: "resource-policy",
    paste: `${call(`${GET}/users/mo@contoso.example/messages`, { ...APP, roles: ["Mail.Read"] })}\n${error("ErrorAccessDenied", "Access to OData is disabled: [RAOP] : Blocked by policy. Access is denied.")}`,
  },
  {
    name: "personal account's token",
    cause: "delegated-missing-scope",
    paste: `${GET}/me/messages\nAuthorization: Bearer EwBoA8l6BAAU${"x7Kd0Qp2".repeat(20)}\n${DENIED}`,
  },
  {
    name: "token that says nothing of its owner",
    cause: "ambiguous",
    paste: `${call(`${GET}/users`, { ...GRAPH, name: "Dana Dev", roles: ["User.Read.All"] })}\n${DENIED}`,
  },
  {
    name: "nothing wrong with a user's token",
    cause: "no-error-visible",
    paste: call(`${GET}/me/messages`, { ...USER, scp: "Mail.Read" }),
  },
  {
    name: "nothing wrong with an app's token",
    cause: "no-error-visible",
    paste: token({
      ...APP,
      roles: ["Mail.Read", "User.Read.All", "Group.Read.All", "Sites.Read.All"],
    }),
  },
  {
    name: "request alone",
    cause: "no-error-visible",
    paste: "GET https://graph.microsoft.com/v1.0/me/messages?$select=subject&$top=10",
  },
  {
    name: "request that the data does not know",
    cause: "no-error-visible",
    paste: call(`${GET}/me/unheardOf`, { ...USER, scp: "User.Read" }),
  },
  {
    name: "consent",
    cause: "consent-missing",
    paste: "AADSTS65001: The user or administrator has not consented to use the application.",
  },
  {
    name: "wrong secret",
    cause: "bad-client-credentials",
    paste: "invalid_client: AADSTS7000215: Invalid client secret provided.",
  },
  {
    name: "delegated scope for an app",
    cause: "bad-scope-request",
    paste: "AADSTS1002012: The provided value for scope User.Read is not valid.",
  },
  {
    name: "app that the tenant does not know",
    cause: "wrong-tenant-or-no-service-principal",
    paste: "AADSTS700016: Application was not found in the directory 'Contoso'.",
  },
  {
    name: "revoked session of an app",
    cause: "interaction-required",
    paste: `${call(`${GET}/users`, { ...APP, roles: ["User.Read.All"] })}\n${error("InvalidAuthenticationToken", "Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenCreatedWithOutdatedPolicies")}`,
  },
  {
    name: "personal account at work",
    cause: "personal-account",
    paste: error("AuthenticationError", "Error authenticating with resource"),
  },
  {
    name: "no mailbox",
    cause: "mailbox-or-license-missing",
    paste: `${GET}/users/mo@contoso.example/messages\n${error("MailboxNotEnabledForRESTAPI", "The mailbox is either inactive, soft-deleted, or is hosted on-premise.")}`,
  },
  {
    name: "no such item",
    cause: "not-found",
    paste: error("itemNotFound", "The resource could not be found."),
  },
  {
    name: "search without a region",
    cause: "bad-request-syntax",
    paste: `POST https://graph.microsoft.com/v1.0/search/query\n${error("BadRequest", "SearchRequest Invalid (Region is required when request with application permission.)")}`,
  },
  {
    name: "service is down",
    cause: "service-fault",
    paste: error("serviceNotAvailable", "The service is temporarily unavailable."),
  },
  {
    name: "app by its code",
    cause: "app-token-on-me",
    paste: "const c = new ClientSecretCredential(t, i, s);\nawait client.api('/me/events').get();",
  },
  { name: "throttled", cause: "throttled", paste: error("TooManyRequests", "Too many requests.") },
  { name: "lunch", cause: "unrelated", paste: "Shall we have lunch at noon?" },
  { name: "refused, with a request", cause: "ambiguous", paste: `${GET}/users\n${DENIED}` },
  { name: "refused, and nothing else", cause: "ambiguous", paste: DENIED },
  {
    name: "token rejected without a reason",
    cause: "ambiguous",
    paste: error("InvalidAuthenticationToken", "Access token validation failure."),
  },
  {
    name: "live token in a batch of requests",
    cause: "app-missing-permission",
    paste: [
      `${GET}/groups`,
      `${GET}/users`,
      `${GET}/sites/root`,
      `Authorization: Bearer ${mintToken({ ...APP, roles: ["Mail.Read"] })}`,
      DENIED,
    ].join("\n"),
  },
  {
    name: "batch",
    cause: "app-token-on-me",
    paste: [
      `POST https://graph.microsoft.com/v1.0/$batch`,
      "Content-Type: application/json",
      "",
      JSON.stringify({
        requests: [
          { id: "1", method: "GET", url: "/users/mo@contoso.example" },
          { id: "2", method: "GET", url: "/me/messages?$top=5" },
          { id: "3", method: "GET", url: "/me/joinedTeams/19:a/channels" },
          { id: "4", method: "GET", url: "/me/onenote/notebooks" },
        ],
      }),
      "",
      token({ ...APP, roles: ["User.Read.All"] }),
    ].join("\n"),
  },
  {
    name: "subscription",
    cause: "app-token-on-me",
    paste: call(
      `POST https://graph.microsoft.com/v1.0/subscriptions\nContent-Type: application/json\n\n{"changeType":"created","resource":"me/messages"}`,
      { ...APP, roles: ["User.Read.All"] },
    ),
  },
  {
    name: "another operation for an app",
    cause: "app-token-on-me",
    paste: call("POST https://graph.microsoft.com/v1.0/me/findMeetingTimes", {
      ...APP,
      roles: ["Calendars.ReadWrite", "Directory.ReadWrite.All"],
    }),
  },
  {
    name: "inferred",
    cause: "app-token-on-me",
    paste: call(`${GET}/me/mailFolders/x/childFolders/y/messages`, {
      ...APP,
      roles: ["Mail.Read"],
    }),
  },
  {
    name: "user's misspelled alias",
    cause: "delegated-missing-scope",
    paste: call(`${GET}/users/me/messages`, { ...USER, scp: "User.Read" }),
  },
  {
    name: "managed identity on /me in Python",
    cause: "app-token-on-me",
    paste: call(`import requests\nrequests.get("https://graph.microsoft.com/v1.0/me", headers=h)`, {
      ...APP,
      roles: [],
      xms_mirid: "/subscriptions/x/resourcegroups/y/providers/z",
    }),
  },
] as const satisfies readonly CardCase[];

/** The name of one of the cases. */
export type CardCaseName = (typeof CARD_CASES)[number]["name"];
