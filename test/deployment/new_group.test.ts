import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { deployTemplate } from "./deploy_template.ts";
import { APP_ID, deploy, IMAGE } from "./deployed.ts";
import { IN_GROUP, IN_SUBSCRIPTION, LOCATION } from "./stand_in_place.ts";
import { KINDS, readTemplate, type TemplateName } from "./template.ts";
import type { Value } from "./value.ts";

const [, NEW_GROUP] = KINDS;

const CASES: [TemplateName, Record<string, Value>][] = [
  ["BotApp", {}],
  ["BotApp", { appType: "SingleTenant", appId: APP_ID, tags: { owner: "team" } }],
  ["BotContainerApp", IMAGE],
  [
    "AzureBot",
    {
      azureBotId: "doctor",
      botEndpoint: "https://bot.contoso.com/api/messages",
      appId: APP_ID,
      UMSIName: "doctor-identity",
    },
  ],
];

const GROUP = { groupName: IN_GROUP.resourceGroup.name, groupLocation: LOCATION };

describe("the templates with a new resource group", () => {
  for (const [name, given] of CASES) {
    it(`deploy ${name} as into a group that is there: ${Object.keys(given).join(", ")}`, () => {
      const all = { ...GROUP, ...given };
      const found = deployTemplate(readTemplate(name, NEW_GROUP), all, IN_SUBSCRIPTION);
      const [group, ...rest] = found.resources;
      assert.equal(group?.type, "Microsoft.Resources/resourceGroups");
      assert.equal(group.name, GROUP.groupName);
      assert.deepEqual(group.body, { location: LOCATION, tags: given.tags ?? {} });

      const within = rest.pop();
      assert.equal(within?.type, "Microsoft.Resources/deployments");
      assert.ok(
        within.dependsOn.includes(
          `${IN_SUBSCRIPTION.subscription.id}/providers/Microsoft.Resources/resourceGroups/bots`,
        ),
      );
      const { resources, outputs } = deploy(name, given);
      assert.deepEqual(rest, resources);
      assert.deepEqual(found.outputs, outputs);
    });
  }

  it("name things otherwise in another group", () => {
    const nameIn = (groupName: string) =>
      deployTemplate(readTemplate("BotApp", NEW_GROUP), { ...GROUP, groupName }, IN_SUBSCRIPTION)
        .outputs.appName;
    assert.notEqual(nameIn("one"), nameIn("two"));
  });

  it("need to be told which group, and where", () => {
    for (const key of ["groupName", "groupLocation"]) {
      const { [key]: _, ...rest }: Record<string, string> = GROUP;
      assert.throws(
        () => deployTemplate(readTemplate("BotApp", NEW_GROUP), rest, IN_SUBSCRIPTION),
        new RegExp(key),
      );
    }
  });
});
