import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { explain } from "../../../src/core/explain.ts";
import { type StepKind, stepsWithout } from "../../../src/core/remedy/step.ts";
import { appToken, ERRORS, GRAPH, NOW, userToken } from "../pieces.ts";

interface Case {
  what: string;
  paste: string;
  /** By kind, what the first step of each says; all kinds that there are. */
  steps: Partial<Record<StepKind, RegExp>>;
}

const batch = `POST ${GRAPH}/$batch\nContent-Type: application/json\n\n${JSON.stringify({
  requests: ["/me/messages", "/me/events"].map((url, at) => ({ id: `${at}`, method: "GET", url })),
})}`;

const CASES: Case[] = [
  {
    what: "an app on /me",
    paste: `GET ${GRAPH}/me/messages\n${appToken([])}`,
    steps: { request: /^Change the request/, grant: /^Entra admin/, token: /^Ask for a new token/ },
  },
  {
    what: "an app on /me, the request unseen",
    paste: ERRORS.meNeedsUser,
    steps: { request: /\/users\/\{id\}/, grant: /^Then give the app/, token: /^Ask for a new/ },
  },
  {
    what: "an app without the permission",
    paste: `GET ${GRAPH}/users\n${appToken(["Mail.Read"])}`,
    steps: { grant: /^Entra admin center/, token: /^Ask for a new token/ },
  },
  {
    what: "a managed identity, whose token is kept",
    paste: `GET ${GRAPH}/users\n${appToken([], { xms_mirid: "/subscriptions/x/y" })}`,
    steps: { grant: /^Give the managed identity/, token: /^Azure keeps/ },
  },
  {
    what: "a user without the scope",
    paste: `GET ${GRAPH}/me/messages\n${userToken("User.Read")}`,
    steps: { grant: /^Ask for Mail\./, other: /user can consent/, token: /^Then sign in again/ },
  },
  {
    what: "an app whose request only a user can make",
    paste: `GET ${GRAPH}/me/onenote/notebooks\n${appToken([])}`,
    steps: { other: /^Let a user sign in/, grant: /^Ask for Notes/, request: /^Send GET/ },
  },
  {
    what: "a batch that is corrected",
    paste: `${batch}\n${appToken([])}`,
    steps: { request: /^Send the corrected batch/, grant: /^Together/, token: /^Ask for a new/ },
  },
  {
    what: "an expired token",
    paste: appToken([], { exp: NOW - 600 }),
    steps: { token: /^Ask for a new token/ },
  },
  {
    what: "what no permission would change",
    paste: `GET ${GRAPH}/users/x/messages\n${ERRORS.throttled}`,
    steps: { other: /Retry-After/ },
  },
];

describe("what a step is about", () => {
  for (const { what, paste, steps } of CASES) {
    it(`is told of ${what}`, () => {
      const { markedSteps, steps: sentences } = explain(paste, NOW);
      const firsts = Object.fromEntries(
        markedSteps.toReversed().map(({ kind, says }) => [kind, says]),
      );
      assert.deepEqual(Object.keys(firsts).sort(), Object.keys(steps).sort());
      for (const [kind, says] of Object.entries(steps)) assert.match(firsts[kind] ?? "", says);
      assert.deepEqual(
        markedSteps.map(({ says }) => says),
        sentences,
      );
    });
  }

  it("leaves out what is done, and keeps the rest in order", () => {
    const prescription = explain(`GET ${GRAPH}/me/messages\n${appToken([])}`, NOW);
    const left = stepsWithout(prescription, ["grant", "token"]);
    assert.equal(left.length, 1);
    assert.match(left[0] ?? "", /^Change the request to GET \/users\/\{id\}\/messages/);
    assert.deepEqual(stepsWithout(prescription, []), prescription.steps);
  });
});
