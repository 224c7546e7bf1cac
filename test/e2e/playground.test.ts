import assert from "node:assert/strict";
import process from "node:process";
import { after, before, beforeEach, describe, it } from "mocha";
import type { Browser } from "playwright-core";
import { launchChromium } from "../../tools/launch_chromium.ts";
import { type Play, startPlay } from "../../tools/play/start_play.ts";
import { mintToken } from "../mint_token.ts";
import { Conversation } from "./conversation.ts";

const ARTICLE = `\`\`\`output
{
"error": {
"code": "NoPermissionsInAccessToken",
"message": "The token contains no permissions, or permissions can not be understood.",
"innerError": {
"oAuthEventOperationId": "48f66de9-xxx-xxxx1-xxxx-399ea6608ec0",
"oAuthEventcV": "MkVd0xxxxxvjGFVJkoA.1",
"errorUrl": "https://aka.ms/autherrors#error-InvalidGrant",
"requestId": "80f8a0e9-xxxx-xxxx-xxxx-88e5d4bb5bb2",
"date": "2021-07-30T04:04:38"
}
}
}
\`\`\`
GET https://graph.microsoft.com/v1.0/me/memberOf`;

/** As the Playground is set up. */
const TENANT = "6f1b0a52-9c4d-4e57-8a3f-2d7c51e0b9aa";
const DANA = "3c9f7e20-1a4b-4d6c-b8e5-0f2a6d91c300";

const NOW = Math.floor(Date.now() / 1000);
const TIMES = { iat: NOW - 600, nbf: NOW - 600, exp: NOW + 3000 };
const GRAPH = { aud: "https://graph.microsoft.com", ...TIMES };

