import type { Cause } from "../../src/core/diagnosis/causes.ts";
import { mintToken } from "../mint_token.ts";
import { NOW } from "./fake_io.ts";

const TIMES = { iat: NOW - 600, nbf: NOW - 600, exp: NOW + 3000 };
const GRAPH = { aud: "https://graph.microsoft.com", ...TIMES };
const V1 = "https://graph.microsoft.com/v1.0";

/** A token of an app, without its last part. */
export function appToken(roles: string[], claims: Record<string, unknown> = {}): string {
  return mintToken({ ...GRAPH, idtyp: "app", roles, ...claims }, { signed: false });
}

/** A token of a user, without its last part. */
export function userToken(scp: string, claims: Record<string, unknown> = {}): string {
  return mintToken({ ...GRAPH, idtyp: "user", scp, ...claims }, { signed: false });
}

function denied(code: string): string {
  return `HTTP/1.1 403 Forbidden\n\n{"error":{"code":"${code}","message":"Access is denied."}}`;
}

/** Texts as people paste them, and the cause that each is answered with. */
export const PASTES = {
  appOnMe: {
    cause: "app-token-on-me",
    text: `${appToken(["Group.Read.All"])}\nGET ${V1}/me/messages`,
  },
  appOnMeHeld: {
    cause: "app-token-on-me",
    text: `${appToken(["Mail.Read"])}\nGET ${V1}/me/messages`,
  },
  codeAndRequest: {
    cause: "app-token-on-me",
    text: `{"error":{"code":"NoPermissionsInAccessToken"}}\nGET ${V1}/me/memberOf`,
  },
  codeAlone: { cause: "app-token-on-me", text: "code: NoPermissionsInAccessToken" },
  noRoles: {
    cause: "app-token-no-roles",
    text: `${appToken([])}\nGET ${V1}/users/ada@example.com/events\n${denied("ErrorAccessDenied")}`,
  },
  missingRole: {
    cause: "app-missing-permission",
    text: `${appToken(["User.Read.All"])}\nGET ${V1}/sites/root/lists\n${denied("accessDenied")}`,
  },
  missingScope: {
    cause: "delegated-missing-scope",
    text: `${userToken("User.Read openid")}\nGET ${V1}/me/contacts\n${denied("ErrorAccessDenied")}`,
  },
  userMayNot: {
    cause: "user-lacks-rights",
    text: `${userToken("Group.ReadWrite.All")}\nPATCH ${V1}/groups/7\n${denied("Authorization_RequestDenied")}`,
  },
  secondGate: {
    cause: "resource-policy",
    text: `${appToken(["Mail.Send"])}\nPOST ${V1}/users/ada@example.com/sendMail\n\n{"message":{"subject":"Hello"}}\n\n${denied("ErrorAccessDenied")}`,
  },
  closedToApps: {
    cause: "delegated-only-api",
    text: `${appToken(["Bookings.Read.All"])}\nPOST ${V1}/solutions/bookingBusinesses`,
  },
  appsOnly: {
    cause: "app-only-api",
    text: `${userToken("User.Read")}\nGET ${V1}/communications/callRecords/7`,
  },
  idToken: {
    cause: "id-token-used",
    text: mintToken(
      { aud: "5a1b9c3e-8d2f-4e6a-b7c0-1f3d5e7a9b2c", ...TIMES, nonce: "n", name: "Ada" },
      { signed: false },
    ),
  },
  otherApi: {
    cause: "wrong-audience",
    text: `${userToken("Mail.Read", { aud: "https://outlook.office365.com" })}\nGET ${V1}/me/messages`,
  },
  expired: { cause: "token-expired", text: userToken("User.Read", { exp: NOW - 3600 }) },
  cutOff: { cause: "token-malformed", text: `Bearer ${userToken("User.Read").slice(0, 90)}` },
  fineToken: { cause: "no-error-visible", text: `my token: ${userToken("User.Read")}` },
  fineRequest: {
    cause: "no-error-visible",
    text: `GET ${V1}/users/{id | userPrincipalName}/events`,
  },
  throttled: {
    cause: "throttled",
    text: `HTTP/1.1 429 Too Many Requests\n{"error":{"code":"TooManyRequests"}}\nGET ${V1}/users`,
  },
  lunch: { cause: "unrelated", text: "Shall we have lunch at twelve?" },
  either: {
    cause: "ambiguous",
    text: `${denied("Authorization_RequestDenied")}\nGET ${V1}/groups`,
  },
} as const satisfies Record<string, { cause: Cause; text: string }>;
