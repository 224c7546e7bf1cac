import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { explain } from "../../../src/core/explain.ts";
import { judgeTenant } from "../../../src/core/tenant/judge_tenant.ts";
import { type TenantRecords, UNSEEN } from "../../../src/core/tenant/tenant_records.ts";
import type { TenantTruth } from "../../../src/core/tenant/tenant_truth.ts";
import { appToken, ERRORS, errorBody, GRAPH, NOW, userToken } from "../pieces.ts";
import {
  asksFor,
  granted,
  idOf,
  inPart,
  OBJECT_ID,
  principal,
  records,
  seen,
  unseen,
} from "./records.ts";

const MAIL = `GET ${GRAPH}/users/mo@contoso.com/messages`;
const ISSUED = NOW - 600;
const STRANGE_ID = "00000000-1111-2222-3333-444444444444";
const OTHER_ID = "11111111-1111-2222-3333-444444444444";
const NO_PERMISSIONS = errorBody(
  "NoPermissionsInAccessToken",
  "The token contains no permissions.",
);
const NO_MAILBOX = errorBody("MailboxNotEnabledForRESTAPI", "The mailbox is either inactive.");
const THROTTLED = errorBody("TooManyRequests", "Too many requests.");
const MIRID = { xms_mirid: "/subscriptions/x/y" };

function judge(paste: string, seenThere: TenantRecords): TenantTruth {
  return judgeTenant(explain(paste, NOW), seenThere);
}

function mailWith(roles: readonly string[], claims: Record<string, unknown> = {}): string {
  return `${MAIL}\n${appToken(roles, { oid: OBJECT_ID, ...claims })}`;
}

/** The rows that are not of the app, the user or hints: name, state. */
function statesOf({ rows }: TenantTruth): Record<string, string> {
  return Object.fromEntries(rows.map(({ name, state }) => [name, state]));
}

function saysOf({ rows }: TenantTruth, name: string): string | undefined {
  return rows.find((row) => row.name === name)?.says;
}

interface Case {
  what: string;
  paste: string;
  records: Partial<TenantRecords>;
  verdict: RegExp;
  step?: RegExp | null;
  /** States by the names of rows; all of them. */
  rows: Record<string, string>;
  /** What one row says. */
  says?: [name: string, text: RegExp];
  leftOut?: RegExp[];
}

const THERE = { "Contoso Sync": "good" };

const APP: Case[] = [
  {
    what: "an app that is there and needs nothing known",
    paste: appToken(["User.Read.All"], { oid: OBJECT_ID }),
    records: { grants: granted({ "User.Read.All": ISSUED - 5, "Mail.Read": null }) },
    verdict: /^Mail\.Read is granted, and not in this token: get a new token\.$/,
    step: /^Restart the app/,
    rows: { ...THERE, "Application permissions": "renew" },
    says: [
      "Application permissions",
      /^Granted: User\.Read\.All\. Granted, and not in this token: Mail\.Read\.$/,
    ],
  },
  {
    what: "an app whose token carries all that is granted, needing nothing known",
    paste: appToken(["User.Read.All", "Mail.Read"], { oid: OBJECT_ID }),
    records: { grants: granted({ "User.Read.All": ISSUED - 5, "Mail.Read": null }) },
    verdict: /^User\.Read\.All and Mail\.Read are granted to this app\.$/,
    step: null,
    rows: { ...THERE, "Application permissions": "good" },
    says: ["Application permissions", /^Granted: User\.Read\.All and Mail\.Read\.$/],
  },
  {
    what: "a token without roles, and what was granted after it, without a request",
    paste: `${NO_PERMISSIONS}\n${appToken([], { oid: OBJECT_ID })}`,
    records: { grants: granted({ "Mail.Read": NOW }) },
    verdict:
      /^Mail\.Read was granted at 07:06 UTC, after this token was issued: get a new token\.$/,
    step: /^Restart the app/,
    rows: { ...THERE, "Application permissions": "renew" },
    says: ["Application permissions", /^Granted, and not in this token: Mail\.Read\.$/],
  },
  {
    what: "no such app, for a token that is so new that the directory may not show it yet",
    paste: mailWith(["User.Read.All"]),
    records: { at: ISSUED + 600, servicePrincipal: seen(null), registration: seen(null) },
    verdict: /^The directory may not show this app yet/,
    step: /^Wait some minutes/,
    rows: { "The app": "unknown" },
    says: ["The app", /^Not seen: the directory may not show it yet\.$/],
  },
  {
    what: "no such app, for a token that states to be from the future",
    paste: mailWith(["User.Read.All"]),
    records: { at: ISSUED - 1, servicePrincipal: seen(null), registration: seen(null) },
    verdict: /^This tenant has no app with this id/,
    rows: { "The app": "open" },
  },
  {
    what: "an app with nothing granted at all",
    paste: appToken([], { oid: OBJECT_ID }),
    records: {},
    verdict: /^No application permission of Microsoft Graph is granted to this app\.$/,
    rows: { ...THERE, "Application permissions": "open" },
  },
  {
    what: "grants of which the data knows none",
    paste: appToken([], { oid: OBJECT_ID }),
    records: { grants: seen([{ roleId: STRANGE_ID, grantedAt: null }]) },
    verdict: /^1 granted that the permission data does not know\.$/,
    rows: { ...THERE, "Application permissions": "good" },
  },
  {
    what: "no such app",
    paste: mailWith(["User.Read.All"], { oid: undefined }),
    records: { servicePrincipal: seen(null), registration: seen(null) },
    verdict: /^This tenant has no app with this id: nobody has consented to it here\.$/,
    step: /consents to the app first; before that nothing can be granted/,
    rows: { "The app": "open" },
    says: ["The app", /^Not in this tenant\.$/],
  },
  {
    what: "no such app, though the token states its object id",
    paste: mailWith(["User.Read.All"]),
    records: { servicePrincipal: seen(null), registration: unseen("forbidden") },
    verdict: /^This tenant has no app with this id/,
    rows: { "The app": "open" },
    says: [
      "The app",
      /^Not in this tenant\. It was deleted after the token was issued, or the token is made up\.$/,
    ],
  },
  {
    what: "an app that is registered and nothing more",
    paste: mailWith(["User.Read.All"], { oid: undefined }),
    records: { servicePrincipal: seen(null) },
    verdict: /^The app is registered in this tenant, and nobody has consented to it yet\.$/,
    step: /Grant admin consent/,
    rows: { "The app": "open" },
  },
  {
    what: "an app that is disabled, before all else",
    paste: mailWith(["User.Read.All"]),
    records: { servicePrincipal: seen(principal({ isEnabled: false })) },
    verdict: /^The app is disabled in this tenant: it gets no tokens\.$/,
    step: /Enabled for users to sign-in\.$/,
    rows: { "Contoso Sync": "open", "Mail.Read": "open" },
    leftOut: [/Exchange/],
  },
  {
    what: "an app that is disabled, and was granted what its token lacks",
    paste: mailWith(["User.Read.All"]),
    records: {
      servicePrincipal: seen(principal({ isEnabled: false })),
      grants: granted({ "Mail.Read": NOW }),
    },
    verdict: /^The app is disabled in this tenant/,
    step: /Enabled for users to sign-in\. Restart the app/,
    rows: { "Contoso Sync": "open", "Mail.Read": "renew" },
  },
  {
    what: "a token of another service principal, which is compared with nothing",
    paste: mailWith(["Mail.Read"], { oid: OTHER_ID }),
    records: { grants: granted({ "Mail.Read": ISSUED + 5 }) },
    verdict:
      /^This token is not of the app as it is now: the app was deleted and made again, or the token is made up\.$/,
    step: /Get a new token of this app/,
    rows: { "Contoso Sync": "warning", "Mail.Read": "good" },
    says: ["Mail.Read", /^Granted\.$/],
  },
  {
    what: "the same object id in capitals",
    paste: mailWith(["Mail.Read"]),
    records: {
      servicePrincipal: seen(principal({ id: OBJECT_ID.toUpperCase() })),
      grants: granted({ "Mail.Read": ISSUED - 5 }),
    },
    verdict: /^Mail\.Read is granted, and in this token/,
    rows: { ...THERE, "Mail.Read": "good" },
  },
  {
    what: "a name that cannot be shown",
    paste: mailWith(["Mail.Read"]),
    records: {
      servicePrincipal: seen(principal({ displayName: "\u202e\n " })),
      grants: granted({ "Mail.Read": ISSUED - 5 }),
    },
    verdict: /^Mail\.Read is granted/,
    rows: { "The app": "good", "Mail.Read": "good" },
  },
  {
    what: "a name with line breaks that goes on and on",
    paste: mailWith(["Mail.Read"]),
    records: {
      servicePrincipal: seen(principal({ displayName: `a\n\u202eb ${"😀".repeat(80)}` })),
      grants: granted({ "Mail.Read": ISSUED - 5 }),
    },
    verdict: /^Mail\.Read is granted/,
    rows: { [`a b ${"😀".repeat(56)}…`]: "good", "Mail.Read": "good" },
  },
];

