import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { graphHostOfAudience, readAudience } from "../../../src/core/graph/audiences.ts";
import { ENGLISH } from "../../../src/core/words/english.ts";

const GRAPH: { aud: string; host: string | undefined }[] = [
  { aud: "https://graph.microsoft.com", host: "graph.microsoft.com" },
  { aud: "https://graph.microsoft.com/", host: "graph.microsoft.com" },
  { aud: "https://graph.microsoft.com//", host: "graph.microsoft.com" },
  { aud: "HTTPS://Graph.Microsoft.Com", host: "graph.microsoft.com" },
  { aud: "00000003-0000-0000-c000-000000000000", host: undefined },
  { aud: "spn:00000003-0000-0000-c000-000000000000", host: undefined },
  { aud: "https://graph.microsoft.us", host: "graph.microsoft.us" },
  { aud: "https://dod-graph.microsoft.us/", host: "dod-graph.microsoft.us" },
  { aud: "https://microsoftgraph.chinacloudapi.cn", host: "microsoftgraph.chinacloudapi.cn" },
];

const OTHERS: [aud: string, name: string][] = [
  ["https://graph.windows.net/", "Azure AD Graph (retired)"],
  ["00000002-0000-0000-c000-000000000000", "Azure AD Graph (retired)"],
  ["https://management.core.windows.net/", "Azure Resource Manager"],
  ["https://management.azure.com", "Azure Resource Manager"],
  ["00000003-0000-0ff1-ce00-000000000000", "SharePoint"],
  ["https://contoso.sharepoint.com", "SharePoint"],
  ["https://outlook.office365.com/", "Exchange Online"],
  ["https://vault.azure.net", "Azure Key Vault"],
  ["https://api.botframework.com", "Bot Framework"],
  ["api://AzureADTokenExchange", "federated token exchange"],
  ["api://11111111-1111-1111-1111-111111111111", "another app or API"],
  ["https://graph.microsoft.com.example.org", "another app or API"],
  ["https://example.org/graph.microsoft.com", "another app or API"],
  ["constructor", "another app or API"],
  ["__proto__", "another app or API"],
  ["", "another app or API"],
];

function named(aud: string) {
  const { api, ...facts } = readAudience(aud);
  return { ...facts, name: ENGLISH.graph.apis[api] };
}

describe("readAudience()", () => {
  for (const { aud } of GRAPH) {
    it(`takes ${aud} for Microsoft Graph`, () => {
      assert.deepEqual(named(aud), { value: aud, isGraph: true, name: "Microsoft Graph" });
    });
  }

  for (const [aud, name] of OTHERS) {
    it(`calls ${JSON.stringify(aud)} ${name}`, () => {
      assert.deepEqual(named(aud), { value: aud, isGraph: false, name });
    });
  }
});

describe("graphHostOfAudience()", () => {
  for (const { aud, host } of GRAPH) {
    it(`reads ${host ?? "no host"} from ${aud}`, () => {
      assert.equal(graphHostOfAudience(readAudience(aud)), host);
    });
  }

  it("reads no host from another API's audience", () => {
    assert.equal(graphHostOfAudience(readAudience("https://management.azure.com")), undefined);
  });
});
