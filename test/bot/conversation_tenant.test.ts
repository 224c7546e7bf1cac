import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { conversationTenant } from "../../src/bot/conversation_tenant.ts";

describe("conversationTenant()", () => {
  const rows: [what: string, activity: object, tenant: string | null][] = [
    ["the conversation's", { conversation: { tenantId: "t1" } }, "t1"],
    ["the channel's", { conversation: {}, channelData: { tenant: { id: "t2" } } }, "t2"],
    ["none", {}, null],
    ["none of an empty one", { conversation: { tenantId: "" } }, null],
    ["none of what is not there", { conversation: null, channelData: { tenant: null } }, null],
    ["none of what is no text", { conversation: { tenantId: 7 }, channelData: null }, null],
  ];
  for (const [what, activity, tenant] of rows) {
    it(`finds ${what}`, () => {
      assert.equal(conversationTenant(activity), tenant);
    });
  }
});
