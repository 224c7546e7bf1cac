import assert from "node:assert/strict";
import { inspect } from "node:util";
import { describe, it } from "mocha";
import { ConfigError, type ConfigErrorCode } from "../../src/server/config_error.ts";
import { readStorage, type StorageConfig } from "../../src/server/read_storage.ts";
import { openStorage } from "../../src/storage/open_storage.ts";

type Environment = Record<string, string | undefined>;

const CANARY = "Y2FuYXJ5LXNlY3JldA==";
const ID = "8d2e4c17-53b6-4f0a-9e21-7ac4d8f3610b";
const OWN = "0d9f6a3b-1c2d-4e5f-8a7b-6c5d4e3f2a1b";
const CONTAINER = "graph-auth-doctor-state";
const URL = "https://contoso.blob.core.windows.net/doctor";
const WHOLE = `DefaultEndpointsProtocol=https;AccountName=contoso;AccountKey=${CANARY};EndpointSuffix=core.windows.net`;
const SIGNED = `SharedAccessSignature=sv=2024-05-04&sig=${CANARY}`;

const CONNECTIONS: [string, string][] = [
  ["with the account's key", WHOLE],
  ["that ends in a semicolon, padded", ` ${WHOLE}; `],
  ["with an endpoint of its own", `${WHOLE};BlobEndpoint=https://doctor.contoso.com/`],
  [
    "of an emulator on this machine",
    `DefaultEndpointsProtocol=http;AccountName=contoso;AccountKey=${CANARY};BlobEndpoint=http://127.0.0.1:1/contoso`,
  ],
  [
    "with a shared access signature",
    `BlobEndpoint=https://contoso.blob.core.windows.net/;${SIGNED}`,
  ],
  ["of the emulator by its short name", "UseDevelopmentStorage=true"],
];

const IDENTITIES: [string, Environment, StorageConfig][] = [
  ["the machine's own", { STATE_CONTAINER_URL: URL }, { kind: "identity", containerUrl: URL }],
  [
    "the one it is told",
    { STATE_CONTAINER_URL: `${URL}/`, STATE_IDENTITY_CLIENT_ID: ID },
    { kind: "identity", containerUrl: URL, clientId: ID },
  ],
];

const REFUSED: [string, Environment, ConfigErrorCode, RegExp][] = [
  [
    "two places",
    { STATE_CONNECTION_STRING: WHOLE, STATE_CONTAINER_URL: URL },
    "ERR_STATE_TWICE",
    /STATE_CONNECTION_STRING and STATE_CONTAINER_URL, remove one/,
  ],
  [
    "a container without its account",
    { STATE_CONTAINER: CONTAINER },
    "ERR_STATE_CONTAINER_NOT_WANTED",
    /STATE_CONTAINER without STATE_CONNECTION_STRING/,
  ],
  [
    "a container beside an address",
    { STATE_CONTAINER: CONTAINER, STATE_CONTAINER_URL: URL },
    "ERR_STATE_CONTAINER_NOT_WANTED",
    /remove STATE_CONTAINER/,
  ],
  [
    "an identity without an address",
    { STATE_IDENTITY_CLIENT_ID: ID, STATE_CONNECTION_STRING: WHOLE },
    "ERR_STATE_IDENTITY_NOT_WANTED",
    /STATE_IDENTITY_CLIENT_ID without STATE_CONTAINER_URL/,
  ],
  [
    "an identity that is no GUID",
    { STATE_CONTAINER_URL: URL, STATE_IDENTITY_CLIENT_ID: CANARY },
    "ERR_STATE_IDENTITY_INVALID",
    /not a GUID: found something else, 20 long/,
  ],
  ...[
    CANARY,
    `AccountName=contoso;AccountKey=${CANARY}`,
    `DefaultEndpointsProtocol=https;AccountKey=${CANARY}`,
    "DefaultEndpointsProtocol=https;AccountName=contoso",
    `DefaultEndpointsProtocol=https;AccountName=contoso;AccountKey=${CANARY}!`,
    WHOLE.replace("https", "http"),
    `${WHOLE};BlobEndpoint=http://contoso.blob.core.windows.net`,
    `${WHOLE};BlobEndpoint=contoso`,
    `BlobEndpoint=https://contoso.blob.core.windows.net;SharedAccessSignature=${CANARY}`,
    SIGNED,
    `${WHOLE};${CANARY}`,
  ].map((text): [string, Environment, ConfigErrorCode, RegExp] => [
    `the connection string ${text.replaceAll(CANARY, "…")}`,
    { STATE_CONNECTION_STRING: text },
    "ERR_STATE_CONNECTION_STRING_INVALID",
    new RegExp(`found something else, ${text.length} long`),
  ]),
  ...["ab", "a".repeat(64), "State", "a--b", "-ab", "ab-", "a_b", "$web", "a/b"].map(
    (name): [string, Environment, ConfigErrorCode, RegExp] => [
      `the container ${name}`,
      { STATE_CONNECTION_STRING: WHOLE, STATE_CONTAINER: name },
      "ERR_STATE_CONTAINER_INVALID",
      new RegExp(`found something else, ${name.length} long`),
    ],
  ),
  ...[
    "contoso",
    "https://contoso.blob.core.windows.net",
    `${URL}/more`,
    "https://contoso.blob.core.windows.net/UPPER",
    `${URL}?sv=1&sig=${CANARY}`,
    `${URL}#here`,
    `https://user:${CANARY}@contoso.blob.core.windows.net/doctor`,
    URL.replace("https", "http"),
    "http://127.0.0.1:10000/doctor",
  ].map((text): [string, Environment, ConfigErrorCode, RegExp] => [
    `the address ${text.replaceAll(CANARY, "…")}`,
    { STATE_CONTAINER_URL: text },
    "ERR_STATE_CONTAINER_URL_INVALID",
    new RegExp(`found something else, ${text.length} long`),
  ]),
];

