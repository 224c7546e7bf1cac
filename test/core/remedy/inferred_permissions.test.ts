import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { explain } from "../../../src/core/explain.ts";
import { appToken, GRAPH, NOW, paste, userToken } from "../pieces.ts";

const REFUSED = JSON.stringify({
  error: { code: "Authorization_RequestDenied", message: "Insufficient privileges." },
});
const BASED_ON = /^inferred from [A-Z]+ \/\S+ in Microsoft Graph permission data of \d{4}-/;

describe("what is inferred", () => {
  it("is marked, with the operation that it was taken from, for each permission", () => {
    const request = `GET ${GRAPH}/me/calendars/7f1c`;
    const { fixedRequest, permissions } = explain(paste(request, appToken([])), NOW);
    assert.equal(fixedRequest?.path, "/users/{id}/calendars/7f1c");
    assert.equal(permissions?.basis, "inferred");
    assert.equal(permissions.application.supported, true);
    assert.ok(permissions.application.details.length > 1);
    for (const { source } of permissions.application.details) assert.match(source, BASED_ON);
  });

  it("leaves open what no rule may speak of", () => {
    const request = `GET ${GRAPH}/users/x/oauth2PermissionGrants/7f1c`;
    const { permissions } = explain(paste(request, appToken([])), NOW);
    assert.equal(permissions?.basis, "inferred");
    assert.equal(permissions.application.supported, true);
    assert.equal(permissions.personal.supported, null);
  });

  const cases = [
    { what: "an app's", token: appToken(["User.Read.All"]), cause: "app-missing-permission" },
    { what: "a user's", token: userToken("User.Read"), cause: "delegated-missing-scope" },
  ];
  for (const { what, token, cause } of cases) {
    it(`makes the cause of ${what} refusal no more than likely`, () => {
      const diagnoseFor = (path: string) =>
        explain(paste(`GET ${GRAPH}${path}`, REFUSED, token), NOW).diagnosis;
      const documented = diagnoseFor("/users/x/oauth2PermissionGrants");
      const inferred = diagnoseFor("/users/x/oauth2PermissionGrants/7f1c");
      assert.deepEqual([documented.cause, documented.confidence], [cause, "certain"]);
      assert.deepEqual([inferred.cause, inferred.confidence], [cause, "likely"]);
      assert.ok(inferred.evidence.some(({ says }) => says.includes("inferred from GET /users/")));
    });
  }
});
