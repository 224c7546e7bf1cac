import assert from "node:assert/strict";
import { once } from "node:events";
import { after, afterEach, before, describe, it } from "mocha";
import { type FakeConnector, startConnector } from "../bot/fake_connector.ts";
import { activity, post } from "../bot/talk.ts";
import { mintToken } from "../mint_token.ts";
import { type ChildBot, endChildren, startChild } from "../server/child_bot.ts";
import { type FakeChannel, ISSUER, publish, sign, startChannel } from "../server/fake_channel.ts";
import { KEY } from "../server/guarded_bot.ts";
import { type StandInCloud, startCloud } from "./stand_in_cloud.ts";
import { addApp, addUser, makeTenant } from "./stand_in_directory.ts";
import { makeTrust } from "./trusting_child.ts";
import { trustingFetch } from "./trusting_fetch.ts";

const SECRET = "canary-secret~of.the-bot";
const HOST = "bot.contoso.example";
const RESOURCE = "api://botid-doctor";
const PERMISSION = "Application.Read.All";
const SIGN_IN = "application/vnd.microsoft.activity.loginRequest";

const trust = makeTrust();
const tenant = makeTenant();
const dana = addUser(tenant, { userPrincipalName: "dana@contoso.example" });
const { registration: own, principal: ownPrincipal } = addApp(tenant, {
  displayName: "Graph Auth Doctor",
  secrets: [SECRET],
  identifierUris: [RESOURCE],
  redirectUris: [`https://${HOST}/sign-in`],
  consented: [PERMISSION],
});
const { registration: app, principal } = addApp(tenant, {
  displayName: "Contoso Sync",
  asks: { roles: ["Mail.Read"], scopes: [] },
});

let cloud: StandInCloud;
let channel: FakeChannel;
let connector: FakeConnector;
let bot: ChildBot;

/** What Dana's app got, and with what. */
function paste(): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    aud: "https://graph.microsoft.com",
    iss: `https://sts.windows.net/${tenant.id}/`,
    tid: tenant.id,
    appid: app.appId,
    app_displayname: "Contoso Sync",
    oid: principal.id,
    idtyp: "app",
    iat: now - 1800,
    nbf: now - 1800,
    exp: now + 1800,
  };
  return `GET https://graph.microsoft.com/v1.0/me/messages\n${mintToken(claims, { signed: false })}`;
}

/** Sends an activity of Dana's, as Teams does; gives the answer to an invoke. */
async function send(more: Record<string, unknown>): Promise<Record<string, unknown>> {
  const exp = Math.floor(Date.now() / 1000) + 3600;
  const { url: serviceUrl } = connector;
  const token = await sign({ iss: ISSUER, aud: own.appId, serviceurl: serviceUrl, exp }, KEY);
  const body = activity({
    deliveryMode: "normal",
    serviceUrl,
    from: { id: "29:dana", aadObjectId: dana.id },
    conversation: { id: "a:1", conversationType: "personal", tenantId: tenant.id },
    ...more,
  });
  const { status, text } = await post(bot.url, body, { authorization: `Bearer ${token}` });
  assert.equal(status, 200);
  return text === "" ? {} : JSON.parse(text);
}

/** Presses a button, with what the client adds to it. */
function press(action: object, more: Record<string, unknown> = {}) {
  const value = { action, trigger: "manual", ...more };
  return send({ type: "invoke", name: "adaptiveCard/action", id: `p-${presses++}`, value });
}

let presses = 0;

interface CheckButton {
  type: string;
  verb?: string;
  data: object;
}

