import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { appOnlyRequest } from "../../../src/core/graph/app_only_request.ts";

describe("appOnlyRequest()", () => {
  const documented = [
    ["GET", "/me", "/users/{id}"],
    ["GET", "/me/memberOf", "/users/{id}/memberOf"],
    ["GET", "me/messages", "/users/{id}/messages"],
    ["POST", "/me/sendMail", "/users/{id}/sendMail"],
    ["GET", "/ME/Messages", "/users/{id}/Messages"],
    ["GET", "/me()/messages", "/users/{id}/messages"],
    ["GET", "//me//messages", "/users/{id}/messages"],
    ["GET", "/me/mailFolders('inbox')/messages", "/users/{id}/mailFolders('inbox')/messages"],
    ["GET", "/me/photo/$value", "/users/{id}/photo/$value"],
    ["GET", "/drive", "/users/{id}/drive"],
    ["GET", "/drive/root/children", "/users/{id}/drive/root/children"],
    ["GET", "/drive/root:/a b/c.txt:/content", "/users/{id}/drive/root:/a b/c.txt:/content"],
    ["GET", "/users/me-token-to-replace/messages", "/users/{id}/messages"],
    ["GET", "/users('TokenToReplace')/messages", "/users/{id}/messages"],
    ["GET", "/me/joinedTeams", "/users/{id}/joinedTeams"],
    ["GET", "/me/chats", "/users/{id}/chats"],
    ["GET", "/me/memberOf/7f1c", "/users/{id}/memberOf/7f1c"],
    ["GET", "/me/cloudPCs/7f1c", "/users/{id}/cloudPCs/7f1c"],
  ] as const;
  const owned = [
    ["GET", "/me/joinedTeams/7f1c/channels", "/teams/7f1c/channels"],
    ["GET", "/me/joinedTeams('7f1c')/Channels/19:x", "/teams('7f1c')/Channels/19:x"],
    ["GET", "/me/joinedTeams/{team-id}/channels", "/teams/{team-id}/channels"],
    ["GET", "/me/teamwork/associatedTeams/7f1c/team", "/teams/7f1c"],
    ["GET", "/me/chats/19:x@thread.v2/messages", "/chats/19:x@thread.v2/messages"],
    ["GET", "//me//chats//19:x/messages", "/chats/19:x/messages"],
    ["PATCH", "/me/planner/tasks/01gz", "/planner/tasks/01gz"],
    ["GET", "/me/planner/plans/7f1c", "/planner/plans/7f1c"],
    ["GET", "/me/planner/plans/7f1c/buckets", "/planner/plans/7f1c/buckets"],
    ["GET", "/me/planner/plans/7f1c/buckets/b-1", "/planner/buckets/b-1"],
    ["GET", "/me/planner/plans/7f1c/tasks/t-1/details", "/planner/tasks/t-1/details"],
    ["GET", "/me/planner/plans/7f1c/buckets/b-1/tasks/t-1", "/planner/tasks/t-1"],
    ["GET", "/me/drives/b!x1/items/a1", "/drives/b!x1/items/a1"],
    ["GET", "/me/followedSites/a.com,1,2", "/sites/a.com,1,2"],
    ["GET", "/me/managedDevices/7f1c", "/deviceManagement/managedDevices/7f1c"],
    ["GET", "/me/createdObjects/7f1c", "/directoryObjects/7f1c"],
    ["GET", "/me/oauth2PermissionGrants/7f1c", "/oauth2PermissionGrants/7f1c"],
  ] as const;
  for (const [method, path, wanted] of [...documented, ...owned]) {
    it(`sends an app from ${method} ${path} to ${wanted}`, () => {
      const request = appOnlyRequest(method, path);
      assert.equal(request.kind, "open");
      assert.equal(request.path, wanted);
      assert.equal(request.basis, "documented");
      assert.match(request.found.basedOn, /^\//);
      assert.ok(request.found.operation.application.length > 0);
    });
  }

  const inferred = [
    ["GET", "/me/calendars/7f1c", "/users/{id}/calendars/7f1c", "GET /users/{}/calendars"],
    [
      "GET",
      "/me/messages/delta",
      "/users/{id}/messages/delta",
      "GET /users/{}/mailfolders/{}/messages/delta",
    ],
    [
      "POST",
      "/me/mailFolders/a1/childFolders/b2/move",
      "/users/{id}/mailFolders/a1/childFolders/b2/move",
      "POST /users/{}/mailfolders/{}/move",
    ],
    [
      "GET",
      "/me/drives/b!x1/root/children",
      "/drives/b!x1/root/children",
      "GET /users/{}/drive/root/children",
    ],
    [
      "GET",
      "/me/joinedTeams/7f1c/primaryChannel/tabs",
      "/teams/7f1c/primaryChannel/tabs",
      "GET /teams/{}/channels/{}/tabs",
    ],
  ] as const;
  for (const [method, path, wanted, from] of inferred) {
    it(`sends an app from ${method} ${path} to ${wanted} by inference`, () => {
      const request = appOnlyRequest(method, path);
      assert.equal(request.kind, "open");
      assert.equal(request.path, wanted);
      assert.equal(request.basis, "inferred");
      assert.equal(request.found.basedOn, from);
    });
  }

  const closed = [
    ["GET", "/me/onenote/notebooks"],
    ["GET", "/me()/onenote/sections"],
    ["GET", "/me/onenote/notebooks/1-x/sectionGroups/1-y/sections"],
    ["POST", "/me/findMeetingTimes"],
    ["POST", "/me/changePassword"],
    ["GET", "/me/drive/sharedWithMe"],
    ["GET", "/me/drive/sharedWithMe()"],
    ["GET", "/drive/sharedWithMe"],
    ["GET", "/me/drive/microsoft.graph.sharedWithMe()"],
    ["GET", "/me/drive/recent"],
    ["GET", "/me/drive/following"],
    ["GET", "/me/drives/b!x1/recent"],
    ["GET", "/me/followedSites"],
    ["POST", "/me/chats/19:x/messages"],
    ["POST", "/me/joinedTeams/7f1c/channels/19:x/messages"],
    ["POST", "/me/joinedTeams/7f1c/primaryChannel/messages"],
    ["POST", "/me/chats/19:x/markChatReadForUser"],
  ] as const;
  for (const [method, path] of closed) {
    it(`sends an app nowhere from ${method} ${path}, which is for users only`, () => {
      assert.equal(appOnlyRequest(method, path).kind, "delegated-only");
    });
  }

  const unknown = [
    ["GET", "/me/frobnicate"],
    ["GET", "/me/frobnicate/7f1c"],
    ["GET", "/me/joinedTeams/7f1c/frobnicate"],
    ["GET", "/me/planner/plans/frobnicate"],
    ["GET", "/me/createdObjects/microsoft.graph.frobnicate"],
    ["POST", "/me/joinedTeams"],
    ["DELETE", "/me/joinedTeams/7f1c"],
    ["DELETE", "/me/joinedTeams/7f1c/primaryChannel"],
    ["GET", "/users/x/messages"],
    ["GET", "/users/me@contoso.com/messages"],
    ["GET", "/groups/me"],
    ["GET", "/drives/1"],
    ["GET", "/memberOf"],
    ["GET", "/%6De/messages"],
    ["GET", "/me/../users/x"],
    ["GET", `/me/${"childFolders/a1/".repeat(5000)}`],
    ["GET", ""],
  ] as const;
  for (const [method, path] of unknown) {
    it(`offers nothing for ${method} ${path.slice(0, 60)}`, () => {
      assert.equal(appOnlyRequest(method, path).kind, "unknown");
    });
  }

  it("takes a function behind chats for no chat", () => {
    const request = appOnlyRequest("GET", "/me/chats/getAllMessages");
    assert.equal(request.kind, "open");
    assert.equal(request.path, "/users/{id}/chats/getAllMessages");
  });
});
