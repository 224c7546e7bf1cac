import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { after, before, describe, it } from "mocha";
import { type Circumstances, deployInTest, USUAL } from "./deploy_in_test.ts";
import {
  APP,
  type Azure,
  DOMAIN,
  emptyAzure,
  IDENTITY,
  ME,
  PRINCIPAL,
  parameterOf,
  SUBSCRIPTION,
  TENANT,
} from "./stand_in_azure.ts";

const SINGLE_TENANT = [...USUAL, "--app-type", "SingleTenant"];
const ISSUER = `https://login.microsoftonline.com/${TENANT}/v2.0`;

describe("runDeploy()", () => {
  let folder = "";
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "deploy-"));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const deploy = (args: readonly string[], circumstances: Circumstances = {}) =>
    deployInTest([...args, "--out", join(folder, "teams.zip")], circumstances);

  it("creates everything in order, and says what to do with it", async () => {
    const { status, stdout, stderr, lines } = await deploy(USUAL);
    assert.equal(status, 0, stderr);
    assert.deepEqual(
      lines.map((line) => /^(?:az|npm)(?: [a-z][\w:-]*)+/.exec(line)?.[0]),
      [
        "az version",
        "az account show",
        "az provider list",
        "az provider register",
        "az provider register",
        "az provider register",
        "az group exists",
        "az group create",
        "az deployment group create",
        "az monitor diagnostic-settings create",
        "npm run package:app",
        "az resource update",
        "az resource update",
        "az webapp deploy",
        "az deployment group create",
      ],
    );
    assert.match(stdout, new RegExp(`Endpoint {2}https://${DOMAIN}/api/messages\n`));
    assert.match(stdout, new RegExp(`Azure Bot graph-auth-doctor-x1, app id ${IDENTITY}\n`));
    assert.match(stdout, /Upload a custom app/);
    assert.match(stdout, /az webapp log tail --name graph-auth-doctor-x1 --resource-group rg-d/);
    assert.match(stdout, /az group delete --name rg-doctor/);
  });

  it("puts the real ids into the Teams app package", async () => {
    await deploy(USUAL);
    const files = unzipSync(new Uint8Array(readFileSync(join(folder, "teams.zip"))));
    const manifest = JSON.parse(strFromU8(files["manifest.json"] ?? new Uint8Array()));
    assert.equal(manifest.bots[0].botId, IDENTITY);
    assert.deepEqual(manifest.validDomains, [DOMAIN]);
  });

  it("registers only the providers that the subscription lacks, whatever their letters", async () => {
    const { lines } = await deploy(USUAL);
    const registered = lines.filter((line) => line.startsWith("az provider register"));
    assert.deepEqual(
      registered.map((line) => line.split(" ")[4]),
      ["Microsoft.BotService", "Microsoft.OperationalInsights", "Microsoft.Web"],
    );
    assert.ok(registered.every((line) => line.includes(" --wait ")));
  });

  it("prints each command before it runs", async () => {
    const printed: string[] = [];
    const { stdout, lines } = await deploy(USUAL, { onCommand: (line) => printed.push(line) });
    const shown = stdout.split("\n").filter((line) => /^(az|npm) /.test(line));
    assert.deepEqual(
      shown.map((line) => line.replaceAll(/["']/g, "")),
      lines.map((line) => line.replaceAll(/["']/g, "")),
    );
    assert.deepEqual(printed, lines);
  });

  it("updates the second time, and creates nothing twice", async () => {
    const azure = emptyAzure();
    assert.equal((await deploy(SINGLE_TENANT, { azure })).status, 0);
    const second = await deploy(SINGLE_TENANT, { azure });
    assert.equal(second.status, 0, second.stderr);
    assert.deepEqual(
      second.lines
        .filter((line) => /^az (?!resource).* (?:create|register|update) /.test(line))
        .map(nameOf),
      ["graph-auth-doctor-host", "graph-auth-doctor", "graph-auth-doctor-bot"],
    );
    assert.deepEqual([azure.apps, azure.principals], [[APP], [APP]]);
    assert.equal(azure.credentials.length, 1);
    assert.equal(azure.bots.length, 1);
  });

  it("gives a single-tenant bot a registration that trusts the identity, without a secret", async () => {
    const { azure, lines } = await deploy(SINGLE_TENANT);
    assert.deepEqual(
      azure.credentials.map(({ issuer, subject }) => [issuer, subject]),
      [[ISSUER, PRINCIPAL]],
    );
    assert.deepEqual(azure.bots, [
      { name: "graph-auth-doctor-x1", appId: APP, appType: "SingleTenant", identityId: null },
    ]);
    assert.ok(lines.every((line) => !/password|secret|credential reset/i.test(line)));
    const bot = azure.calls.find((words) => words.includes("graph-auth-doctor-bot")) ?? [];
    assert.equal(parameterOf(bot, "UMSIName"), undefined);
  });

  it("goes on with a registration that an earlier run of the same person has left", async () => {
    const azure = emptyAzure();
    azure.apps.push(APP);
    const { status, stderr } = await deploy(SINGLE_TENANT, { azure });
    assert.equal(status, 0, stderr);
    assert.deepEqual(azure.apps, [APP]);
  });

  it("renews the trust when the identity is another", async () => {
    const azure = emptyAzure();
    azure.apps = [APP];
    azure.credentials = [{ id: "old", name: "graph-auth-doctor", issuer: ISSUER, subject: "gone" }];
    await deploy(SINGLE_TENANT, { azure });
    assert.deepEqual(
      azure.credentials.map(({ subject }) => subject),
      [PRINCIPAL],
    );
  });

  it("waits for a directory that does not know the registration yet", async () => {
    const azure = emptyAzure();
    const stderr = `ERROR: Resource '${APP}' does not exist or one of its queried reference-property objects are not present.`;
    azure.failures = [{ command: "az ad sp create", stderr, times: 2 }];
    const run = await deploy(SINGLE_TENANT, { azure });
    assert.equal(run.status, 0, run.stderr);
    assert.equal(run.stderr.match(/does not know the app registration yet/g)?.length, 2);
  });

  it("deploys the image to Container Apps, and no zip", async () => {
    const image = ["--image", "contoso.azurecr.io/doctor:1.0", "--registry", "contoso.azurecr.io"];
    const { status, stdout, lines } = await deploy([
      ...USUAL,
      "--host",
      "container-apps",
      ...image,
    ]);
    assert.equal(status, 0);
    assert.ok(lines.some((line) => line.includes("template-BotContainerApp-with-rg.json")));
    assert.ok(lines.some((line) => line.includes("Microsoft.App ")));
    assert.ok(lines.every((line) => !/npm|webapp|Microsoft\.Web /.test(line)));
    assert.match(stdout, /az containerapp logs show .* --follow/);
    const pull = lines.findIndex((line) => line.startsWith("az role assignment create"));
    assert.match(lines[pull] ?? "", new RegExp(`${PRINCIPAL} .* AcrPull .*/registries/contoso `));
    assert.match(lines[pull + 1] ?? "", /--parameters .*UMSIName=graph-auth-doctor-identity /);
  });

  it("makes the identity where the template wants it", async () => {
    const image = ["--image", "contoso.azurecr.io/doctor:1.0", "--registry", "contoso.azurecr.io"];
    const args = ["--host", "container-apps", ...image];
    const { azure } = await deploy([...USUAL, ...args]);
    const words = azure.calls.find(([, area]) => area === "identity") ?? [];
    assert.equal(words[words.indexOf("--location") + 1], "westeurope");
    azure.calls = [];
    await deploy([...USUAL.slice(0, 2), ...args], { azure });
    assert.ok(azure.calls.some(([, area]) => area === "identity"));
    assert.ok(azure.calls.every((one) => !one.includes("--location")));
  });

  it("keeps the identity that the bot is, when its image moves to a private registry", async () => {
    const azure = emptyAzure();
    const args = [...USUAL, "--host", "container-apps", "--image", "contoso.azurecr.io/doctor:1.0"];
    await deploy(args, { azure });
    const second = await deploy([...args, "--registry", "contoso.azurecr.io"], { azure });
    assert.equal(second.status, 0, second.stderr);
    const make = second.lines.find((line) => line.startsWith("az identity create")) ?? "";
    assert.match(make, / --name graph-auth-doctor-id /);
    const [host = []] = azure.calls.filter(([, area]) => area === "deployment").slice(-2);
    assert.equal(parameterOf(host, "UMSIName"), "graph-auth-doctor-id");
  });

  it("needs no registry for an image that everybody may pull", async () => {
    const image = ["--image", "ghcr.io/contoso/doctor:1.0"];
    const { status, lines } = await deploy([...USUAL, "--host", "container-apps", ...image]);
    assert.equal(status, 0);
    assert.ok(lines.every((line) => !/acr|identity create|UMSIName=.* image=/.test(line)));
  });

  it("chooses the subscription only where another one is wanted", async () => {
    const same = await deploy([...USUAL, "--subscription", SUBSCRIPTION]);
    assert.ok(same.lines.every((line) => !line.startsWith("az account set")));
    const other = await deploy([...USUAL, "--subscription", "Fabrikam"]);
    assert.ok(other.lines.includes("az account set --subscription Fabrikam --output none"));
    assert.match(other.stdout, /# Into the subscription Fabrikam/);
  });

  it("passes on what was asked for", async () => {
    const args = ["--name", "contoso-doctor", "--tags", "cost=42", "owner=Dana O'Neil"];
    const more = ["--parameters", "azureBotSku=S1", "maximumInstances=4", "own.json"];
    const { azure } = await deploy([...USUAL, ...args, ...more, "--allowed-tenants", TENANT]);
    const [host = [], bot = []] = azure.calls.filter(([, area]) => area === "deployment");
    assert.equal(parameterOf(host, "appServiceName"), "contoso-doctor");
    assert.equal(parameterOf(host, "maximumInstances"), "4");
    assert.equal(parameterOf(host, "allowedTenants"), TENANT);
    assert.equal(parameterOf(host, "tags"), '{"cost":"42","owner":"Dana O\'Neil"}');
    assert.equal(parameterOf(host, "azureBotSku"), undefined);
    assert.ok(host.includes("own.json"));
    assert.equal(parameterOf(bot, "azureBotSku"), "S1");
    assert.equal(parameterOf(bot, "azureBotId"), "contoso-doctor");
    assert.equal(parameterOf(bot, "UMSIName"), "graph-auth-doctor-id");
  });

  it("says each ten seconds that it is still at it", async () => {
    const { stderr } = await deploy(USUAL, { seconds: 25 });
    assert.match(stderr, /^ {2}10 s: still at it \(create the resource group\)$/m);
    assert.match(stderr, /^ {2}20 s: still at it \(create the resource group\)$/m);
  });

  it("waits until the bot is ready, through faults and other answers", async () => {
    const { status, stderr } = await deploy(USUAL, { ready: ["ENOTFOUND", 503, 503, 200] });
    assert.equal(status, 0);
    assert.match(stderr, /10 s: still at it \(waiting for https:/);
  });

  const lasts: [number | string, RegExp][] = [
    [503, /gave HTTP 503 at last, see its log with az webapp log tail /],
    [302, /gave HTTP 302 at last/],
    ["hangs", /gave nothing within ten seconds at last/],
    ["page", /gave the page of somebody else at last/],
    ["ECONNREFUSED", /gave no connection \(ECONNREFUSED\) at last/],
  ];
  for (const [answer, sentence] of lasts) {
    it(`gives up after five minutes of ${answer}, before it makes the bot`, async () => {
      const { status, stderr, lines } = await deploy(USUAL, { ready: [answer] });
      assert.equal(status, 1);
      assert.match(stderr, /ERR_NOT_READY/);
      assert.match(stderr, /300 s: still at it/);
      assert.doesNotMatch(stderr, /310 s/);
      assert.match(stderr, sentence);
      assert.ok(lines.every((line) => !line.includes("graph-auth-doctor-bot")));
    });
  }

  it("stops at Ctrl-C, and says how to go on", async () => {
    const { status, stderr, lines } = await deploy(USUAL, {
      onCommand: (line, interrupt) => {
        if (line.startsWith("az deployment")) interrupt();
      },
    });
    assert.equal(status, 1);
    assert.match(stderr, /^ERR_INTERRUPTED: /);
    assert.match(lines.at(-1) ?? "", /^az deployment group create/);
  });

  const refusals: [name: string, change: (azure: Azure) => void, args: string[], code: string][] = [
    ["no az", (azure) => azure.missing.push("az"), USUAL, "ERR_AZ_MISSING"],
    ["no npm", (azure) => azure.missing.push("npm"), USUAL, "ERR_NPM_MISSING"],
    [
      "an old az",
      (azure) => {
        azure.version = "2.9.1";
      },
      USUAL,
      "ERR_AZ_TOO_OLD",
    ],
    [
      "another cloud",
      (azure) => {
        azure.account.environmentName = "AzureUSGovernment";
      },
      USUAL,
      "ERR_CLOUD_UNSUPPORTED",
    ],
    [
      "several registrations",
      (azure) => azure.apps.push(APP, IDENTITY),
      SINGLE_TENANT,
      "ERR_APP_AMBIGUOUS",
    ],
    [
      "a registration of the name that somebody else owns",
      (azure) => {
        azure.apps.push(APP);
        azure.owners = [ME, PRINCIPAL];
      },
      SINGLE_TENANT,
      "ERR_APP_NOT_OURS",
    ],
    [
      "a registration of the name that holds a password",
      (azure) => {
        azure.apps.push(APP);
        azure.secrets.passwords.push("one");
      },
      SINGLE_TENANT,
      "ERR_APP_NOT_OURS",
    ],
    [
      "outputs that are none",
      (azure) => {
        azure.hasGroup = true;
        azure.answers["az account show"] = { id: 1 };
      },
      USUAL,
      "ERR_AZ_ANSWER_UNREADABLE",
    ],
    [
      "a package that cannot be made",
      (azure) => azure.failures.push({ command: "npm run", stderr: "tsc: no", times: 1 }),
      USUAL,
      "ERR_APP_PACKAGE_FAILED",
    ],
    [
      "a bot of another type",
      (azure) => {
        azure.hasGroup = true;
        azure.bots = [
          { name: "graph-auth-doctor-x1", appId: APP, appType: "SingleTenant", identityId: null },
        ];
      },
      USUAL,
      "ERR_BOT_IDENTITY_FIXED",
    ],
    [
      "a bot of an old type",
      (azure) => {
        azure.hasGroup = true;
        azure.bots = [{ name: "contoso-doctor", appId: APP, appType: null, identityId: null }];
      },
      [...USUAL, "--name", "contoso-doctor"],
      "ERR_BOT_IDENTITY_FIXED",
    ],
    [
      "a bot with another app id",
      (azure) => {
        azure.hasGroup = true;
        azure.bots = [
          {
            name: "graph-auth-doctor-x1",
            appId: APP,
            appType: "UserAssignedMSI",
            identityId: null,
          },
        ];
      },
      USUAL,
      "ERR_BOT_IDENTITY_FIXED",
    ],
  ];
  for (const [name, change, args, code] of refusals) {
    it(`names ${name} with ${code}`, async () => {
      const azure = emptyAzure();
      change(azure);
      const { status, stderr } = await deploy(args, { azure });
      assert.equal(status, 1);
      assert.match(stderr, new RegExp(`^${code}: Cannot [^\n]+\n$`));
    });
  }

  it("touches nothing where a bot is of another type", async () => {
    const azure = emptyAzure();
    azure.hasGroup = true;
    azure.bots = [
      { name: "graph-auth-doctor-x1", appId: APP, appType: "SingleTenant", identityId: null },
    ];
    const { lines } = await deploy(USUAL, { azure });
    assert.ok(lines.every((line) => !line.startsWith("az deployment")));
  });

  it("takes the registration that --app-id names where several have the name", async () => {
    const azure = emptyAzure();
    azure.apps = [APP, IDENTITY];
    const { status } = await deploy([...SINGLE_TENANT, "--app-id", APP], { azure });
    assert.equal(status, 0);
    assert.deepEqual(azure.apps, [APP, IDENTITY]);
  });

  it("wants to know where, when it has to create the group", async () => {
    const { status, stderr } = await deploy(USUAL.slice(0, 2));
    assert.equal(status, 2);
    assert.match(stderr, /^ERR_LOCATION_MISSING: /);
  });

  it("refuses a sign-in with an id that is not the registration's, before it deploys", async () => {
    const uri = ["--sso-app-id-uri", `api://botid-${IDENTITY}`];
    const { status, stderr, lines } = await deploy([...SINGLE_TENANT, ...uri]);
    assert.equal(status, 2);
    assert.match(stderr, /^ERR_OPTIONS_CONFLICT: /);
    assert.ok(lines.every((line) => !line.startsWith("az deployment")));
  });
});

function nameOf(line: string): string | undefined {
  return / --name (\S+)/.exec(line.replace("--resource-group rg-doctor", ""))?.[1];
}
