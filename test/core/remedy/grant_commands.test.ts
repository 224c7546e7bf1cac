import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { cloudOfGraphHost, PUBLIC_CLOUD } from "../../../src/core/graph/clouds.ts";
import { permissionIndex } from "../../../src/core/graph/permission_index.ts";
import { type Grantee, grantCommands } from "../../../src/core/remedy/grant_commands.ts";
import { ENGLISH } from "../../../src/core/words/english.ts";

const CLIENT = "2b1c7f50-6a54-4f39-9d0e-51f2f3a1c0de";
const TENANT = "7d0e2b8a-90b1-4b52-8a5c-3a9d5f6b7c81";
const ROLE = permissionIndex().permission("Mail.Read", "application")?.id ?? "";
const SCOPE = permissionIndex().permission("Group.Read.All", "delegated")?.id ?? "";

const MAIL: Grantee = {
  permissions: [{ name: "Mail.Read", id: ROLE }],
  scheme: "application",
  cloud: PUBLIC_CLOUD,
  fillIn: null,
  managedIdentity: false,
};
const GROUPS: Grantee = {
  ...MAIL,
  permissions: [{ name: "Group.Read.All", id: SCOPE }],
  scheme: "delegated",
};

function linesFor(change: Partial<Grantee>, shell: string): string {
  const block = grantCommands({ ...MAIL, ...change }, ENGLISH).find((one) => one.shell === shell);
  return block?.lines.join("\n") ?? "";
}

function onCloud(host: string): Partial<Grantee> {
  return { cloud: cloudOfGraphHost(host) ?? PUBLIC_CLOUD };
}