describe("the bot in the Microsoft 365 Agents Playground", () => {
  let play: Play;
  let browser: Browser;
  let chat: Conversation;

  before(async () => {
    const env = { ...process.env, BROWSER: "none" };
    play = await startPlay({ botPort: 0, playgroundPort: 0, env, log: () => {} });
    browser = await launchChromium();
  });

  after(async () => {
    await browser?.close();
    await play?.stop();
  });

  beforeEach(async () => {
    const page = await browser.newPage({
      viewport: { width: 1360, height: 1500 },
      deviceScaleFactor: 2,
    });
    chat = new Conversation(page);
    await chat.open(play.playgroundUrl);
  });

  it("answers the error and the request of Microsoft's article, and shows the fixed request", async () => {
    await chat.paste(ARTICLE);
    const first = await chat.cardSaying("Most likely an app's token was used on /me.");
    assert.match(first, /GET \/users\/\{id\}\/memberOf/);
    assert.match(first, /User\.Read\.All \(application permission, admin consent\)/);
    assert.match(first, /Least privileged in the permission data: Directory\.Read\.All/);
    await chat.picture("article-answer", "oAuthEventOperationId");

    await chat.press("Show fixed request", "Permission checklist");
    const second = await chat.cardText();
    assert.match(second, /GET https:\/\/graph\.microsoft\.com\/v1\.0\/users\/\{id\}\/memberOf/);
    assert.match(second, /Directory\.Read\.All\s*least in Microsoft's permission data/);
    assert.match(second, /Grant admin consent/);
    await chat.picture("article-fixed-request");

    await chat.choose("Language", "Python");
    const python = 'result = await graph_client.users.by_user_id("{id}").member_of.get()';
    await chat.press("Update the code", python);
    const message = "Please grant our app a permission of Microsoft Graph: User.Read.All.";
    await chat.press("Message for my admin", message);
    await chat.picture("article-in-python");

    await chat.press("Back to the answer", "GET /users/{id}/memberOf");
  });

  it("tells an app's token from its claims and never shows the token again", async () => {
    const token = mintToken(
      { ...GRAPH, idtyp: "app", app_displayname: "Contoso Sync", roles: ["User.Read.All"] },
      { signed: false },
    );
    await chat.paste(
      `GET https://graph.microsoft.com/v1.0/me/messages\nAuthorization: Bearer ${token}`,
    );
    const first = await chat.cardSaying("This is an app's token. /me needs a signed-in user.");
    assert.match(first, /Certain: idtyp is app/);
    assert.match(first, /Contoso Sync/);
    assert.match(first, /GET \/users\/\{id\}\/messages/);
    assert.match(first, /Mail\.Read \(application permission, admin consent\): not in this token/);
    assert.match(first, /every mailbox/);
    await chat.picture("app-token-answer");

    await chat.press("Show fixed request", "Permission checklist");
    const second = await chat.cardText();
    assert.ok(!second.includes(token.slice(0, 40)), "the card must not show the token");
    await chat.picture("app-token-fixed-request");
  });

  it("keeps /me for a user's token and names the missing scope", async () => {
    const token = mintToken({ ...GRAPH, idtyp: "user", scp: "User.Read" }, { signed: false });
    await chat.paste(`GET https://graph.microsoft.com/v1.0/me/messages\n\n${token}`);
    const first = await chat.cardSaying(
      "This is a user's token. /me is right; a permission is missing.",
    );
    assert.match(first, /Keep\s*GET \/me\/messages/);
    assert.match(first, /Mail\.Read \(delegated permission/);
    await chat.picture("delegated-answer");

    await chat.press("Show what to change", "Permission checklist");
    assert.match(await chat.cardText(), /sign in again/);
    await chat.picture("delegated-what-to-change");
  });

  it("grows one answer from messages, closes the circle, starts over and forgets", async () => {
    const app = { ...GRAPH, idtyp: "app", app_displayname: "Contoso Sync" };
    const token = (roles: string[], iat: number) =>
      mintToken({ ...app, iat, roles }, { signed: false });
    // The Playground has one person and one conversation, and the tests before spoke there, too.
    await chat.paste("forget");
    await chat.message("Forgotten: I keep nothing of what you showed me here.");
    await chat.paste(token(["User.Read.All"], NOW - 600));
    await chat.cardSaying("This is an app's token. Nothing looks wrong in it.");
    await chat.paste("GET https://graph.microsoft.com/v1.0/me/messages");
    const grown = await chat.cardSaying("This is an app's token. /me needs a signed-in user.");
    assert.match(grown, /Put together from your messages: the token of .*, the request of /);
    await chat.picture("remembered");

    await chat.paste(token(["User.Read.All", "Mail.Read"], NOW - 5));
    await chat.cardSaying("Mail.Read is now in the token. Send GET /users/{id}/messages with it.");
    await chat.picture("circle-closed");

    await chat.press("Start over", "This is an app's token. Nothing looks wrong in it.");
    await chat.paste("forget");
    await chat.message("Forgotten: I keep nothing of what you showed me here.");
  });

  it("writes the named user into every language, and takes the reader's own account", async () => {
    const claims = { ...GRAPH, idtyp: "app", tid: TENANT, roles: ["User.Read.All"] };
    const token = mintToken(claims, { signed: false });
    await chat.paste(`GET https://graph.microsoft.com/v1.0/me/messages\n${token}`);
    await chat.cardSaying("/me needs a signed-in user.");
    await chat.press("Show fixed request", "Permission checklist");
    await chat.fill("The user: object id or user principal name", "adele@contoso.example");
    await chat.choose("Language", "C#");
    const csharp =
      'var result = await graphClient.Users["adele@contoso.example"].Messages.GetAsync();';
    await chat.press("Update the code", csharp);
    await chat.picture("named-user");
    await chat.press("Use my account", `Change the request to GET /users/${DANA}/messages.`);
  });

  it("asks for the one missing piece in a field, and answers with it", async () => {
    await chat.paste("forget");
    await chat.paste('{"error":{"code":"NoPermissionsInAccessToken","message":"x"}}');
    await chat.cardSaying("Most likely an app's token was used on /me.");
    await chat.picture("missing-piece");
    await chat.fill("To be sure, no token needed: the request (method and URL)", "/me/events");
    await chat.press("Check", "GET /users/{id}/events");
  });

  it("shows samples with one press, and what it keeps", async () => {
    await chat.paste("samples");
    await chat.cardSaying("Three calls that Graph refused");
    await chat.picture("samples");
    await chat.press("Try it: An app's token on /me", "GET /users/{id}/messages");
    await chat.press("More samples", "Three calls that Graph refused");
    await chat.paste("privacy");
    await chat.cardSaying("What I read, keep and send");
    await chat.picture("privacy");
    await chat.paste("help");
    assert.doesNotMatch(
      await chat.cardSaying("Microsoft Graph said no?"),
      /Paste privately/,
      "the Playground opens no dialogs from cards",
    );
    await chat.picture("welcome");
  });

  it("answers in a group chat where it is mentioned", async () => {
    await chat.goTo("Graph questions");
    await chat.mention(ARTICLE);
    await chat.cardSaying("Most likely an app's token was used on /me.");
    await chat.press("Show fixed request", "Permission checklist");
  });

  it("answers a post in a channel that mentions it, within its thread", async () => {
    await chat.goTo("Graph errors");
    await chat.post(ARTICLE);
    await chat.cardSaying("Most likely an app's token was used on /me.");
    await chat.picture("channel-answer");
  });

  it("diagnoses somebody's message by the message action, and shares the diagnosis", async () => {
    await chat.goTo("Graph questions");
    await chat.paste(`canary: ${ARTICLE}`);
    await chat.actOn("canary:", "diagnoseMessage");
    const answer = (await chat.dialog.textContent()) ?? "";
    assert.match(answer, /Most likely an app's token was used on \/me\./);
    await chat.pictureOfDialog("message-action");
    await chat.pressInDialog("Show fixed request", "Permission checklist");
    await chat.pressInDialog("Back to the answer", "GET /users/{id}/memberOf");
    await chat.pressInDialog("Share the diagnosis", "Shared: the diagnosis stands");
    await chat.closeDialog();
    const shared = await chat.cardSaying("Dana Developer shared this diagnosis.");
    assert.match(shared, /GET \/users\/\{id\}\/memberOf/);
    assert.doesNotMatch(shared, /canary/);
  });

  it("says so when there is nothing to diagnose", async () => {
    await chat.paste("Shall we have lunch at noon?");
    await chat.message("I found no Microsoft Graph token, error or request in that.");
  });
});
