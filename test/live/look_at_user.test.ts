import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { Secret } from "../../src/core/secret.ts";
import { GraphClient } from "../../src/live/graph_client.ts";
import { lookAtLicences, lookAtUser } from "../../src/live/look_at_user.ts";
import { type FakeAnswer, fakeNetwork, json } from "./fake_graph.ts";

const ORIGIN = "https://graph.microsoft.com";
const USER = "dana#ext@contoso.com";

function reading(answer: FakeAnswer) {
  const { surroundings, asked } = fakeNetwork(answer);
  const token = new Secret("canary-token");
  return { client: new GraphClient({ origin: ORIGIN, token, surroundings, until: 3000 }), asked };
}

const plans = (...servicePlans: object[]) => json({ value: [{}, { servicePlans }] });

describe("lookAtUser()", () => {
  for (const [what, answer, expected] of [
    ["is there", json({ id: "1" }), { kind: "seen", value: true }],
    ["is not there", json({}, 404), { kind: "seen", value: false }],
    ["may not be looked at", json({}, 403), { kind: "unseen", why: "forbidden" }],
  ] as const) {
    it(`tells that a user ${what}`, async () => {
      const { client, asked } = reading(answer);
      assert.deepEqual(await lookAtUser(client, ORIGIN, USER), expected);
      const [call] = asked;
      assert.equal(call?.address, `${ORIGIN}/v1.0/users/dana%23ext%40contoso.com?$select=id`);
    });
  }
});

describe("lookAtLicences()", () => {
  for (const [name, status, expected] of [
    ["EXCHANGE_S_STANDARD", "Success", true],
    ["EXCHANGE_S_ENTERPRISE", "Success", true],
    ["EXCHANGE_S_DESKLESS", "PendingProvisioning", true],
    ["EXCHANGE_S_ENTERPRISE_GOV", "Success", true],
    ["EXCHANGE_S_ENTERPRISE", "Disabled", false],
    ["EXCHANGE_S_FOUNDATION", "Success", false],
    ["EXCHANGE_S_ARCHIVE", "Success", false],
    ["TEAMS1", "Success", false],
  ] as const) {
    it(`takes ${name}, ${status}, for ${expected ? "a" : "no"} mailbox`, async () => {
      const { client } = reading(plans({ servicePlanName: name, provisioningStatus: status }));
      const seen = await lookAtLicences(client, ORIGIN, USER);
      assert.deepEqual(seen, { kind: "seen", value: expected });
    });
  }

  for (const [what, answer, expected] of [
    ["no licence", json({ value: [] }), { kind: "seen", value: false }],
    ["no user", json({}, 404), { kind: "seen", value: null }],
    ["a refusal", json({}, 403), { kind: "unseen", why: "forbidden" }],
  ] as const) {
    it(`tells ${what} from the rest`, async () => {
      const { client } = reading(answer);
      assert.deepEqual(await lookAtLicences(client, ORIGIN, USER), expected);
    });
  }
});
