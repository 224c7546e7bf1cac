import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import process from "node:process";
import { ActivityHandler } from "botbuilder";
import { afterEach, describe, it } from "mocha";
import { explainFailedStart } from "../../src/explain_failed_start.ts";
import { createAdapter } from "../../src/server/create_adapter.ts";
import { createServer } from "../../src/server/create_server.ts";
import { readConfig } from "../../src/server/read_config.ts";
import { readLogLevel } from "../../src/server/read_log_level.ts";
import { runServer } from "../../src/server/run_server.ts";
import { activity, connect, endAll, post, serve, through } from "../bot/talk.ts";
import { keptLog } from "../kept_log.ts";
import { endChildren, failToStart, startChild } from "../server/child_bot.ts";
import { startAzurite } from "../storage/azurite.ts";
import { ALL, CANARIES, SECRETS } from "./canaries.ts";
import { findLeaks } from "./find_leaks.ts";

/** Loads what fails beside the bot. */
const FAULTY =
  "deno" in process.versions
    ? ["--preload", "./test/canaries/faulty_bot.ts"]
    : ["--import", "tsx", "--import", "./test/canaries/faulty_bot.ts"];

const SECRET = "abc8Q~budgerigar.Whistles-Quietly_0123456";
const ID = "8d2e4c17-53b6-4f0a-9e21-7ac4d8f3610b";

/** Every setting there is. */
const SETTINGS = [
  "PORT",
  "HOST",
  "METRICS_PORT",
  "METRICS_HOST",
  "LOG_LEVEL",
  "RATE_LIMIT_PERSON",
  "RATE_LIMIT_CONVERSATION",
  "MicrosoftAppId",
  "MicrosoftAppType",
  "MicrosoftAppTenantId",
  "AllowedTenants",
  "CertificateThumbprint",
  "CertificatePrivateKey",
  "ManagedIdentityClientId",
  "ToChannelFromBotLoginUrl",
  "ToChannelFromBotOAuthScope",
  "ToBotFromChannelTokenIssuer",
  "ToBotFromChannelOpenIdMetadataUrl",
  "OAuthUrl",
  "SSO_APP_ID_URI",
  "SSO_APP_ID",
  "GRAPH_ENDPOINT",
  "BOT_DOMAIN",
  "STATE_CONNECTION_STRING",
  "STATE_CONTAINER_URL",
  "STATE_CONTAINER",
  "STATE_IDENTITY_CLIENT_ID",
];

/** Settings that are right, so that only the one in question is not. */
const APP = { MicrosoftAppId: ID, MicrosoftAppTenantId: ID };

/** What is said of a start with these settings. */
function saidOf(env: Record<string, string>): string {
  try {
    readLogLevel(env);
    readConfig(env);
    return "";
  } catch (error) {
    return explainFailedStart(error).line;
  }
}

/** A bot that fails over everything, and says over what. */
class ThrowingBot extends ActivityHandler {
  override run(): Promise<void> {
    return Promise.reject(Object.assign(new Error(ALL), { name: ALL, code: ALL, body: ALL }));
  }
}

describe("a fault tells nothing of what it is about, being", () => {
  afterEach(async () => {
    await endAll();
    await endChildren();
  });

  for (const name of SETTINGS) {
    it(`a secret in ${name}`, () => {
      const said = [
        saidOf({ [name]: SECRET }),
        saidOf({ ...APP, MicrosoftAppPassword: "x", [name]: SECRET }),
        saidOf({ ...APP, [name]: SECRET, CertificatePrivateKey: SECRET }),
      ].join("\n");
      assert.match(said, /^ERR_/m);
      assert.deepEqual(findLeaks(said, [SECRET]), []);
    });
  }

  for (const env of [
    { MicrosoftAppId: SECRET },
    { LOG_LEVEL: SECRET },
    { STATE_CONNECTION_STRING: `AccountKey=${SECRET}` },
  ]) {
    it(`a start with a secret in ${Object.keys(env)}`, async () => {
      const { status, output } = await failToStart({ DEBUG: "*", ...env });
      assert.equal(status, 2);
      assert.match(output, /^ERR_/m);
      assert.deepEqual(findLeaks(output, [SECRET]), []);
    });
  }

  for (const FAULT of ["exception", "rejection"]) {
    it(`the ${FAULT} that nobody catches`, async () => {
      const bot = await startChild({ FAULT }, FAULTY);
      assert.equal(await bot.end("SIGUSR2"), 1);
      assert.match(bot.output(), /ERR_UNEXPECTED: .* RangeError\n/);
      assert.deepEqual(findLeaks(bot.output(), SECRETS), []);
    });
  }

  for (const type of ["message", "messageUpdate", "invoke", "event"]) {
    it(`a turn that throws, of the type ${type}`, async () => {
      const { log, watch, text } = keptLog();
      const adapter = createAdapter(undefined, { watch });
      const server = createServer({ adapter, bot: new ThrowingBot(), watch });
      const { url, stop } = await runServer(server, { port: 0, host: "127.0.0.1", log });
      const connector = await connect();
      const answers = [
        await post(url, activity({ type, text: ALL, value: { ALL } })),
        await post(url, activity({ type, id: "2", text: ALL, ...through(connector) })),
      ];
      await stop();
      const said = JSON.stringify([answers, connector.calls]);
      assert.match(text(), /turn-failed/);
      assert.deepEqual(findLeaks(said + text(), SECRETS), []);
    });
  }

  it("a storage that does not let the bot in", async () => {
    const azurite = await startAzurite();
    const key = Buffer.from(SECRET.repeat(2)).toString("base64");
    const bot = await startChild({
      LOG_LEVEL: "trace",
      DEBUG: "*",
      AZURE_LOG_LEVEL: "verbose",
      STATE_CONNECTION_STRING: `DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=${key};BlobEndpoint=${azurite.url}/devstoreaccount1;`,
    });
    const { text } = await post(bot.url, activity({ text: ALL }));
    await bot.end();
    await azurite.stop();
    assert.match(bot.output(), /"event":"storage-failed".*"error":"RestError .*403"/);
    assert.deepEqual(findLeaks(bot.output() + text, [SECRET, key, ...SECRETS]), []);
  });
});

describe("a file that is sent along keeps to itself", () => {
  afterEach(endAll);

  for (const { name, paste, secrets } of CANARIES) {
    it(`what is secret in ${name}`, async () => {
      const host = "https://contoso-my.sharepoint.com";
      const downloadUrl = `${host}/a.txt?tempauth=${SECRET}`;
      const content = { downloadUrl, fileType: "txt" };
      const contentType = "application/vnd.microsoft.teams.file.download.info";
      const attachments = [{ contentType, contentUrl: `${host}/a.txt`, name: "a.txt", content }];
      const connector = await connect();
      const sent = { attachments, text: "", ...through(connector) };
      for (const fetch of [
        async () => new Response(paste),
        async () => Promise.reject(new TypeError(`${downloadUrl} ${paste}`)),
        async () => new Response(paste, { status: 500, statusText: "x" }),
        async () => new Response(paste, { headers: { "content-type": "text/html" } }),
      ]) {
        const url = await serve(undefined, { fetch });
        await post(url, activity(sent));
      }
      const said = JSON.stringify(connector.calls);
      assert.match(said, /"method":"POST"/);
      assert.deepEqual(findLeaks(said, [...secrets, SECRET]), []);
    });
  }
});