/** The button **Check in my tenant** somewhere in a card. */
function checkButton(value: unknown): CheckButton | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if ((value as { verb?: unknown }).verb === "checkTenant") return value as CheckButton;
  for (const part of Object.values(value)) {
    const found = checkButton(part);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Pastes, and gives the button of the card that answers. */
async function pasteAndFind(): Promise<CheckButton> {
  connector.calls.length = 0;
  await send({ id: `m-${presses++}`, text: paste() });
  const button = checkButton(connector.calls.at(-1)?.body);
  assert.ok(button !== undefined);
  return button;
}

async function ssoToken(): Promise<string> {
  return await cloud.mintUserToken({ aud: RESOURCE, tid: tenant.id, oid: dana.id });
}

/** Goes where the button leads: to the bot, to Entra, and back to the bot's page, with a code. */
async function signInByHand(address: string): Promise<string> {
  const start = new URL(address);
  assert.equal(start.origin, `https://${HOST}`);
  assert.ok(start.searchParams.get("claims"));
  const led = await fetch(`${bot.url}${start.pathname}${start.search}`, { redirect: "manual" });
  assert.equal(led.status, 302);
  const entra = new URL(led.headers.get("location") ?? "");
  assert.equal(entra.origin, cloud.loginOrigin);
  assert.equal(entra.searchParams.get("claims"), start.searchParams.get("claims"));
  entra.searchParams.set("login_hint", dana.userPrincipalName);
  const { headers } = await trustingFetch(trust)(entra);
  const back = new URL(headers.get("location") ?? "");
  assert.equal(back.origin + back.pathname + back.search, `https://${HOST}/sign-in`);
  return new URLSearchParams(back.hash.slice(1)).get("code") ?? "";
}

/** Waits for more of what a bot writes. */
async function nextLine({ process }: ChildBot): Promise<void> {
  if (process.stdout !== null) await once(process.stdout, "data");
}

/** The lines of the log that tell of a look. */
function looked(): Record<string, unknown>[] {
  const lines = bot
    .output()
    .split("\n")
    .filter((line) => line.includes("tenant-look"));
  return lines.map((line) => JSON.parse(line));
}

const textOf = (answer: Record<string, unknown>) => JSON.stringify(answer.value);

describe("a bot that looks into a tenant", () => {
  before(async () => {
    cloud = await startCloud(trust.certificate);
    cloud.directory.tenants.push(tenant);
    channel = await startChannel([await publish(KEY)]);
    connector = await startConnector();
    bot = await startChild({
      ...channel.settings,
      ...trust.env,
      ToChannelFromBotLoginUrl: `${cloud.loginOrigin}/${tenant.id}`,
      HOST: "127.0.0.1",
      MicrosoftAppId: own.appId,
      MicrosoftAppTenantId: tenant.id,
      MicrosoftAppPassword: SECRET,
      SSO_APP_ID_URI: RESOURCE,
      GRAPH_ENDPOINT: cloud.graphOrigin,
      BOT_DOMAIN: HOST,
    });
  });

  afterEach(async () => {
    cloud.faults.clear();
    tenant.requiresMfa = false;
    ownPrincipal.consented = [PERMISSION];
    await send({ id: `m-${presses++}`, text: "forget" });
    cloud.requests.length = 0;
  });

  after(async () => {
    await endChildren();
    await Promise.all([cloud.stop(), channel.stop(), connector.stop()]);
    trust.remove();
  });

  it("asks Teams for the person's token, and shows him what is true there", async () => {
    const button = await pasteAndFind();
    const asked = await press(button);
    assert.deepEqual([asked.statusCode, asked.type], [401, SIGN_IN]);
    const { tokenExchangeResource, connectionName } = asked.value as {
      tokenExchangeResource: { id: string; uri: string };
      connectionName: string;
    };
    assert.equal(tokenExchangeResource.uri, RESOURCE);
    assert.deepEqual(
      cloud.requests.filter(({ to }) => to === "graph"),
      [],
    );
    const { id } = tokenExchangeResource;
    const token = await ssoToken();
    const shown = await press(button, { authentication: { id, connectionName, token } });
    assert.equal(shown.statusCode, 200);
    assert.match(textOf(shown), /In your tenant, as of/);
    assert.match(textOf(shown), /Mail\.Read/);
    assert.ok(!textOf(shown).includes(token));
    const ofGraph = cloud.requests.filter(({ to }) => to === "graph");
    assert.ok(ofGraph.length >= 4);
    assert.deepEqual(new Set(ofGraph.map(({ method }) => method)), new Set(["GET"]));
    assert.deepEqual(new Set(ofGraph.map(({ token: by }) => by?.oid)), new Set([dana.id]));
    const again = await press(button);
    assert.match(textOf(again), /In your tenant, as of/);
    assert.equal(cloud.requests.filter(({ to }) => to === "graph").length, ofGraph.length);
  });

  it("hands claims to the sign-in by hand, and looks with the code that it ends with", async () => {
    tenant.requiresMfa = true;
    const button = await pasteAndFind();
    const token = await ssoToken();
    const authentication = { id: "1", connectionName: "tenant", token };
    const asked = await press(button, { authentication });
    assert.deepEqual([asked.statusCode, asked.type], [401, SIGN_IN]);
    const { buttons, tokenExchangeResource } = asked.value as {
      buttons: { value: string }[];
      tokenExchangeResource?: unknown;
    };
    assert.equal(tokenExchangeResource, undefined);
    const code = await signInByHand(buttons[0]?.value ?? "");
    const shown = await press(button, { state: code });
    assert.match(textOf(shown), /In your tenant, as of/);
  });

  it("leaves the offline card, and says in a line why, where it cannot look", async () => {
    ownPrincipal.consented = [];
    const button = await pasteAndFind();
    const authentication = { id: "1", connectionName: "tenant", token: await ssoToken() };
    const shown = await press(button, { authentication });
    assert.equal(shown.statusCode, 200);
    assert.match(textOf(shown), /an administrator has not consented to Application\.Read\.All/);
    assert.match(textOf(shown), /This is an app's token/);
    assert.doesNotMatch(textOf(shown), /In your tenant, as of/);
  });

  it("writes one line for each look, with who and which app, and nothing secret anywhere", async () => {
    const button = await pasteAndFind();
    const before = looked().length;
    const token = await ssoToken();
    await press(button, { authentication: { id: "1", connectionName: "tenant", token } });
    // The line is written before the answer is sent, by another process.
    while (looked().length === before) await nextLine(bot);
    const [line, ...more] = looked().slice(before);
    assert.deepEqual(more, []);
    const { event, person, app: lookedAt, outcome } = line ?? {};
    assert.deepEqual(
      { event, person, lookedAt, outcome },
      { event: "tenant-looked-up", person: dana.id, lookedAt: app.appId, outcome: "seen" },
    );
    const output = bot.output();
    for (const secret of [token, SECRET, "eyJ", "1.code-", dana.userPrincipalName]) {
      assert.ok(!output.includes(secret));
    }
  });
});
