import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { reachOf } from "../../../src/core/graph/permission_reach.ts";

describe("reachOf()", () => {
  const cases: [reach: number, says: string, names: string[]][] = [
    [
      0,
      "reads its resource",
      ["User.Read", "Mail.ReadBasic.All", "TeamsAppInstallation.ReadForTeam", "Files.Read.All"],
    ],
    [1, "reads more than its resource", ["Directory.Read.All"]],
    [
      2,
      "may change its resource",
      ["Mail.ReadWrite", "Mail.Send", "Group.Create", "Sites.Manage.All", "openid"],
    ],
    [
      3,
      "may change more than its resource",
      ["Directory.ReadWrite.All", "Directory.AccessAsUser.All", "Sites.FullControl.All"],
    ],
    [0, "is not taken for the directory's", ["DirectoryRecommendations.Read.All"]],
  ];
  for (const [reach, says, names] of cases) {
    for (const name of names) {
      it(`finds that ${name} ${says}`, () => {
        assert.equal(reachOf(name), reach);
      });
    }
  }
});