const GRANTS: Case[] = [
  {
    what: "granted and in the token",
    paste: mailWith(["Mail.Read"]),
    records: { grants: granted({ "Mail.Read": ISSUED - 5 }) },
    verdict: /^Mail\.Read is granted, and in this token: the permission is in order\.$/,
    step: null,
    rows: { ...THERE, "Mail.Read": "good" },
    says: ["Mail.Read", /^Granted, and in this token\.$/],
  },
  {
    what: "granted again after the token that carries it",
    paste: mailWith(["Mail.Read"]),
    records: { grants: granted({ "Mail.Read": ISSUED + 5 }) },
    verdict: /in order\.$/,
    rows: { ...THERE, "Mail.Read": "good" },
  },
  {
    what: "an id in capitals",
    paste: mailWith(["Mail.Read"]),
    records: {
      grants: seen([{ roleId: idOf("Mail.Read").toUpperCase(), grantedAt: ISSUED - 5 }]),
    },
    verdict: /in order\.$/,
    rows: { ...THERE, "Mail.Read": "good" },
  },
  {
    what: "granted over five minutes after the token",
    paste: mailWith(["User.Read.All"]),
    records: { grants: granted({ "Mail.Read": ISSUED + 301 }) },
    verdict:
      /^Mail\.Read was granted at 07:01 UTC, after this token was issued: get a new token\.$/,
    step: /^Restart the app, or clear its token cache, and get a new one\.$/,
    rows: { ...THERE, "Mail.Read": "renew" },
    says: ["Mail.Read", /^Granted at 07:01 UTC, after this token was issued \(06:56 UTC\)\.$/],
  },
  {
    what: "granted after the token of a managed identity, which Azure keeps",
    paste: mailWith(["User.Read.All"], MIRID),
    records: {
      servicePrincipal: seen(principal({ isManagedIdentity: true })),
      registration: seen(null),
      grants: granted({ "Mail.Read": NOW }),
    },
    verdict: /^Mail\.Read was granted at 07:06 UTC, after this token was issued/,
    step: /up to 24 hours: wait, or restart/,
    rows: { ...THERE, "Mail.Read": "renew" },
    says: [
      "Contoso Sync",
      /managed identity of this tenant: permissions are granted to it by commands/,
    ],
  },
  {
    what: "granted over five minutes before the token, and not in it",
    paste: mailWith(["User.Read.All"]),
    records: { grants: granted({ "Mail.Read": ISSUED - 301 }) },
    verdict:
      /^Mail\.Read was granted at 06:51 UTC, before this token was issued, and yet is not in it\.$/,
    step: /some minutes.* still lacks it, compare its appid with this app's\.$/,
    rows: { ...THERE, "Mail.Read": "renew" },
  },
  {
    what: "granted the day before the token of a managed identity",
    paste: mailWith(["User.Read.All"]),
    records: {
      servicePrincipal: seen(principal({ isManagedIdentity: true })),
      grants: granted({ "Mail.Read": ISSUED - 86_400 }),
    },
    verdict: /^Mail\.Read was granted at 2026-08-05 06:56 UTC, before this token was issued/,
    step: /up to 24 hours/,
    rows: { ...THERE, "Mail.Read": "renew" },
  },
  ...[-300, 0, 300].map(
    (apart): Case => ({
      what: `granted at about the time of the token, ${apart} seconds from it`,
      paste: mailWith(["User.Read.All"]),
      records: { grants: granted({ "Mail.Read": ISSUED + apart }) },
      verdict:
        /^Mail\.Read was granted at about the time this token was issued, and is not in it: get a new token\.$/,
      step: /^Restart the app/,
      rows: { ...THERE, "Mail.Read": "renew" },
      says: ["Mail.Read", /at about the time this token was issued, and not in it\.$/],
    }),
  ),
  {
    what: "granted after the token, for a request that is to be changed",
    paste: `GET ${GRAPH}/me/messages\n${appToken(["User.Read.All"], { oid: OBJECT_ID })}`,
    records: { grants: granted({ "Mail.Read": NOW }) },
    verdict:
      /^Mail\.Read was granted at 07:06 UTC, after this token was issued: get a new token\.$/,
    step: /get a new one\. Then send the corrected request\.$/,
    rows: { ...THERE, "Mail.Read": "renew" },
  },
  {
    what: "granted, and nobody says when",
    paste: mailWith(["User.Read.All"]),
    records: { grants: granted({ "Mail.Read": null }) },
    verdict: /^Mail\.Read is granted, and not in this token: get a new token\.$/,
    step: /^Restart the app/,
    rows: { ...THERE, "Mail.Read": "renew" },
    says: ["Mail.Read", /^Granted, and not in this token\.$/],
  },
  {
    what: "granted, and the token does not say when it was issued",
    paste: mailWith(["User.Read.All"], { iat: undefined }),
    records: { grants: granted({ "Mail.Read": NOW }) },
    verdict: /^Mail\.Read is granted, and not in this token/,
    rows: { ...THERE, "Mail.Read": "renew" },
  },
  {
    what: "asked for and not consented",
    paste: mailWith(["User.Read.All"]),
    records: { registration: seen(asksFor(["Mail.Read"], ["Mail.Read"])) },
    verdict: /^Mail\.Read is asked for, and no administrator has consented to it\.$/,
    step: /^An administrator consents to Mail\.Read: .* Grant admin consent/,
    rows: { ...THERE, "Mail.Read": "open" },
    leftOut: [/Exchange/],
  },
  {
    what: "asked for as a delegated permission",
    paste: mailWith(["User.Read.All"]),
    records: { registration: seen(asksFor(["User.Read.All"], ["Mail.Read"])) },
    verdict:
      /^Mail\.Read is listed as a delegated permission, which an app's token never carries\.$/,
    step: /^Add Mail\.Read under Application permissions/,
    rows: { ...THERE, "Mail.Read": "open" },
    leftOut: [/Exchange/],
  },
  {
    what: "neither asked for nor granted",
    paste: mailWith(["User.Read.All"]),
    records: { grants: granted({ "User.Read.All": ISSUED - 5 }) },
    verdict: /^Mail\.Read is neither asked for nor granted\.$/,
    step: null,
    rows: { ...THERE, "Mail.Read": "open" },
    leftOut: [/Exchange/],
  },
  {
    what: "not granted to an app whose registration is in another tenant",
    paste: mailWith(["User.Read.All"]),
    records: { registration: seen(null) },
    verdict: /^Mail\.Read is not granted to this app\.$/,
    step: /registration is in another tenant/,
    rows: { ...THERE, "Mail.Read": "open" },
    leftOut: [/Exchange/],
  },
  {
    what: "not granted, and the registration could not be seen",
    paste: mailWith(["User.Read.All"]),
    records: { registration: unseen("forbidden") },
    verdict: /^Mail\.Read is not granted to this app\.$/,
    step: null,
    rows: { ...THERE, "Mail.Read": "open", "API permissions": "unknown" },
    says: ["API permissions", /^Not seen: you may not look at this\.$/],
    leftOut: [/Exchange/],
  },
  {
    what: "not granted, and half of the registration was seen",
    paste: mailWith(["User.Read.All"]),
    records: { registration: inPart(asksFor([], ["Mail.Read"])) },
    verdict: /^Mail\.Read is not granted to this app\.$/,
    rows: { ...THERE, "Mail.Read": "open", "API permissions": "unknown" },
    leftOut: [/Exchange/],
  },
  {
    what: "granted, and the registration that nobody needs could not be seen",
    paste: mailWith(["User.Read.All"]),
    records: { registration: unseen("forbidden"), grants: granted({ "Mail.Read": NOW }) },
    verdict: /^Mail\.Read was granted/,
    rows: { ...THERE, "Mail.Read": "renew" },
  },
  {
    what: "not granted to what only the directory knows as a managed identity",
    paste: mailWith(["User.Read.All"]),
    records: {
      servicePrincipal: seen(principal({ isManagedIdentity: true })),
      registration: seen(null),
    },
    verdict: /^Mail\.Read is not granted to this app\.$/,
    step: /^Give the managed identity Mail\.Read by an app-role assignment.* up to 24 hours/,
    rows: { ...THERE, "Mail.Read": "open" },
    leftOut: [/Exchange/],
  },
  {
    what: "not granted to a managed identity that the answer knows already",
    paste: mailWith(["User.Read.All"], MIRID),
    records: {
      servicePrincipal: seen(principal({ isManagedIdentity: true })),
      registration: seen(null),
    },
    verdict: /^Mail\.Read is not granted to this app\.$/,
    step: null,
    rows: { ...THERE, "Mail.Read": "open" },
    leftOut: [/Exchange/],
  },
  {
    what: "in the token and no longer granted",
    paste: mailWith(["Mail.Read"]),
    records: { registration: seen(asksFor(["Mail.Read"])) },
    verdict:
      /^Mail\.Read is in this token, and no longer granted: the next one will not have it\.$/,
    step: /^If the app still needs it, an administrator grants Mail\.Read again\.$/,
    rows: { ...THERE, "Mail.Read": "warning" },
    leftOut: [/Exchange/],
  },
  {
    what: "another sufficient one that is granted",
    paste: mailWith(["User.Read.All"]),
    records: { grants: granted({ "Mail.ReadBasic.All": NOW }) },
    verdict: /^Mail\.ReadBasic\.All was granted at 07:06 UTC, after this token was issued/,
    rows: { ...THERE, "Mail.ReadBasic.All": "renew" },
  },
  {
    what: "another sufficient one that is in the token, before the one to ask for",
    paste: mailWith(["Mail.ReadBasic.All"]),
    records: { grants: granted({ "Mail.Read": NOW, "Mail.ReadBasic.All": ISSUED - 5 }) },
    verdict: /^Mail\.ReadBasic\.All is granted, and in this token/,
    rows: { ...THERE, "Mail.ReadBasic.All": "good" },
  },
  {
    what: "another sufficient one that is asked for",
    paste: mailWith(["User.Read.All"]),
    records: { registration: seen(asksFor(["Mail.ReadBasic.All"])) },
    verdict: /^Mail\.ReadBasic\.All is asked for, and no administrator has consented to it\.$/,
    rows: { ...THERE, "Mail.ReadBasic.All": "open" },
    leftOut: [/Exchange/],
  },
  {
    what: "in a token that is so new that the list may not show it yet",
    paste: mailWith(["Mail.Read"]),
    records: { at: ISSUED + 600, registration: seen(asksFor(["Mail.Read"])) },
    verdict: /^Mail\.Read is granted, and in this token/,
    rows: { ...THERE, "Mail.Read": "good" },
  },
  {
    what: "in a token that is just not so new",
    paste: mailWith(["Mail.Read"]),
    records: { at: ISSUED + 601, registration: seen(asksFor(["Mail.Read"])) },
    verdict: /^Mail\.Read is in this token, and no longer granted/,
    rows: { ...THERE, "Mail.Read": "warning" },
    leftOut: [/RBAC for Applications/],
  },
  {
    what: "in a token that states to be from the future",
    paste: mailWith(["Mail.Read"]),
    records: { at: ISSUED - 1, registration: seen(asksFor(["Mail.Read"])) },
    verdict: /^Mail\.Read is in this token, and no longer granted/,
    rows: { ...THERE, "Mail.Read": "warning" },
    leftOut: [/RBAC for Applications/],
  },
  {
    what: "one that is no longer granted, beside one that is",
    paste: mailWith(["Mail.ReadBasic.All"]),
    records: { grants: granted({ "Mail.Read": NOW }) },
    verdict:
      /^Mail\.ReadBasic\.All in this token is no longer granted; Mail\.Read is, and enough\.$/,
    rows: { ...THERE, "Mail.Read": "renew", "Mail.ReadBasic.All": "warning" },
  },
  {
    what: "one that is no longer granted, beside one that is and in the token too",
    paste: mailWith(["Mail.ReadBasic.All", "Mail.Read"]),
    records: { grants: granted({ "Mail.Read": ISSUED - 5 }) },
    verdict: /^Mail\.Read is granted, and in this token/,
    rows: { ...THERE, "Mail.Read": "good", "Mail.ReadBasic.All": "warning" },
  },
  {
    what: "what is granted and too broad, and what the data does not know",
    paste: mailWith(["User.Read.All"]),
    records: {
      grants: seen([
        { roleId: idOf("Mail.ReadWrite"), grantedAt: NOW },
        { roleId: idOf("Directory.ReadWrite.All"), grantedAt: NOW },
        { roleId: STRANGE_ID, grantedAt: NOW },
        { roleId: OTHER_ID, grantedAt: null },
      ]),
    },
    verdict: /^Mail\.ReadWrite was granted/,
    rows: {
      ...THERE,
      "Mail.ReadWrite": "warning",
      "Directory.ReadWrite.All": "warning",
      Others: "unknown",
    },
    says: ["Others", /^2 granted that the permission data does not know\.$/],
  },
  {
    what: "two that are needed together, one of them granted",
    paste: `POST ${GRAPH}/applications/x/owners/$ref\n${appToken(["User.Read.All"], { oid: OBJECT_ID })}`,
    records: { grants: granted({ "Directory.Read.All": NOW }) },
    verdict: /^Application\.ReadWrite\.OwnedBy is neither asked for nor granted\.$/,
    rows: { ...THERE, "Application.ReadWrite.OwnedBy": "open", "Directory.Read.All": "renew" },
    says: ["Directory.Read.All", /^Granted at 07:06 UTC/],
  },
  {
    what: "two that are needed together, both granted at different times",
    paste: `POST ${GRAPH}/applications/x/owners/$ref\n${appToken(["User.Read.All"], { oid: OBJECT_ID })}`,
    records: {
      grants: granted({ "Directory.Read.All": NOW - 60, "Application.ReadWrite.OwnedBy": NOW }),
    },
    verdict:
      /^Application\.ReadWrite\.OwnedBy and Directory\.Read\.All were granted at 07:06 UTC, after this token was issued: get a new token\.$/,
    rows: { ...THERE, "Application.ReadWrite.OwnedBy": "renew", "Directory.Read.All": "renew" },
  },
  {
    what: "what the service named, without a request",
    paste: `${appToken(["User.Read.All"], { oid: OBJECT_ID })}\n${ERRORS.roleMissing}`,
    records: { grants: granted({ "Chat.Read.All": NOW }) },
    verdict: /^Chat\.Read\.All was granted at 07:06 UTC/,
    rows: { ...THERE, "Chat.Read.All": "renew" },
  },
  {
    what: "what may be given for one team as well",
    paste: `GET ${GRAPH}/teams/x/channels\n${appToken(["User.Read.All"], { oid: OBJECT_ID })}`,
    records: {},
    verdict: /^ChannelSettings\.Read\.All is neither asked for nor granted\.$/,
    rows: { ...THERE, "ChannelSettings.Read.All": "open" },
    leftOut: [/one team, chat or user/],
  },
  {
    what: "what opens sites one by one",
    paste: `GET ${GRAPH}/sites/x\n${appToken(["Sites.Selected"], { oid: OBJECT_ID })}`,
    records: { grants: granted({ "Sites.Selected": ISSUED - 5 }) },
    verdict: /^Sites\.Selected is granted, and in this token/,
    rows: { ...THERE, "Sites.Selected": "good" },
    leftOut: [/sites and files/],
  },
  {
    what: "a permission that has no id",
    paste: `POST ${GRAPH}/servicePrincipals/microsoft.graph.agentIdentity\n${appToken(["User.Read.All"], { oid: OBJECT_ID })}`,
    records: { grants: seen([{ roleId: STRANGE_ID, grantedAt: NOW }]) },
    verdict: /^Whether AgentIdentity\.Create\.All is granted cannot be looked up/,
    rows: { ...THERE, "AgentIdentity.Create.All": "unknown", Others: "unknown" },
  },
  {
    what: "what only an app may do, asked by a user",
    paste: `GET ${GRAPH}/users/mo@contoso.com/messages\n${userToken("User.Read")}\n${ERRORS.notForUsers}`,
    records: { grants: granted({ "Mail.Read": NOW }) },
    verdict: /^Mail\.Read is granted to the app itself: only its own token for Graph carries it\.$/,
    step: null,
    rows: { ...THERE, "Mail.Read": "good" },
  },
];

