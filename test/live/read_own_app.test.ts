import assert from "node:assert/strict";
import { generateKeyPairSync, X509Certificate } from "node:crypto";
import { describe, it } from "mocha";
import { OwnAppError } from "../../src/live/own_app_error.ts";
import { readOwnCloud } from "../../src/live/own_cloud.ts";
import { readOwnApp } from "../../src/live/read_own_app.ts";
import {
  certificatePem,
  keyPem,
  makeAppCertificate,
  makeAuthority,
} from "../server/make_certificate.ts";

const TENANT = "7d0e2b8a-90b1-4b52-8a5c-3a9d5f6b7c81";
const APP = "5a1b9c3e-8d2f-4e6a-b7c0-1f3d5e7a9b2c";
const CANARY = "canary~secret";
const IDS = { AZURE_TENANT_ID: TENANT, AZURE_CLIENT_ID: APP };
const BY_FILE = { ...IDS, AZURE_CLIENT_CERTIFICATE_PATH: "app.pem" };

const authority = makeAuthority();
const certificate = makeAppCertificate(authority);
const other = makeAppCertificate(authority);
const curve = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;
const pkcs8 = { type: "pkcs8", format: "pem" } as const;
const encrypted = certificate.privateKey
  .export({ ...pkcs8, cipher: "aes-256-cbc", passphrase: CANARY })
  .toString();

type Settings = Record<string, string>;

function read(
  settings: Settings,
  { asMe = false, managedIdentity = false, file = undefined as string | undefined } = {},
) {
  return readOwnApp(
    (name) => settings[name],
    { asMe, managedIdentity },
    async () => {
      if (file === undefined) throw new Error(`ENOENT: ${CANARY}`);
      return file;
    },
  );
}

/** Sees an error's code, and that nothing secret is in it. */
function isError(code: string) {
  return (error: unknown) => {
    assert.ok(error instanceof OwnAppError);
    assert.equal(error.code, code);
    assert.doesNotMatch(`${error.message} ${error.stack}`, /canary/);
    return true;
  };
}

