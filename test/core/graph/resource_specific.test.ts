import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { isResourceSpecific } from "../../../src/core/graph/resource_specific.ts";

describe("isResourceSpecific()", () => {
  const cases: [name: string, isSpecific: boolean][] = [
    ["ChannelSettings.Read.Group", true],
    ["ChatMessage.Read.Chat", true],
    ["TeamsAppInstallation.Read.User", true],
    ["ChannelSettings.Read.All", false],
    ["TeamsAppInstallation.ReadForChat", false],
    ["Content.Process.User", false],
    ["ProtectionScopes.Compute.User", false],
    ["Group.Create", false],
  ];
  for (const [name, isSpecific] of cases) {
    it(`says ${isSpecific ? "yes" : "no"} to ${name}`, () => {
      assert.equal(isResourceSpecific(name), isSpecific);
    });
  }
});
