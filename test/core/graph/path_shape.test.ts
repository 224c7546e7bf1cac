import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { pathShape } from "../../../src/core/graph/path_shape.ts";

const cases: { written: string; shape: string; what: string }[] = [
  { what: "a plain path", written: "/me/messages", shape: "me/messages" },
  { what: "no leading slash", written: "me/messages", shape: "me/messages" },
  { what: "slashes too many", written: "//me//messages/", shape: "me/messages" },
  { what: "any case", written: "/Me/MailFolders", shape: "me/mailfolders" },
  { what: "a query", written: "/me/messages?$top=5", shape: "me/messages" },
  { what: "a fragment", written: "/me#top", shape: "me" },
  { what: "a placeholder", written: "/users/{user-id}/drive", shape: "users/{}/drive" },
  { what: "a placeholder with a typo", written: "/users/{id}}/drive", shape: "users/{}/drive" },
  { what: "an angled placeholder", written: "/users/<your id>/drive", shape: "users/{}/drive" },
  { what: "a glued placeholder", written: "/requests{id}/notes", shape: "requests/{}/notes" },
  { what: "a real id", written: "/users/AbC-1/drive", shape: "users/abc-1/drive" },
  { what: "a key", written: "/users('a@contoso.com')", shape: "users/a@contoso.com" },
  { what: "a key with a quote", written: "/users('o''hara')", shape: "users/o'hara" },
  { what: "a key that is a placeholder", written: "/users('{id}')", shape: "users/{}" },
  { what: "a key on a folder", written: "/me/mailFolders('Inbox')", shape: "me/mailfolders/inbox" },
  { what: "an alternate key", written: "/applications(appId='1')", shape: "applications(appid)" },
  {
    what: "a function without parameters",
    written: "/me/drive/recent()",
    shape: "me/drive/recent",
  },
  {
    what: "a function's parameters in any order",
    written: "/reports/f(period='D7',filter={value})",
    shape: "reports/f(filter,period)",
  },
  {
    what: "a slash and a comma within a parameter",
    written: "/me/drive/root/search(q='a/b,c=d')/children",
    shape: "me/drive/root/search(q)/children",
  },
  {
    what: "a function with its namespace",
    written: "/users/microsoft.graph.delta()",
    shape: "users/delta",
  },
  {
    what: "a namespace within the namespace",
    written: "/me/graph.callRecords.x",
    shape: "me/x",
  },
  {
    what: "a file's path",
    written: "/me/drive/root:/a b/100%.docx:/content",
    shape: "me/drive/root/:/{}/content",
  },
  {
    what: "a file's path to the end",
    written: "/me/drive/root:/a/b.txt",
    shape: "me/drive/root/:/{}",
  },
  {
    what: "a documented file's path without its last colon",
    written: "/me/drive/root:/{item-path}/content",
    shape: "me/drive/root/:/{}/content",
  },
  {
    what: "a site's address and a file's in it",
    written: "/sites/contoso.sharepoint.com:/sites/x:/drive/root:/a/b:/content",
    shape: "sites/contoso.sharepoint.com/:/{}/drive/root/:/{}/content",
  },
  { what: "percent-encoding", written: "/users/a%40b.c%23EXT%23", shape: "users/a@b.c#ext#" },
  { what: "a lone percent sign", written: "/users/100%/drive", shape: "users/100%/drive" },
  { what: "an OData suffix", written: "/me/photo/$value", shape: "me/photo/$value" },
  { what: "nothing", written: "/", shape: "" },
];

describe("pathShape()", () => {
  for (const { what, written, shape } of cases) {
    it(`brings ${what} to its form: ${written}`, () => {
      assert.equal(pathShape(written).join("/"), shape);
    });
  }

  it("is its own form", () => {
    for (const { written } of cases) {
      const shape = pathShape(written);
      const again = pathShape(`/${shape.join("/").replaceAll("/:/{}", ":/{}:")}`);
      if (!shape.some((segment) => /[%#'(@]/.test(segment))) assert.deepEqual(again, shape);
    }
  });

  it("takes no time for a path of nothing but colons or parentheses", () => {
    const started = performance.now();
    for (const part of [":/", "(", ")", "('", "/a(b='", "{", "}", "'"])
      pathShape(part.repeat(20_000));
    assert.ok(performance.now() - started < 2000);
  });
});
