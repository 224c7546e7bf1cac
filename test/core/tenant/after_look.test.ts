import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { explain } from "../../../src/core/explain.ts";
import type { Prescription } from "../../../src/core/remedy/prescription.ts";
import type { StepKind } from "../../../src/core/remedy/step.ts";
import { afterLook } from "../../../src/core/tenant/after_look.ts";
import { judgeTenant } from "../../../src/core/tenant/judge_tenant.ts";
import type { TenantRecords } from "../../../src/core/tenant/tenant_records.ts";
import { appToken, ERRORS, errorBody, GRAPH, NOW, userToken } from "../pieces.ts";
import { asksFor, granted, OBJECT_ID, principal, records, seen, unseen } from "./records.ts";

const MAIL = `GET ${GRAPH}/users/mo@contoso.com/messages\n${appToken([], { oid: OBJECT_ID })}`;
const ON_ME = `GET ${GRAPH}/me/messages\n${appToken([], { oid: OBJECT_ID })}`;
const BOTH = `${MAIL}\nGET ${GRAPH}/auditLogs/signIns`;
const OF_USER = `GET ${GRAPH}/me/messages\n${userToken("User.Read")}`;
const BY_USER = `GET ${GRAPH}/users/mo@contoso.com/messages\n${userToken("User.Read")}\n${ERRORS.notForUsers}`;
const REVOKED = `${MAIL.replace(/\n.*/, "")}\n${appToken(["Mail.Read"], { oid: OBJECT_ID })}\n${ERRORS.mailDenied}`;
const AFTER = { grants: granted({ "Mail.Read": NOW }) };
const NO_PERMISSIONS = errorBody(
  "NoPermissionsInAccessToken",
  "The token contains no permissions.",
);
const EXPIRED = errorBody(
  "InvalidAuthenticationToken",
  "Lifetime validation failed, the token is expired.",
);
const IDENTITY = {
  servicePrincipal: seen(principal({ isManagedIdentity: true })),
  registration: seen(null),
};

interface Case {
  what: string;
  paste: string;
  records: Partial<TenantRecords>;
  /** Kinds of the steps that are left. */
  left: StepKind[];
  /** Whether the text for an administrator and the commands are left. */
  isAsked: boolean;
}

const CASES: Case[] = [
  {
    what: "nothing granted, and nothing better to do",
    paste: MAIL,
    records: {},
    left: ["grant", "token"],
    isAsked: true,
  },
  {
    what: "nothing that was seen",
    paste: MAIL,
    records: { grants: unseen("late") },
    left: ["grant", "token"],
    isAsked: true,
  },
  { what: "granted after the token", paste: MAIL, records: AFTER, left: [], isAsked: false },
  {
    what: "granted, for a request that is to be changed",
    paste: ON_ME,
    records: AFTER,
    left: ["request"],
    isAsked: false,
  },
  {
    what: "another one granted that is enough",
    paste: MAIL,
    records: { grants: granted({ "Mail.ReadWrite": NOW }) },
    left: [],
    isAsked: false,
  },
  {
    what: "asked for",
    paste: MAIL,
    records: { registration: seen(asksFor(["Mail.Read"])) },
    left: ["token"],
    isAsked: true,
  },
  {
    what: "the wrong kind",
    paste: MAIL,
    records: { registration: seen(asksFor([], ["Mail.Read"])) },
    left: ["token"],
    isAsked: true,
  },
  {
    what: "one asked for, and another that is not",
    paste: BOTH,
    records: { registration: seen(asksFor(["Mail.Read"])) },
    left: ["grant", "token"],
    isAsked: true,
  },
  {
    what: "one asked for, and another that is granted",
    paste: BOTH,
    records: {
      registration: seen(asksFor(["Mail.Read"])),
      grants: granted({ "AuditLog.Read.All": NOW }),
    },
    left: ["token"],
    isAsked: true,
  },
  {
    what: "a managed identity that only the directory knows",
    paste: MAIL,
    records: IDENTITY,
    left: [],
    isAsked: false,
  },
  {
    what: "an app of another tenant",
    paste: MAIL,
    records: { registration: seen(null) },
    left: ["token"],
    isAsked: true,
  },
  {
    what: "no app",
    paste: MAIL,
    records: { servicePrincipal: seen(null), registration: seen(null) },
    left: ["token"],
    isAsked: false,
  },
  {
    what: "an app that is switched off",
    paste: MAIL,
    records: { servicePrincipal: seen(principal({ isEnabled: false })) },
    left: ["grant", "token"],
    isAsked: true,
  },
  {
    what: "an app that is switched off, and was granted it",
    paste: MAIL,
    records: { servicePrincipal: seen(principal({ isEnabled: false })), ...AFTER },
    left: [],
    isAsked: false,
  },
  {
    what: "a token without roles, and what was granted after it, without a request",
    paste: `${NO_PERMISSIONS}\n${appToken([], { oid: OBJECT_ID })}`,
    records: AFTER,
    left: [],
    isAsked: false,
  },
  {
    what: "a token that has expired, and what was granted after it",
    paste: `${MAIL.replace(/\n.*/, "")}\n${appToken([], { oid: OBJECT_ID, exp: NOW - 60 })}\n${EXPIRED}`,
    records: AFTER,
    left: ["token"],
    isAsked: false,
  },
  {
    what: "a token of another app",
    paste: MAIL,
    records: { servicePrincipal: seen(principal({ id: idOfAnother() })) },
    left: [],
    isAsked: true,
  },
  {
    what: "granted to the app, for a user's call",
    paste: BY_USER,
    records: AFTER,
    left: ["other", "token"],
    isAsked: false,
  },
  {
    what: "a scope that is not listed",
    paste: OF_USER,
    records: {},
    left: ["other", "token"],
    isAsked: false,
  },
  {
    what: "a scope that is listed",
    paste: OF_USER,
    records: { registration: seen(asksFor([], ["Mail.Read"])) },
    left: ["grant", "other", "token"],
    isAsked: false,
  },
];

