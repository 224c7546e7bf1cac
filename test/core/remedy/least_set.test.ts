import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { isCarried } from "../../../src/core/graph/carried.ts";
import { isPublished } from "../../../src/core/graph/is_published.ts";
import { lookUp } from "../../../src/core/graph/look_up.ts";
import type { Grant, Scheme } from "../../../src/core/graph/permission_index.ts";
import { reachOf } from "../../../src/core/graph/permission_reach.ts";
import { isResourceSpecific } from "../../../src/core/graph/resource_specific.ts";
import { leastSet } from "../../../src/core/remedy/least_set.ts";
import { asRequestPath, storedPaths } from "../graph/stored_paths.ts";

/** `Name`, or `Name+Other/Another` where one of the others is needed as well; the first is the choice. */
function grants(...written: string[]): Grant[] {
  return written.map((text, index) => {
    const [name = "", also = ""] = text.split("+");
    return { name, alsoRequires: also === "" ? [] : also.split("/"), least: index === 0 };
  });
}

/** What the permission data says of a request, e.g. `GET /users/x`. */
function documented(request: string, scheme: Scheme): readonly Grant[] {
  const [method = "", path = ""] = request.split(" ");
  const found = lookUp(method, path);
  assert.ok(found !== undefined, request);
  return found.operation[scheme];
}

describe("leastSet()", () => {
  const made: { what: string; requests: Grant[][]; set: string[] }[] = [
    { what: "nothing for no request", requests: [], set: [] },
    { what: "nothing for a request without a way", requests: [[]], set: [] },
    {
      what: "nothing more for a request without a way beside another",
      requests: [[], grants("Mail.Read")],
      set: ["Mail.Read"],
    },
    {
      what: "the first of equals",
      requests: [grants("Device.Read.All", "Chat.Read.All")],
      set: ["Device.Read.All"],
    },
    {
      what: "the first, though another's level is lower",
      requests: [grants("Files.Read.All", "Group.Read.All")],
      set: ["Files.Read.All"],
    },
    {
      what: "the first, though another reaches less far",
      requests: [grants("Directory.ReadWrite.All", "Device.Read.All")],
      set: ["Directory.ReadWrite.All"],
    },
    {
      what: "two narrow ones, not the wide one that would do for both",
      requests: [
        grants("User.Read.All", "Directory.Read.All"),
        grants("GroupMember.Read.All", "Directory.Read.All"),
      ],
      set: ["GroupMember.Read.All", "User.Read.All"],
    },
    {
      what: "two narrow ones, not one that is as narrow by its level",
      requests: [
        grants("Team.ReadBasic.All", "Group.Read.All"),
        grants("GroupMember.Read.All", "Group.Read.All"),
      ],
      set: ["GroupMember.Read.All", "Team.ReadBasic.All"],
    },
    {
      what: "the wide one alone where a request needs it anyway",
      requests: [
        grants("User.Read.All", "Directory.Read.All"),
        grants("Directory.Read.All"),
        grants("GroupMember.Read.All", "Directory.Read.All"),
      ],
      set: ["Directory.Read.All"],
    },
    {
      what: "no permission to read beside the one to write that is needed anyway",
      requests: [grants("Mail.Read", "Mail.ReadWrite"), grants("Mail.ReadWrite")],
      set: ["Mail.ReadWrite"],
    },
    {
      what: "no permission to write where both requests can be read",
      requests: [grants("Mail.ReadWrite", "Mail.Read"), grants("Mail.Read", "Mail.ReadWrite")],
      set: ["Mail.Read"],
    },
    {
      what: "both of a pair",
      requests: [grants("Application.ReadWrite.All+Policy.Read.All")],
      set: ["Application.ReadWrite.All", "Policy.Read.All"],
    },
    {
      what: "a pair that is wholly there once",
      requests: [
        grants("Application.ReadWrite.All+Policy.Read.All"),
        grants("Policy.Read.All"),
        grants("Application.Read.All", "Application.ReadWrite.All"),
      ],
      set: ["Application.ReadWrite.All", "Policy.Read.All"],
    },
    {
      what: "that one beside it which another request needs",
      requests: [
        grants("Application.ReadWrite.All+User.Read.All/Group.Read.All"),
        grants("Group.Read.All"),
      ],
      set: ["Application.ReadWrite.All", "Group.Read.All"],
    },
    {
      what: "the narrowest beside it where none is needed",
      requests: [grants("AgentInstance.Read.All+Directory.Read.All/Application.Read.All")],
      set: ["AgentInstance.Read.All", "Application.Read.All"],
    },
    {
      what: "the tenant's before one team's",
      requests: [
        grants("ChannelSettings.Read.Group", "ChannelSettings.Read.All", "Group.Read.All"),
      ],
      set: ["ChannelSettings.Read.All"],
    },
    {
      what: "one that can be granted before one that is published without an id",
      requests: [grants("Calendars.ReadBasic", "Calendars.Read", "Calendars.ReadWrite")],
      set: ["Calendars.Read"],
    },
    {
      what: "one chat's where there is no other way, and the tenant's for the next request",
      requests: [
        grants("ChatMessage.Read.Chat"),
        grants("ChatMessage.Read.Chat", "ChatMessage.Read.All"),
      ],
      set: ["ChatMessage.Read.All", "ChatMessage.Read.Chat"],
    },
  ];
  for (const { what, requests, set } of made) {
    it(`gives ${what}`, () => {
      assert.deepEqual(leastSet(requests, "application"), set);
      assert.deepEqual(leastSet(requests.toReversed(), "application"), set);
    });
  }

  const real: { scheme: Scheme; requests: string[]; set: string[] }[] = [
    {
      scheme: "application",
      requests: ["GET /users/x/manager", "GET /groups/x/members", "GET /users/x/messages"],
      set: ["GroupMember.ReadBasic.All", "Mail.ReadBasic.All", "User.Read.All"],
    },
    {
      scheme: "application",
      requests: ["GET /users/x/messages", "POST /users/x/messages", "POST /users/x/sendMail"],
      set: ["Mail.ReadWrite", "Mail.Send"],
    },
    {
      scheme: "delegated",
      requests: ["GET /me", "GET /me/events", "GET /me/messages", "POST /me/sendMail"],
      set: ["Calendars.ReadBasic", "Mail.ReadBasic", "Mail.Send", "User.Read"],
    },
    {
      scheme: "delegated",
      requests: ["POST /applications/x/owners/$ref", "GET /applications/x"],
      set: ["Application.ReadWrite.All", "Directory.Read.All"],
    },
  ];
  for (const { scheme, requests, set } of real) {
    it(`covers ${requests.join(", ")} (${scheme})`, () => {
      const asked = requests.map((request) => documented(request, scheme));
      assert.deepEqual(leastSet(asked, scheme), set);
    });
  }
});

