import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, it } from "mocha";
import { lookUp } from "../../../src/core/graph/look_up.ts";
import {
  PERMISSION_DATA,
  PERMISSION_DATA_SHA256,
} from "../../../src/core/graph/permission_data.ts";
import {
  parsePermissionIndex,
  permissionIndex,
  type Scheme,
} from "../../../src/core/graph/permission_index.ts";
import { storedPaths } from "./stored_paths.ts";

const index = permissionIndex();

describe("permissionIndex()", () => {
  it("is parsed once", () => {
    assert.equal(permissionIndex(), index);
  });

  it("says which edition it is", () => {
    assert.match(index.edition.date, /^20\d\d-\d\d-\d\d$/);
    assert.match(index.edition.commit, /^[0-9a-f]{8}$/);
  });

  it("is the data that its hash was taken of", () => {
    const hash = createHash("sha256").update(PERMISSION_DATA).digest("hex");
    assert.equal(hash, PERMISSION_DATA_SHA256);
  });

  it("names every permission once, in order", () => {
    const names = index.names();
    assert.ok(names.length > 500 && names.includes("Mail.Send") && !names.includes(""));
    assert.deepEqual(names, [...new Set(names)].sort());
    for (const name of names)
      assert.equal(index.nameOf(name.toUpperCase())?.toLowerCase(), name.toLowerCase());
  });

  const facts: { name: string; scheme: Scheme; id: string; adminConsent: boolean }[] = [
    {
      name: "User.Read.All",
      scheme: "application",
      id: "df021288-bdef-4463-88db-98f22de89214",
      adminConsent: true,
    },
    {
      name: "User.Read",
      scheme: "delegated",
      id: "e1fe6dd8-ba31-4d61-89e7-88639da4683d",
      adminConsent: false,
    },
    {
      name: "Mail.Send",
      scheme: "application",
      id: "b633e1c5-b582-4048-a93e-9f11b44c7e96",
      adminConsent: true,
    },
  ];
  for (const { name, scheme, ...wanted } of facts) {
    it(`knows ${name} under the ${scheme} scheme`, () => {
      const known = index.permission(name, scheme);
      assert.deepEqual({ id: known?.id, adminConsent: known?.adminConsent }, wanted);
      assert.ok([1, 2, 3, 4].includes(known?.privilegeLevel ?? 0));
    });
  }

  it("knows nothing of User.Read for apps, nor of a made-up name", () => {
    assert.equal(index.permission("User.Read", "application"), undefined);
    assert.equal(index.permission("Nobody.Knows", "delegated"), undefined);
    assert.equal(index.permission("constructor", "delegated"), undefined);
  });

  it("finds the name of a permission in any case", () => {
    assert.equal(index.nameOf("mail.READWRITE"), "Mail.ReadWrite");
    assert.equal(index.nameOf("Calls.JoinGroupCallasGuest.All"), "Calls.JoinGroupCallasGuest.All");
    for (const written of ["", "Nobody.Knows", "openid", "constructor"]) {
      assert.equal(index.nameOf(written), undefined);
    }
  });

  it("finds the name behind an id, under its own scheme", () => {
    const role = "810c84a8-4a9e-49e6-bf7d-12d183f40d01";
    const scope = "570282fd-fa5c-430d-a7fd-fc8dc98a9dca";
    assert.equal(index.nameOfId(role, "application"), "Mail.Read");
    assert.equal(index.nameOfId(role.toUpperCase(), "application"), "Mail.Read");
    assert.equal(index.nameOfId(scope, "delegated"), "Mail.Read");
    assert.equal(index.nameOfId(role, "delegated"), undefined);
    assert.equal(index.nameOfId(scope, "application"), undefined);
    for (const id of ["", "constructor", "00000000-0000-0000-0000-000000000000"]) {
      assert.equal(index.nameOfId(id, "application"), undefined);
    }
  });

  it("gives no two permissions of a scheme the same id", () => {
    const names = PERMISSION_DATA.split("\npermissions\n")[1]?.split("\nanswers\n")[0]?.split("\n");
    const schemes: Scheme[] = ["application", "delegated"];
    for (const scheme of schemes) {
      for (const name of names?.map((line) => line.split(" ")[0] ?? "") ?? []) {
        const id = index.permission(name, scheme)?.id ?? null;
        if (id !== null) assert.equal(index.nameOfId(id, scheme), name);
      }
    }
  });

  it("chooses the least permission by the smallest set of methods", () => {
    const operation = lookUp("GET", "/users/{id}/messages")?.operation;
    assert.equal(operation?.application[0]?.name, "Mail.ReadBasic.All");
    assert.equal(operation?.application[0]?.least, true);
  });

  it("keeps the permissions of which one is needed beside another", () => {
    const owners = lookUp("POST", "/applications/{id}/owners/$ref")?.operation.delegated[0];
    assert.equal(owners?.name, "Application.ReadWrite.All");
    assert.deepEqual(owners?.alsoRequires, ["Directory.Read.All"]);
    const sponsors = lookUp("POST", "/applications/{id}/sponsors")?.operation.delegated[0];
    assert.deepEqual(sponsors?.alsoRequires, ["User.Read.All", "Group.Read.All"]);
  });

  it("names only permissions that it knows", () => {
    const unknown = new Set<string>();
    for (const { methods } of storedPaths()) {
      for (const id of methods.values()) {
        for (const [scheme, grants] of Object.entries(index.operation(id))) {
          for (const { name } of grants) {
            if (index.permission(name, scheme as Scheme) === undefined)
              unknown.add(`${scheme} ${name}`);
          }
        }
      }
    }
    assert.deepEqual([...unknown], []);
  });
});

