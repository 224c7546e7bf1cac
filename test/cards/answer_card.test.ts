import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { answerCard } from "../../src/cards/answer_card.ts";
import { explain } from "../../src/core/explain.ts";
import { mintToken } from "../mint_token.ts";
import { DATA_IS_OLD, TIMELESS } from "../old_data.ts";
import { CARD_CASES, type CardCaseName, NOW } from "./card_cases.ts";
import { buttonsOf, linesOf, partsOf, readable } from "./card_content.ts";
import { PLAIN_CHAT } from "./settings.ts";

/** What the first card says; a line is tested whole, a pattern against all that can be read. */
interface FirstCard {
  title: string;
  /** What stands above the path, and the path. */
  path?: [label: string, line: string];
  says?: RegExp[];
  not?: RegExp[];
  /** What stands on the button; none where the card says all. */
  button?: string;
  /** The label of the field for a missing piece. */
  asks?: RegExp;
}

const FIXED = "Show fixed request";
const CHANGE = "Show what to change";
const MAILBOX = /\*\*Caution:\*\* Granted in Entra, this opens every mailbox\./;
const VERIFY = /\(as the token states; only Graph can verify it\)/;

const FIRST_CARDS = {
  "app token on /me": {
    title: "This is an app's token. /me needs a signed-in user.",
    path: ["Use", "GET /users/{id}/messages"],
    says: [
      /^Certain: idtyp is app \(as the token states/m,
      /^You sent: app \*\*Contoso Sync\*\*, issued 09:14 UTC, roles User\.Read\.All · GET \/me\/messages$/m,
      /^\*\*Mail\.Read\*\* \(application permission, admin consent\): not in this token\.$/m,
      /Least privileged in the permission data: \*\*Mail\.ReadBasic\.All\*\*, without bodies/,
      MAILBOX,
      /^Permission data of \d{4}-\d\d-\d\d\. I keep no text\. What I remember is gone after 30 minutes/m,
    ],
    button: FIXED,
  },
  "app token on /me with the permission": {
    title: "This is an app's token. /me needs a signed-in user.",
    path: ["Use", "GET /users/{id}/messages"],
    says: [
      /^\*\*Mail\.Read\*\* \(application permission, admin consent\): in this token\.$/m,
      MAILBOX,
    ],
    not: [/not in this token/, /Least privileged in the permission data/],
    button: FIXED,
  },
  "article: error and request": {
    title: "Graph found no permission in the token. Most likely an app's token was used on /me.",
    path: ["If an app made this call, use", "GET /users/{id}/memberOf"],
    says: [
      /^Likely: NoPermissionsInAccessToken/m,
      /\*\*User\.Read\.All\*\* \(application permission, admin consent\): has to be in the token\./,
      /\[Microsoft's article\]\(https:\/\/learn\.microsoft\.com\/[^)]*\)/,
      /Least privileged in the permission data: \*\*Directory\.Read\.All\*\*/,
    ],
    not: [VERIFY, /this token/],
    button: FIXED,
  },
  "error code alone": {
    asks: /: the request \(method and URL\)$/,
    title: "Graph found no permission in the token. Most likely an app's token was used on /me.",
    says: [/^If you called \/me: call \/users\/\{id\}/m, /^If you called \/users\/… already:/m],
    not: [/You sent/, /Permission data/],
    button: CHANGE,
  },
  "app token on /me without an app-only form": {
    title: "This is an app's token. /me needs a signed-in user.",
    says: [
      /a user has to sign in/,
      /^Let a user sign in:/m,
      /\*\*Caution:\*\* OneNote has refused/,
    ],
    button: CHANGE,
  },
  "posting on /me": {
    title: "This is an app's token. /me needs a signed-in user.",
    path: ["Use", "POST /users/{id}/sendMail"],
    says: [/no roles · POST \/me\/sendMail/, /\*\*Mail\.Send\*\* .*: not in this token\./, MAILBOX],
    button: FIXED,
  },
  "no roles": {
    title: "This app's token carries no application permission.",
    path: ["Keep", "GET /users"],
    says: [/no roles · error Authorization_RequestDenied$/m, /\*\*User\.Read\.All\*\*/],
    button: CHANGE,
  },
  "missing role": {
    title: "This is an app's token, and none of its permissions opens this request.",
    path: ["Keep", "GET /users/mo@contoso.example/messages"],
    says: [
      /^\w+: roles: User\.Read\.All, Group\.Read\.All/m,
      /\*\*Mail\.Read\*\* .*: not in/,
      MAILBOX,
    ],
    not: [/roles User/],
    button: CHANGE,
  },
  "missing role named by Teams": {
    title: "This is an app's token, and none of its permissions opens this request.",
    path: ["Keep", "GET /teams/6f1b0a52-9c4d-4e57-8a3f-2d7c51e0b9aa/channels"],
    says: [/^Certain: Forbidden \(the service wants one of ChannelSettings\.Read\.All/m],
    not: [/this token/],
    button: CHANGE,
  },
  "missing scope": {
    title: "This is a user's token. /me is right; a permission is missing.",
    path: ["Keep", "GET /me/messages"],
    says: [
      /^Likely: scp: User\.Read, openid/m,
      /a user's token from \*\*Contoso Desk\*\*, issued 09:14 UTC$/m,
      /^\*\*Mail\.Read\*\* \(delegated permission, usually no administrator needed\): not in this token\.$/m,
    ],
    not: [MAILBOX],
    button: CHANGE,
  },
  "missing scope that an administrator consents to": {
    title: "This is a user's token. A permission is missing.",
    path: ["Keep", "GET /auditLogs/signIns"],
    says: [
      /\*\*AuditLog\.Read\.All\*\* \(delegated permission, admin consent\): not in this token\./,
    ],
    button: CHANGE,
  },
  "user lacks rights": {
    title: "The permission is in the token. The signed-in user may not do this.",
    says: [/^Likely: scp: User\.ReadWrite\.All/m, /^Find out what the user may do/m],
    button: CHANGE,
  },
  "not open to apps": {
    title: "This request is not open to apps. It needs a signed-in user.",
    path: ["Keep", "POST /print/shares/29ee2af5/jobs"],
    says: [/\(delegated permission, .*\): has to be in a user's token\./],
    button: CHANGE,
  },
  "not open to apps, by the error": {
    title: "This request is not open to apps. It needs a signed-in user.",
    path: ["Keep", "POST /chats/19:x@thread.v2/messages"],
    says: [/\*\*ChatMessage\.Send\*\* .*: has to be in a user's token\./],
    button: CHANGE,
  },
  "open to apps only": {
    title: "This request is open to apps only.",
    path: ["Keep", "GET /reports/getTeamsUserActivityCounts(period='D7')"],
    says: [/\*\*Reports\.Read\.All\*\* .*: has to be in an app's token\./],
    button: CHANGE,
  },
  "wrong audience": {
    title: "This token is for Azure Resource Manager, not for Microsoft Graph.",
    says: [
      /^Certain: aud is https:\/\/management\.azure\.com/m,
      VERIFY,
      /^Ask for a token with the/m,
    ],
    button: CHANGE,
  },
  "wrong audience by the error": {
    title: "The token is for another API or another cloud.",
    not: [/You sent/, VERIFY],
  },
  expired: {
    title: "This token has expired.",
    says: [/^Certain: exp is 2026-08-31 10:06 UTC/m, /issued 2026-08-31 09:00 UTC/],
    button: CHANGE,
  },
  "not yet valid": { title: "This token is not valid yet.", says: [/^Certain: nbf is/m] },
  malformed: {
    title: "This is not an access token that Graph can read.",
    says: [
      /^Certain: the word Bearer stands twice before it$/m,
      /^Send exactly this header: Authorization: Bearer, a space and the access token/m,
    ],
    button: CHANGE,
  },
  "malformed by the error": {
    title: "This is not an access token that Graph can read.",
    says: [/^Take the field access_token/m],
    button: CHANGE,
  },
  "ID token": {
    title: "This is an ID token. Graph wants the access token.",
    says: [/^You sent: an ID token, issued 09:14 UTC$/m],
    not: [/no scp/],
  },
  "second gate": {
    title: "The permission is in the token. A second gate is shut.",
    says: [/^Certain: ErrorAccessDenied/m, /^Let an Exchange administrator run/m],
    not: [/Caution:/, /opens every mailbox/],
    button: CHANGE,
  },
  "personal account's token": {
    title: "A user's token was refused: most likely it lacks the scope. /me is right.",
    path: ["Keep", "GET /me/messages"],
    says: [
      /^\*\*Caution:\*\* Delete the message/m,
      /\*\*Mail\.Read\*\* .*: has to be in the token\./,
    ],
    not: [/this token/],
    button: CHANGE,
  },
  "token that says nothing of its owner": {
    asks: /the whole error answer/,
    title: "Graph refused this call. What you sent fits two reasons.",
    path: ["Your request", "GET /users"],
    says: [
      /^You sent: a token, issued 09:14 UTC, roles User\.Read\.All/m,
      /^For a user's token: /m,
    ],
    not: [/not in this token/],
    button: CHANGE,
  },
  "nothing wrong with a user's token": {
    title: "This is a user's token. Nothing looks wrong in it.",
    path: ["Your request", "GET /me/messages"],
    says: [/\*\*Mail\.Read\*\* .*: in this token\./],
    button: "Show permissions",
  },
  "nothing wrong with an app's token": {
    title: "This is an app's token. Nothing looks wrong in it.",
    says: [/roles Mail\.Read, User\.Read\.All, Group\.Read\.All and 1 more$/m],
  },
  "request alone": {
    title: "This request is fine in itself.",
    path: ["Your request", "GET /me/messages"],
    says: [
      /^For a user's token: \*\*Mail\.ReadBasic\*\*$/m,
      /^For an app's token: not possible on this path, only on \*\*\/users\/\{id\}\/messages\*\*$/m,
    ],
    not: [/You sent/, /^Likely/m],
    button: "Show permissions",
  },
  "request that the data does not know": {
    title: "This is a user's token. Nothing looks wrong in it.",
    path: ["Your request", "GET /me/unheardOf"],
    says: [/No permission is documented for this request/],
  },
  consent: {
    title: "Nobody has consented to this yet.",
    says: [/^Certain: AADSTS65001/m, /^Let the user sign in interactively and accept/m],
    not: [/Permission data/],
    button: CHANGE,
  },
  "wrong secret": {
    title: "Entra did not accept the app's secret, certificate or assertion.",
    says: [/^Make a new client secret and copy its Value/m],
    button: CHANGE,
  },
  "delegated scope for an app": {
    title: "The scope that was asked for does not fit the way of signing in.",
    says: [/^Ask with scope=https:\/\/graph\.microsoft\.com\/\.default/m],
    button: CHANGE,
  },
  "app that the tenant does not know": {
    title: "The app is not known in this tenant, or it is the wrong tenant.",
    says: [/^Compare the client id and the tenant id/m],
    button: CHANGE,
  },
  "revoked session of an app": {
    title: "A policy stopped this app's sign-in.",
    says: [/^Ask for a new token past the cache/m],
    not: [/[Ss]ign in again/],
    button: CHANGE,
  },
  "personal account at work": {
    title: "A personal Microsoft account was used here.",
    says: [/^Sign in with a work or school account/m],
  },
  "no mailbox": {
    title: "The user has no mailbox, OneDrive or licence for this.",
    says: [/^Certain: MailboxNotEnabledForRESTAPI/m],
    not: [/Permission data/, /Caution/],
    button: CHANGE,
  },
  "no such item": {
    title: "What was asked for does not exist in this tenant.",
    says: [/^Check the id in the address/m],
  },
  "search without a region": {
    title: "The request itself is malformed.",
    says: [/^Add "region" to the search request/m],
    button: CHANGE,
  },
  "service is down": {
    title: "The service failed. This is not yours to mend.",
    says: [/^Try again after a short wait/m],
  },
  "app by its code": {
    title: "Most likely an app's token was used on /me, which needs a signed-in user.",
    path: ["If an app made this call, use", "GET /users/{id}/events"],
    says: [/^Likely: ClientSecretCredential: that way gets an app's own token/m],
    button: FIXED,
  },
  throttled: {
    title: "Too many requests: Graph is slowing this app down.",
    says: [/^Certain: TooManyRequests/m],
    not: [/Permission data/],
  },
  lunch: { title: "There is nothing about a Microsoft Graph call in this." },
  "refused, with a request": {
    asks: /: who signs in\?$/,
    title: "Graph refused this call. What you sent fits two reasons.",
    path: ["Your request", "GET /users"],
    says: [
      /^Possible: /m,
      /^For a user's token: \*\*/m,
      /^For an app's token: \*\*/m,
      /^To be sure/m,
    ],
    button: CHANGE,
  },
  "refused, and nothing else": {
    asks: /: the request \(method and URL\)$/,
    title: "Graph refused this call. What you sent fits two reasons.",
    says: [/^To be sure, no token needed: the request/m],
  },
  "token rejected without a reason": {
    asks: /: the request \(method and URL\)$/,
    title: "Graph refused this call. What you sent fits two reasons.",
    says: [/^To be sure/m],
  },
  "live token in a batch of requests": {
    title: "This is an app's token, and none of its permissions opens this request.",
    path: ["Keep", "GET /groups"],
    says: [/^3 requests were found; this answer is about GET \/groups/m],
    button: CHANGE,
  },
  batch: {
    title: "This is an app's token. /me needs a signed-in user.",
    path: ["Use", "GET /users/{id}/messages"],
    says: [
      /^GET \/users\/mo@contoso\.example: nothing looks wrong$/m,
      /^GET \/me\/joinedTeams\/19:a\/channels → .*\/teams\/19:a\/channels/m,
      /^GET \/me\/onenote\/notebooks: not open to apps$/m,
      /Together they need:.* Mail\.Read,/,
    ],
    button: FIXED,
  },
  subscription: {
    title: "This is an app's token. /me needs a signed-in user.",
    path: ["Use", "POST /subscriptions"],
    says: [/^\*\*Mail\.Read\*\*/m],
    button: FIXED,
  },
  "another operation for an app": {
    title: "This is an app's token. /me needs a signed-in user.",
    says: [/not the same thing/, /^POST \/users\/\{id\}\/calendar\/getSchedule$/m],
    button: CHANGE,
  },
  inferred: {
    title: "This is an app's token. /me needs a signed-in user.",
    path: ["Use", "GET /users/{id}/mailFolders/x/childFolders/y/messages"],
    says: [/inferred/i],
    button: FIXED,
  },
  "user's misspelled alias": {
    title: "This is a user's token. A permission is missing.",
    path: ["Use", "GET /me/messages"],
    says: [/^Graph does not know \/users\/me: the signed-in user is \/me/m],
    button: FIXED,
  },
  "managed identity on /me in Python": {
    title: "This is an app's token. /me needs a signed-in user.",
    path: ["Use", "GET /users/{id}"],
    button: FIXED,
  },
} as const satisfies Record<CardCaseName, FirstCard>;

function cardOf(paste: string) {
  return answerCard(explain(paste, NOW), {}, PLAIN_CHAT);
}

function headingOf(card: object): unknown {
  return partsOf(card).find(({ style }) => style === "heading")?.text;
}

describe("answerCard()", () => {
  for (const { name, paste } of CARD_CASES) {
    const expected: FirstCard = FIRST_CARDS[name];
    it(`answers ${name}`, () => {
      const card = cardOf(paste);
      assert.equal(headingOf(card), expected.title);
      const lines = linesOf(card);
      if (expected.path !== undefined) {
        const at = lines.indexOf(expected.path[0]);
        assert.deepEqual(lines.slice(at, at + 2), expected.path);
      }
      for (const pattern of expected.says ?? []) assert.match(readable(card), pattern);
      for (const pattern of expected.not ?? []) assert.doesNotMatch(readable(card), pattern);
      const forAdmin = explain(paste, NOW).adminMessage === null ? [] : ["Message for my admin"];
      const [field] = partsOf(card).filter(({ type }) => String(type).startsWith("Input."));
      if (expected.asks === undefined) assert.equal(field, undefined);
      else assert.match(String(field?.label), expected.asks);
      const check = expected.asks === undefined ? [] : ["Check"];
      assert.deepEqual(
        buttonsOf(card).map(({ title }) => title),
        [...check, ...(expected.button === undefined ? [] : [expected.button]), ...forAdmin],
      );
    });

    it(`repeats no line for ${name}`, () => {
      const lines = linesOf(cardOf(paste));
      assert.deepEqual(lines, [...new Set(lines)]);
    });
  }

  it("warns of a live token before anything else", () => {
    const { paste } = CARD_CASES.find(
      ({ name }) => name === "live token in a batch of requests",
    ) ?? {
      paste: "",
    };
    const [first] = partsOf(cardOf(paste).body);
    assert.equal(first?.color, "Attention");
    assert.match(
      String(first?.text),
      /^\*\*Caution:\*\* Delete the message: it holds a live app token.*10:14 UTC/,
    );
  });

  it("warns of no more than three of many live tokens", () => {
    const tokens = Array.from({ length: 50 }, (_, at) =>
      mintToken({ scp: "a", exp: NOW + 60 * at }),
    );
    const warnings = partsOf(cardOf(tokens.join("\n"))).filter(
      ({ color }) => color === "Attention",
    );
    assert.equal(warnings.length, 3);
  });

  it("says after the answer that an older error was left out", () => {
    const claims = {
      scp: "User.Read",
      aud: "https://graph.microsoft.com",
      iat: NOW,
      exp: NOW + 3600,
    };
    const old = {
      code: "Authorization_RequestDenied",
      innerError: { date: new Date((NOW - 3600) * 1000).toISOString().slice(0, 19) },
    };
    const card = cardOf(
      `GET https://graph.microsoft.com/v1.0/me\n${mintToken(claims, { signed: false })}\n${JSON.stringify({ error: old })}`,
    );
    const lines = linesOf(card);
    assert.equal(lines[0], headingOf(card));
    assert.ok(lines.some((line) => line.startsWith("The error is older than the token")));
  });

  it("tells a token without idtyp by its roles, and names them once", () => {
    const claims = { aud: "https://graph.microsoft.com", appid: "x", roles: ["Mail.Send"] };
    const token = mintToken(claims, { signed: false });
    const text = readable(cardOf(`GET https://graph.microsoft.com/v1.0/me/messages\n${token}`));
    assert.match(text, /^Certain: roles without scp/m);
    assert.match(text, /^You sent: an app's token, roles Mail\.Send · /m);
  });

  it("says how sure it is even where the request is the first thing that tells", () => {
    const error = {
      code: "BadRequest",
      message: "/me request is only valid with delegated authentication flow.",
    };
    const text = readable(
      cardOf(`GET https://graph.microsoft.com/v1.0/me/calendarView\n${JSON.stringify({ error })}`),
    );
    assert.match(text, /^Certain: BadRequest \(/m);
    assert.match(text, /^Use\nGET \/users\/\{id\}\/calendarView$/m);
  });

  it("says once that nothing is documented", () => {
    const denied = '{"error":{"code":"Authorization_RequestDenied","message":"x"}}';
    const lines = linesOf(cardOf(`GET https://graph.microsoft.com/v1.0/unheardOf\n${denied}`));
    assert.ok(lines.includes("Which permission it needs is not documented."));
    assert.ok(!lines.some((line) => line.startsWith("For a user's token")));
  });

  it("asks for a new token before it speaks of the path", () => {
    const claims = { aud: "https://management.azure.com", idtyp: "app", roles: [] };
    const token = mintToken(claims, { signed: false });
    const lines = linesOf(cardOf(`GET https://graph.microsoft.com/v1.0/me/messages\n${token}`));
    const asks = lines.findIndex((line) => line.startsWith("Ask for a token with the scope"));
    const path = lines.indexOf("GET /users/{id}/messages");
    assert.ok(asks > 0 && path > asks, lines.join("\n"));
    assert.ok(!lines.some((line) => line.includes("Caution")));
  });

  it("says when its data is old", () => {
    assert.match(
      readable(answerCard(explain(TIMELESS, DATA_IS_OLD), {}, PLAIN_CHAT)),
      /^Permission data of \d{4}-\d\d-\d\d, 61 days old: newer permissions may be missing\. I keep/m,
    );
  });
});