const MORE: Case[] = [
  {
    what: "names and ids in any case",
    paste: mailWith(["mail.readbasic.ALL"]),
    records: { grants: granted({ "Mail.ReadBasic.All": ISSUED - 5 }) },
    verdict: /^Mail\.ReadBasic\.All is granted, and in this token/,
    rows: { ...THERE, "Mail.ReadBasic.All": "good" },
  },
  {
    what: "an id in capitals in the registration",
    paste: mailWith([]),
    records: { registration: seen({ roleIds: [idOf("Mail.Read").toUpperCase()], scopeIds: [] }) },
    verdict: /^Mail\.Read is asked for/,
    rows: { ...THERE, "Mail.Read": "open" },
    leftOut: [/Exchange/],
  },
  {
    what: "the same grant twice by the earlier",
    paste: mailWith(["User.Read.All"]),
    records: {
      grants: seen(
        [NOW - 60, ISSUED - 600, NOW].map((grantedAt) => ({
          roleId: idOf("Mail.Read"),
          grantedAt,
        })),
      ),
    },
    verdict: /^Mail\.Read was granted at 06:46 UTC, before/,
    rows: { ...THERE, "Mail.Read": "renew" },
  },
  {
    what: "a managed identity by its token alone",
    paste: mailWith(["User.Read.All"], MIRID),
    records: { servicePrincipal: unseen("late"), grants: granted({ "Mail.Read": NOW }) },
    verdict: /^Mail\.Read was granted/,
    step: /up to 24 hours/,
    rows: { "The app": "unknown", "Mail.Read": "renew" },
  },
  {
    what: "a token of another API, whose roles are not Graph's",
    paste: mailWith(["Mail.Read"], { aud: "https://management.azure.com" }),
    records: { grants: granted({ "Mail.Read": NOW }) },
    verdict: /^Mail\.Read is granted to the app itself: only its own token for Graph carries it\.$/,
    rows: { ...THERE, "Mail.Read": "good" },
  },
  {
    what: "another sufficient one that is in the token and no longer granted",
    paste: mailWith(["Mail.ReadBasic.All"]),
    records: { registration: seen(asksFor(["Mail.Read"])) },
    verdict: /^Mail\.ReadBasic\.All is in this token, and no longer granted/,
    rows: { ...THERE, "Mail.ReadBasic.All": "warning" },
    leftOut: [/Exchange/],
  },
  {
    what: "what opens sites one by one, and no mailbox",
    paste: mailWith(["Sites.Selected"]),
    records: { grants: granted({ "Sites.Selected": ISSUED - 5 }) },
    verdict: /^Mail\.Read is neither asked for nor granted\.$/,
    rows: { ...THERE, "Mail.Read": "open" },
    leftOut: [/Exchange/],
  },
  {
    what: "a user who is not there, whatever is said of his mailbox",
    paste: mailWith(["Mail.Read"]),
    records: {
      grants: granted({ "Mail.Read": ISSUED - 5 }),
      user: { name: "mo@contoso.com", exists: seen(false), hasMailbox: seen(false) },
    },
    verdict: /^Mail\.Read is in order; this tenant has no user/,
    rows: { ...THERE, "Mail.Read": "good", "mo@contoso.com": "open", Mailbox: "warning" },
  },
];

