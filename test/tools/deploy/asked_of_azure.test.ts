import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "mocha";
import { type Circumstances, deployInTest, USUAL } from "./deploy_in_test.ts";
import { APP, emptyAzure, PRINCIPAL, parameterOf, SUBSCRIPTION, TENANT } from "./stand_in_azure.ts";

const SINGLE_TENANT = ["--app-type", "SingleTenant"];
const CONTAINER_APPS = ["--host", "container-apps", "--image", "ghcr.io/contoso/doctor:1.0"];
const ISSUER = `https://login.microsoftonline.com/${TENANT}/v2.0`;
const PROVIDERS = `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-doctor/providers`;

const logsOf = (...categories: string[]) =>
  JSON.stringify(categories.map((category) => ({ category, enabled: true })));

const setting = (logs: string) =>
  `az monitor diagnostic-settings create --name graph-auth-doctor --resource ${PROVIDERS}/Microsoft.Web/sites/graph-auth-doctor-x1 --workspace ${PROVIDERS}/Microsoft.OperationalInsights/workspaces/logs --logs ${logs} --output none`;

const closed = (way: string) =>
  `az resource update --resource-group rg-doctor --namespace Microsoft.Web --parent sites/graph-auth-doctor-x1 --resource-type basicPublishingCredentialsPolicies --name ${way} --set properties.allow=false --output none`;

/** Commands whose every word matters: a wrong one opens something, or records too much. */
const CASES: readonly (readonly [name: string, args: readonly string[], line: string])[] = [
  ["no publishing by FTP", [], closed("ftp")],
  ["no publishing by password", [], closed("scm")],
  [
    "the zip in place of all that was there, and to be told whether it starts",
    [],
    "az webapp deploy --resource-group rg-doctor --name graph-auth-doctor-x1 --src-path build/graph-auth-doctor-app.zip --type zip --clean true --track-status true --output none",
  ],
  [
    "logs without the calls' addresses from App Service",
    [],
    setting(logsOf("AppServiceConsoleLogs", "AppServicePlatformLogs")),
  ],
  [
    "logs without the calls' addresses from Container Apps",
    CONTAINER_APPS,
    setting(logsOf("ContainerAppConsoleLogs", "ContainerAppSystemLogs")),
  ],
  [
    "a registration for this tenant alone",
    SINGLE_TENANT,
    "az ad app create --display-name Graph Auth Doctor (rg-doctor) --sign-in-audience AzureADMyOrg --query appId --output json",
  ],
  [
    "trust in the identity, for nothing but an exchange of tokens",
    SINGLE_TENANT,
    `az ad app federated-credential create --id ${APP} --parameters ${JSON.stringify({
      name: "graph-auth-doctor",
      issuer: ISSUER,
      subject: PRINCIPAL,
      audiences: ["api://AzureADTokenExchange"],
    })} --output none`,
  ],
  [
    "tags on the group",
    ["--tags", "owner=Dana", "cost=42"],
    "az group create --name rg-doctor --location westeurope --tags owner=Dana cost=42 --output none",
  ],
];

describe("what npm run deploy asks Azure for", () => {
  let folder = "";
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "deploy-asked-"));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const deploy = (args: readonly string[], circumstances: Circumstances = {}) =>
    deployInTest([...USUAL, ...args, "--out", join(folder, "teams.zip")], circumstances);

  for (const [name, args, line] of CASES) {
    it(`is ${name}`, async () => {
      const { lines } = await deploy(args);
      const start = line.split(" ").slice(0, 4).join(" ");
      const alike = lines.filter((one) => one.startsWith(start));
      assert.ok(alike.includes(line), alike.join("\n"));
    });
  }

  it("is the same tags on all that the templates make", async () => {
    const { azure } = await deploy(["--tags", "owner=Dana"]);
    const deployments = azure.calls.filter(([, area]) => area === "deployment");
    assert.deepEqual(
      deployments.map((words) => parameterOf(words, "tags")),
      ['{"owner":"Dana"}', '{"owner":"Dana"}'],
    );
  });

  it("is trust before there is a bot, and none in an identity of another tenant", async () => {
    const azure = emptyAzure();
    azure.apps = [APP];
    const issuer = "https://login.microsoftonline.com/common/v2.0";
    azure.credentials = [{ id: "old", name: "graph-auth-doctor", issuer, subject: PRINCIPAL }];
    const { lines } = await deploy(SINGLE_TENANT, { azure });
    assert.deepEqual(
      azure.credentials.map((one) => one.issuer),
      [ISSUER],
    );
    const trust = lines.findIndex((one) => one.includes("federated-credential update"));
    assert.ok(trust < lines.findIndex((one) => one.includes("graph-auth-doctor-bot")));
    assert.ok(trust > lines.findIndex((one) => one.includes("graph-auth-doctor-host")));
  });

  it("is to be told how all of it goes away", async () => {
    const remove = `az ad app delete --id ${APP}`;
    assert.ok((await deploy(SINGLE_TENANT)).stdout.includes(remove));
    assert.doesNotMatch((await deploy([])).stdout, /az ad app delete/);
  });
});
