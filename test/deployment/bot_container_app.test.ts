import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readConfig } from "../../src/server/read_config.ts";
import { container, deploy, environmentOf, IMAGE, only, SSO, within } from "./deployed.ts";
import { ENVIRONMENT_DOMAIN } from "./runtime_of.ts";
import type { Value } from "./value.ts";

describe("BotContainerApp on Container Apps", () => {
  const app = (given: Record<string, Value> = {}) =>
    within(
      only(deploy("BotContainerApp", { ...IMAGE, ...given }), "Microsoft.App/containerApps").body,
      "properties",
    );

  it("takes https alone, at the port that the bot listens on", () => {
    const ingress = within(app(), "configuration", "ingress");
    assert.equal(within(ingress, "external"), true);
    assert.equal(within(ingress, "allowInsecure"), false);
    const { port } = readConfig(environmentOf("BotContainerApp", deploy("BotContainerApp", IMAGE)));
    assert.equal(within(ingress, "targetPort"), port);
    assert.equal(within(app(), "configuration", "activeRevisionsMode"), "Single");
  });

  it("grows with the requests at once, from 2 to 10", () => {
    assert.deepEqual(within(app(), "template", "scale"), {
      minReplicas: 2,
      maxReplicas: 10,
      rules: [{ name: "http", http: { metadata: { concurrentRequests: "20" } } }],
    });
    assert.equal(within(app({ minReplicas: 20 }), "template", "scale", "maxReplicas"), 20);
  });

  it("is asked for its health, and has half a minute to stop", () => {
    const probes = within(app(), "template", "containers", 0, "probes");
    assert.ok(Array.isArray(probes));
    const asked = probes.map((one) => [within(one, "type"), within(one, "httpGet", "path")]);
    assert.deepEqual(asked, [
      ["Startup", "/healthz"],
      ["Liveness", "/healthz"],
      ["Readiness", "/readyz"],
    ]);
    for (const one of probes) {
      assert.equal(within(one, "httpGet", "port"), 3978);
      // More is refused: Azure documents 1 to 10.
      assert.ok(Number(within(one, "failureThreshold")) <= 10);
    }
    assert.equal(Number(within(probes[0], "periodSeconds")) * 10, 60);
    assert.equal(within(app(), "template", "terminationGracePeriodSeconds"), 30);
  });

  it("knows its host before it is there", () => {
    const deployment = deploy("BotContainerApp", { ...IMAGE, ...SSO });
    const environment = environmentOf("BotContainerApp", deployment);
    assert.equal(environment.BOT_DOMAIN, deployment.outputs.botDomain);
    assert.ok(environment.BOT_DOMAIN?.endsWith(`.${ENVIRONMENT_DOMAIN}`));
    const redirect = readConfig(environment).lookUp?.redirectUri ?? "";
    assert.equal(new URL(redirect).host, deployment.outputs.botDomain);
  });

  it("signs in at a registry that is not public as the bot's identity, and at no other", () => {
    const [host] = IMAGE.image.split("/");
    assert.deepEqual(within(app(), "configuration", "registries"), []);
    const deployment = deploy("BotContainerApp", { ...IMAGE, registryServer: host ?? "" });
    const { id } = only(deployment, "Microsoft.ManagedIdentity/userAssignedIdentities");
    const { body } = only(deployment, "Microsoft.App/containerApps");
    assert.deepEqual(within(body, "properties", "configuration", "registries"), [
      { server: host, identity: id },
    ]);
  });

  it("sends its logs on without a key, from the environment", () => {
    const deployment = deploy("BotContainerApp", IMAGE);
    const { id, body } = only(deployment, "Microsoft.App/managedEnvironments");
    assert.deepEqual(within(body, "properties", "appLogsConfiguration"), {
      destination: "azure-monitor",
    });
    assert.equal(deployment.outputs.hostResourceId, id);
  });

  it("runs the image with the processor and memory that it is given", () => {
    const deployment = deploy("BotContainerApp", { ...IMAGE, cpu: "1.0", memory: "2Gi" });
    assert.equal(within(container(deployment), "image"), IMAGE.image);
    assert.deepEqual(within(container(deployment), "resources"), { cpu: 1, memory: "2Gi" });
  });
});
