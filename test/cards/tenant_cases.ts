import { permissionIndex } from "../../src/core/graph/permission_index.ts";
import type { Seen, TenantRecords } from "../../src/core/tenant/tenant_records.ts";
import { mintToken } from "../mint_token.ts";
import { NOW } from "./card_cases.ts";

/** A paste, and what was seen in the tenant. */
export interface TenantCase {
  name: string;
  paste: string;
  records: TenantRecords;
}

/** The tenant of all these tokens. */
export const TENANT_ID = "7d0e2b8a-90b1-4b52-8a5c-3a9d5f6b7c81";

const OBJECT_ID = "9b1c7f50-6a54-4f39-9d0e-51f2f3a1c0de";
const CLAIMS = {
  aud: "https://graph.microsoft.com",
  appid: "2b1c7f50-6a54-4f39-9d0e-51f2f3a1c0de",
  tid: TENANT_ID,
  iat: NOW - 2760,
  nbf: NOW - 2760,
  exp: NOW + 840,
};
const GET = "GET https://graph.microsoft.com/v1.0";

function call(request: string, claims: Record<string, unknown>): string {
  const token = mintToken({ ...CLAIMS, ...claims }, { signed: false });
  return `${request}\nAuthorization: Bearer ${token}`;
}

function appCall(
  roles: readonly string[],
  claims: Record<string, unknown> = {},
  path = "/users/mo@contoso.example/messages",
): string {
  return call(`${GET}${path}`, {
    idtyp: "app",
    app_displayname: "Contoso Sync",
    oid: OBJECT_ID,
    roles,
    ...claims,
  });
}

function seen<T>(value: T): Seen<T> {
  return { kind: "seen", value };
}

function id(name: string, scheme: "application" | "delegated" = "application"): string {
  return permissionIndex().permission(name, scheme)?.id ?? "";
}

/** The app is there, with nothing granted and nothing asked for. */
const BARE: TenantRecords = {
  at: NOW + 1860,
  servicePrincipal: seen({
    id: OBJECT_ID,
    displayName: "Contoso Sync",
    isEnabled: true,
    isManagedIdentity: false,
  }),
  grants: seen([]),
  registration: seen({ roleIds: [], scopeIds: [] }),
};

const BROAD = [
  "RoleManagement.ReadWrite.Directory",
  "AppRoleAssignment.ReadWrite.All",
  "Application.ReadWrite.All",
  "Directory.ReadWrite.All",
];

const BATCH = [
  "POST https://graph.microsoft.com/v1.0/$batch",
  "Content-Type: application/json",
  "",
  JSON.stringify({
    requests: [
      "/users/mo@contoso.example/messages",
      "/groups",
      "/sites/root",
      "/users/mo@contoso.example/events",
      "/users/mo@contoso.example/contacts",
      "/auditLogs/signIns",
      "/teams/x/channels",
      "/deviceManagement/managedDevices",
    ].map((url, at) => ({ id: `${at}`, method: "GET", url })),
  }),
  "",
  mintToken({ ...CLAIMS, idtyp: "app", oid: OBJECT_ID, roles: BROAD }, { signed: false }),
].join("\n");

/** What looks different on a card. */
export const TENANT_CASES: readonly TenantCase[] = [
  {
    name: "granted after the token",
    paste: appCall(["User.Read.All"]),
    records: {
      ...BARE,
      grants: seen([
        { roleId: id("User.Read.All"), grantedAt: NOW - 90_000 },
        { roleId: id("Mail.Read"), grantedAt: NOW - 1200 },
      ]),
      user: { name: "mo@contoso.example", exists: seen(true), hasMailbox: seen(true) },
    },
  },
  {
    name: "granted after the token, and throttled",
    paste: `${appCall([])}\n{"error":{"code":"TooManyRequests","message":"Too many requests."}}`,
    records: { ...BARE, grants: seen([{ roleId: id("Mail.Read"), grantedAt: NOW - 1200 }]) },
  },
  {
    name: "granted after a token without roles, without a request",
    paste: `${appCall([]).replace(/^GET .*\n/, "")}\n{"error":{"code":"NoPermissionsInAccessToken","message":"The token contains no permissions."}}`,
    records: { ...BARE, grants: seen([{ roleId: id("Mail.Read"), grantedAt: NOW - 1200 }]) },
  },
  {
    name: "asked for and not consented",
    paste: appCall(["User.Read.All"]),
    records: { ...BARE, registration: seen({ roleIds: [id("Mail.Read")], scopeIds: [] }) },
  },
  {
    name: "no such app",
    paste: appCall(["User.Read.All"]),
    records: { ...BARE, servicePrincipal: seen(null), registration: seen(null) },
  },
  {
    name: "nothing seen",
    paste: appCall([]),
    records: {
      at: NOW,
      servicePrincipal: { kind: "unseen", why: "forbidden" },
      grants: { kind: "unseen", why: "throttled" },
      registration: { kind: "unseen", why: "late" },
      user: {
        name: "mo@contoso.example",
        exists: { kind: "unseen", why: "not-consented" },
        hasMailbox: { kind: "unseen", why: "not-consented" },
      },
    },
  },
  {
    name: "a user's token",
    paste: call(`${GET}/me/messages`, { idtyp: "user", scp: "User.Read" }),
    records: {
      ...BARE,
      registration: seen({ roleIds: [], scopeIds: [id("Mail.Read", "delegated")] }),
    },
  },
  {
    name: "a managed identity that the token does not show",
    paste: appCall([]),
    records: {
      ...BARE,
      servicePrincipal: seen({
        id: OBJECT_ID,
        displayName: "vm-1",
        isEnabled: true,
        isManagedIdentity: true,
      }),
      registration: seen(null),
    },
  },
  {
    name: "another permission that is enough",
    paste: appCall([]),
    records: { ...BARE, grants: seen([{ roleId: id("Mail.ReadWrite"), grantedAt: NOW - 1200 }]) },
  },
  {
    name: "granted, for a request that is to be changed",
    paste: appCall([], {}, "/me/messages"),
    records: { ...BARE, grants: seen([{ roleId: id("Mail.Read"), grantedAt: NOW - 1200 }]) },
  },
  {
    name: "granted, for a user who is not there",
    paste: appCall(["Mail.Read"]),
    records: {
      ...BARE,
      grants: seen([{ roleId: id("Mail.Read"), grantedAt: NOW - 90_000 }]),
      user: { name: "mo@contoso.example", exists: seen(false), hasMailbox: seen(null) },
    },
  },
  {
    name: "a batch that lacks everything",
    paste: BATCH,
    records: BARE,
  },
  {
    name: "a batch with much to tell",
    paste: BATCH,
    records: {
      ...BARE,
      servicePrincipal: seen({
        id: OBJECT_ID,
        displayName: `[evil](http://evil.example) ${"A very long name of an app ".repeat(20)}`,
        isEnabled: true,
        isManagedIdentity: false,
      }),
      grants: seen([
        ...[...BROAD, "Mail.Read"].map((name) => ({ roleId: id(name), grantedAt: NOW - 1200 })),
        ...Array.from({ length: 300 }, (_, at) => ({
          roleId: `00000000-0000-0000-0000-${String(at).padStart(12, "0")}`,
          grantedAt: null,
        })),
      ]),
      registration: { kind: "unseen", why: "failed" },
      user: { name: "mo@contoso.example", exists: seen(false), hasMailbox: seen(null) },
    },
  },
];
