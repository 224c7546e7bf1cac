import assert from "node:assert/strict";
import { inspect } from "node:util";
import { describe, it } from "mocha";
import { ConfigError, type ConfigErrorCode } from "../../src/server/config_error.ts";
import { readTelemetry, TELEMETRY_SETTINGS } from "../../src/server/read_telemetry.ts";

const KEY = "c0ffee17-53b6-4f0a-9e21-7ac4d8f3610b";
const ID = "8d2e4c17-53b6-4f0a-9e21-7ac4d8f3610b";
const OWN = "0d9f6a3b-1c2d-4e5f-8a7b-6c5d4e3f2a1b";
const ENDPOINT = "https://westeurope-5.in.applicationinsights.azure.com";
const LEAST = `InstrumentationKey=${KEY};IngestionEndpoint=${ENDPOINT}/`;
const WHOLE = `${LEAST};LiveEndpoint=https://westeurope.livediagnostics.monitor.azure.com/;ApplicationId=${ID}`;
const AUDIENCE = "https://monitor.azure.com";

function envOf(connection?: string, authentication?: string): Record<string, string | undefined> {
  const [first = "", second = ""] = TELEMETRY_SETTINGS;
  return { [first]: connection, [second]: authentication };
}

const CONNECTIONS: [title: string, text: string, endpoint: string][] = [
  ["as the portal shows it", WHOLE, ENDPOINT],
  ["with no more than is needed", LEAST, ENDPOINT],
  ["padded, with a semicolon at the end", ` ${LEAST}; `, ENDPOINT],
  ["in lower case", LEAST.replace("InstrumentationKey", "instrumentationkey"), ENDPOINT],
  [
    "of a stand-in on this machine",
    `InstrumentationKey=${KEY};IngestionEndpoint=http://127.0.0.1:1`,
    "http://127.0.0.1:1",
  ],
];

const IDENTITIES: [
  title: string,
  connection: string,
  text: string,
  own: string | undefined,
  wanted: object,
][] = [
  ["the machine's own", WHOLE, "Authorization=AAD", undefined, { audience: AUDIENCE }],
  ["the bot's own", WHOLE, "Authorization=AAD", OWN, { audience: AUDIENCE, clientId: OWN }],
  [
    "the one it is told",
    WHOLE,
    `Authorization=AAD;ClientId=${ID}`,
    OWN,
    { audience: AUDIENCE, clientId: ID },
  ],
  [
    "one of another cloud",
    `${LEAST};AADAudience=https://monitor.azure.us/`,
    "authorization=AAD;",
    undefined,
    { audience: "https://monitor.azure.us" },
  ],
];

const REFUSED: [
  title: string,
  env: ReturnType<typeof envOf>,
  code: ConfigErrorCode,
  says: RegExp,
][] = [
  [
    "an authentication without a connection",
    envOf(undefined, "Authorization=AAD"),
    "ERR_TELEMETRY_AUTHENTICATION_STRING_NOT_WANTED",
    /AUTHENTICATION_STRING without APPLICATIONINSIGHTS_CONNECTION_STRING/,
  ],
  ...[
    KEY,
    `InstrumentationKey=${KEY}`,
    `IngestionEndpoint=${ENDPOINT}/`,
    LEAST.replace(KEY, "canary"),
    LEAST.replace("https:", "http:"),
    LEAST.replace("https://", ""),
    LEAST.replace("https://", "https://user:canary@"),
    `${LEAST}path`,
    `${LEAST}?canary`,
    `${LEAST};canary`,
    `${LEAST};AADAudience=http://monitor.azure.us`,
    `${LEAST};AADAudience=https://vault.azure.net`,
    `${LEAST};AADAudience=https://monitor.azure.com:8443`,
  ].map((text): (typeof REFUSED)[number] => [
    `the connection string ${text.replaceAll(KEY, "…")}`,
    envOf(text),
    "ERR_TELEMETRY_CONNECTION_STRING_INVALID",
    new RegExp(`found something else, ${text.length} long`),
  ]),
  ...[
    "AAD",
    "Authorization=Key",
    `ClientId=${ID}`,
    "Authorization=AAD;ClientId=canary",
    "Authorization=AAD;ClientSecret=canary",
  ].map((text): (typeof REFUSED)[number] => [
    `the authentication ${text}`,
    envOf(WHOLE, text),
    "ERR_TELEMETRY_AUTHENTICATION_STRING_INVALID",
    new RegExp(`found something else, ${text.length} long`),
  ]),
];

describe("readTelemetry()", () => {
  for (const env of [{}, envOf(" ", "\t")]) {
    it(`tells nobody with ${JSON.stringify(env)}`, () => {
      assert.equal(readTelemetry(env, OWN), undefined);
    });
  }

  for (const [title, text, endpoint] of CONNECTIONS) {
    it(`reads a connection string ${title}, and shows no key`, () => {
      const read = readTelemetry(envOf(text), OWN);
      assert.equal(read?.endpoint, endpoint);
      assert.equal(read?.instrumentationKey.reveal(), KEY);
      assert.equal(read?.identity, undefined);
      assert.ok(!(inspect(read) + JSON.stringify(read)).includes(KEY));
    });
  }

  for (const [title, connection, text, own, wanted] of IDENTITIES) {
    it(`signs in with a managed identity: ${title}`, () => {
      assert.deepEqual(readTelemetry(envOf(connection, text), own)?.identity, wanted);
    });
  }

  for (const [title, env, code, says] of REFUSED) {
    it(`refuses ${title} with ${code}`, () => {
      assert.throws(
        () => readTelemetry(env),
        (error) => {
          assert.ok(error instanceof ConfigError);
          assert.equal(error.code, code);
          assert.match(error.message, says);
          for (const part of [KEY, ID, "canary"]) assert.ok(!error.message.includes(part));
          return true;
        },
      );
    });
  }
});