const operations = storedPaths().flatMap(({ segments, methods }) =>
  [...methods.keys()].flatMap((method) => {
    const found = lookUp(method, asRequestPath(segments));
    return found === undefined ? [] : [found.operation];
  }),
);

/** Requests as they are documented, some of one resource, so that they have permissions in common. */
function manyRequests(scheme: Scheme) {
  const open = operations.map((operation) => operation[scheme]).filter(({ length }) => length > 0);
  const near = fc
    .tuple(fc.nat(open.length - 1), fc.array(fc.nat(40), { maxLength: 20 }))
    .map(([start, steps]) => steps.map((step) => open[start + step] ?? []));
  const anywhere = fc.array(fc.nat(open.length - 1), { maxLength: 20 });
  return fc.oneof(
    near,
    anywhere.map((picks) => picks.map((pick) => open[pick] ?? [])),
  );
}

/** The grants that may stand for a request: what Entra cannot grant only where there is no other. */
function waysOf(request: readonly Grant[], scheme: Scheme): readonly Grant[] {
  const found = request.filter(
    ({ name }) => !isResourceSpecific(name) && isPublished(name, scheme),
  );
  return found.length === 0 ? request : found;
}

function isCovered(request: readonly Grant[], scheme: Scheme, set: readonly string[]): boolean {
  return request.length === 0 || waysOf(request, scheme).some((grant) => isCarried(grant, set));
}

/** How far the way that comes first reaches: that is what the request would be given alone. */
function firstReach(request: readonly Grant[], scheme: Scheme): number {
  const [first] = waysOf(request, scheme);
  if (first === undefined) return 0;
  return Math.max(...[first.name, ...first.alsoRequires].map(reachOf));
}

for (const scheme of ["application", "delegated", "personal"] as const) {
  describe(`leastSet() of any ${scheme} requests`, () => {
    const holds = (
      what: string,
      check: (requests: (readonly Grant[])[], set: string[]) => void,
    ) => {
      it(what, () => {
        const property = fc.property(manyRequests(scheme), (requests) =>
          check(requests, leastSet(requests, scheme)),
        );
        fc.assert(property, { seed: 20260807, numRuns: 300 });
      });
    };

    holds("covers every request", (requests, set) => {
      for (const request of requests) assert.ok(isCovered(request, scheme, set));
    });

    holds("has no permission that could be left out", (requests, set) => {
      for (const name of set) {
        const rest = set.filter((other) => other !== name);
        assert.ok(!requests.every((request) => isCovered(request, scheme, rest)), name);
      }
    });

    holds("has none that reaches further than a request that depends on it", (requests, set) => {
      for (const name of set) {
        const rest = set.filter((other) => other !== name);
        const dependent = requests.filter((request) => !isCovered(request, scheme, rest));
        const allowed = Math.max(...dependent.map((request) => firstReach(request, scheme)));
        assert.ok(reachOf(name) <= allowed, name);
      }
    });

    holds("has none that no request would be given alone", (requests, set) => {
      const alone = new Set(requests.flatMap((request) => leastSet([request], scheme)));
      for (const name of set) assert.ok(alone.has(name), name);
    });

    holds("is the same in any order, and for requests made twice", (requests, set) => {
      assert.deepEqual(leastSet(requests.toReversed(), scheme), set);
      assert.deepEqual(leastSet(requests.toSorted(byNames), scheme), set);
      assert.deepEqual(leastSet([...requests, ...requests], scheme), set);
    });

    holds("stays as it is where each of its permissions is asked for by name", (requests, set) => {
      const named = set.map((name) => [{ name, alsoRequires: [], least: true }]);
      assert.deepEqual(leastSet([...requests, ...named], scheme), set);
    });
  });
}

function byNames(a: readonly Grant[], b: readonly Grant[]): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
