import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { explain } from "../../../src/core/explain.ts";
import { judgeTenant } from "../../../src/core/tenant/judge_tenant.ts";
import {
  type AskedPermissions,
  type RoleGrant,
  type Seen,
  type SeenUser,
  type ServicePrincipal,
  type TenantRecords,
  UNSEEN,
} from "../../../src/core/tenant/tenant_records.ts";
import { appToken, GRAPH, NOW, userToken } from "../pieces.ts";
import { idOf, OBJECT_ID, principal } from "./records.ts";

const NAMES = ["Mail.Read", "Mail.ReadWrite", "Mail.ReadBasic.All", "User.Read.All"];

const role = fc.constantFrom(...NAMES.map((name) => idOf(name)));

/** A part that nothing may be concluded from. */
function unclear<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Seen<T>> {
  return fc.oneof(
    fc.constantFrom(...UNSEEN).map((why): Seen<T> => ({ kind: "unseen", why })),
    value.map((one): Seen<T> => ({ kind: "seen", value: one, isPartial: true })),
  );
}

function anyOf<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Seen<T>> {
  return fc.oneof(
    unclear(value),
    value.map((one): Seen<T> => ({ kind: "seen", value: one })),
  );
}

const app: fc.Arbitrary<ServicePrincipal | null> = fc.oneof(
  fc.constant(null),
  fc
    .record({
      id: fc.constantFrom(OBJECT_ID, idOf("Mail.Send")),
      // One with a dot would look like a permission.
      displayName: fc.option(fc.string().map((name) => name.replaceAll(".", " "))),
      isEnabled: fc.boolean(),
      isManagedIdentity: fc.boolean(),
    })
    .map(principal),
);
const grants: fc.Arbitrary<RoleGrant[]> = fc.array(
  fc.record({ roleId: role, grantedAt: fc.option(fc.integer({ min: NOW - 900, max: NOW })) }),
  { maxLength: 4 },
);
const asked: fc.Arbitrary<AskedPermissions | null> = fc.option(
  fc.record({ roleIds: fc.array(role), scopeIds: fc.array(role) }),
);
const user: fc.Arbitrary<SeenUser> = fc.record({
  name: fc.constant("mo@contoso.com"),
  exists: anyOf(fc.boolean()),
  hasMailbox: anyOf(fc.option(fc.boolean())),
});

function anyRecords(
  changed: Partial<{ [Part in keyof TenantRecords]: fc.Arbitrary<Required<TenantRecords>[Part]> }>,
): fc.Arbitrary<TenantRecords> {
  return fc.record({
    at: fc.constant(NOW),
    servicePrincipal: anyOf(app),
    grants: anyOf(grants),
    registration: anyOf(asked),
    user,
    ...changed,
  });
}

const PASTES = [
  `GET ${GRAPH}/users/mo@contoso.com/messages\n${appToken(["Mail.Read"], { oid: OBJECT_ID })}`,
  `GET ${GRAPH}/me/messages\n${appToken(["User.Read.All"])}`,
  `GET ${GRAPH}/me/messages\n${userToken("User.Read")}`,
  `GET ${GRAPH}/me/messages\n${userToken("Mail.Read")}`,
  appToken(["Mail.ReadWrite"]),
];

const paste = fc.constantFrom(...PASTES);

describe("judgeTenant() of what was not seen", () => {
  it("says nothing of an app's permissions, granted or missing", () => {
    const unclearGrants = anyRecords({ grants: unclear(grants) });
    fc.assert(
      fc.property(paste, unclearGrants, (text, records) => {
        const prescription = explain(text, NOW);
        if (prescription.scheme !== "application") return;
        const truth = judgeTenant(prescription, records);
        const said = truth.rows.filter(({ name }) => /^\w+\.\w+/.test(name));
        assert.deepEqual(
          said.map(({ name }) => name),
          [],
        );
        assert.doesNotMatch(truth.verdict, /(?:Mail|User)\.Read/);
      }),
    );
  });

  it("says nothing of what a registration lists", () => {
    const unclearRegistration = anyRecords({ registration: unclear(asked) });
    fc.assert(
      fc.property(paste, unclearRegistration, (text, records) => {
        const { rows, verdict } = judgeTenant(explain(text, NOW), records);
        const said = [...rows.map(({ says }) => says), verdict].join("\n");
        assert.doesNotMatch(said, /(?:asked for|listed)/i);
      }),
    );
  });

  it("says nothing of an app and a user that were not seen", () => {
    const unclearUser = fc.record({
      name: fc.constant("mo@contoso.com"),
      exists: unclear(fc.boolean()),
      hasMailbox: unclear(fc.option(fc.boolean())),
    });
    const unclearApp = anyRecords({ servicePrincipal: unclear(app), user: unclearUser });
    fc.assert(
      fc.property(paste, unclearApp, (text, records) => {
        const { rows, leftOut } = judgeTenant(explain(text, NOW), records);
        const shown = ["The app", "mo@contoso.com", "Mailbox"];
        const about = rows.filter(({ name }) => shown.includes(name));
        for (const { state } of about) assert.equal(state, "unknown");
        const toldOfUser = about.length - 1 + leftOut.filter((one) => /the user/.test(one)).length;
        assert.ok(rows[0]?.name === "The app" && toldOfUser >= 1);
      }),
    );
  });

  it("always comes to a verdict of one sentence", () => {
    fc.assert(
      fc.property(paste, anyRecords({}), (text, records) => {
        const { verdict } = judgeTenant(explain(text, NOW), records);
        assert.match(verdict, /^[^\n]+\.$/);
        assert.doesNotMatch(verdict, /\. [A-Z]|undefined|null/);
      }),
    );
  });
});