describe("grantCommands()", () => {
  it("writes them for PowerShell, the Azure CLI and REST, with ids that are there", () => {
    assert.match(ROLE, /^[0-9a-f-]{36}$/);
    assert.match(SCOPE, /^[0-9a-f-]{36}$/);
    for (const grantee of [MAIL, GROUPS]) {
      const shells = grantCommands(grantee, ENGLISH).map(({ shell }) => shell);
      assert.deepEqual(shells, ["PowerShell", "Bash", "HTTP"]);
    }
  });

  it("assigns the app role, not the delegated scope of the same name", () => {
    assert.match(linesFor({}, "PowerShell"), /AllowedMemberTypes -contains 'Application'/);
    assert.match(linesFor({}, "PowerShell"), /New-MgServicePrincipalAppRoleAssignment/);
    assert.ok(linesFor({}, "Bash").includes(`--api-permissions ${ROLE}=Role`));
    assert.ok(linesFor({}, "HTTP").includes(`"appRoleId":"${ROLE}"`));
  });

  it("grants a delegated permission for everybody", () => {
    assert.match(
      linesFor(GROUPS, "PowerShell"),
      /consentType = 'AllPrincipals'.*'Group\.Read\.All'/,
    );
    assert.ok(linesFor(GROUPS, "Bash").includes(`${SCOPE}=Scope`));
    assert.match(linesFor(GROUPS, "HTTP"), /POST .*\/oauth2PermissionGrants\n/);
    assert.doesNotMatch(linesFor(GROUPS, "HTTP"), /appRole/);
  });

  it("grants several at once", () => {
    const other = { name: "User.Read.All", id: "df021288-bdef-4463-88db-98f22de89214" };
    const both = { permissions: [...MAIL.permissions, other] };
    assert.match(linesFor(both, "PowerShell"), /in 'Mail\.Read','User\.Read\.All'/);
    assert.ok(linesFor(both, "Bash").includes(`${ROLE}=Role ${other.id}=Role`));
    assert.equal(linesFor(both, "HTTP").match(/"appRoleId"/g)?.length, 2);
  });

  it("leaves the app and the tenant to the reader where it may not name them", () => {
    for (const shell of ["PowerShell", "Bash"]) {
      assert.match(linesFor({}, shell), /'\{clientId\}'/);
      assert.match(linesFor({}, shell), /'\{tenantId\}'/);
    }
    assert.match(linesFor({}, "HTTP"), /appId='\{clientId\}'/);
  });

  it("names the app and the tenant where it may", () => {
    const fillIn = { clientId: CLIENT, tenantId: TENANT };
    for (const shell of ["PowerShell", "Bash"]) {
      const lines = linesFor({ fillIn }, shell);
      assert.ok(lines.includes(`'${TENANT}'`));
      assert.ok(lines.includes(`'${CLIENT}'`));
      assert.doesNotMatch(lines, /\{(?:clientId|tenantId)\}/);
    }
  });

  const clouds: [host: string, powerShell: RegExp, cli: RegExp | null][] = [
    ["graph.microsoft.com", /^Connect-MgGraph -TenantId/, /^az login/],
    ["graph.microsoft.us", /-Environment USGov -/, /^az cloud set --name AzureUSGovernment\n/],
    ["dod-graph.microsoft.us", /-Environment USGovDoD -/, null],
    ["microsoftgraph.chinacloudapi.cn", /-Environment China -/, /--name AzureChinaCloud\n/],
  ];
  for (const [host, powerShell, cli] of clouds) {
    it(`speaks of the cloud of ${host}`, () => {
      assert.match(linesFor(onCloud(host), "PowerShell"), powerShell);
      if (cli === null) assert.equal(linesFor(onCloud(host), "Bash"), "");
      else assert.match(linesFor(onCloud(host), "Bash"), cli);
      const hosts = linesFor(onCloud(host), "HTTP").matchAll(/https:\/\/([^/]+)/g);
      assert.deepEqual(new Set([...hosts].map(([, named]) => named)), new Set([host]));
    });
  }

  it("gives a managed identity its role by its object id, and without a registration", () => {
    const identity = { managedIdentity: true };
    assert.match(linesFor(identity, "PowerShell"), /-ServicePrincipalId '\{objectId\}'\n/);
    assert.equal(linesFor(identity, "Bash"), "");
    assert.match(linesFor(identity, "HTTP"), /"principalId":"\{objectId\}"/);
  });

  it("has nothing for whom no administrator can grant it", () => {
    assert.deepEqual(grantCommands({ ...GROUPS, managedIdentity: true }, ENGLISH), []);
    assert.deepEqual(grantCommands({ ...MAIL, scheme: "personal" }, ENGLISH), []);
    assert.deepEqual(grantCommands({ ...MAIL, permissions: [] }, ENGLISH), []);
  });

  it("looks an unpublished id up, and leaves out the tool that cannot", () => {
    const unknown = { permissions: [{ name: "AgentIdentity.Create.All", id: null }] };
    assert.equal(linesFor(unknown, "Bash"), "");
    assert.match(linesFor(unknown, "PowerShell"), /'AgentIdentity\.Create\.All'/);
    assert.match(linesFor(unknown, "HTTP"), /\{id of AgentIdentity\.Create\.All\}/);
  });

  const hostile = [
    "x'; Remove-Item -Recurse ~; '",
    "$(rm -rf ~)",
    "a\nb",
    "Mail.Read`id`",
    '"',
    "",
  ];
  for (const text of hostile) {
    it(`lets no ${JSON.stringify(text)} into a command`, () => {
      assert.deepEqual(
        grantCommands({ ...MAIL, permissions: [{ name: text, id: ROLE }] }, ENGLISH),
        [],
      );
      const fillIn = { clientId: `${CLIENT}${text}x`, tenantId: text };
      const permissions = [{ name: "Mail.Read", id: `${text}${ROLE}${text}x` }];
      const shown = JSON.stringify(grantCommands({ ...MAIL, fillIn, permissions }, ENGLISH));
      const plain = JSON.stringify(
        grantCommands({ ...MAIL, permissions: [{ name: "Mail.Read", id: null }] }, ENGLISH),
      );
      assert.equal(shown, plain);
    });
  }
});