describe("readStorage()", () => {
  for (const env of [{}, { STATE_CONNECTION_STRING: " ", STATE_CONTAINER_URL: "\t" }]) {
    it(`keeps the memory in the process with ${JSON.stringify(env)}`, () => {
      assert.equal(readStorage(env, OWN), undefined);
    });
  }

  for (const [title, text] of CONNECTIONS) {
    it(`reads a connection string ${title}, which the storage opens with and nothing shows`, () => {
      const read = readStorage({ STATE_CONNECTION_STRING: text, STATE_CONTAINER: "doctor-2" }, OWN);
      assert.ok(read?.kind === "connection-string");
      assert.equal(read.container, "doctor-2");
      assert.equal(read.connectionString.reveal(), text.trim());
      for (const shown of [inspect(read), JSON.stringify(read), `${read.connectionString}`]) {
        assert.match(shown, /\[secret\]/);
        assert.ok(!shown.includes(CANARY));
      }
      openStorage(read).stop();
    });
  }

  it("has a name for the container", () => {
    const read = readStorage({ STATE_CONNECTION_STRING: WHOLE });
    assert.ok(read?.kind === "connection-string");
    assert.equal(read.container, CONTAINER);
  });

  for (const [title, env, wanted] of IDENTITIES) {
    it(`reads an address for a managed identity: ${title}`, () => {
      assert.deepEqual(readStorage(env), wanted);
    });
  }

  it("takes the bot's own managed identity where it is not told another", () => {
    const read = readStorage({ STATE_CONTAINER_URL: URL }, OWN);
    assert.deepEqual(read, { kind: "identity", containerUrl: URL, clientId: OWN });
    const other = readStorage({ STATE_CONTAINER_URL: URL, STATE_IDENTITY_CLIENT_ID: ID }, OWN);
    assert.deepEqual(other, { kind: "identity", containerUrl: URL, clientId: ID });
  });

  for (const [title, env, code, says] of REFUSED) {
    it(`refuses ${title} with ${code}`, () => {
      assert.throws(
        () => readStorage(env),
        (error) => {
          assert.ok(error instanceof ConfigError);
          assert.equal(error.code, code);
          assert.match(error.message, says);
          assert.ok(!error.message.includes(CANARY));
          return true;
        },
      );
    });
  }
});
