import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { deploy, environmentOf, only, SSO, within } from "./deployed.ts";
import { readTemplate } from "./template.ts";
import type { Value } from "./value.ts";

const OWN_PLAN = "/subscriptions/s/resourceGroups/r/providers/Microsoft.Web/serverfarms/shared";

describe("BotApp on App Service", () => {
  const site = (given: Record<string, Value> = {}) =>
    within(only(deploy("BotApp", given), "Microsoft.Web/sites").body, "properties");

  it("takes https alone, from TLS 1.2 on, and no way in besides", () => {
    const properties = site();
    assert.equal(within(properties, "httpsOnly"), true);
    const wanted = {
      minTlsVersion: "1.2",
      scmMinTlsVersion: "1.2",
      ftpsState: "Disabled",
      remoteDebuggingEnabled: false,
      http20Enabled: true,
    };
    for (const [key, value] of Object.entries(wanted))
      assert.equal(within(properties, "siteConfig", key), value, key);
  });

  it("is always on, asks /healthz, and binds nobody to an instance", () => {
    assert.equal(within(site(), "clientAffinityEnabled"), false);
    assert.equal(within(site(), "siteConfig", "alwaysOn"), true);
    assert.equal(within(site(), "siteConfig", "healthCheckPath"), "/healthz");
  });

  it("grows with its load, from the least to the most", () => {
    const given = { minimumInstances: 3, maximumInstances: 7 };
    const plan = only(deploy("BotApp", given), "Microsoft.Web/serverfarms").body;
    assert.deepEqual(plan.sku, { name: "P0v3", capacity: 3 });
    assert.deepEqual(plan.properties, {
      reserved: true,
      elasticScaleEnabled: true,
      maximumElasticWorkerCount: 7,
    });
    assert.equal(within(site(given), "siteConfig", "minimumElasticInstanceCount"), 3);
    assert.equal(within(site(given), "siteConfig", "elasticWebAppScaleLimit"), 7);
  });

  it("never may grow to less than it has", () => {
    const given = { minimumInstances: 5, maximumInstances: 2 };
    assert.equal(within(site(given), "siteConfig", "elasticWebAppScaleLimit"), 5);
  });

  it("goes on a plan that is there, and makes no other", () => {
    const deployment = deploy("BotApp", { existingAppServicePlanId: OWN_PLAN });
    assert.deepEqual(
      deployment.resources.filter(({ type }) => type === "Microsoft.Web/serverfarms"),
      [],
    );
    assert.equal(within(site({ existingAppServicePlanId: OWN_PLAN }), "serverFarmId"), OWN_PLAN);
    assert.equal(
      within(site(), "serverFarmId"),
      only(deploy("BotApp"), "Microsoft.Web/serverfarms").id,
    );
  });

  it("leaves a plan that is there its own scaling, which may not be automatic", () => {
    const properties = site({ existingAppServicePlanId: OWN_PLAN });
    for (const key of [
      "minimumElasticInstanceCount",
      "elasticWebAppScaleLimit",
      "preWarmedInstanceCount",
    ])
      assert.equal(within(properties, "siteConfig", key), null, key);
    assert.equal(within(site(), "siteConfig", "preWarmedInstanceCount"), 1);
  });

  it("has a name that leaves room for what Azure adds, as a host's label has 63 characters", () => {
    const added = "-0123456789abcdef".length;
    assert.ok((readTemplate("BotApp").parameters.appServiceName?.maxLength ?? 64) + added <= 63);
  });

  it("builds nothing there, and has half a minute to stop", () => {
    const environment = environmentOf("BotApp", deploy("BotApp"));
    assert.equal(environment.SCM_DO_BUILD_DURING_DEPLOYMENT, "false");
    assert.equal(environment.ENABLE_ORYX_BUILD, "false");
    assert.equal(environment.WEBSITES_CONTAINER_STOP_TIME_LIMIT, "30");
  });

  it("tells the bot its host where people sign in, as only App Service knows it", () => {
    const command = (given: Record<string, Value>) =>
      within(site(given), "siteConfig", "appCommandLine");
    assert.equal(command({}), "exec node dist/index.js");
    assert.equal(
      command(SSO),
      `BOT_DOMAIN=\${BOT_DOMAIN:-$WEBSITE_HOSTNAME} exec node dist/index.js`,
    );
  });

  it("names the site as what has the logs", () => {
    const deployment = deploy("BotApp");
    const { id, name } = only(deployment, "Microsoft.Web/sites");
    assert.equal(deployment.outputs.hostResourceId, id);
    assert.equal(deployment.outputs.appName, name);
  });
});