const BATCH = [
  `GET ${GRAPH}/users/mo@contoso.com/messages`,
  `GET ${GRAPH}/groups`,
  appToken(["User.Read.All"], { oid: OBJECT_ID }),
].join("\n");

const SEVERAL: Case[] = [
  {
    what: "several requests, of which one is open",
    paste: BATCH,
    records: { grants: granted({ "Group.Read.All": NOW }) },
    verdict: /^Mail\.Read is neither asked for nor granted\.$/,
    rows: { ...THERE, "Mail.Read": "open", "Group.Read.All": "renew" },
    leftOut: [/Exchange/],
  },
  {
    what: "several requests that lack alike, in one row",
    paste: BATCH,
    records: {},
    verdict: /^Mail\.Read and Group\.ReadBasic\.All are neither asked for nor granted\.$/,
    rows: { ...THERE, "Mail.Read and Group.ReadBasic.All": "open" },
    leftOut: [/Exchange/],
  },
  {
    what: "several requests, with other sufficient ones granted for each",
    paste: BATCH,
    records: { grants: granted({ "Group.Read.All": NOW, "Mail.ReadWrite": NOW - 60 }) },
    verdict: /^Mail\.ReadWrite and Group\.Read\.All were granted at 07:06 UTC, after/,
    rows: { ...THERE, "Group.Read.All": "renew", "Mail.ReadWrite": "renew" },
  },
];