describe("readOwnApp()", () => {
  it("reads a client secret, and hides it", async () => {
    const app = await read({ ...IDS, AZURE_CLIENT_SECRET: ` ${CANARY}\n` });
    assert.deepEqual(JSON.parse(JSON.stringify(app)), {
      kind: "app",
      tenantId: TENANT,
      clientId: APP,
      credential: { kind: "secret", secret: "[secret]" },
    });
    assert.ok(app.kind === "app" && app.credential.kind === "secret");
    assert.equal(app.credential.secret.reveal(), CANARY);
  });

  const keys = { plain: keyPem(certificate), encrypted };
  for (const [form, key] of Object.entries(keys)) {
    for (const first of ["key", "certificate"]) {
      it(`reads a certificate with ${form} key, the ${first} first`, async () => {
        const parts = [key, `Bag Attributes\n${certificatePem(certificate)}`];
        const file = (first === "key" ? parts : parts.reverse()).join("\n");
        const password = { AZURE_CLIENT_CERTIFICATE_PASSWORD: CANARY };
        const app = await read({ ...BY_FILE, ...(form === "encrypted" && password) }, { file });
        assert.ok(app.kind === "app" && app.credential.kind === "certificate");
        const { fingerprint256 } = new X509Certificate(certificatePem(certificate));
        assert.equal(app.credential.thumbprint, fingerprint256.replaceAll(":", ""));
        assert.equal(app.credential.privateKey.reveal(), keyPem(certificate));
      });
    }
  }

  it("takes a managed identity by itself where the machine offers one, or when told", async () => {
    const identity = { IDENTITY_ENDPOINT: "http://127.0.0.1:41741/msi/token" };
    assert.deepEqual(await read(identity), { kind: "managed-identity", clientId: undefined });
    assert.deepEqual(await read({ AZURE_CLIENT_ID: APP }, { managedIdentity: true }), {
      kind: "managed-identity",
      clientId: APP,
    });
    const secret = await read({ ...IDS, ...identity, AZURE_CLIENT_SECRET: CANARY });
    assert.equal(secret.kind, "app");
  });

  it("signs a person in without a credential of the app, though there may be one", async () => {
    const domain = { ...IDS, AZURE_TENANT_ID: "contoso.onmicrosoft.com" };
    const app = await read({ ...domain, AZURE_CLIENT_SECRET: CANARY }, { asMe: true });
    const tenantId = "contoso.onmicrosoft.com";
    assert.deepEqual(app, { kind: "device-code", tenantId, clientId: APP });
  });

  const refused: [name: string, settings: Settings, code: string, file?: string][] = [
    ["nothing", {}, "ERR_CREDENTIAL_MISSING"],
    ["an empty secret", { ...IDS, AZURE_CLIENT_SECRET: " " }, "ERR_CREDENTIAL_MISSING"],
    [
      "a secret and a certificate",
      { ...BY_FILE, AZURE_CLIENT_SECRET: CANARY },
      "ERR_CREDENTIAL_AMBIGUOUS",
    ],
    ["no tenant", { AZURE_CLIENT_ID: APP, AZURE_CLIENT_SECRET: CANARY }, "ERR_TENANT_INVALID"],
    [
      "every tenant",
      { ...IDS, AZURE_TENANT_ID: "common", AZURE_CLIENT_SECRET: CANARY },
      "ERR_TENANT_INVALID",
    ],
    [
      "a secret in the tenant's place",
      { ...IDS, AZURE_TENANT_ID: CANARY, AZURE_CLIENT_SECRET: CANARY },
      "ERR_TENANT_INVALID",
    ],
    ["no app", { AZURE_TENANT_ID: TENANT, AZURE_CLIENT_SECRET: CANARY }, "ERR_CLIENT_INVALID"],
    [
      "a secret in the app's place",
      { ...IDS, AZURE_CLIENT_ID: CANARY, AZURE_CLIENT_SECRET: CANARY },
      "ERR_CLIENT_INVALID",
    ],
    ["no file", BY_FILE, "ERR_CERTIFICATE_INVALID"],
    ["a PFX", BY_FILE, "ERR_CERTIFICATE_INVALID", "0\u0082\u000b\u0002 canary"],
    ["a key alone", BY_FILE, "ERR_CERTIFICATE_INVALID", keyPem(certificate)],
    ["a certificate alone", BY_FILE, "ERR_CERTIFICATE_INVALID", certificatePem(certificate)],
    [
      "another certificate's key",
      BY_FILE,
      "ERR_CERTIFICATE_INVALID",
      keyPem(certificate) + certificatePem(other),
    ],
    [
      "a key that Entra does not take",
      BY_FILE,
      "ERR_CERTIFICATE_INVALID",
      curve.export(pkcs8).toString() + certificatePem(certificate),
    ],
    [
      "an encrypted key without its password",
      BY_FILE,
      "ERR_CERTIFICATE_INVALID",
      encrypted + certificatePem(certificate),
    ],
    [
      "a wrong password",
      { ...BY_FILE, AZURE_CLIENT_CERTIFICATE_PASSWORD: "canary~wrong" },
      "ERR_CERTIFICATE_INVALID",
      encrypted + certificatePem(certificate),
    ],
  ];
  for (const [name, settings, code, file] of refused) {
    it(`refuses ${name} with ${code}`, async () => {
      await assert.rejects(read(settings, { file }), isError(code));
    });
  }

  const found: [settings: Settings, said: RegExp][] = [
    [
      {},
      /found no credential, set AZURE_TENANT_ID and AZURE_CLIENT_ID and AZURE_CLIENT_SECRET or /,
    ],
    [
      IDS,
      /found AZURE_TENANT_ID and AZURE_CLIENT_ID, and no credential, set AZURE_CLIENT_SECRET or /,
    ],
    [
      { AZURE_CLIENT_ID: APP },
      /found AZURE_CLIENT_ID, and .*, set AZURE_TENANT_ID and AZURE_CLIENT_S/,
    ],
    [
      { ...IDS, AZURE_CLIENT_ID: "contoso", AZURE_CLIENT_SECRET: CANARY },
      /found something else, 7 long, set it to the application/,
    ],
  ];
  for (const [settings, said] of found) {
    it(`says what it found of ${Object.keys(settings).join(", ") || "nothing"}: ${said.source}`, async () => {
      await assert.rejects(read(settings), said);
    });
  }

  it("says how a PFX is converted", async () => {
    await assert.rejects(read(BY_FILE, { file: "0\u0082" }), /openssl pkcs12 -in app\.pfx/);
  });
});

