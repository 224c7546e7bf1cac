import assert from "node:assert/strict";
import { before, describe, it } from "mocha";
import { requestSnippet } from "../../../../src/core/remedy/snippets/request_snippet.ts";
import { sdkCall } from "../../../../src/core/remedy/snippets/sdk_call.ts";
import { SDK_PATHS } from "../../../../src/core/remedy/snippets/sdk_paths.ts";
import { wireRequest } from "../../../../src/core/remedy/snippets/wire_request.ts";
import { readGraphOperations } from "../../../../tools/check_snippets/graph_operations.ts";
import { asRequestPath, storedPaths } from "../../graph/stored_paths.ts";

/** `$select` and the like, by the letter that promises them. */
const PROMISED: Record<string, readonly string[]> = {
  c: ["$top", "$skip", "$search", "$filter", "$count", "$orderby", "$select", "$expand"],
  u: ["$top", "$search", "$filter", "$count", "$orderby", "$select", "$expand"],
  v: ["startDateTime", "endDateTime", "$top", "$skip", "$filter", "$orderby", "$select"],
  i: ["$select", "$expand"],
};

interface Row {
  path: string;
  abilities: string;
}

const rows = readRows();

function readRows(): Row[] {
  const way: string[] = [];
  const found: Row[] = [];
  for (const line of SDK_PATHS.split("\n").filter((line) => line !== "")) {
    const depth = line.length - line.trimStart().length;
    const [name = "", abilities = ""] = line.trim().split(" ");
    way.splice(depth, way.length, name);
    found.push({ path: `/${way.join("/")}`, abilities });
  }
  return found;
}

const inGraph = (path: string) => path.replaceAll("}", "-id}");
const asMe = (path: string) => path.replace(/^\/users\/\{user\}/, "/me");

function request(method: string, path: string) {
  return wireRequest({
    method,
    host: "graph.microsoft.com",
    version: "v1.0",
    path,
    query: "",
    headers: {},
    body: null,
  });
}

describe("SDK_PATHS", () => {
  let operations: ReturnType<typeof readGraphOperations>;
  before(() => {
    operations = readGraphOperations();
  });

  it("holds only operations of Graph v1.0, with the query options that they take", () => {
    for (const { path, abilities } of rows) {
      for (const letter of abilities.replace("-", "")) {
        const operation = `${letter === "d" ? "DELETE" : "GET"} ${inGraph(path)}`;
        const options = operations.get(operation);
        assert.ok(options !== undefined, operation);
        for (const option of PROMISED[letter] ?? []) assert.ok(options.includes(option), operation);
      }
    }
  });

  it("holds for /me what it holds for a user", () => {
    for (const { path, abilities } of rows.filter(({ path }) =>
      path.startsWith("/users/{user}/"),
    )) {
      for (const letter of abilities.replace("-", "")) {
        const operation = `${letter === "d" ? "DELETE" : "GET"} ${inGraph(asMe(path))}`;
        assert.ok(operations.has(operation), operation);
      }
    }
  });

  it("has no name that an SDK would spell in another way", () => {
    const names = rows.map(({ path }) => path.slice(path.lastIndexOf("/") + 1));
    for (const name of names) {
      assert.match(name, /^\{?[a-z]+(?:[A-Z][a-z]+)*\}?$/);
      assert.doesNotMatch(name, /^(?:default|import|list|print|package|class|range|from|global)$/);
    }
  });

  it("is written with every ability once", () => {
    assert.equal(new Set(rows.map(({ path }) => path)).size, rows.length);
    for (const { path, abilities } of rows) assert.match(abilities, /^(?:-|[cuvi]?d?)$/, path);
  });
});

