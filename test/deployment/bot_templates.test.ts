import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readConfig } from "../../src/server/read_config.ts";
import { SETTINGS } from "../../src/server/settings.ts";
import { deployTemplate } from "./deploy_template.ts";
import {
  APP_ID,
  deploy,
  environmentOf,
  IMAGE,
  only,
  SINGLE,
  SSO,
  SSO_ID,
  within,
} from "./deployed.ts";
import { NAME_RULES } from "./name_rules.ts";
import { IN_GROUP, LOCATION, TENANT } from "./stand_in_place.ts";
import { readParameters, readTemplate } from "./template.ts";
import type { Value } from "./value.ts";

/** The two places where the bot can run, with what each has to be told. */
const HOSTS = [
  { name: "BotApp", needs: {}, nameParameter: "appServiceName", longest: 43 },
  { name: "BotContainerApp", needs: IMAGE, nameParameter: "containerAppName", longest: 32 },
] as const;

/** Settings that App Service or Application Insights reads, not the bot's own. */
const SETTINGS_OF_AZURE = [
  "SCM_DO_BUILD_DURING_DEPLOYMENT",
  "ENABLE_ORYX_BUILD",
  "WEBSITES_CONTAINER_STOP_TIME_LIMIT",
  "ApplicationInsightsAgent_EXTENSION_VERSION",
  "APPLICATIONINSIGHTS_CONNECTION_STRING",
  "APPLICATIONINSIGHTS_AUTHENTICATION_STRING",
];

/** Parts of others, and rights: Azure takes no tags on them. */
const WITHOUT_TAGS = [
  "Microsoft.Storage/storageAccounts/blobServices",
  "Microsoft.Storage/storageAccounts/blobServices/containers",
  "Microsoft.Storage/storageAccounts/managementPolicies",
  "Microsoft.Authorization/roleAssignments",
];

const BLOB_ROLE = "ba92f5b4-2d11-453d-a403-e96b0029c9fe";
const METRICS_ROLE = "3913510d-42f4-4e42-8a64-420c390055eb";

