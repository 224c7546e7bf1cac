import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { explain } from "../../../src/core/explain.ts";
import { mintToken } from "../../mint_token.ts";
import { appToken, ERRORS, errorBody, GRAPH, NOW, paste, userToken } from "../pieces.ts";

const CLAIMS = { aud: "https://graph.microsoft.com", idtyp: "app", exp: NOW + 600 };

function stepsFor(...pieces: string[]): string {
  return explain(paste(...pieces), NOW).steps.join("\n");
}

describe("the warnings", () => {
  const cases: [what: string, text: string, warning: RegExp | null][] = [
    ["a live app token", mintToken(CLAIMS), /live app token,.* until 07:16 UTC.*Nothing revokes/],
    ["a live user's token", mintToken({ ...CLAIMS, idtyp: "user" }), /holds a live token,/],
    [
      "a token without an end",
      mintToken({ idtyp: "app" }),
      /holds a live app token, which whoever reads it can use\./,
    ],
    ["a token without its signature", mintToken(CLAIMS, { signed: false }), null],
    ["an expired token", mintToken({ ...CLAIMS, exp: NOW - 1 }), null],
    ["a refresh token", `refresh_token=${"b7Kd_".repeat(20)}`, /holds a refresh token/],
    ["a string that is no JWT", `Bearer ${"q7Zr1".repeat(20)}`, /may hold a working token/],
    ["a cut-off token", mintToken(CLAIMS).slice(0, 120), null],
    ["a placeholder", "Authorization: Bearer <token>", null],
    ["no token", ERRORS.noPermissions, null],
  ];
  for (const [what, text, warning] of cases) {
    it(`${warning === null ? "say nothing" : "speak"} of ${what}`, () => {
      const { warnings } = explain(text, NOW);
      if (warning === null) assert.deepEqual(warnings, []);
      else assert.match(warnings[0] ?? "", warning);
    });
  }

  it("speak of a live token that is not the one that was judged", () => {
    const response = JSON.stringify({
      access_token: appToken([]),
      refresh_token: "b7Kd_".repeat(20),
    });
    assert.match(explain(response, NOW).warnings.join(), /holds a refresh token/);
  });

  it("say what of the paste was left out", () => {
    const old = errorBody("ErrorAccessDenied", "", "2026-08-05T00:00:00");
    assert.match(explain(paste(appToken([]), old), NOW).warnings[0] ?? "", /error is older/);
    const user = explain(paste(userToken("User.Read"), ERRORS.roleMissing), NOW);
    assert.match(user.warnings[0] ?? "", /another kind of token/);
    const longAgo = errorBody("ErrorAccessDenied", "", "2025-01-20T00:00:00");
    assert.match(explain(paste(appToken([]), longAgo), NOW).warnings[0] ?? "", /long before/);
  });
});

describe("the words", () => {
  const unseen: [what: string, text: string][] = [
    ["a policy of Exchange", errorBody("ErrorAccessDenied", "Access to OData is disabled.")],
    ["a sender that is not the mailbox", errorBody("ErrorSendAsDenied", "")],
    ["a role that the user lacks", errorBody("Forbidden", "User is not in the allowed roles")],
    [
      "scopes that the code asks for",
      `Connect-MgGraph -Scopes Mail.Read\nGET ${GRAPH}/me/messages\n${ERRORS.mailDenied}`,
    ],
  ];
  for (const [what, text] of unseen) {
    it(`claim nothing of a token that nobody sent: ${what}`, () => {
      const { title, summary, steps } = explain(text, NOW);
      const words = [title, summary, ...steps].join("\n");
      assert.doesNotMatch(
        words,
        /(?<!Whether the permission )is in the token|this token|The scope is there/,
      );
    });
  }

  it("speak of another cloud only where the token's audience shows one", () => {
    const error = errorBody(
      "InvalidAuthenticationToken",
      "Access token validation failure. Invalid audience.",
    );
    const titleBeside = (text: string) => explain(paste(text, error), NOW).title;
    assert.match(titleBeside('"scp": "User.Read Mail.Read",'), /^The token is for another API or/);
    assert.match(
      titleBeside(`EwB4A8l6BAAU${"h3/Y+".repeat(30)}`),
      /^The token is for another API or/,
    );
  });

  it("ask for no permission that the token holds", () => {
    const summaryWith = (role: string) =>
      explain(paste(`GET ${GRAPH}/me/messages`, appToken([role])), NOW).summary;
    assert.match(summaryWith("Mail.Read"), /permission for it is in the token\.$/);
    assert.match(summaryWith("User.Read.All"), /and give the app an application permission/);
  });

  it("tell a tenant without a licence from a user without one", () => {
    const titleFor = (message: string) => explain(errorBody("BadRequest", message), NOW).title;
    assert.match(titleFor("Tenant does not have a SPO license."), /^The tenant has no licence/);
    assert.match(titleFor("User's mysite not found."), /^The user has no mailbox, OneDrive/);
  });

  it("do not repeat what the service said as a gate of the request", () => {
    const policy = errorBody("Forbidden", "No application access policy found for this app.");
    const steps = explain(paste(`GET ${GRAPH}/users/x/onlineMeetings/y`, policy), NOW).steps;
    assert.equal(
      steps.filter((step) => /CsApplicationAccessPolicy|access policy/.test(step)).length,
      1,
    );
  });

  it("send a managed identity to no app registration, though only the code shows it", () => {
    const text = `'authentication': {'type': 'ManagedServiceIdentity'}\nGET ${GRAPH}/users\n${ERRORS.denied}`;
    const { steps, adminMessage } = explain(text, NOW);
    assert.match(steps.join("\n"), /app-role assignment/);
    assert.doesNotMatch(`${steps.join("\n")}${adminMessage}`, /App registrations/);
  });

  it("say that the data knows better where a service refuses apps that it lists", () => {
    const old = errorBody(
      "PreconditionFailed",
      "Requested API is not supported in application-only context",
    );
    const { summary } = explain(paste(`GET ${GRAPH}/users/x/chats`, old), NOW);
    assert.match(summary, /permission data lists .* for apps/);
  });
});

