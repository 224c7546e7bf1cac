import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { explain } from "../../../src/core/explain.ts";
import { appToken, ERRORS, errorBody, GRAPH, NOW, paste, userToken } from "../pieces.ts";

const IDENTITY = { xms_mirid: "/subscriptions/1/resourcegroups/a/providers/b/c" };
const MAIL = `GET ${GRAPH}/me/messages`;

/** What speaks of a token that the reader gets, and pastes. */
const OF_A_PASTE = /Ask for a new token|Check the new token|when the user signs in|sign in again/;

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
  ];
  for (const [what, pieces, said] of cases) {
    it(`tell ${what} what the next run does by itself`, () => {
      const steps = explain(paste(...pieces), NOW, { newToken: "by-verify" }).steps.join("\n");
      assert.match(steps, said);
      assert.doesNotMatch(steps, OF_A_PASTE);
    });
  }

  it("are those of a paste for everybody else", () => {
    const { steps } = explain(paste(MAIL, appToken([]), ERRORS.denied), NOW);
    assert.match(steps.join("\n"), OF_A_PASTE);
    assert.doesNotMatch(steps.join("\n"), /verify/);
  });
});