SEVERAL.push(
  {
    what: "several requests, one of them by what is no longer granted, and the other open",
    paste: BATCH.replace(/\n[^\n]*$/, `\n${appToken(["Mail.ReadBasic.All"], { oid: OBJECT_ID })}`),
    records: { grants: granted({ "Mail.Read": NOW }) },
    verdict: /^Group\.ReadBasic\.All is neither asked for nor granted\.$/,
    rows: {
      ...THERE,
      "Group.ReadBasic.All": "open",
      "Mail.Read": "renew",
      "Mail.ReadBasic.All": "warning",
    },
  },
  {
    what: "several requests by the one permission for all of them",
    paste: `GET ${GRAPH}/users\nPATCH ${GRAPH}/users/x\n${appToken(["Device.Read.All"], { oid: OBJECT_ID })}`,
    records: {},
    verdict: /^User\.ReadWrite\.All is neither asked for nor granted\.$/,
    rows: { ...THERE, "User.ReadWrite.All": "open" },
  },
  {
    what: "the mailbox that only the second of several requests asks for",
    paste: `GET ${GRAPH}/groups\nGET ${GRAPH}/users/mo@contoso.com/messages\n${appToken(["Mail.Read"], { oid: OBJECT_ID })}`,
    records: {
      grants: granted({ "Mail.Read": ISSUED - 5, "Group.Read.All": NOW }),
      user: { name: "mo@contoso.com", exists: seen(true), hasMailbox: seen(true) },
    },
    verdict: /^Group\.Read\.All was granted/,
    rows: {
      ...THERE,
      "Group.Read.All": "renew",
      "Mail.Read": "good",
      "mo@contoso.com": "good",
      Mailbox: "good",
    },
  },
);

