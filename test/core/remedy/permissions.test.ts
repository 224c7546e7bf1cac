import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { explain } from "../../../src/core/explain.ts";
import type { Scheme } from "../../../src/core/graph/permission_index.ts";
import { appToken, ERRORS, GRAPH, NOW, paste, userToken } from "../pieces.ts";

const MAIL = `GET ${GRAPH}/users/x/messages`;

function permissionsFor(...pieces: string[]) {
  const { permissions } = explain(paste(...pieces), NOW);
  assert.ok(permissions !== null);
  return permissions;
}

describe("the permissions", () => {
  const carried: {
    what: string;
    pieces: string[];
    scheme: Scheme;
    granted: string[];
    missing: string[];
  }[] = [
    {
      what: "a role that is enough",
      pieces: [MAIL, appToken(["Mail.ReadWrite"])],
      scheme: "application",
      granted: ["Mail.ReadWrite"],
      missing: [],
    },
    {
      what: "several roles that are enough",
      pieces: [MAIL, appToken(["Mail.Read", "Mail.ReadBasic.All"])],
      scheme: "application",
      granted: ["Mail.ReadBasic.All", "Mail.Read"],
      missing: [],
    },
    {
      what: "a role in another case",
      pieces: [MAIL, appToken(["mail.read"])],
      scheme: "application",
      granted: ["Mail.Read"],
      missing: [],
    },
    {
      what: "another role",
      pieces: [MAIL, appToken(["User.Read.All"])],
      scheme: "application",
      granted: [],
      missing: ["Mail.ReadBasic.All"],
    },
    {
      what: "no role",
      pieces: [MAIL, appToken([])],
      scheme: "application",
      granted: [],
      missing: ["Mail.ReadBasic.All"],
    },
    {
      what: "no token",
      pieces: [MAIL],
      scheme: "application",
      granted: [],
      missing: ["Mail.ReadBasic.All"],
    },
    {
      what: "a scope that is enough",
      pieces: [`GET ${GRAPH}/me/messages`, userToken("openid Mail.Read")],
      scheme: "delegated",
      granted: ["Mail.Read"],
      missing: [],
    },
    {
      what: "another scope",
      pieces: [`GET ${GRAPH}/me/messages`, userToken("User.Read")],
      scheme: "delegated",
      granted: [],
      missing: ["Mail.ReadBasic"],
    },
    {
      what: "an app's role of the same name under the user's scheme",
      pieces: [MAIL, appToken(["Mail.Read"])],
      scheme: "delegated",
      granted: [],
      missing: ["Mail.ReadBasic"],
    },
    {
      what: "a user's scope of the same name under the app's scheme",
      pieces: [MAIL, userToken("Mail.Read")],
      scheme: "application",
      granted: [],
      missing: ["Mail.ReadBasic.All"],
    },
    {
      what: "a user's app role",
      pieces: [MAIL, userToken("User.Read", { roles: ["Mail.Read"] })],
      scheme: "application",
      granted: [],
      missing: ["Mail.ReadBasic.All"],
    },
    {
      what: "another API's role of the same name",
      pieces: [MAIL, appToken(["Mail.Read"], { aud: "api://own" })],
      scheme: "application",
      granted: [],
      missing: ["Mail.ReadBasic.All"],
    },
    {
      what: "one of a pair",
      pieces: [`POST ${GRAPH}/applications/x/owners/$ref`, userToken("Application.ReadWrite.All")],
      scheme: "delegated",
      granted: [],
      missing: ["Application.ReadWrite.All + Directory.Read.All"],
    },
    {
      what: "both of a pair",
      pieces: [
        `POST ${GRAPH}/applications/x/owners/$ref`,
        userToken("Application.ReadWrite.All Directory.Read.All"),
      ],
      scheme: "delegated",
      granted: ["Application.ReadWrite.All + Directory.Read.All"],
      missing: [],
    },
    {
      what: "a pair with the second choice",
      pieces: [
        `POST ${GRAPH}/applications/x/sponsors`,
        userToken("Application.ReadWrite.All Group.Read.All"),
      ],
      scheme: "delegated",
      granted: ["Application.ReadWrite.All + Group.Read.All"],
      missing: [],
    },
    {
      what: "the permission that the article names",
      pieces: [`GET ${GRAPH}/me/memberOf`, appToken(["User.Read.All"])],
      scheme: "application",
      granted: ["User.Read.All"],
      missing: [],
    },
  ];
  for (const { what, pieces, scheme, granted, missing } of carried) {
    it(`compare ${what} with what is needed`, () => {
      const checklist = permissionsFor(...pieces)[scheme];
      assert.deepEqual(checklist.granted, granted);
      assert.deepEqual(checklist.missing, missing);
    });
  }

  it("list one least, the others as alternatives, and details of each", () => {
    const { basis, application } = permissionsFor(MAIL);
    assert.equal(basis, "documented");
    assert.equal(application.supported, true);
    assert.deepEqual(application.least, ["Mail.ReadBasic.All"]);
    assert.deepEqual([...application.alternatives].sort(), ["Mail.Read", "Mail.ReadWrite"]);
    assert.deepEqual(application.details.map(({ name }) => name).sort(), [
      "Mail.Read",
      "Mail.ReadBasic.All",
      "Mail.ReadWrite",
    ]);
    for (const { id, privilegeLevel, adminConsent, source } of application.details) {
      assert.match(id ?? "", /^[0-9a-f-]{36}$/);
      assert.ok((privilegeLevel ?? 0) >= 1);
      assert.equal(adminConsent, true);
      assert.match(source, /^Microsoft Graph permission data of /);
    }
  });

  it("tell those for one team from those for the tenant", () => {
    const { application } = permissionsFor(`GET ${GRAPH}/teams/x/channels/y`);
    const marks = application.details.map((row) => [row.name, row.resourceSpecific] as const);
    const isSpecific = new Map(marks);
    assert.equal(isSpecific.get("ChannelSettings.Read.Group"), true);
    assert.equal(isSpecific.get("ChannelSettings.Read.All"), false);
  });

  it("are those of the fixed request where there is one", () => {
    const { application } = permissionsFor(`POST ${GRAPH}/me/sendMail`, appToken([]));
    assert.deepEqual(application.least, ["Mail.Send"]);
  });

  it("support no app on /me, on OneNote, or on what is for users only", () => {
    for (const path of [
      "/me/messages",
      "/users/x/onenote/notebooks",
      "/users('x')/onenote/notebooks",
    ]) {
      const { basis, application, delegated } = permissionsFor(`GET ${GRAPH}${path}`);
      assert.equal(basis, "documented", path);
      assert.equal(application.supported, false, path);
      assert.deepEqual([...application.least, ...application.details], [], path);
      assert.equal(delegated.supported, true, path);
    }
  });

  it("say nothing of a request that the data does not know", () => {
    const { basis, application, delegated, personal } = permissionsFor(
      `GET ${GRAPH}/me/frobnicate`,
    );
    assert.equal(basis, "unknown");
    for (const { supported, least } of [application, delegated, personal]) {
      assert.equal(supported, null);
      assert.deepEqual(least, []);
    }
  });

  it("are left out where there is no request", () => {
    assert.equal(explain(ERRORS.noPermissions, NOW).permissions, null);
  });
});

