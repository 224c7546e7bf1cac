import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { APP_ID, deploy, only, within } from "./deployed.ts";
import { NAME_RULES } from "./name_rules.ts";
import { TENANT } from "./stand_in_place.ts";
import { readParameters } from "./template.ts";

describe("AzureBot, deployed", () => {
  const given = {
    azureBotId: "doctor",
    botEndpoint: "https://bot.contoso.com/api/messages",
    appId: APP_ID,
    UMSIName: "doctor-identity",
  };

  it("is a bot without keys at its endpoint, with the Teams channel", () => {
    const deployment = deploy("AzureBot", { ...given, tags: { owner: "team" } });
    const bot = only(deployment, "Microsoft.BotService/botServices");
    const channel = only(deployment, "Microsoft.BotService/botServices/channels");
    const wanted = {
      displayName: "Graph Auth Doctor",
      endpoint: given.botEndpoint,
      msaAppId: APP_ID,
      msaAppTenantId: TENANT,
      msaAppType: "UserAssignedMSI",
      disableLocalAuth: true,
    };
    for (const [key, value] of Object.entries(wanted))
      assert.equal(within(bot.body, "properties", key), value, key);
    assert.equal(bot.body.kind, "azurebot");
    assert.deepEqual(bot.body.sku, { name: "F0" });
    assert.deepEqual(channel.dependsOn, [bot.id]);
    assert.equal(within(channel.body, "properties", "channelName"), "MsTeamsChannel");
    for (const { type, name, body } of deployment.resources) {
      assert.deepEqual(body.tags, { owner: "team" });
      assert.match(name, NAME_RULES[type] ?? /^$/);
    }
  });

  it("finds an identity in another group", () => {
    const deployment = deploy("AzureBot", { ...given, UMSIResourceGroupName: "identities" });
    const { body } = only(deployment, "Microsoft.BotService/botServices");
    assert.match(
      `${within(body, "properties", "msaAppMSIResourceId")}`,
      /\/resourceGroups\/identities\/providers\/.+\/doctor-identity$/,
    );
  });

  it("needs no identity as an app registration", () => {
    const { UMSIName: _, ...rest } = given;
    const deployment = deploy("AzureBot", { ...rest, appType: "SingleTenant" });
    const { body } = only(deployment, "Microsoft.BotService/botServices");
    assert.equal(within(body, "properties", "msaAppMSIResourceId"), null);
    assert.throws(() => deploy("AzureBot", rest), /empty|as many|names/);
  });

  it("does not come of its file as it lies there: what has to be filled in is empty", () => {
    assert.throws(() => deploy("AzureBot", readParameters("AzureBot")), /too short/);
  });

  it("says what to type next", () => {
    const { next } = deploy("AzureBot", given).outputs;
    assert.ok(
      `${next}`.startsWith(
        `MicrosoftAppId=${APP_ID} BOT_DOMAIN=bot.contoso.com npm run package:teams`,
      ),
    );
  });
});
