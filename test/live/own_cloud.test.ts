import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readOwnCloud } from "../../src/live/own_cloud.ts";

function cloudFor(graphHost: string, login?: string, graph?: string) {
  const settings: Record<string, string | undefined> = {
    AZURE_AUTHORITY_HOST: login,
    GRAPH_ENDPOINT: graph,
  };
  return readOwnCloud((name) => settings[name])(graphHost);
}

describe("readOwnCloud()", () => {
  const mismatched = [
    ["graph.microsoft.us", "login.microsoftonline.com", "https://graph.microsoft.com"],
    ["graph.microsoft.com", "https://login.microsoftonline.us/", "graph.microsoft.us"],
    ["dod-graph.microsoft.us", "login.microsoftonline.us", "graph.microsoft.us"],
    ["graph.microsoft.com", "login.partner.microsoftonline.cn", "microsoftgraph.chinacloudapi.cn"],
  ] as const;
  for (const [graphHost, login, graph] of mismatched) {
    it(`does not take a request of ${graphHost} to ${graph}`, () => {
      assert.throws(() => cloudFor(graphHost, login, graph), { code: "ERR_CLOUD_MISMATCH" });
    });
  }

  it("takes the settings that are the request's own cloud", () => {
    assert.deepEqual(
      cloudFor("graph.microsoft.us", "login.microsoftonline.us", "graph.microsoft.us"),
      {
        loginOrigin: "https://login.microsoftonline.us",
        graphOrigin: "https://graph.microsoft.us",
        isCustom: false,
      },
    );
  });

  it("takes any request to a cloud of one's own", () => {
    const own = ["https://login.contoso.local", "https://graph.contoso.local"] as const;
    const { graphOrigin, isCustom } = cloudFor("graph.microsoft.us", ...own);
    assert.deepEqual([graphOrigin, isCustom], ["https://graph.contoso.local", true]);
  });
});