describe("the gates", () => {
  it("do not warn who holds the narrow permission of the wide one", () => {
    const lists = `GET ${GRAPH}/sites/root/lists`;
    const ids = explain(paste(lists, appToken(["Sites.Selected"])), NOW).gates.map(({ id }) => id);
    assert.deepEqual(ids, []);
  });

  it("are named on an app's way only", () => {
    const mail = `GET ${GRAPH}/users/x/messages`;
    const idsFor = (...pieces: string[]) =>
      explain(paste(...pieces), NOW).gates.map(({ id }) => id);
    assert.deepEqual(idsFor(mail, appToken([])), ["exchange-every-mailbox"]);
    assert.deepEqual(idsFor(`GET ${GRAPH}/me/messages`, appToken([])), ["exchange-every-mailbox"]);
    assert.deepEqual(idsFor(mail, userToken("Mail.Read")), []);
    assert.deepEqual(idsFor(mail), []);
  });
});

describe("the steps", () => {
  it("name a permission that the service itself asks for", () => {
    const steps = stepsFor(`GET ${GRAPH}/users/x/chats`, ERRORS.roleMissing);
    assert.match(steps, /Application permissions > Chat\.ReadBasic\.All\./);
  });

  it("send no administrator for a permission that only users can hold", () => {
    const error = errorBody(
      "Forbidden",
      "Missing role permissions on the request. API requires one of 'TeamworkTag.Read, TeamworkTag.ReadWrite'. Roles on the request 'User.Read.All'.",
    );
    const { steps, diagnosis, adminMessage } = explain(error, NOW);
    assert.deepEqual(
      [diagnosis.cause, diagnosis.confidence, diagnosis.alsoPossible],
      ["app-missing-permission", "likely", ["delegated-only-api"]],
    );
    assert.match(steps.join("\n"), /Application permissions > TeamworkTag\.Read\.All\./);
    assert.doesNotMatch(`${steps.join("\n")}${adminMessage}`, /> TeamworkTag\.Read(?!\.All)/);
  });

  it("name what the service wants where the paste has no request", () => {
    assert.match(stepsFor(ERRORS.roleMissing), /> Chat\.ReadBasic\.All\./);
    assert.match(stepsFor(ERRORS.scopeMissing), /Ask for Chat\.Read when the user signs in\./);
  });

  it("do not name a permission that belongs to one team or chat", () => {
    const message =
      "Missing role permissions on the request. API requires one of 'ChannelMember.Read.Group, ChannelMember.Read.All'.";
    assert.match(stepsFor(errorBody("Forbidden", message)), /> ChannelMember\.Read\.All\./);
  });

  it("say who consents to a scope, by what is known of it", () => {
    const mail = stepsFor(`GET ${GRAPH}/me/messages`, userToken("User.Read"));
    assert.match(mail, /Usually the user can consent/);
    const everybody = stepsFor(`GET ${GRAPH}/groups`, userToken("User.Read"));
    assert.match(everybody, /administrator has to consent/);
  });

  it("speak of the request's cloud", () => {
    const steps = stepsFor(
      "GET https://graph.microsoft.us/v1.0/me/messages",
      appToken([], { aud: "https://graph.microsoft.us" }),
    );
    assert.match(steps, /entra\.microsoft\.us/);
    assert.match(steps, /https:\/\/graph\.microsoft\.us\/\.default/);
    assert.doesNotMatch(steps, /microsoft\.com/);
  });

  it("say of when the token is, as one from before the consent carries nothing of it", () => {
    const rule =
      /a token issued before the consent does not carry it, and this one is from 06:56 UTC\./;
    assert.match(stepsFor(`GET ${GRAPH}/me/messages`, appToken([])), rule);
    assert.match(stepsFor(`GET ${GRAPH}/me/messages`, userToken("User.Read")), rule);
    assert.match(
      stepsFor(`GET ${GRAPH}/users`, ERRORS.noRolesSeen),
      /a token issued before the consent does not carry it\./,
    );
  });

  it("send nobody to an app registration that a managed identity does not have", () => {
    const identity = { xms_mirid: "/subscriptions/1/resourcegroups/a/providers/b/c" };
    const mail = stepsFor(`GET ${GRAPH}/me/messages`, appToken([], identity));
    assert.match(mail, /Give the managed identity the application permission Mail\.Read by/);
    assert.match(mail, /up to 24 hours/);
    assert.doesNotMatch(mail, /App registrations|admin consent on the same page/);
    const notes = stepsFor(`GET ${GRAPH}/me/onenote/notebooks`, appToken([], identity));
    assert.match(notes, /A managed identity can sign nobody in/);
  });

  it("open the gate that the path is known for, where the permission is there", () => {
    const meeting = stepsFor(
      `GET ${GRAPH}/users/x/onlineMeetings`,
      appToken(["OnlineMeetings.Read.All"]),
      ERRORS.denied,
    );
    assert.match(meeting, /^Make an application access policy in Teams/);
    const mail = stepsFor(
      `GET ${GRAPH}/users/x/messages`,
      appToken(["Mail.Read"]),
      ERRORS.mailDenied,
    );
    assert.match(mail, /^Let an Exchange administrator run Test-ApplicationAccessPolicy/);
    assert.doesNotMatch(mail, /grant the permission in Entra/);
    const site = stepsFor(`GET ${GRAPH}/sites/x`, appToken(["Sites.Read.All"]), ERRORS.denied);
    assert.match(site, /^Check the service's own policy: Exchange/);
  });

  it("let a user sign in where no form is open to apps", () => {
    const steps = stepsFor(`GET ${GRAPH}/me/onenote/notebooks`, appToken([]));
    assert.match(steps, /^Let a user sign in/);
    assert.match(steps, /GET \/me\/onenote\/notebooks with the user's token/);
  });

  it("offer both readings where the request is not the one that was refused", () => {
    const steps = stepsFor(`GET ${GRAPH}/users/x/messages`, ERRORS.meNeedsUser);
    assert.match(steps, /If you called \/me:/);
    assert.match(steps, /If you called \/users\/… already:/);
  });

  it("never link to a consent page, nor repeat the app's id", () => {
    for (const cause of [paste(`GET ${GRAPH}/me`, appToken([])), ERRORS.noRolesSeen]) {
      const steps = stepsFor(cause);
      assert.doesNotMatch(steps, /adminconsent|client_id|2b1c7f50/);
    }
  });
});

describe("the steps of an app", () => {
  it("name the counterpart of the user's permission where they ask for it", () => {
    const steps = explain(paste(`GET ${GRAPH}/me?$select=department`, appToken([])), NOW).steps;
    assert.match(
      steps.join("\n"),
      /^User\.Read is for a user's token; .* here is User\.Read\.All\./m,
    );
  });

  it("name none where they ask for another permission", () => {
    const { lead, steps } = explain(paste(`GET ${GRAPH}/me/messages`, appToken([])), NOW);
    assert.equal(lead?.name, "Mail.Read");
    assert.doesNotMatch(steps.join("\n"), /is for a user's token/);
  });
});

describe("the steps behind a permission that opens things one by one", () => {
  it("ask whether it was consented before the token was issued", () => {
    const call = `GET ${GRAPH}/sites/root/lists`;
    assert.match(
      stepsFor(call, appToken(["Sites.Selected"]), ERRORS.denied),
      /Was the permission consented before this token was issued\?/,
    );
  });
});
