import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { lookUp } from "../../../src/core/graph/look_up.ts";
import { isSignedInUserPath } from "../../../src/core/graph/signed_in_user.ts";
import { asRequestPath, storedPaths } from "./stored_paths.ts";

const paths = storedPaths();

describe("lookUp()", () => {
  it("finds the stored paths again, with ids in the place of the placeholders", () => {
    const misses = paths.filter(({ segments, methods }) => {
      const own = `/${segments.join("/")}`;
      const request = asRequestPath(segments);
      return [...methods.keys()].some((method) => lookUp(method, request)?.path !== own);
    });
    assert.ok(paths.length > 7000);
    const share = 1 - misses.length / paths.length;
    assert.ok(share >= 0.999, `${share}: ${misses.map(({ segments }) => segments.join("/"))}`);
  });

  it("never answers for an app where the path speaks of the signed-in user", () => {
    for (const { segments, methods } of paths) {
      const [first = "", ...behind] = segments;
      const aliases = aliasesOf(first, behind);
      for (const method of methods.keys()) {
        for (const alias of aliases) {
          const found = lookUp(method, alias);
          assert.deepEqual(found?.operation.application ?? [], [], `${method} ${alias}`);
        }
      }
    }
  });

  const found: { what: string; method?: string; written: string; path: string }[] = [
    { what: "a real id", written: "/users/7f1c-22/messages", path: "/users/{}/messages" },
    { what: "a user principal name", written: "/users/a@contoso.com", path: "/users/{}" },
    { what: "a key", written: "/users('a@contoso.com')/messages", path: "/users/{}/messages" },
    { what: "no slash in front", written: "users/x/messages", path: "/users/{}/messages" },
    { what: "any case of the method", method: "get", written: "/me", path: "/me" },
    { what: "a well-known folder", written: "/me/mailFolders/inbox", path: "/me/mailfolders/{}" },
    {
      what: "a function with parameters",
      written: "/me/drive/root/search(q='{x}')",
      path: "/me/drive/root/search(q)",
    },
    {
      what: "a site by its path",
      written: "/sites/contoso.sharepoint.com:/sites/hr:/lists",
      path: "/sites/{}/lists",
    },
    {
      what: "a file in a site, both by their paths",
      written: "/sites/contoso.sharepoint.com:/sites/hr:/drive/root:/a/b.docx:/content",
      path: "/sites/{}/drive/items/{}/content",
    },
    {
      what: "a function with a namespace",
      written: "/users/microsoft.graph.delta",
      path: "/users/delta",
    },
    { what: "a function in its own right", written: "/me/events/delta", path: "/me/events/delta" },
    { what: "$value behind what is stored", written: "/me/photo/$value", path: "/me/photo" },
    { what: "$count behind a collection", written: "/users/$count", path: "/users" },
    {
      what: "$ref behind what is stored",
      method: "POST",
      written: "/applications/1/owners/$ref",
      path: "/applications/{}/owners",
    },
    {
      what: "$ref that is stored itself",
      method: "PUT",
      written: "/devices/1/cloudLicensing/assignments/2/allotment/$ref",
      path: "/devices/{}/cloudlicensing/assignments/{}/allotment/$ref",
    },
    {
      what: "a type behind a collection",
      written: "/users/x/memberOf/microsoft.graph.group/$count",
      path: "/users/{}/memberof",
    },
    {
      what: "a file's path",
      written: "/users/x/drive/root:/a b/100%.docx:/content",
      path: "/users/{}/drive/root/:/{}/content",
    },
    {
      what: "a function without parameters",
      written: "/me/drive/recent()",
      path: "/me/drive/recent",
    },
  ];
  for (const { what, method = "GET", written, path } of found) {
    it(`finds ${what}: ${written}`, () => {
      assert.equal(lookUp(method, written)?.path, path);
    });
  }

  const unknown = [
    ["GET", "/me/frobnicate"],
    ["GET", "/"],
    ["GET", ""],
    ["DELETE", "/me"],
    ["GET", "/users/x/frobnicate/y"],
    ["GET", "/me/messages/delta"],
    ["GET", "/me/messages/frobnicate()"],
    ["GET", "/me/messages/microsoft.graph.frobnicate"],
    ["GET", "/me/messages/frobnicate(a='b')"],
    ["GET", "/users/x/messages/$frobnicate"],
    ["GET", "/constructor"],
    ["GET", "/__proto__"],
    ["GET", `/${"me/".repeat(5000)}`],
  ] as const;
  for (const [method, path] of unknown) {
    it(`knows nothing of ${method} ${path.slice(0, 60)}`, () => {
      assert.equal(lookUp(method, path), undefined);
    });
  }
});

/** A stored path, written in every way that means the signed-in user. */
function aliasesOf(first: string, behind: string[]): string[] {
  const rest = asRequestPath(behind);
  const aliases =
    first === "me"
      ? [`/me${rest}`, `/ME${rest}`, `me()${rest}`, `/%6De${rest}`]
      : first === "drive"
        ? [`/drive${rest}`]
        : first === "users" && behind[0] === "{}"
          ? sdkAliases(asRequestPath(behind.slice(1)))
          : [];
  for (const alias of aliases) assert.ok(isSignedInUserPath(alias), alias);
  return aliases;
}

function sdkAliases(rest: string): string[] {
  return [
    `/users/me-token-to-replace${rest}`,
    `/users/TokenToReplace${rest}`,
    `/users('me-token-to-replace')${rest}`,
  ];
}