describe("the permission in front", () => {
  const cases: [request: string, name: string | null][] = [
    ["/users/x/messages", "Mail.Read"],
    ["/users/x/messages?$top=5", "Mail.Read"],
    ["/users/x/messages?$select=subject,body", "Mail.Read"],
    ["/users/x/messages?$select=subject,%20bodyPreview", "Mail.Read"],
    ["/users/x/messages?$select=subject&$expand=attachments", "Mail.Read"],
    ["/users/x/messages?$select=subject&$search=pizza", "Mail.Read"],
    ["/users/x/messages/y", null],
    ["/users/x/mailFolders/inbox/messages", "Mail.Read"],
    ["/users/x/messages?$select=subject,from,receivedDateTime", null],
    ["/users/x/messages?%24select=subject", null],
    ["/users/x/messages?$select=subject,hasAttachments", null],
    ["/users/x/mailFolders", null],
    ["/users/x/calendars", "Calendars.Read"],
    ["/users/x/events", "Calendars.Read"],
    ["/users/x/events?$select=subject,start", "Calendars.Read"],
    ["/users/x/mailFolders/y", null],
    ["/solutions/bookingBusinesses/x/appointments", "Bookings.Read.All"],
    ["/groups/x", "Group.Read.All"],
    ["/chats/x/messages/y", "Chat.Read.All"],
    ["/users/x", "User.Read.All"],
    ["/users/x?$select=id,displayName,mail", null],
    ["/users/x?$select=id,department", "User.Read.All"],
    ["/users/x/memberOf", "User.Read.All"],
    ["/users/x/transitiveMemberOf", null],
    ["/users/x/manager", null],
    ["/teams/x/channels/y", "ChannelSettings.Read.All"],
    ["/teams/x/members", "TeamMember.Read.All"],
    ["/teams/x/installedApps", "TeamsAppInstallation.Read.All"],
  ];
  for (const [path, name] of cases) {
    it(`is ${name ?? "the data's least"} for an app's GET ${path}`, () => {
      const { lead, permissions } = explain(paste(`GET ${GRAPH}${path}`, appToken([])), NOW);
      assert.equal(lead?.name ?? null, name);
      const { least = [], alternatives = [], details = [] } = permissions?.application ?? {};
      assert.equal(least.length, 1);
      if (name === null) return;
      assert.ok(!least.includes(name));
      assert.ok(alternatives.includes(name));
      assert.ok(details.some((detail) => detail.name === name && detail.source === lead?.source));
    });
  }

  it("is the user's Mail.Read for a user's messages", () => {
    const { lead } = explain(paste(`GET ${GRAPH}/me/messages`, userToken("User.Read")), NOW);
    assert.equal(lead?.name, "Mail.Read");
  });

  it("is not there for a request that changes something", () => {
    const request = `PATCH ${GRAPH}/users/x/messages/y`;
    assert.equal(explain(paste(request, appToken([])), NOW).lead, null);
  });
});