describe("sdkCall()", () => {
  it("finds a way for every path, and only with the methods that Graph has there", () => {
    const operations = readGraphOperations();
    for (const { path } of rows) {
      for (const method of ["GET", "DELETE"]) {
        for (const at of new Set([path, asMe(path)])) {
          const call = sdkCall(request(method, inGraph(at)));
          if (call !== null) assert.ok(operations.has(`${method} ${inGraph(at)}`), at);
        }
      }
    }
  });

  it("finds no way for an operation of Graph that is not in its list", () => {
    const known = new Set(rows.flatMap(({ path }) => [inGraph(path), inGraph(asMe(path))]));
    for (const operation of readGraphOperations().keys()) {
      const [method = "", path = ""] = operation.split(" ");
      if (!known.has(path)) assert.equal(sdkCall(request(method, path)), null, operation);
    }
  });

  it("takes no documented function for the id of something", () => {
    const shape = (path: string) => path.toLowerCase().replace(/\{[^}]*\}/g, "{}");
    const known = new Set([...readGraphOperations().keys()].map(shape));
    for (const { segments } of storedPaths()) {
      const call = sdkCall(request("GET", asRequestPath(segments, "made-up-id")));
      if (call === null) continue;
      const steps = call.steps.map((step) => (step.kind === "key" ? "{}" : step.name));
      assert.ok(known.has(shape(`GET /${steps.join("/")}`)), segments.join("/"));
      for (const step of call.steps) {
        // The published data has a few example ids; no function has a hyphen in its name.
        if (step.kind === "key") assert.match(step.key, /-|^(?:inbox|root)$/);
      }
    }
  });

  it("finds a way for every listed ability", () => {
    for (const { path, abilities } of rows) {
      for (const letter of abilities.replace("-", "")) {
        const method = letter === "d" ? "DELETE" : "GET";
        assert.notEqual(sdkCall(request(method, inGraph(path))), null, path);
      }
    }
  });
});

describe("requestSnippet() does without the SDK where it is not sure of it", () => {
  const plain = {
    method: "GET",
    host: "graph.microsoft.com",
    version: "v1.0" as const,
    path: "/users/{id}/messages",
    query: "",
    headers: {},
    body: null,
  };
  const cases: readonly [what: string, change: Partial<Parameters<typeof requestSnippet>[0]>][] = [
    ["a beta path", { version: "beta" }],
    ["a body", { method: "POST", body: "{}" }],
    ["an action", { method: "POST", path: "/users/{id}/revokeSignInSessions" }],
    ["a function", { path: "/users/delta" }],
    ["a function below a user", { path: "/me/mailFolders/delta" }],
    ["a function in another case", { path: "/Users/Delta()" }],
    ["a function with parameters", { path: "/reports/getTeamsUserActivityCounts(period='D7')" }],
    ["a key by another name", { path: "/servicePrincipals(appId='{id}')" }],
    ["a key by another name, after a slash", { path: "/directoryRoles/roleTemplateId={id}" }],
    ["a cast", { path: "/groups/{id}/members/microsoft.graph.user" }],
    ["a cast of a list", { path: "/directory/deletedItems/graph.user" }],
    ["a value", { path: "/users/{id}/photo/$value" }],
    ["a number of things", { path: "/users/$count" }],
    ["a reference", { method: "DELETE", path: "/groups/{id}/members/{user-id}/$ref" }],
    ["an address by path", { path: "/drives/{id}/root:/a.docx:/content" }],
    ["a site by path", { path: "/sites/contoso.sharepoint.com:/sites/team" }],
    ["a segment that nobody knows", { path: "/users/{id}/messages2" }],
    ["a method that is not there", { method: "DELETE", path: "/users" }],
    ["the signed-in user's end", { method: "DELETE", path: "/me" }],
    ["an option that is not OData's", { query: "includeHiddenMessages=true" }],
    ["an option that the list does not take", { path: "/users", query: "$skip=5" }],
    ["an option of lists for one thing", { path: "/users/{id}", query: "$top=5" }],
    ["a place in a list", { query: "$skiptoken=x" }],
    ["an option without its dollar", { query: "top=5" }],
    ["an option that comes twice", { query: "$top=5&$top=6" }],
    ["a number that is none", { query: "$top=five" }],
    ["a plus, which may be a blank", { query: "$filter=a+eq+1" }],
    ["an answer that is not JSON", { headers: { Accept: "text/csv" } }],
    ["a key with a slash", { path: "/users/a%2Fb" }],
    ["a user whose name begins with a dollar", { path: "/users('$x@contoso.com')" }],
  ];
  for (const [what, change] of cases) {
    it(what, () => {
      for (const language of ["csharp", "python", "java", "go", "php"] as const) {
        assert.equal(requestSnippet({ ...plain, ...change }, language).form, "raw", language);
      }
    });
  }

  it("another cloud, in languages whose client is for the public one", () => {
    const host = "graph.microsoft.us";
    for (const language of ["python", "java", "go", "php"] as const) {
      const { form, lines } = requestSnippet({ ...plain, host }, language);
      assert.equal(form, "raw");
      assert.match(
        lines.join("\n"),
        /https:\/\/graph\.microsoft\.us\/v1\.0\/users\/\{id\}\/messages/,
      );
    }
    assert.equal(requestSnippet({ ...plain, host }, "csharp").form, "sdk");
  });
});
