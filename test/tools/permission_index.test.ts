import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, it } from "mocha";
import { lookUp } from "../../src/core/graph/look_up.ts";
import { parsePermissionIndex } from "../../src/core/graph/permission_index.ts";
import { deriveOperations } from "../../tools/permission_index/derive_operations.ts";
import { indexModule, sha256 } from "../../tools/permission_index/index_module.ts";
import {
  type PublishedPermissions,
  type PublishedProvisioning,
  parsePermissions,
  parseProvisioning,
} from "../../tools/permission_index/published_data.ts";
import { download, readFolder } from "../../tools/permission_index/read_source.ts";
import { renderIndex } from "../../tools/permission_index/render_index.ts";
import { verifyIndex } from "../../tools/permission_index/verify_index.ts";

const EDITION = { date: "2031-02-03", commit: "0a1b2c3d" };

const APP = { Application: { privilegeLevel: 2, requiresAdminConsent: true } };
const WORK = { DelegatedWork: { privilegeLevel: 1, requiresAdminConsent: false } };
const PERSONAL = { DelegatedPersonal: { requiresAdminConsent: false } };

const BOTH = ["Application", "DelegatedWork"];

const PUBLISHED: PublishedPermissions = {
  permissions: {
    "Thing.Read": {
      schemes: { ...APP, ...WORK, ...PERSONAL },
      pathSets: [
        {
          schemeKeys: [...BOTH, "DelegatedPersonal"],
          methods: ["GET"],
          paths: {
            "/things": "least=Application,DelegatedWork",
            "/things/{thing-id}": "least=Application",
          },
        },
      ],
    },
    "Thing.ReadWrite": {
      schemes: { ...APP, ...WORK },
      pathSets: [
        {
          schemeKeys: BOTH,
          methods: ["GET", "POST"],
          paths: { "/things": "least=Application,DelegatedWork" },
        },
        {
          schemeKeys: BOTH,
          methods: ["PATCH"],
          paths: { "/things/{id}": "least=Application;AlsoRequires=Other.Read,More.Read" },
        },
      ],
    },
    "Other.Read": {
      schemes: { ...APP },
      pathSets: [
        {
          schemeKeys: ["Application"],
          methods: ["GET", "PATCH"],
          paths: { "/things/{id}": "" },
        },
      ],
    },
    "Narrow.Read": {
      schemes: { Application: { privilegeLevel: 1, requiresAdminConsent: true } },
      pathSets: [
        {
          schemeKeys: ["Application"],
          methods: ["GET"],
          paths: { "/Things": "least=Application" },
        },
      ],
    },
  },
};

const PROVISIONING: PublishedProvisioning = {
  permissionDeployments: {
    "Thing.Read": [
      { id: "33333333-3333-3333-3333-333333333333", scheme: "Application", isHidden: true },
      { id: "11111111-1111-1111-1111-111111111111", scheme: "Application", environment: "public" },
      { id: "22222222-2222-2222-2222-222222222222", scheme: "DelegatedWork" },
    ],
  },
};

/** The published file with another value for `/things/{thing-id}`. */
function withValue(value: string): PublishedPermissions {
  const copy = structuredClone(PUBLISHED);
  const paths = copy.permissions["Thing.Read"]?.pathSets[0]?.paths;
  assert.ok(paths !== undefined);
  paths["/things/{thing-id}"] = value;
  return copy;
}

