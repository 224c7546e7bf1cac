import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { tooBroad } from "../../../src/core/remedy/too_broad.ts";
import { ENGLISH } from "../../../src/core/words/english.ts";

const cases: {
  what: string;
  roles: string[];
  granted?: string[];
  smallest?: string;
  hints: string[];
}[] = [
  {
    what: "nothing where the smallest is the one in it",
    roles: ["Mail.Read"],
    granted: ["Mail.Read"],
    smallest: "Mail.Read",
    hints: [],
  },
  {
    what: "what writes where reading is enough",
    roles: ["Mail.ReadWrite"],
    granted: ["Mail.ReadWrite"],
    smallest: "Mail.Read",
    hints: ["Mail.ReadWrite: It writes as well. For this request Mail.Read is enough."],
  },
  {
    what: "nothing where the smallest is beside it, as the wider serves something else",
    roles: ["Mail.ReadWrite", "Mail.Read"],
    granted: ["Mail.ReadWrite", "Mail.Read"],
    smallest: "Mail.Read",
    hints: [],
  },
  {
    what: "nothing of a full read in the place of a basic one",
    roles: ["Mail.Read"],
    granted: ["Mail.Read"],
    smallest: "Mail.ReadBasic.All",
    hints: [],
  },
  {
    what: "the whole directory in the place of the users",
    roles: ["Directory.Read.All"],
    granted: ["Directory.Read.All"],
    smallest: "User.Read.All",
    hints: [
      "Directory.Read.All: It reads the whole directory. For this request User.Read.All is enough.",
    ],
  },
  {
    what: "nothing of the whole directory where that is the smallest",
    roles: ["Directory.Read.All"],
    granted: ["Directory.Read.All"],
    smallest: "Directory.Read.All",
    hints: [],
  },
  {
    what: "the widest whatever is asked for",
    roles: ["User.Read.All", "RoleManagement.ReadWrite.Directory"],
    granted: ["User.Read.All"],
    smallest: "User.Read.All",
    hints: [
      "RoleManagement.ReadWrite.Directory: Whoever holds it can give anybody any Entra role, itself included.",
    ],
  },
  {
    what: "the widest, with the smaller one where it is what opens the request",
    roles: ["Directory.ReadWrite.All"],
    granted: ["Directory.ReadWrite.All"],
    smallest: "User.ReadWrite.All",
    hints: [
      "Directory.ReadWrite.All: Whoever holds it can change most of the directory. For this request User.ReadWrite.All is enough.",
    ],
  },
  {
    what: "nothing of one of the widest where the request needs it",
    roles: ["AppRoleAssignment.ReadWrite.All", "Application.Read.All"],
    granted: ["AppRoleAssignment.ReadWrite.All + Application.Read.All"],
    smallest: "AppRoleAssignment.ReadWrite.All + Application.Read.All",
    hints: [],
  },
  {
    what: "the widest without a request",
    roles: ["Sites.FullControl.All"],
    hints: ["Sites.FullControl.All: Whoever holds it has full control of every site."],
  },
  {
    what: "nothing of a role that does not open the request, nor is one of the widest",
    roles: ["Mail.ReadWrite", "Calendars.ReadWrite"],
    smallest: "User.Read.All",
    hints: [],
  },
  { what: "nothing of a token without roles", roles: [], smallest: "Mail.Read", hints: [] },
];

describe("tooBroad()", () => {
  for (const { what, roles, granted = [], smallest, hints } of cases) {
    it(`names ${what}`, () => {
      const found = tooBroad(roles, { granted, smallest }, ENGLISH);
      assert.deepEqual(
        found.map(({ name, says }) => `${name}: ${says}`),
        hints,
      );
    });
  }

  it("gives three hints at most, the widest first", () => {
    const roles = [
      "Mail.ReadWrite",
      "Application.ReadWrite.All",
      "Sites.FullControl.All",
      "RoleManagement.ReadWrite.Directory",
      "Directory.ReadWrite.All",
    ];
    const found = tooBroad(roles, { granted: ["Mail.ReadWrite"], smallest: "Mail.Read" }, ENGLISH);
    assert.equal(found.length, 3);
    assert.ok(!found.some(({ name }) => name === "Mail.ReadWrite"));
  });
});