const ME = `GET ${GRAPH}/me/messages`;
const CONSENTS = /Who consented.*Directory\.Read\.All/;

const SCOPES: Case[] = [
  {
    what: "a scope that is listed",
    paste: `${ME}\n${userToken("User.Read")}`,
    records: { registration: seen(asksFor(["Mail.Read"], ["Mail.Read"])) },
    verdict: /^Mail\.Read is listed on the app; who consented to it was not looked at\.$/,
    step: null,
    rows: { ...THERE, "Mail.Read": "unknown" },
    leftOut: [CONSENTS],
  },
  {
    what: "another sufficient scope that is listed",
    paste: `${ME}\n${userToken("User.Read")}`,
    records: { registration: seen(asksFor([], ["Mail.ReadWrite"])) },
    verdict: /^Mail\.ReadWrite is listed on the app/,
    rows: { ...THERE, "Mail.ReadWrite": "unknown" },
    leftOut: [CONSENTS],
  },
  {
    what: "a scope that is listed as an app's role",
    paste: `${ME}\n${userToken("User.Read")}`,
    records: { registration: seen(asksFor(["Mail.Read"])) },
    verdict:
      /^Mail\.Read is listed as an application permission, which a user's token never carries\.$/,
    step: /^Add Mail\.Read under Delegated permissions/,
    rows: { ...THERE, "Mail.Read": "open" },
    leftOut: [CONSENTS],
  },
  {
    what: "a scope that is not listed",
    paste: `${ME}\n${userToken("User.Read")}`,
    records: {},
    verdict: /^Mail\.Read is not listed on the app\.$/,
    step: /or ask for it when the user signs in/,
    rows: { ...THERE, "Mail.Read": "open" },
    leftOut: [CONSENTS],
  },
  {
    what: "a scope that is in the token",
    paste: `${ME}\n${userToken("Mail.Read.Shared")}`,
    records: {},
    verdict: /^Mail\.Read\.Shared is in this token: the permission is in order\.$/,
    rows: { ...THERE, "Mail.Read.Shared": "good" },
  },
  {
    what: "a registration in another tenant",
    paste: `${ME}\n${userToken("User.Read")}`,
    records: { registration: seen(null) },
    verdict: /^The app's registration is not in this tenant/,
    rows: { ...THERE, "Mail.Read": "unknown" },
    leftOut: [CONSENTS],
  },
  {
    what: "half of a registration",
    paste: `${ME}\n${userToken("User.Read")}`,
    records: { registration: inPart(asksFor(["Mail.Read"])) },
    verdict: /^What the app asks for could not be seen: the list could not be read to its end\.$/,
    rows: { ...THERE, "API permissions": "unknown" },
    leftOut: [CONSENTS],
  },
  {
    what: "grants that matter to nobody, of a user's call",
    paste: `${ME}\n${userToken("User.Read")}`,
    records: { grants: unseen("failed"), registration: seen(asksFor([], ["Mail.Read"])) },
    verdict: /^Mail\.Read is listed/,
    rows: { ...THERE, "Mail.Read": "unknown" },
    leftOut: [CONSENTS],
  },
  {
    what: "several requests of a user",
    paste: `${ME}\nGET ${GRAPH}/me/events\n${userToken("User.Read")}`,
    records: { registration: seen(asksFor([], ["Mail.Read"])) },
    verdict: /^Calendars\.Read is not listed on the app\.$/,
    rows: { ...THERE, "Calendars.Read": "open", "Mail.Read": "unknown" },
    leftOut: [CONSENTS],
  },
];

const IN_ORDER = { grants: granted({ "Mail.Read": ISSUED - 5 }) };
const MO = "mo@contoso.com";
const GOOD = { ...THERE, "Mail.Read": "good" };

