import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { GRAPH_APP_ID } from "../../src/core/graph/clouds.ts";
import { Secret } from "../../src/core/secret.ts";
import { GraphClient } from "../../src/live/graph_client.ts";
import { lookAtApp } from "../../src/live/look_at_app.ts";
import { fakeNetwork, json } from "./fake_graph.ts";

const ORIGIN = "https://graph.microsoft.com";
const APP = "8d2e4c17-53b6-4f0a-9e21-7ac4d8f3610b";
const PRINCIPAL = "A3F0C1D2-1111-4222-8333-444455556666";
const GRAPH = "bb3d0c9e-7a61-4d1c-9f7e-2f6a8f3f1c55";
const MAIL_READ = "810c84a8-4a9e-49e6-bf7d-12d183f40d01";
const NEXT = `${ORIGIN}/v1.0/next-page`;

const ofApp = `/servicePrincipals(appId='${APP}')`;
const ofGraph = `/servicePrincipals(appId='${GRAPH_APP_ID}')`;

/** What Graph answers where a test says nothing else, by the path. */
const ANSWERS: Record<string, () => Response> = {
  [ofApp]: () =>
    json({
      id: PRINCIPAL,
      displayName: "Contoso Sync",
      accountEnabled: true,
      servicePrincipalType: "Application",
    }),
  [ofGraph]: () => json({ id: GRAPH }),
  [`${ofApp}/appRoleAssignments`]: () => json({ value: [assignment()] }),
  [`/applications(appId='${APP}')`]: () =>
    json({
      requiredResourceAccess: [
        {
          resourceAppId: GRAPH_APP_ID,
          resourceAccess: [
            { id: MAIL_READ.toUpperCase(), type: "Role" },
            { id: "e1fe6dd8-ba31-4d61-89e7-88639da4683d", type: "Scope" },
          ],
        },
        {
          resourceAppId: "00000003-0000-0ff1-ce00-000000000000",
          resourceAccess: [{ id: "678536fe-1083-478a-9c59-b99265e6b0d3", type: "Role" }],
        },
      ],
    }),
};

function assignment(more: Record<string, unknown> = {}) {
  return {
    appRoleId: MAIL_READ,
    resourceId: GRAPH.toUpperCase(),
    createdDateTime: "2026-09-01T09:40:00.123Z",
    ...more,
  };
}

function look(changed: Record<string, () => Response> = {}, appId = APP) {
  const network = fakeNetwork((address) => {
    const path = address.slice(`${ORIGIN}/v1.0`.length).split("?")[0] ?? "";
    return { ...ANSWERS, ...changed }[path]?.() ?? json({}, 404);
  });
  const client = new GraphClient({
    origin: ORIGIN,
    token: new Secret("canary-token"),
    surroundings: network.surroundings,
    until: 3000,
  });
  return { seen: lookAtApp(client, ORIGIN, appId), asked: network.asked };
}

const GRANT = { roleId: MAIL_READ, grantedAt: Date.UTC(2026, 8, 1, 9, 40) / 1000 };

