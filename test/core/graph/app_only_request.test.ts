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
  ] as const;
  for (const [method, path, wanted] of documented) {
    it(`sends an app from ${method} ${path} to ${wanted}`, () => {
      const request = appOnlyRequest(method, path);
      assert.equal(request.kind, "open");
      assert.equal(request.kind === "open" ? request.path : null, wanted);
    });
  }

  const closed = [
    ["GET", "/me/onenote/notebooks"],
    ["GET", "/me()/onenote/sections"],
    ["POST", "/me/findMeetingTimes"],
    ["GET", "/me/drive/sharedWithMe"],
    ["GET", "/me/drive/sharedWithMe()"],
    ["GET", "/drive/sharedWithMe"],
    ["GET", "/me/drive/microsoft.graph.sharedWithMe()"],
  ] as const;
  for (const [method, path] of closed) {
    it(`sends an app nowhere from ${method} ${path}, which is for users only`, () => {
      assert.equal(appOnlyRequest(method, path).kind, "delegated-only");
    });
  }

  const unknown = [
    ["GET", "/me/frobnicate"],
    ["GET", "/me/messages/delta"],
    ["GET", "/users/x/messages"],
    ["GET", "/users/me@contoso.com/messages"],
    ["GET", "/groups/me"],
    ["GET", "/drives/1"],
    ["GET", "/memberOf"],
    ["GET", "/me/../users/x"],
    ["GET", ""],
  ] as const;
  for (const [method, path] of unknown) {
    it(`offers nothing for ${method} ${path}`, () => {
      assert.equal(appOnlyRequest(method, path).kind, "unknown");
    });
  }
});