describe("parsePermissionIndex()", () => {
  const text = [
    "format 1",
    "date 2031-02-03",
    "commit 0a1b2c3d",
    "permissions",
    "Thing.Read A1!11111111-1111-1111-1111-111111111111 W-",
    "answers",
    "abc A Thing.Read* Thing.Write+Other.Read/More.Read|WP Thing.Read",
    "paths",
    "things GET,HEAD=abc",
    " {} GET=abc",
    "",
  ].join("\n");

  it("reads a small index", () => {
    const small = parsePermissionIndex(text);
    assert.deepEqual(small.edition, { date: "2031-02-03", commit: "0a1b2c3d" });
    assert.deepEqual(small.operation("abc"), {
      application: [
        { name: "Thing.Read", alsoRequires: [], least: true },
        { name: "Thing.Write", alsoRequires: ["Other.Read", "More.Read"], least: false },
      ],
      delegated: [{ name: "Thing.Read", alsoRequires: [], least: false }],
      personal: [{ name: "Thing.Read", alsoRequires: [], least: false }],
    });
    assert.deepEqual(small.permission("Thing.Read", "application"), {
      id: "11111111-1111-1111-1111-111111111111",
      privilegeLevel: 1,
      adminConsent: true,
    });
    assert.deepEqual(small.permission("Thing.Read", "delegated"), {
      id: null,
      privilegeLevel: null,
      adminConsent: false,
    });
    assert.equal(lookUp("HEAD", "/Things", small)?.path, "/things");
    assert.equal(lookUp("GET", "/things/7", small)?.path, "/things/{}");
    assert.equal(lookUp("POST", "/things/7", small), undefined);
  });

  const refused = [
    ["nothing", ""],
    ["another format", text.replace("format 1", "format 2")],
    ["a text without paths", text.slice(0, text.indexOf("\npaths"))],
    ["a JSON file", "{}"],
  ] as const;
  for (const [what, wrong] of refused) {
    it(`refuses ${what} with ERR_INDEX_FORMAT`, () => {
      assert.throws(() => parsePermissionIndex(wrong), /^Error: ERR_INDEX_FORMAT: /);
    });
  }
});
