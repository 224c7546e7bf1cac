import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { jwtVerify } from "jose";
import { after, afterEach, before, beforeEach, describe, it } from "mocha";
import { type FakeConnector, startConnector } from "../bot/fake_connector.ts";
import { activity, post } from "../bot/talk.ts";
import { type ChildBot, endChildren, startChild } from "./child_bot.ts";
import { type FakeChannel, ISSUER, publish, sign, startChannel } from "./fake_channel.ts";
import { type FakeEntra, type FakeIdentity, startEntra, startIdentity } from "./fake_entra.ts";
import { APP_ID, KEY, TENANT } from "./guarded_bot.ts";
import {
  certificatePem,
  keyPem,
  makeAppCertificate,
  makeAuthority,
  makeServerCertificate,
} from "./make_certificate.ts";

const IDENTITY_ID = "0a6c2d7e-91b4-4c1f-8e35-d20f6b7a4c19";
const SECRET = "canary-secret~of.the-app_0123456789abcd";
const BOT_SCOPE = "https://api.botframework.com/.default";

/** What the sign-in proves with a JWT of the app's own. */
const JWT_BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

const authority = makeAuthority();
const appCertificate = makeAppCertificate(authority);
const folder = mkdtempSync(path.join(tmpdir(), "identities-"));
const authorityFile = path.join(folder, "authority.pem");

let channel: FakeChannel;
let connector: FakeConnector;
let entra: FakeEntra;
let identity: FakeIdentity;

/** The bot with one of its identities; where it signs in is on loopback. */
function start(settings: Record<string, string>): Promise<ChildBot> {
  return startChild({
    ...channel.settings,
    ToChannelFromBotLoginUrl: entra.loginUrl,
    ...identity.settings,
    // Read by the runtimes themselves, at their start.
    NODE_EXTRA_CA_CERTS: authorityFile,
    DENO_CERT: authorityFile,
    HOST: "127.0.0.1",
    MicrosoftAppId: APP_ID,
    MicrosoftAppTenantId: TENANT,
    AllowedTenants: TENANT,
    ...settings,
  });
}

/** A turn of a conversation and a person of its own, as nobody may ask too often. */
async function takeTurn(bot: ChildBot, number: number): Promise<number> {
  const exp = Math.floor(Date.now() / 1000) + 3600;
  const { url: serviceUrl } = connector;
  const token = await sign({ iss: ISSUER, aud: APP_ID, serviceurl: serviceUrl, exp }, KEY);
  const message = activity({
    id: `turn-${number}`,
    text: "help",
    deliveryMode: "normal",
    serviceUrl,
    from: { id: `29:${number}` },
    conversation: { id: `a:${number}`, conversationType: "personal", tenantId: TENANT },
  });
  return (await post(bot.url, message, { authorization: `Bearer ${token}` })).status;
}

/** The conversations that were answered, each with what the answer carried. */
function answers(): [string, string | undefined][] {
  return connector.calls.map(({ conversation, authorization }) => [conversation, authorization]);
}

/** All that the bot wrote, which is whole at its end. */
async function outputOf(bot: ChildBot): Promise<string> {
  await bot.end("SIGKILL");
  return bot.output();
}

