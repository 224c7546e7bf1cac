import assert from "node:assert/strict";
import { ConnectorClient, type ServiceClientCredentials } from "botframework-connector";
import { describe, it } from "mocha";
import { limitSending } from "../../src/server/limit_sending.ts";
import { limitTime, withRequestId } from "../../src/server/request_scope.ts";

describe("limitSending()", () => {
  it("counts the time that getting the bot's own token takes", async () => {
    const signRequest = () => new Promise<never>(() => {});
    const credentials = { signRequest } as ServiceClientCredentials;
    // Nothing listens there, and nothing gets that far.
    const client = new ConnectorClient(credentials, { baseUri: "http://127.0.0.1:9/" });
    limitSending(client);
    const sent = withRequestId(() => {
      limitTime(() => 20);
      return client.conversations.sendToConversation("a:1", { type: "message" });
    });
    await assert.rejects(sent, { name: "TimeoutError" });
  });
});
