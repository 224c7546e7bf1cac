import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { explain } from "../../../src/core/explain.ts";
import { appToken, ERRORS, errorBody, GRAPH, NOW, paste, userToken } from "../pieces.ts";

const IDENTITY = { xms_mirid: "/subscriptions/1/resourcegroups/a/providers/b/c" };
const EXPIRED = { exp: NOW - 60 };
const REVOKED = errorBody(
  "InvalidAuthenticationToken",
  "Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp",
);
const MAIL = `GET ${GRAPH}/me/messages`;

/** What speaks of a token that the reader gets, and pastes. */
const OF_A_PASTE =
  /Ask for a new token|refresh the token|cached token|Sign the user in|Check the new token|when the user signs in|sign in again/;

describe("the steps of who runs verify", () => {
  const cases: [what: string, pieces: string[], said: RegExp][] = [
    [
      "an app without the permission",
      [MAIL, appToken([])],
      /Application permissions > Mail\.Read\.\n.*\nRun verify again: it gets a new token\.$/,
    ],
    [
      "a managed identity, whose token Azure keeps",
      [MAIL, appToken([], IDENTITY)],
      /\nThen run verify again\.$/,
    ],
    [
      "a user without the scope",
      [MAIL, userToken("User.Read")],
      /^Entra admin center .* > Delegated permissions > Mail\.Read\.\nThen consent to it: .* asks for Mail\.Read\.\nRun verify again/,
    ],
    [
      "a user without a scope that an administrator consents to",
      [`GET ${GRAPH}/groups`, userToken("User.Read")],
      /\nGrant admin consent on the same page \(a Cloud Application Administrator [^\n]*\nRun verify again/,
    ],
    [
      "a sign-in without consent",
      [errorBody("invalid_grant", "AADSTS65001: The user has not consented to use the app.")],
      /\nRun verify again: it gets a new token\.$/,
    ],
    [
      "an app where only a user can ask",
      [`GET ${GRAPH}/me/onenote/notebooks`, appToken([])],
      /\nRun verify --as-me to prove the user's side\./,
    ],
    [
      "an app whose token has expired",
      [`GET ${GRAPH}/users`, appToken(["User.Read.All"], EXPIRED), ERRORS.expired],
      /^Run verify again: it gets a new token\.\nIf it happens at once, check the clock/,
    ],
    [
      "a managed identity whose token has expired",
      [
        `GET ${GRAPH}/users`,
        appToken(["User.Read.All"], { ...IDENTITY, ...EXPIRED }),
        ERRORS.expired,
      ],
      /^Then run verify again\.\nIf it happens at once, check the clock/,
    ],
    [
      "a user whose token has expired",
      [`GET ${GRAPH}/me`, userToken("User.Read", EXPIRED), ERRORS.expired],
      /^Run verify again: it gets a new token\.\nIf it happens at once, check the clock/,
    ],
  ];
  for (const [what, pieces, said] of cases) {
    it(`tell ${what} what the next run does by itself`, () => {
      const steps = explain(paste(...pieces), NOW, { newToken: "by-verify" }).steps.join("\n");
      assert.match(steps, said);
      assert.doesNotMatch(steps, OF_A_PASTE);
    });
  }

  for (const token of [appToken(["User.Read.All"]), userToken("User.Read.All")]) {
    it("end with the next run, whatever Graph's own words advise on a revoked token", () => {
      const pasted = paste(`GET ${GRAPH}/users`, token, REVOKED);
      const steps = explain(pasted, NOW, { newToken: "by-verify" }).steps.join("\n");
      assert.match(steps, /\nRun verify again: it gets a new token\.\nIf /);
      assert.doesNotMatch(steps, /Drop the cached token|Sign the user in interactively, and/);
    });
  }

  it("are those of a paste for everybody else", () => {
    const { steps } = explain(paste(MAIL, appToken([]), ERRORS.denied), NOW);
    assert.match(steps.join("\n"), OF_A_PASTE);
    assert.doesNotMatch(steps.join("\n"), /verify/);
  });
});
