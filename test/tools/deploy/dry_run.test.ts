import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "mocha";
import { type Circumstances, deployInTest, USUAL } from "./deploy_in_test.ts";
import { emptyAzure } from "./stand_in_azure.ts";

const SINGLE_TENANT = [...USUAL, "--app-type", "SingleTenant"];

describe("npm run deploy -- --dry-run", () => {
  let folder = "";
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "deploy-dry-"));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const deploy = (args: readonly string[], circumstances: Circumstances = {}) =>
    deployInTest([...args, "--out", join(folder, "teams.zip")], circumstances);

  it("runs nothing, and prints every command with what is not known yet", async () => {
    const { status, stdout, azure } = await deploy([...SINGLE_TENANT, "--dry-run"]);
    assert.equal(status, 0);
    assert.deepEqual(azure.calls, []);
    for (const part of ["az group create", "az ad app create", "az ad sp create", "npm run pack"]) {
      assert.ok(stdout.includes(part), part);
    }
    assert.match(stdout, /"subject":"<identityPrincipalId>"/);
    assert.match(stdout, /'botEndpoint=https:\/\/<botDomain>\/api\/messages'/);
    assert.doesNotMatch(stdout, /Graph Auth Doctor runs/);
  });

  const KINDS: readonly (readonly [name: string, args: readonly string[]])[] = [
    ["App Service", [...USUAL, "--name", "contoso-doctor", "--subscription", "Fabrikam"]],
    ["a single tenant", [...SINGLE_TENANT, "--tags", "owner=Dana"]],
    [
      "Container Apps",
      [
        ...[...USUAL, "--host", "container-apps", "--image", "contoso.azurecr.io/doctor:1.0"],
        ...["--registry", "contoso.azurecr.io"],
      ],
    ],
  ];
  for (const [name, args] of KINDS) {
    it(`prints all that two runs do, in their order: ${name}`, async () => {
      const printed = commandsIn((await deploy([...args, "--dry-run"])).stdout).map(patternOf);
      const azure = emptyAzure();
      for (const run of [await deploy(args, { azure }), await deploy(args, { azure })]) {
        assert.equal(run.status, 0, run.stderr);
        const left = [...printed];
        for (const line of commandsIn(run.stdout)) {
          const at = left.findIndex((pattern) => pattern.test(line));
          assert.ok(at >= 0, line);
          left.splice(0, at + 1);
        }
      }
    });
  }
});

function commandsIn(stdout: string): string[] {
  return stdout
    .split("\n")
    .filter((line) => /^(?:az|npm) [a-z]/.test(line))
    .map((line) => line.replaceAll(/["']/g, ""));
}

/** What is printed as `<this>` in a dry run is only known once Azure answered. */
function patternOf(line: string): RegExp {
  const literal = line.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  return new RegExp(`^${literal.replaceAll(/<\w+>/g, "\\S+")}$`);
}