const USERS: Case[] = [
  {
    what: "a user with a mailbox",
    paste: mailWith(["Mail.Read"]),
    records: { ...IN_ORDER, user: { name: MO, exists: seen(true), hasMailbox: seen(true) } },
    verdict: /^Mail\.Read is granted/,
    rows: { ...GOOD, [MO]: "good", Mailbox: "good" },
  },
  {
    what: "no such user",
    paste: mailWith(["Mail.Read"]),
    records: { ...IN_ORDER, user: { name: MO, exists: seen(false), hasMailbox: seen(null) } },
    verdict: /^Mail\.Read is in order; this tenant has no user mo@contoso\.com\.$/,
    step: /^Check the user's name, or use the object id\.$/,
    rows: { ...GOOD, [MO]: "open" },
    says: [MO, /name is wrong, or of another tenant/],
  },
  {
    what: "no such user, after the permission that is missing",
    paste: mailWith(["User.Read.All"]),
    records: { user: { name: MO, exists: seen(false), hasMailbox: seen(null) } },
    verdict: /^Mail\.Read is neither asked for nor granted\.$/,
    rows: { ...THERE, "Mail.Read": "open", [MO]: "open" },
    leftOut: [/Exchange/],
  },
  {
    what: "no such user, and a permission that a new token will carry",
    paste: mailWith([]),
    records: {
      grants: granted({ "Mail.Read": NOW }),
      user: { name: MO, exists: seen(false), hasMailbox: seen(null) },
    },
    verdict:
      /^Mail\.Read is granted, and a new token will carry it; this tenant has no user mo@contoso\.com\.$/,
    step: /^Restart the app.* Check the user's name, or use the object id\.$/,
    rows: { ...THERE, "Mail.Read": "renew", [MO]: "open" },
  },
  {
    what: "no such user, where nothing is said of permissions",
    paste: mailWith(["Mail.Read"]),
    records: {
      grants: unseen("late"),
      user: { name: MO, exists: seen(false), hasMailbox: seen(null) },
    },
    verdict: /^This tenant has no user mo@contoso\.com\.$/,
    rows: { ...THERE, "Application permissions": "unknown", [MO]: "open" },
  },
  {
    what: "no licence with a mailbox, and a permission that a new token will carry",
    paste: mailWith([]),
    records: {
      grants: granted({ "Mail.Read": NOW }),
      user: { name: MO, exists: seen(true), hasMailbox: seen(false) },
    },
    verdict:
      /^Mail\.Read was granted at 07:06 UTC, after this token was issued: get a new token\.$/,
    rows: { ...THERE, "Mail.Read": "renew", [MO]: "good", Mailbox: "warning" },
  },
  {
    what: "no such user, and a permission that is in the token and no longer granted",
    paste: mailWith(["Mail.Read"]),
    records: { user: { name: MO, exists: seen(false), hasMailbox: seen(null) } },
    verdict: /^This tenant has no user mo@contoso\.com\.$/,
    step: /grants Mail\.Read again\. Check the user's name/,
    rows: { ...THERE, "Mail.Read": "warning", [MO]: "open" },
    leftOut: [/Exchange/],
  },
  {
    what: "no licence with a mailbox, and a mailbox that Exchange did not find",
    paste: `${mailWith([])}\n${NO_MAILBOX}`,
    records: {
      grants: granted({ "Mail.Read": NOW }),
      user: { name: MO, exists: seen(true), hasMailbox: seen(false) },
    },
    verdict:
      /^Mail\.Read is granted, and a new token will carry it; mo@contoso\.com has no licence with a mailbox/,
    step: /^If it is not shared/,
    rows: { ...THERE, "Mail.Read": "renew", [MO]: "good", Mailbox: "warning" },
  },
  {
    what: "no licence with a mailbox, which is inferred",
    paste: mailWith(["Mail.Read"]),
    records: { ...IN_ORDER, user: { name: MO, exists: seen(true), hasMailbox: seen(false) } },
    verdict:
      /^Mail\.Read is in order; mo@contoso\.com has no licence with a mailbox, unless it is a shared one\.$/,
    step: /^If it is not shared/,
    rows: { ...GOOD, [MO]: "good", Mailbox: "warning" },
    says: ["Mailbox", /shared mailbox needs none, so there may be one/],
  },
  {
    what: "no mailbox where none is asked for",
    paste: `GET ${GRAPH}/users/mo@contoso.com\n${appToken(["User.Read.All"], { oid: OBJECT_ID })}`,
    records: {
      grants: granted({ "User.Read.All": ISSUED - 5 }),
      user: { name: MO, exists: seen(true), hasMailbox: seen(false) },
    },
    verdict: /^User\.Read\.All is granted/,
    rows: { ...THERE, "User.Read.All": "good", [MO]: "good" },
  },
  {
    what: "what the look-up was not given",
    paste: mailWith(["Mail.Read"]),
    records: {
      ...IN_ORDER,
      user: { name: MO, exists: unseen("not-consented"), hasMailbox: unseen("not-consented") },
    },
    verdict: /^Mail\.Read is granted/,
    rows: GOOD,
    leftOut: [/user exists.*User\.ReadBasic\.All/, /mailbox.*LicenseAssignment\.Read\.All/],
  },
  {
    what: "a user who could not be looked at",
    paste: mailWith(["Mail.Read"]),
    records: {
      ...IN_ORDER,
      user: { name: MO, exists: unseen("throttled"), hasMailbox: inPart(false) },
    },
    verdict: /^Mail\.Read is granted/,
    rows: { ...GOOD, [MO]: "unknown", Mailbox: "unknown" },
    says: [MO, /^Not seen: Graph asked to come back later\.$/],
  },
];