describe("the bot's own identity", () => {
  before(async () => {
    writeFileSync(authorityFile, certificatePem(authority));
    channel = await startChannel([await publish(KEY)]);
  });

  beforeEach(async () => {
    connector = await startConnector();
    entra = await startEntra(makeServerCertificate("localhost", authority));
    identity = await startIdentity();
  });

  afterEach(async () => {
    await endChildren();
    await Promise.all([connector.stop(), entra.stop(), identity.stop()]);
  });

  after(async () => {
    await channel.stop();
    rmSync(folder, { recursive: true });
  });

  it("is proven by a client secret, once for many turns", async () => {
    const bot = await start({ MicrosoftAppPassword: SECRET });
    const numbers = Array.from({ length: 20 }, (_, index) => index);
    const statuses = await Promise.all(numbers.map((number) => takeTurn(bot, number)));
    assert.deepEqual(new Set(statuses), new Set([200]));
    assert.deepEqual(
      answers().sort(),
      numbers.map((number) => [`a:${number}`, "Bearer entra-1"]).sort(),
    );
    const [asked = {}, ...more] = entra.asked;
    assert.deepEqual(more, []);
    const { client_id, client_secret, client_assertion, grant_type, scope } = asked;
    assert.deepEqual(
      { client_id, client_secret, client_assertion, grant_type, scope: scope?.split(" ")[0] },
      {
        client_id: APP_ID,
        client_secret: SECRET,
        client_assertion: undefined,
        grant_type: "client_credentials",
        scope: BOT_SCOPE,
      },
    );
    assert.deepEqual(identity.asked, []);
    assert.doesNotMatch(await outputOf(bot), /canary|entra-1|eyJ/);
  });

  const certificates = [
    { hash: "sha1", parameter: "x5t", alg: "RS256" },
    { hash: "sha256", parameter: "x5t#S256", alg: "PS256" },
  ] as const;
  for (const { hash, parameter, alg } of certificates) {
    it(`is proven by a certificate that is named by its ${hash}`, async () => {
      const digest = createHash(hash).update(appCertificate.der).digest();
      const bot = await start({
        CertificateThumbprint: digest.toString("hex"),
        CertificatePrivateKey: keyPem(appCertificate),
      });
      assert.equal(await takeTurn(bot, 1), 200);
      assert.deepEqual(answers(), [["a:1", "Bearer entra-1"]]);
      const [asked = {}, ...more] = entra.asked;
      assert.deepEqual(more, []);
      assert.equal(asked.client_secret, undefined);
      assert.equal(asked.client_assertion_type, JWT_BEARER);
      const { protectedHeader, payload } = await jwtVerify(
        asked.client_assertion ?? "",
        appCertificate.publicKey,
        {
          issuer: APP_ID,
          subject: APP_ID,
          audience: entra.tokenUrl,
          requiredClaims: ["exp"],
          // MSAL rounds the time.
          clockTolerance: 1,
        },
      );
      assert.deepEqual(protectedHeader, {
        alg,
        typ: "JWT",
        [parameter]: digest.toString("base64url"),
      });
      assert.equal(typeof payload.jti, "string");
      assert.doesNotMatch(await outputOf(bot), /PRIVATE|entra-1|eyJ/);
    });
  }

  it("is a managed identity", async () => {
    const bot = await start({ MicrosoftAppType: "UserAssignedMSI" });
    for (const number of [1, 2]) assert.equal(await takeTurn(bot, number), 200);
    assert.deepEqual(answers(), [
      ["a:1", "Bearer identity-1"],
      ["a:2", "Bearer identity-1"],
    ]);
    assert.deepEqual(identity.asked, [
      {
        query: {
          "api-version": "2019-08-01",
          resource: "https://api.botframework.com",
          client_id: APP_ID,
        },
        secret: identity.settings.IDENTITY_HEADER,
      },
    ]);
    assert.deepEqual(entra.asked, []);
    assert.doesNotMatch(await outputOf(bot), /canary|identity-1/);
  });

  it("is proven by a managed identity that the app trusts", async () => {
    const bot = await start({ ManagedIdentityClientId: IDENTITY_ID });
    for (const number of [1, 2]) assert.equal(await takeTurn(bot, number), 200);
    assert.deepEqual(answers(), [
      ["a:1", "Bearer entra-1"],
      ["a:2", "Bearer entra-1"],
    ]);
    assert.deepEqual(
      identity.asked.map(({ query }) => [query.resource, query.client_id]),
      [["api://AzureADTokenExchange", IDENTITY_ID]],
    );
    const [asked = {}, ...more] = entra.asked;
    assert.deepEqual(more, []);
    assert.equal(asked.client_id, APP_ID);
    assert.equal(asked.client_assertion_type, JWT_BEARER);
    assert.equal(asked.client_assertion, "identity-1");
    assert.equal(asked.client_secret, undefined);
    assert.doesNotMatch(await outputOf(bot), /canary|identity-1|entra-1/);
  });

  it("that is refused ends the turn, is named in the log, and works again later", async () => {
    entra.refusal = {
      status: 401,
      body: {
        error: "invalid_client",
        error_description: `AADSTS7000215: Invalid client secret provided for ${SECRET}. Trace ID: canary`,
        error_codes: [7_000_215],
      },
    };
    const bot = await start({ MicrosoftAppPassword: SECRET });
    assert.equal(await takeTurn(bot, 0), 200);
    assert.deepEqual(answers(), []);
    assert.equal(entra.asked.length, 1);
    entra.refusal = undefined;
    // It rests for two seconds, however often it is needed.
    for (let number = 1; answers().length === 0; number += 1) {
      assert.equal(await takeTurn(bot, number), 200);
    }
    assert.deepEqual(
      answers().map(([, authorization]) => authorization),
      ["Bearer entra-2"],
    );
    const output = await outputOf(bot);
    assert.match(output, /"turn-failed".*"error":"ServerError invalid_client AADSTS7000215"/);
    assert.doesNotMatch(output, /canary|entra-2|eyJ/);
  });
});