describe("readOwnCloud()", () => {
  const cloudOf = (settings: Settings, host = "graph.microsoft.com") =>
    readOwnCloud((name) => settings[name])(host);
  const AUTHORITY = "AZURE_AUTHORITY_HOST";
  const GRAPH_ENDPOINT = "https://graph.cloud.example/";

  const found: [settings: Settings, host: string, login: string, graph: string][] = [
    [{}, "graph.microsoft.com", "login.microsoftonline.com", "graph.microsoft.com"],
    [{}, "graph.microsoft.us", "login.microsoftonline.us", "graph.microsoft.us"],
    [
      { [AUTHORITY]: "https://login.microsoftonline.us/" },
      "dod-graph.microsoft.us",
      "login.microsoftonline.us",
      "dod-graph.microsoft.us",
    ],
    [
      { [AUTHORITY]: "login.partner.microsoftonline.cn" },
      "microsoftgraph.chinacloudapi.cn",
      "login.chinacloudapi.cn",
      "microsoftgraph.chinacloudapi.cn",
    ],
    [
      { [AUTHORITY]: "login.cloud.example", GRAPH_ENDPOINT },
      "graph.microsoft.com",
      "login.cloud.example",
      "graph.cloud.example",
    ],
  ];
  for (const [settings, host, login, graph] of found) {
    it(`finds ${login} and ${graph} by ${Object.keys(settings).join(" and ") || host}`, () => {
      const cloud = cloudOf(settings, host);
      assert.equal(cloud.loginOrigin, `https://${login}`);
      assert.equal(cloud.graphOrigin, `https://${graph}`);
      assert.equal(cloud.isCustom, login.endsWith(".example"));
    });
  }

  for (const [name, example] of [
    [AUTHORITY, "https://login.example.com"],
    ["GRAPH_ENDPOINT", "https://graph.example.com"],
  ] as const) {
    it(`says how ${name} may look`, () => {
      const settings = { [AUTHORITY]: "login.cloud.example", GRAPH_ENDPOINT, [name]: "http://a.b" };
      assert.throws(() => cloudOf(settings), { message: new RegExp(`${name} .*${example}$`) });
    });
  }

  const refused: [settings: Settings, host: string, code: string][] = [
    [{ GRAPH_ENDPOINT }, "graph.microsoft.com", "ERR_CLOUD_INCOMPLETE"],
    [{ [AUTHORITY]: "login.cloud.example" }, "graph.microsoft.com", "ERR_CLOUD_INCOMPLETE"],
    [{ [AUTHORITY]: "login.microsoftonline.us" }, "graph.microsoft.com", "ERR_CLOUD_MISMATCH"],
    ...["http://login.cloud.example", "https://a@b.example", "https://b.example/canary"].map(
      (address): [Settings, string, string] => [
        { [AUTHORITY]: address, GRAPH_ENDPOINT },
        "graph.microsoft.com",
        "ERR_CLOUD_INVALID",
      ],
    ),
  ];
  for (const [settings, host, code] of refused) {
    it(`refuses ${JSON.stringify(settings)} with ${code}`, () => {
      assert.throws(() => cloudOf(settings, host), isError(code));
    });
  }
});