describe("renderIndex()", () => {
  const text = renderIndex(PUBLISHED, PROVISIONING, EDITION);
  const index = parsePermissionIndex(text);

  it("writes what the product reads", () => {
    assert.deepEqual(index.edition, EDITION);
    assert.equal(lookUp("GET", "/things/7", index)?.path, "/things/{}");
  });

  it("puts the least permission with the fewest methods first, then the narrowest", () => {
    assert.deepEqual(lookUp("GET", "/things", index)?.operation.application, [
      { name: "Narrow.Read", alsoRequires: [], least: true },
      { name: "Thing.Read", alsoRequires: [], least: true },
      { name: "Thing.ReadWrite", alsoRequires: [], least: true },
    ]);
  });

  it("keeps the flag by scheme", () => {
    const operation = lookUp("GET", "/things/7", index)?.operation;
    assert.deepEqual(operation?.delegated, [
      { name: "Thing.Read", alsoRequires: [], least: false },
    ]);
    assert.deepEqual(operation?.personal, operation?.delegated);
  });

  it("keeps what is needed beside a permission, and not that alone for a change", () => {
    assert.deepEqual(lookUp("PATCH", "/things/7", index)?.operation, {
      application: [
        { name: "Thing.ReadWrite", alsoRequires: ["Other.Read", "More.Read"], least: true },
      ],
      delegated: [
        { name: "Thing.ReadWrite", alsoRequires: ["Other.Read", "More.Read"], least: false },
      ],
      personal: [],
    });
    const reading = lookUp("GET", "/things/7", index)?.operation.application;
    assert.ok(reading?.some(({ name }) => name === "Other.Read"));
  });

  it("writes schemes that share a list once", () => {
    const answers = text.slice(text.indexOf("\nanswers\n"), text.indexOf("\npaths\n")).split("\n");
    assert.ok(
      answers.some((line) => / WP Thing\.Read$|\|WP Thing\.Read$/.test(line)),
      text,
    );
    assert.equal(new Set(answers).size, answers.length);
  });

  it("takes the id that is public and not hidden", () => {
    assert.equal(
      index.permission("Thing.Read", "application")?.id,
      "11111111-1111-1111-1111-111111111111",
    );
    assert.equal(
      index.permission("Thing.Read", "personal")?.id,
      "22222222-2222-2222-2222-222222222222",
    );
    assert.equal(index.permission("Other.Read", "application")?.id, null);
  });

  it("gives the same text for the same facts, in whatever order they come", () => {
    const turned = {
      permissions: Object.fromEntries(Object.entries(PUBLISHED.permissions).reverse()),
    };
    assert.equal(renderIndex(turned, PROVISIONING, EDITION), text);
  });

  for (const value of ["unknown=1", "least=Application;Needs=X", "nonsense"]) {
    it(`refuses a path's value that it does not know: ${value}`, () => {
      assert.throws(
        () => renderIndex(withValue(value), PROVISIONING, EDITION),
        /^Error: ERR_DATA_UNKNOWN: /,
      );
    });
  }

  it("refuses a path with a space", () => {
    const copy = structuredClone(PUBLISHED);
    const set = copy.permissions["Thing.Read"]?.pathSets[0];
    assert.ok(set !== undefined);
    set.paths["/two words"] = "";
    assert.throws(() => renderIndex(copy, PROVISIONING, EDITION), /^Error: ERR_DATA_UNKNOWN: /);
  });
});

describe("deriveOperations()", () => {
  it("brings the spellings of a path together", () => {
    assert.deepEqual([...deriveOperations(PUBLISHED).keys()], ["things", "things/{}"]);
  });
});

/** One path with permissions by name, each flagged as least for the methods given. */
function onePath(permissions: Record<string, string[]>): PublishedPermissions {
  const rows = Object.entries(permissions).map(([name, methods]) => [
    name,
    {
      schemes: { ...APP },
      pathSets: [
        { schemeKeys: ["Application"], methods, paths: { "/policies/{id}": "least=Application" } },
      ],
    },
  ]);
  return { permissions: Object.fromEntries(rows) };
}

describe("the order of what is flagged as least", () => {
  const READ = ["GET", "PATCH", "POST", "DELETE"];
  const cases: {
    method: string;
    permissions: Record<string, string[]>;
    first: string;
    all: number;
  }[] = [
    {
      method: "GET",
      permissions: { "A.ReadWrite.All": READ, "B.Read.All": READ },
      first: "B.Read.All",
      all: 2,
    },
    {
      method: "PATCH",
      permissions: { "A.ReadWrite.All": READ, "B.Read.All": READ },
      first: "A.ReadWrite.All",
      all: 1,
    },
    {
      method: "DELETE",
      permissions: { "A.ReadWrite.All": READ, "B.ReadBasic.All": READ },
      first: "A.ReadWrite.All",
      all: 1,
    },
    {
      method: "POST",
      permissions: { "A.ReadWrite.All": READ, "B.Read.All": ["POST"] },
      first: "B.Read.All",
      all: 2,
    },
    { method: "PATCH", permissions: { "B.Read.All": READ }, first: "B.Read.All", all: 1 },
  ];
  for (const { method, permissions, first, all } of cases) {
    it(`puts ${first} first of ${all} for ${method} with ${Object.keys(permissions).join(" and ")}`, () => {
      const text = renderIndex(onePath(permissions), { permissionDeployments: {} }, EDITION);
      const found = lookUp(method, "/policies/x", parsePermissionIndex(text));
      assert.deepEqual(
        [found?.operation.application[0]?.name, found?.operation.application.length],
        [first, all],
      );
    });
  }
});

describe("verifyIndex()", () => {
  it("finds every path again", () => {
    const index = parsePermissionIndex(renderIndex(PUBLISHED, PROVISIONING, EDITION));
    assert.deepEqual(verifyIndex(PUBLISHED, index), { paths: 4, exact: 4, misses: [] });
  });

  it("names the paths that another edition does not have", () => {
    const { "Thing.Read": read } = PUBLISHED.permissions;
    assert.ok(read !== undefined);
    const smaller = { permissions: { "Thing.Read": read } };
    const index = parsePermissionIndex(renderIndex(smaller, PROVISIONING, EDITION));
    assert.deepEqual(verifyIndex(PUBLISHED, index).misses, ["/things", "/things/{id}"]);
  });
});