const UNCLEAR: Case[] = [
  ...UNSEEN.map(
    (why): Case => ({
      what: `grants that were not seen (${why})`,
      paste: mailWith(["Mail.Read"]),
      records: { grants: unseen(why) },
      verdict: /^Which permissions are granted could not be seen: /,
      step: null,
      rows: { ...THERE, "Application permissions": "unknown" },
    }),
  ),
  {
    what: "half of the grants, whatever is in it",
    paste: mailWith(["Mail.Read"]),
    records: { grants: inPart([{ roleId: idOf("Mail.Read"), grantedAt: NOW }]) },
    verdict: /could not be seen: the list could not be read to its end\.$/,
    rows: { ...THERE, "Application permissions": "unknown" },
  },
  {
    what: "an app that was not seen, with its grants",
    paste: mailWith(["Mail.Read"]),
    records: { servicePrincipal: unseen("not-consented"), ...IN_ORDER },
    verdict:
      /^The app could not be seen: it takes Application\.Read\.All, which nobody consented to\.$/,
    rows: { "The app": "unknown", "Mail.Read": "good" },
  },
  {
    what: "a token that says nothing of its owner",
    paste: `${MAIL}\n${appToken(["Mail.Read"], { idtyp: undefined, name: "Dana" })}\n${ERRORS.mailDenied}`,
    records: { grants: granted({ "Mail.Read": NOW }) },
    verdict: /^Mail\.Read is granted to this app\.$/,
    rows: { ...THERE, "Application permissions": "unknown" },
  },
];

const OTHER_CAUSES: Case[] = [
  {
    what: "what is granted after the token, where the call was throttled",
    paste: `${mailWith([])}\n${THROTTLED}`,
    records: { grants: granted({ "Mail.Read": NOW }) },
    verdict: /^Mail\.Read is granted, and a new token will carry it\.$/,
    step: null,
    rows: { ...THERE, "Mail.Read": "renew" },
    says: ["Mail.Read", /^Granted at 07:06 UTC, after this token was issued/],
  },
  {
    what: "what nobody consented to, where the call was throttled",
    paste: `${mailWith([])}\n${THROTTLED}`,
    records: { registration: seen(asksFor(["Mail.Read"])) },
    verdict: /^Mail\.Read is asked for, and no administrator has consented to it\.$/,
    step: null,
    rows: { ...THERE, "Mail.Read": "open" },
    leftOut: [/Exchange/],
  },
];

describe("judgeTenant()", () => {
  for (const one of [
    ...APP,
    ...GRANTS,
    ...MORE,
    ...SEVERAL,
    ...SCOPES,
    ...USERS,
    ...UNCLEAR,
    ...OTHER_CAUSES,
  ]) {
    it(`judges ${one.what}`, () => {
      const truth = judge(one.paste, records(one.records));
      assert.match(truth.verdict, one.verdict);
      assert.deepEqual(statesOf(truth), one.rows);
      if (one.step === null) assert.equal(truth.step, null);
      if (one.step instanceof RegExp) assert.match(truth.step ?? "", one.step);
      if (one.says !== undefined) assert.match(saysOf(truth, one.says[0]) ?? "", one.says[1]);
      const wanted = one.leftOut ?? [];
      assert.equal(truth.leftOut.length, wanted.length, truth.leftOut.join("\n"));
      wanted.forEach((pattern, at) => {
        assert.match(truth.leftOut[at] ?? "", pattern);
      });
    });
  }

  const GRANTED: [
    what: string,
    paste: string,
    seenThere: Partial<TenantRecords>,
    isGranted: boolean,
  ][] = [
    [
      "granted after the token",
      mailWith([]),
      { grants: granted({ "Mail.Read": ISSUED + 301 }) },
      true,
    ],
    [
      "granted before the token",
      mailWith([]),
      { grants: granted({ "Mail.Read": ISSUED - 301 }) },
      true,
    ],
    [
      "granted at about the time of the token",
      mailWith([]),
      { grants: granted({ "Mail.Read": ISSUED + 1 }) },
      true,
    ],
    [
      "granted, for a user who is not there",
      mailWith([]),
      {
        grants: granted({ "Mail.Read": NOW }),
        user: { name: MO, exists: seen(false), hasMailbox: seen(null) },
      },
      true,
    ],
    ["granted some day", mailWith([]), { grants: granted({ "Mail.Read": null }) }, true],
    [
      "in the token already",
      mailWith(["Mail.Read"]),
      { grants: granted({ "Mail.Read": ISSUED - 1 }) },
      false,
    ],
    [
      "asked for alone",
      mailWith([]),
      { registration: seen({ roleIds: [idOf("Mail.Read")], scopeIds: [] }) },
      false,
    ],
    ["not granted", mailWith([]), {}, false],
    ["not seen", mailWith([]), { grants: { kind: "unseen", why: "late" } }, false],
    [
      "granted to an app that is switched off",
      mailWith([]),
      {
        grants: granted({ "Mail.Read": ISSUED + 1 }),
        servicePrincipal: seen(principal({ isEnabled: false })),
      },
      false,
    ],
    [
      "granted for one of two requests",
      `${mailWith([])}\nGET ${GRAPH}/auditLogs/signIns`,
      { grants: granted({ "Mail.Read": ISSUED + 1 }) },
      false,
    ],
  ];
  for (const [what, paste, seenThere, isGranted] of GRANTED) {
    it(`says that a new token is ${isGranted ? "" : "not "}all that is left for what is ${what}`, () => {
      assert.equal(judge(paste, records(seenThere)).isGranted, isGranted);
    });
  }

  it("says when it was looked up", () => {
    assert.equal(judge(MAIL, records({ at: 77 })).at, 77);
  });

  it("names three permissions and counts the others", () => {
    const names = ["User.Read.All", "Mail.Read", "Group.Read.All", "Sites.Read.All", "Mail.Send"];
    const all = granted(Object.fromEntries(names.map((name) => [name, null])));
    const { verdict } = judge(appToken([], { oid: OBJECT_ID }), records({ grants: all }));
    assert.equal(
      verdict,
      "User.Read.All, Mail.Read, Group.Read.All and 2 more are granted, and not in this token: get a new token.",
    );
  });
});