function idOfAnother(): string {
  return OBJECT_ID.replace(/^./, "0");
}

function leftAt(paste: string, changed: Partial<TenantRecords>): Prescription {
  const offline = explain(paste, NOW);
  return afterLook(offline, judgeTenant(offline, records(changed)));
}

describe("what is left of the offline answer after a look", () => {
  for (const { what, paste, records: changed, left, isAsked } of CASES) {
    it(`at ${what}`, () => {
      const { steps, markedSteps, adminMessage, commands } = leftAt(paste, changed);
      assert.deepEqual([...new Set(markedSteps.map(({ kind }) => kind))].sort(), left);
      assert.deepEqual(
        steps,
        markedSteps.map(({ says }) => says),
      );
      assert.equal(adminMessage !== null, isAsked);
      assert.equal(commands.length > 0, isAsked);
    });
  }

  it("keeps what is asked about a policy behind the permission", () => {
    assert.match(leftAt(REVOKED, {}).adminMessage ?? "", /access policy/);
    const { steps } = leftAt(REVOKED, AFTER);
    assert.match(steps.join("\n"), /Test-ApplicationAccessPolicy/);
  });

  it("is all of it where nobody looked", () => {
    const offline = explain(MAIL, NOW);
    assert.equal(afterLook(offline, undefined), offline);
  });
});

describe("what is granted in a tenant", () => {
  const grantedBy = (changed: Partial<TenantRecords>) =>
    judgeTenant(explain(MAIL, NOW), records(changed)).granted;

  it("is named, whether it is needed or not", () => {
    const grants = granted({ "Mail.Read": NOW, "User.Read.All": null });
    assert.deepEqual(grantedBy({ grants }), ["Mail.Read", "User.Read.All"]);
  });

  it("is nothing where not all of it was seen, or there is no such app", () => {
    assert.deepEqual(grantedBy({ grants: unseen("late") }), []);
    assert.deepEqual(grantedBy({ servicePrincipal: seen(null), ...AFTER }), []);
  });
});

describe("a policy of Exchange that refused an app", () => {
  const POLICY = errorBody("ErrorAccessDenied", "[RAOP] : Blocked by tenant configured policy.");
  const answer = (roles: string[], error = POLICY) =>
    explain(`GET ${GRAPH}/users/mo@contoso.com/events\n${appToken(roles)}\n${error}`, NOW);

  it("is what the title tells, where the token is not seen to hold the permission", () => {
    const { title, summary, steps, adminMessage } = answer(["Mail.Read"]);
    assert.equal(
      title,
      "An application access policy of Exchange keeps the app out of this mailbox.",
    );
    assert.match(summary, /not seen in the token/);
    assert.doesNotMatch(steps.join("\n"), /a new token changes nothing/);
    assert.doesNotMatch(adminMessage ?? "", /although the permission is in its token/);
  });

  it("is a second gate, where the token holds the permission", () => {
    const { title, steps, adminMessage } = answer(["Calendars.Read"]);
    assert.equal(title, "The permission is in the token. A second gate is shut.");
    assert.match(steps.join("\n"), /a new token changes nothing/);
    assert.match(adminMessage ?? "", /although the permission is in its token/);
  });

  it("is named by its service alone, where the answer does not say which policy", () => {
    const odata = errorBody("ErrorAccessDenied", "Access to OData is disabled.");
    const { title, summary } = answer(["Mail.Read"], odata);
    assert.equal(title, "A policy of the service itself is in the way.");
    assert.match(summary, /not seen in the token/);
  });

  it("says nothing of the token, where the request is not known", () => {
    const { title, summary } = explain(`${appToken(["Mail.Read"])}\n${POLICY}`, NOW);
    assert.equal(title, "A policy of the service itself is in the way.");
    assert.match(summary, /cannot be seen here/);
  });
});
