import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { leaveUserOpen } from "../../src/cli/proof/open_values.ts";
import type { Held } from "../../src/cli/proof/proof.ts";
import { heldBack } from "../../src/cli/proof/to_send.ts";

const ORIGIN = "https://graph.microsoft.com";
const GUID = "5a1b9c3e-8d2f-4e6a-b7c0-1f3d5e7a9b2c";
const ZERO = "00000000-0000-0000-0000-000000000000";

function heldOf(path: string, query = ""): Held | null {
  const url = `${ORIGIN}/v1.0${path}${query}`;
  return heldBack({ method: "GET", url, path, headers: {}, body: null });
}

describe("leaveUserOpen()", () => {
  for (const user of [
    ":id",
    ":userId",
    "YOUR_USER_ID",
    "your-user-id",
    "user-id",
    "%E2%80%A6",
    "...",
    "%25s",
    "***",
    "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx",
    "xxxxx@contoso.com",
    ZERO,
    "{id | userPrincipalName}",
    "<user-id>",
    "dana",
  ]) {
    it(`leaves ${user} open`, () => {
      assert.equal(leaveUserOpen(`/users/${user}/messages`), "/users/{id}/messages");
      assert.equal(leaveUserOpen(`/users/${user}`), "/users/{id}");
    });
  }

  for (const path of [
    `/users/${GUID}/messages`,
    "/users/dana@contoso.com",
    "/users/yourdon@contoso.com",
    "/users/dana%40contoso.com/messages",
    "/users/dana_fabrikam.com%23EXT%23@contoso.onmicrosoft.com",
    "/users",
    "/users/$count",
    "/users/delta",
    "/users/microsoft.graph.delta()",
    "/users/me/messages",
    "/users/..",
    "/groups/YOUR_GROUP/members",
  ]) {
    it(`keeps ${path}`, () => assert.equal(leaveUserOpen(path), path));
  }
});

describe("heldBack()", () => {
  const held: [path: string, held: Held | null, query?: string][] = [
    ["/users/{id}/messages", "user"],
    ["/users/{id}/onlineMeetings", "user-id"],
    ["/users/{id}/messages/{message-id}", "placeholder"],
    ["/users/{id}/messages/:messageId", "placeholder"],
    ["/groups/:id/members", "placeholder"],
    ["/groups/%3Cid%3E/members", "placeholder"],
    ["/groups/%7Bid%7D/members", "placeholder"],
    ["/groups/YOUR_GROUP_ID/members", "placeholder"],
    ["/groups/yourGroup/members", "placeholder"],
    ["/groups/group-id/members", "placeholder"],
    ["/groups('group-id')/members", "placeholder"],
    ["/teams/team_id/channels", "placeholder"],
    ["/me/mailFolders/mail-folder-id/messages", "placeholder"],
    ["/policies/claimsMappingPolicies/claims-mapping-policy-id", "placeholder"],
    ["/groups/GROUP_ID/members", "placeholder"],
    ["/sites/1/lists/LIST-ID/items/ITEM-ID", "placeholder"],
    ["/groups/1/members/user-id", "placeholder"],
    ["/servicePrincipals(appId='app-id')", "placeholder"],
    ["/sites/1/lists/customer-id/items", null],
    ["/sites/1/lists/Customer_Id/items", null],
    ["/me/drive/root:/group-id:/content", null],
    ["/groups/%E2%80%A6/members", "placeholder"],
    ["/groups/.../members", "placeholder"],
    ["/groups/%25s/members", "placeholder"],
    ["/groups/*/members", "placeholder"],
    ["/groups/xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx/members", "placeholder"],
    ["/groups/xxxx/members", "placeholder"],
    [`/groups/${ZERO}/members`, "placeholder"],
    ["/groups('YOUR_GROUP')/members", "placeholder"],
    ["/servicePrincipals(appId='your-app-id')", "placeholder"],
    ["/me/messages", "placeholder", "?sig={sig}"],
    ["/me/messages", null, "?$filter=subject eq 'a<b'"],
    ["/me/messages", null, "?$filter=subject%20eq%20'a%3Cb'"],
    [`/groups/${GUID}/members/$count`, null],
    ["/me/drive/root:/your%20report%20...xxxxx.docx:/content", null],
    ["/sites/contoso.sharepoint.com:/sites/your-team:/lists", null],
    ["/me/photos/48x48/$value", null],
    ["/me/drive/root/search(q='your%20report')", null],
    ["/../../x", "address"],
    ["/groups/%2e%2E/x", "address"],
    ["/groups/./x", "address"],
    ["/me/drive/root:/a/../b:/content", "address"],
    ["/me/drive/root:/a%20b/100%25.docx:/content", null],
    ["/$batch", "method"],
    ["/%24batch", "method"],
    ["/%24%62atch", "method"],
  ];
  for (const [path, why, query = ""] of held) {
    it(`${why === null ? "sends" : `holds back for ${why}`}: ${path}${query}`, () =>
      assert.equal(heldOf(path, query), why));
  }
});