describe("lookAtApp()", () => {
  it("sees the service principal, what is granted to it and what its registration asks for", async () => {
    const { seen, asked } = look();
    assert.deepEqual(await seen, {
      servicePrincipal: {
        kind: "seen",
        value: {
          id: PRINCIPAL.toLowerCase(),
          displayName: "Contoso Sync",
          isEnabled: true,
          isManagedIdentity: false,
        },
      },
      grants: { kind: "seen", value: [GRANT] },
      registration: {
        kind: "seen",
        value: {
          roleIds: [MAIL_READ],
          scopeIds: ["e1fe6dd8-ba31-4d61-89e7-88639da4683d"],
        },
      },
    });
    assert.equal(asked.length, 4);
  });

  it("counts no grant of another API, though it gave its role the id of Graph's", async () => {
    const value = [assignment({ resourceId: "5d3b0f2a-0000-4000-8000-000000000001" })];
    const { seen } = look({ [`${ofApp}/appRoleAssignments`]: () => json({ value }) });
    assert.deepEqual((await seen).grants, { kind: "seen", value: [] });
  });

  it("reads the grants to their end", async () => {
    const { seen } = look({
      [`${ofApp}/appRoleAssignments`]: () =>
        json({ value: [assignment()], "@odata.nextLink": NEXT }),
      "/next-page": () => json({ value: [assignment({ createdDateTime: null })] }),
    });
    const { grants } = await seen;
    assert.deepEqual(grants, { kind: "seen", value: [GRANT, { ...GRANT, grantedAt: null }] });
  });

  for (const [what, page] of [
    ["fails", () => json({}, 500)],
    ["is another host's", undefined],
    ["never ends", () => json({ value: [], "@odata.nextLink": NEXT })],
  ] as const) {
    it(`says that it saw a part of the grants where the next page ${what}`, async () => {
      const next = page === undefined ? "https://evil.example/v1.0/next-page" : NEXT;
      const { seen, asked } = look({
        [`${ofApp}/appRoleAssignments`]: () =>
          json({ value: [assignment()], "@odata.nextLink": next }),
        ...(page === undefined ? {} : { "/next-page": page }),
      });
      assert.deepEqual((await seen).grants, { kind: "seen", value: [GRANT], isPartial: true });
      assert.ok(asked.every(({ address }) => address.startsWith(`${ORIGIN}/`)));
    });
  }

  it("sees that the tenant has no such app", async () => {
    const { seen } = look({
      [ofApp]: () => json({}, 404),
      [`${ofApp}/appRoleAssignments`]: () => json({}, 404),
      [`/applications(appId='${APP}')`]: () => json({}, 404),
    });
    const { servicePrincipal, grants, registration } = await seen;
    assert.deepEqual(servicePrincipal, { kind: "seen", value: null });
    assert.deepEqual(grants, { kind: "seen", value: [] });
    assert.deepEqual(registration, { kind: "seen", value: null });
  });

  it("concludes nothing about grants that are not found where the app is", async () => {
    const { seen } = look({ [`${ofApp}/appRoleAssignments`]: () => json({}, 404) });
    assert.deepEqual((await seen).grants, { kind: "unseen", why: "failed" });
  });

  for (const [status, why] of [
    [401, "failed"],
    [403, "forbidden"],
    [429, "throttled"],
    [503, "throttled"],
    [500, "failed"],
    [400, "failed"],
    [302, "failed"],
  ] as const) {
    it(`concludes nothing from ${status}`, async () => {
      const refused = () => json({}, status, { "retry-after": "60" });
      const { seen } = look(
        Object.fromEntries(Object.keys(ANSWERS).map((path) => [path, refused])),
      );
      const unseen = { kind: "unseen", why };
      assert.deepEqual(await seen, {
        servicePrincipal: unseen,
        grants: unseen,
        registration: unseen,
      });
    });
  }

  it("concludes nothing about grants where Graph itself is not found", async () => {
    const { seen } = look({ [ofGraph]: () => json({}, 404) });
    assert.deepEqual((await seen).grants, { kind: "unseen", why: "failed" });
  });

  for (const [what, body] of [
    ["no JSON", () => new Response("<html>")],
    ["something else", () => json({ value: "canary" })],
  ] as const) {
    it(`concludes nothing from ${what}`, async () => {
      const { seen } = look({ [ofApp]: body, [`${ofApp}/appRoleAssignments`]: body });
      const { servicePrincipal, grants } = await seen;
      assert.deepEqual(servicePrincipal, { kind: "unseen", why: "failed" });
      assert.deepEqual(grants, { kind: "unseen", why: "failed" });
    });
  }

  it("hands on what Graph wants to see in the next token", async () => {
    const challenge = `Bearer error="insufficient_claims", claims="${btoa('{"a":1}')}"`;
    const { seen } = look({ [ofApp]: () => json({}, 401, { "www-authenticate": challenge }) });
    await assert.rejects(seen, { name: "ClaimsNeeded", claims: '{"a":1}' });
  });

  it("puts nothing but a GUID into an address", async () => {
    const { seen, asked } = look({}, "x') or (1 eq 1");
    await assert.rejects(seen, TypeError);
    assert.deepEqual(asked, []);
  });

  it("sees a service principal that is switched off, and a managed identity", async () => {
    const answer = {
      id: PRINCIPAL,
      accountEnabled: false,
      servicePrincipalType: "ManagedIdentity",
    };
    const { seen } = look({ [ofApp]: () => json(answer) });
    const { servicePrincipal } = await seen;
    assert.deepEqual(servicePrincipal, {
      kind: "seen",
      value: {
        id: PRINCIPAL.toLowerCase(),
        displayName: null,
        isEnabled: false,
        isManagedIdentity: true,
      },
    });
  });
});
