import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { cloudOfGraphHost, PUBLIC_CLOUD } from "../../../../src/core/graph/clouds.ts";
import { LANGUAGES, type LanguageId } from "../../../../src/core/paste/languages.ts";
import type { ClientChoice } from "../../../../src/core/remedy/snippets/client_choice.ts";
import { clientSnippet } from "../../../../src/core/remedy/snippets/client_snippet.ts";
import { codeFor } from "../../../../src/core/remedy/snippets/code_for.ts";

const APP: ClientChoice = {
  cloud: PUBLIC_CLOUD,
  scheme: "application",
  isManagedIdentity: false,
  permission: "Mail.Read",
  form: "sdk",
};
const IDENTITY: ClientChoice = { ...APP, isManagedIdentity: true };
const USER: ClientChoice = { ...APP, scheme: "delegated", permission: "Mail.Read + User.Read" };
const CHINA = cloudOfGraphHost("microsoftgraph.chinacloudapi.cn") ?? PUBLIC_CLOUD;
const DOD = cloudOfGraphHost("dod-graph.microsoft.us") ?? PUBLIC_CLOUD;

const text = (language: LanguageId, choice: ClientChoice) =>
  clientSnippet(language, choice).lines.join("\n");

const REQUEST = {
  method: "GET",
  host: "graph.microsoft.com",
  version: "v1.0" as const,
  path: "/users/{id}",
  query: "",
  headers: {},
  body: null,
};

describe("clientSnippet()", () => {
  for (const { id } of LANGUAGES) {
    it(`${id}: an app brings its secret from outside and asks for what it was granted`, () => {
      for (const form of ["sdk", "raw"] as const) {
        const code = text(id, { ...APP, form });
        assert.match(code, id === "http" ? /\{client-secret\}/ : /AZURE_CLIENT_SECRET/);
        if (id !== "powershell") assert.match(code, /graph\.microsoft\.com(?:\/|%2F)\.default/);
        assert.doesNotMatch(code, /Mail\.Read/);
      }
    });

    it(`${id}: a managed identity has no secret, no tenant and no client`, () => {
      for (const form of ["sdk", "raw"] as const) {
        const code = text(id, { ...IDENTITY, form });
        assert.doesNotMatch(code, /SECRET|tenant|client-id/);
        assert.match(code, /[Ii]dentity/);
      }
    });

    it(`${id}: a user is asked for each permission, with no app's grant`, () => {
      for (const form of ["sdk", "raw"] as const) {
        const code = text(id, { ...USER, form });
        // With a device code it is the first request that asks.
        assert.match(code, /Mail\.Read\b/);
        assert.match(code, /User\.Read\b/);
        assert.doesNotMatch(
          code,
          /client_credentials|ClientCredential|ClientSecretCredential|\.default/,
        );
      }
    });

    it(`${id}: another cloud has its own Graph and its own place to sign in`, () => {
      for (const form of ["sdk", "raw"] as const) {
        const code = text(id, { ...APP, form, cloud: CHINA });
        if (id === "powershell") assert.match(code, /-Environment China/);
        else if (!(id === "php" && form === "sdk")) {
          assert.match(code, /login\.chinacloudapi\.cn/);
          assert.match(code, /microsoftgraph\.chinacloudapi\.cn(?:\/|%2F)\.default/);
        }
        assert.doesNotMatch(code, /microsoftonline\.com|\/\/graph\.microsoft\.com/);
      }
    });

    it(`${id}: gives the request the name it expects`, () => {
      const names = {
        sdk: /\bgraphClient\b|\bgraph_client\b|\bclient\b|Connect-MgGraph/,
        raw: /\btoken\b|\bTOKEN\b|Connect-MgGraph/,
      };
      for (const choice of [APP, USER]) {
        for (const form of ["sdk", "raw"] as const) {
          if (form === "raw" || !["http", "curl"].includes(id)) {
            assert.match(text(id, { ...choice, form }), names[form]);
          }
        }
      }
    });
  }

  it("names the department of defense's environment in PowerShell", () => {
    assert.match(text("powershell", { ...USER, cloud: DOD }), /-Environment USGovDoD$/);
  });

  it("gives the SDKs of C# and JavaScript the other cloud's Graph", () => {
    assert.match(
      text("csharp", { ...APP, cloud: DOD }),
      /"https:\/\/dod-graph\.microsoft\.us\/v1\.0"/,
    );
    assert.match(
      text("javascript", { ...APP, cloud: DOD }),
      /baseUrl: "https:\/\/dod-graph\.microsoft\.us\/"/,
    );
  });

  it("takes only what can be a permission's name from the one to ask for", () => {
    for (const { id } of LANGUAGES) {
      const code = text(id, { ...USER, permission: "Mail.Read + x'\";$(id)" });
      assert.doesNotMatch(code, /\$\(id\)/);
      assert.match(code, /Mail\.Read/);
    }
  });
});

describe("codeFor()", () => {
  it("fits the block that signs in to the request's form", () => {
    const sdk = codeFor(REQUEST, "java", APP);
    assert.equal(sdk.request.form, "sdk");
    assert.match(sdk.client.lines.join("\n"), /GraphServiceClient graphClient/);
    const raw = codeFor({ ...REQUEST, version: "beta" }, "java", APP);
    assert.equal(raw.request.form, "raw");
    assert.match(raw.client.lines.join("\n"), /String token/);
  });

  it("sends PHP's request over HTTP where a managed identity signs in", () => {
    assert.equal(codeFor(REQUEST, "php", APP).request.form, "sdk");
    assert.equal(codeFor(REQUEST, "php", IDENTITY).request.form, "raw");
    assert.equal(codeFor(REQUEST, "php", { ...USER, isManagedIdentity: true }).request.form, "sdk");
  });
});