for (const { name, needs, nameParameter, longest } of HOSTS) {
  const cases: [string, Record<string, Value>][] = [
    ["with the defaults", {}],
    ["with the parameters of its file", { ...readParameters(name) }],
    ["with an app registration", SINGLE],
    ["with a sign-in of people", SSO],
    [
      "with tags and names as long as they may be",
      { tags: { owner: "team" }, [nameParameter]: "a".repeat(longest) },
    ],
  ];

  describe(`${name}, deployed`, () => {
    for (const [what, given] of cases) {
      const all: Record<string, Value> = { ...given, ...needs };

      it(`has names that Azure takes, ${what}`, () => {
        const { resources } = deploy(name, all);
        const wrong = resources.filter((one) => NAME_RULES[one.type]?.test(one.name) !== true);
        assert.deepEqual(
          wrong.map((one) => `${one.type} ${one.name}`),
          [],
        );
      });

      it(`has its tags on all that takes any, and lies in its region, ${what}`, () => {
        const { resources } = deploy(name, all);
        const tagged = resources.filter(({ type }) => !WITHOUT_TAGS.includes(type));
        assert.ok(tagged.length >= 6);
        for (const { type, body } of tagged) {
          assert.deepEqual(body.tags, all.tags ?? {}, type);
          assert.equal(body.location, LOCATION, type);
        }
      });

      it(`starts the bot, ${what}`, () => {
        const deployment = deploy(name, all);
        const environment = environmentOf(name, deployment);
        const unknown = Object.keys(environment).filter(
          (key) => !SETTINGS.includes(key) && !SETTINGS_OF_AZURE.includes(key),
        );
        assert.deepEqual(unknown, []);
        const { host, app, storage, metrics, lookUp } = readConfig(environment);
        const { outputs } = deployment;
        const isSingle = all.appType === "SingleTenant";
        const id = outputs.identityClientId;
        assert.equal(host, "0.0.0.0");
        assert.equal(metrics, undefined);
        assert.equal(app?.id, isSingle ? APP_ID : id);
        assert.equal(app?.id, outputs.appId);
        assert.deepEqual(
          app?.credential,
          isSingle ? { kind: "federated", managedIdentityId: id } : { kind: "managed-identity" },
        );
        assert.deepEqual(app?.allowedTenants, new Set([TENANT]));
        assert.deepEqual(storage, {
          kind: "identity",
          containerUrl: outputs.stateContainerUrl,
          clientId: id,
        });
        assert.equal(lookUp?.app.id, "ssoAppId" in all ? SSO_ID : undefined);
      });
    }

    it("can always be reached twice", () => {
      const parameters = readTemplate(name).parameters;
      for (const key of name === "BotApp" ? ["minimumInstances"] : ["minReplicas"]) {
        assert.equal(parameters[key]?.minValue, 2);
        assert.throws(() => deploy(name, { ...needs, [key]: 1 }), /too small/);
      }
    });

    it("names the tenants it answers where that is asked for", () => {
      const others = `${TENANT},${SSO_ID}`;
      const environment = environmentOf(name, deploy(name, { ...needs, allowedTenants: others }));
      assert.deepEqual(readConfig(environment).app?.allowedTenants, new Set([TENANT, SSO_ID]));
    });

    it("hands on what else the bot is to be told", () => {
      const moreSettings = [{ name: "RATE_LIMIT_PERSON", value: "7" }];
      const environment = environmentOf(name, deploy(name, { ...needs, moreSettings }));
      assert.equal(readConfig(environment).rateLimits.person, 7);
    });

    it("takes no id of a sign-in for people without what it is the id of", () => {
      const environment = environmentOf(name, deploy(name, { ...needs, ssoAppId: SSO_ID }));
      assert.equal(environment.SSO_APP_ID, undefined);
    });

    it("runs as the identity that is put out, and has no other", () => {
      const deployment = deploy(name, needs);
      const identity = only(deployment, "Microsoft.ManagedIdentity/userAssignedIdentities");
      const host = name === "BotApp" ? "Microsoft.Web/sites" : "Microsoft.App/containerApps";
      assert.deepEqual(only(deployment, host).body.identity, {
        type: "UserAssigned",
        userAssignedIdentities: { [identity.id]: {} },
      });
      const { outputs } = deployment;
      assert.equal(outputs.identityName, identity.name);
      assert.equal(outputs.identityClientId, within(identity.runtime, "clientId"));
      assert.equal(outputs.identityPrincipalId, within(identity.runtime, "principalId"));
    });

    it("may write what it remembers and send what it logs, and nothing else", () => {
      const deployment = deploy(name, needs);
      const { outputs, resources } = deployment;
      const roles = resources
        .filter(({ type }) => type === "Microsoft.Authorization/roleAssignments")
        .map(({ id, name: own, body }) => {
          const role = `${within(body, "properties", "roleDefinitionId")}`.split("/").at(-1) ?? "";
          assert.equal(within(body, "properties", "principalId"), outputs.identityPrincipalId);
          assert.equal(within(body, "properties", "principalType"), "ServicePrincipal");
          return {
            role,
            scope: id.replace(`/providers/Microsoft.Authorization/roleAssignments/${own}`, ""),
          };
        });
      assert.deepEqual(roles, [
        {
          role: BLOB_ROLE,
          scope: only(deployment, "Microsoft.Storage/storageAccounts/blobServices/containers").id,
        },
        { role: METRICS_ROLE, scope: only(deployment, "Microsoft.Insights/components").id },
      ]);
    });

    it("names its role assignments the same again, and others in another group", () => {
      const namesIn = (group: string) => {
        const resourceGroup = {
          ...IN_GROUP.resourceGroup,
          id: `${IN_GROUP.resourceGroup.id}${group}`,
        };
        const place = { ...IN_GROUP, resourceGroup };
        return deployTemplate(readTemplate(name), needs, place)
          .resources.filter(({ type }) => type.endsWith("/roleAssignments"))
          .map((one) => one.name);
      };
      assert.deepEqual(namesIn(""), namesIn(""));
      assert.equal(new Set([...namesIn(""), ...namesIn("-2")]).size, 4);
    });

    it("waits with the bot until it has its rights, its memory and its log", () => {
      const { resources } = deploy(name, needs);
      const last = resources.at(-1);
      const roles = resources.filter(({ type }) => type.endsWith("/roleAssignments"));
      assert.equal(roles.length, 2);
      assert.deepEqual(
        roles.filter(({ id }) => !last?.dependsOn.includes(id)),
        [],
      );
    });

    it("keeps its memory without keys, over TLS 1.2, closed to the public, for a day", () => {
      const deployment = deploy(name, needs);
      const account = within(
        only(deployment, "Microsoft.Storage/storageAccounts").body,
        "properties",
      );
      const wanted = {
        allowSharedKeyAccess: false,
        allowBlobPublicAccess: false,
        defaultToOAuthAuthentication: true,
        minimumTlsVersion: "TLS1_2",
        supportsHttpsTrafficOnly: true,
        isLocalUserEnabled: false,
      };
      for (const [key, value] of Object.entries(wanted))
        assert.equal(within(account, key), value, key);
      const box = only(deployment, "Microsoft.Storage/storageAccounts/blobServices/containers");
      assert.deepEqual(box.body.properties, { publicAccess: "None" });
      assert.equal(
        new URL(`${deployment.outputs.stateContainerUrl}`).pathname,
        `/${box.name.split("/")[2]}`,
      );
      const policy = only(deployment, "Microsoft.Storage/storageAccounts/managementPolicies").body;
      const rule = within(policy, "properties", "policy", "rules", 0, "definition");
      assert.equal(
        within(rule, "actions", "baseBlob", "delete", "daysAfterModificationGreaterThan"),
        1,
      );
      assert.deepEqual(within(rule, "filters", "prefixMatch"), ["state/"]);
    });

    it("logs without keys, and turns off agents that would record what people write", () => {
      const deployment = deploy(name, { ...needs, logRetentionDays: 90 });
      const workspace = only(deployment, "Microsoft.OperationalInsights/workspaces");
      assert.equal(within(workspace.body, "properties", "features", "disableLocalAuth"), true);
      assert.equal(within(workspace.body, "properties", "retentionInDays"), 90);
      const insights = only(deployment, "Microsoft.Insights/components");
      assert.equal(within(insights.body, "properties", "DisableLocalAuth"), true);
      assert.equal(within(insights.body, "properties", "WorkspaceResourceId"), workspace.id);
      assert.equal(deployment.outputs.logAnalyticsWorkspaceId, workspace.id);
      const environment = environmentOf(name, deployment);
      const { identityClientId } = deployment.outputs;
      assert.equal(
        environment.APPLICATIONINSIGHTS_AUTHENTICATION_STRING,
        `Authorization=AAD;ClientId=${identityClientId}`,
      );
      assert.equal(
        environment.APPLICATIONINSIGHTS_CONNECTION_STRING,
        within(insights.runtime, "ConnectionString"),
      );
      assert.equal(
        environment.ApplicationInsightsAgent_EXTENSION_VERSION,
        name === "BotApp" ? "disabled" : undefined,
      );
    });

    it("says where it is, and what to type next", () => {
      for (const [given, isSingle] of [
        [{}, false],
        [SINGLE, true],
      ] as const) {
        const { outputs } = deploy(name, { ...needs, ...given });
        assert.equal(outputs.messagingEndpoint, `https://${outputs.botDomain}/api/messages`);
        const next = `${outputs.next}`;
        assert.equal(next.includes("az webapp deploy"), name === "BotApp");
        assert.equal(
          next.includes(`az ad app federated-credential create --id ${APP_ID}`),
          isSingle,
        );
        assert.equal(next.includes(`'subject':'${outputs.identityPrincipalId}'`), isSingle);
      }
    });

    it("gives the Azure Bot what it has to be told, word for word", () => {
      for (const given of [{}, SINGLE]) {
        const { outputs } = deploy(name, { ...needs, ...given });
        const [, words = ""] = `${outputs.next}`.split("--parameters azureBotId");
        const pairs = `azureBotId${words}`.split(" ").map((pair) => pair.split("=", 2));
        const bot = deploy("AzureBot", Object.fromEntries(pairs));
        assert.equal(bot.outputs.messagingEndpoint, outputs.messagingEndpoint);
        assert.equal(bot.outputs.appId, outputs.appId);
        const msi = within(
          only(bot, "Microsoft.BotService/botServices").body,
          "properties",
          "msaAppMSIResourceId",
        );
        const identity = only(
          deploy(name, { ...needs, ...given }),
          "Microsoft.ManagedIdentity/userAssignedIdentities",
        );
        assert.equal(msi, "appType" in given ? null : identity.id);
      }
    });
  });
}