describe("indexModule()", () => {
  it("carries the text and its hash", async () => {
    const text = renderIndex(PUBLISHED, PROVISIONING, EDITION);
    const source = indexModule(text);
    const module = await import(`data:text/javascript,${encodeURIComponent(source)}`);
    assert.equal(module.PERMISSION_DATA, text);
    assert.equal(module.PERMISSION_DATA_SHA256, sha256(text));
    assert.match(module.PERMISSION_DATA_SHA256, /^[0-9a-f]{64}$/);
    assert.notEqual(indexModule(`${text} `), source);
  });

  for (const sign of ["`", "\\", "$".concat("{")]) {
    it(`refuses a text with ${sign}`, () => {
      assert.throws(() => indexModule(`a${sign}b`), /^Error: ERR_DATA_UNKNOWN: /);
    });
  }
});

describe("parsePermissions() and parseProvisioning()", () => {
  it("read Microsoft's files", () => {
    assert.deepEqual(parsePermissions(JSON.stringify(PUBLISHED)), PUBLISHED);
    assert.deepEqual(parseProvisioning(JSON.stringify(PROVISIONING)), PROVISIONING);
  });

  for (const text of ["", "<html>", "null", "[]", "{}", '{"permissions":1}']) {
    it(`refuse ${JSON.stringify(text)} with ERR_DATA_INVALID`, () => {
      assert.throws(() => parsePermissions(text), /^Error: ERR_DATA_INVALID: /);
      assert.throws(() => parseProvisioning(text), /^Error: ERR_DATA_INVALID: /);
    });
  }
});

describe("readFolder()", () => {
  let folder = "";
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), "permission-data-"));
  });
  after(() => rmSync(folder, { recursive: true }));

  it("reads both files, and names the one that is missing", async () => {
    writeFileSync(path.join(folder, "permissions.json"), "{}");
    await assert.rejects(readFolder(folder, EDITION), /ERR_DATA_MISSING: .*provisioningInfo\.json/);
    writeFileSync(path.join(folder, "provisioningInfo.json"), "[]");
    assert.deepEqual(await readFolder(folder, EDITION), {
      permissions: "{}",
      provisioning: "[]",
      edition: EDITION,
    });
  });
});

describe("download()", () => {
  const COMMITS = JSON.stringify([
    { sha: "0a1b2c3d4e5f", commit: { committer: { date: "2031-02-03T04:05:06Z" } } },
  ]);
  const quiet = () => {};

  /** A repository that answers from a table; the file's name, or `commits`, is the key. */
  function repository(answers: Record<string, string | number>, asked: string[] = []) {
    return (async (input: string | URL | Request) => {
      const url = String(input);
      asked.push(url);
      const key = url.includes("/commits?") ? "commits" : (url.split("/").at(-1) ?? "");
      const answer = answers[key] ?? 404;
      return typeof answer === "number"
        ? new Response("no", { status: answer })
        : new Response(answer);
    }) as typeof fetch;
  }

  const brokenOff = (async (input: string | URL | Request) =>
    String(input).includes("/commits?")
      ? new Response(COMMITS)
      : new Response(
          new ReadableStream({
            pull(controller) {
              controller.error(new TypeError("terminated"));
            },
          }),
        )) as typeof fetch;

  it("gets both files of the newest commit, and says which it is", async () => {
    const asked: string[] = [];
    const fetch = repository(
      { commits: COMMITS, "permissions.json": "{ä}", "provisioningInfo.json": "[]" },
      asked,
    );
    assert.deepEqual(await download(quiet, fetch), {
      permissions: "{ä}",
      provisioning: "[]",
      edition: EDITION,
    });
    assert.equal(asked.length, 3);
    for (const url of asked.slice(1))
      assert.match(url, /^https:.*\/0a1b2c3d4e5f\/permissions\/new\//);
  });

  it("tells of its progress", async () => {
    const lines: string[] = [];
    const fetch = repository({
      commits: COMMITS,
      "permissions.json": "x".repeat(1_200_000),
      "provisioningInfo.json": "[]",
    });
    await download((line) => lines.push(line), fetch);
    assert.match(lines[0] ?? "", /^Asking \S+ for its newest edition$/);
    assert.ok(
      lines.some((line) => /^permissions\.json: [\d.]+ MB$/.test(line)),
      lines.join("\n"),
    );
  });

  const failures: [what: string, fetch: typeof fetch][] = [
    ["a repository that cannot be reached", () => Promise.reject(new TypeError("fetch failed"))],
    ["a list of commits that is refused", repository({ commits: 403 })],
    ["a file that is missing", repository({ commits: COMMITS, "permissions.json": "{}" })],
    ["a repository without commits", repository({ commits: "[]" })],
    ["a list of commits that is no JSON", repository({ commits: "<html>" })],
    ["an answer without a list", repository({ commits: '{"message":"rate limit"}' })],
    ["a commit without a date", repository({ commits: '[{"sha":"0a1b2c3d","commit":{}}]' })],
    ["a file that breaks off", brokenOff],
  ];
  for (const [what, fetch] of failures) {
    it(`fails with ERR_DATA_DOWNLOAD for ${what}`, async () => {
      await assert.rejects(download(quiet, fetch), /^Error: ERR_DATA_DOWNLOAD: /);
    });
  }
});
