import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { CAUSES, type Cause } from "../../../src/core/diagnosis/causes.ts";
import { diagnose } from "../../../src/core/diagnosis/diagnose.ts";
import type { Diagnosis } from "../../../src/core/diagnosis/diagnosis.ts";
import type { Confidence, Context } from "../../../src/core/diagnosis/judgement.ts";
import { readPaste } from "../../../src/core/paste/read_paste.ts";
import { mintToken } from "../../mint_token.ts";
import {
  appToken,
  ERRORS,
  errorBody,
  GRAPH,
  idToken,
  NOW,
  paste,
  SAID_BY_SERVICES,
  userToken,
} from "../pieces.ts";

interface Case {
  what: string;
  text: string;
  cause: Cause;
  confidence: Confidence;
  context: Context;
  also?: readonly Cause[];
}

const ME = `GET ${GRAPH}/me/memberOf`;
const MY_MAIL = `GET ${GRAPH}/me/messages`;
const MEMBER_OF = `GET ${GRAPH}/users/ada@contoso.com/memberOf`;
const MAIL = `GET ${GRAPH}/users/ada@contoso.com/messages`;
const NOTES = `GET ${GRAPH}/me/onenote/notebooks`;
const CHATS = `GET ${GRAPH}/users/ada@contoso.com/chats`;
const SUBSCRIBE = `POST ${GRAPH}/subscriptions\n\n{"changeType":"created","resource":"me/messages"}`;

const READER = appToken(["Directory.Read.All"]);
const NO_ROLES = appToken([]);
const STRANGER = appToken(["Sites.Selected"]);
const USER = userToken("User.Read");
const MAIL_USER = userToken("User.Read Mail.Read");
const OTHER_API = { aud: "https://management.azure.com/" };
const OVER = { exp: NOW - 4000 };

const ON_ME: Case[] = [
  {
    what: "an app's token on /me",
    text: paste(ME, READER),
    cause: "app-token-on-me",
    confidence: "certain",
    context: "application",
  },
  {
    what: "an app's token on an unknown /me path",
    text: paste(`GET ${GRAPH}/me/frobnicate`, READER),
    cause: "app-token-on-me",
    confidence: "certain",
    context: "application",
  },
  {
    what: "an app's token on /drive",
    text: paste(`GET ${GRAPH}/drive/root`, appToken(["Files.Read.All"])),
    cause: "app-token-on-me",
    confidence: "certain",
    context: "application",
  },
  {
    what: "an app's token on an SDK's alias",
    text: paste(`GET ${GRAPH}/users/me-token-to-replace`, READER),
    cause: "app-token-on-me",
    confidence: "certain",
    context: "application",
  },
  {
    what: "an app's token on a path alone",
    text: paste("/me/memberOf", READER),
    cause: "app-token-on-me",
    confidence: "certain",
    context: "application",
  },
  {
    what: "an app's token and /me in the body",
    text: paste(SUBSCRIBE, appToken(["Mail.Read"])),
    cause: "app-token-on-me",
    confidence: "certain",
    context: "application",
  },
  {
    what: "an app's token without roles on /me",
    text: paste(ME, NO_ROLES),
    cause: "app-token-on-me",
    confidence: "certain",
    context: "application",
    also: ["app-token-no-roles"],
  },
  {
    what: "an expired app's token on /me",
    text: paste(ME, appToken(["Directory.Read.All"], OVER)),
    cause: "app-token-on-me",
    confidence: "certain",
    context: "application",
    also: ["token-expired"],
  },
  {
    what: "an expired app's token without roles on /me",
    text: paste(ME, appToken([], OVER)),
    cause: "app-token-on-me",
    confidence: "certain",
    context: "application",
    also: ["app-token-no-roles", "token-expired"],
  },
  {
    what: "an app's token on /me with too little in it",
    text: paste(MY_MAIL, READER),
    cause: "app-token-on-me",
    confidence: "certain",
    context: "application",
    also: ["app-missing-permission"],
  },
  {
    what: "an app's token on /me with the permission of the article",
    text: paste(ME, appToken(["User.Read.All"])),
    cause: "app-token-on-me",
    confidence: "certain",
    context: "application",
  },
  {
    what: "an app's token on OneNote",
    text: paste(NOTES, NO_ROLES),
    cause: "app-token-on-me",
    confidence: "certain",
    context: "application",
    also: ["delegated-only-api", "app-token-no-roles"],
  },
  {
    what: "an app's token on /me and a look-alike of a missing item",
    text: paste(ME, READER, ERRORS.notFound),
    cause: "app-token-on-me",
    confidence: "certain",
    context: "application",
  },
  {
    what: "an app's token on /me that the service calls expired",
    text: paste(ME, READER, ERRORS.expired),
    cause: "app-token-on-me",
    confidence: "certain",
    context: "application",
    also: ["token-expired"],
  },
  {
    what: "an app's token by its app id alone on /me",
    text: paste(
      ME,
      mintToken({ aud: "https://graph.microsoft.com", appid: "x" }, { signed: false }),
    ),
    cause: "app-token-on-me",
    confidence: "likely",
    context: "application",
    also: ["app-token-no-roles"],
  },
  {
    what: "the sentence about /me",
    text: ERRORS.meNeedsUser,
    cause: "app-token-on-me",
    confidence: "certain",
    context: "application",
  },
  {
    what: "the sentence about /me and the request",
    text: paste(ME, ERRORS.meNeedsUser),
    cause: "app-token-on-me",
    confidence: "certain",
    context: "application",
  },
  {
    what: "the older sentence",
    text: errorBody("BadRequest", "Current authenticated context is not valid for this request."),
    cause: "app-token-on-me",
    confidence: "likely",
    context: "application",
  },
  {
    what: "the sentence about the default drive",
    text: paste(
      `GET ${GRAPH}/me/drive`,
      errorBody(
        "invalidRequest",
        "Call was made to the default drive, which is not supported for apponly tokens.",
      ),
    ),
    cause: "app-token-on-me",
    confidence: "certain",
    context: "application",
  },
  {
    what: "a service that saw no roles, on /me",
    text: paste(`GET ${GRAPH}/me/chats`, ERRORS.noRolesSeen),
    cause: "app-token-on-me",
    confidence: "certain",
    context: "application",
    also: ["app-token-no-roles"],
  },
  {
    what: "a service that is not for apps, on /me",
    text: paste(`GET ${GRAPH}/me/chats`, ERRORS.notForApps),
    cause: "app-token-on-me",
    confidence: "certain",
    context: "application",
    also: ["delegated-only-api"],
  },
  {
    what: "NoPermissionsInAccessToken alone",
    text: ERRORS.noPermissions,
    cause: "app-token-on-me",
    confidence: "likely",
    context: "unknown",
    also: ["app-token-no-roles"],
  },
  {
    what: "NoPermissionsInAccessToken and /me",
    text: paste(ME, ERRORS.noPermissions),
    cause: "app-token-on-me",
    confidence: "likely",
    context: "application",
    also: ["delegated-missing-scope"],
  },
  {
    what: "NoPermissionsInAccessToken, /me and a shortened token",
    text: paste(ME, READER.slice(0, 150), ERRORS.noPermissions),
    cause: "app-token-on-me",
    confidence: "likely",
    context: "application",
    also: ["delegated-missing-scope"],
  },
];

const APPS: Case[] = [
  {
    what: "NoPermissionsInAccessToken and /users",
    text: paste(MAIL, ERRORS.noPermissions),
    cause: "app-token-no-roles",
    confidence: "likely",
    context: "application",
    also: ["delegated-missing-scope"],
  },
  {
    what: "an app's token without roles",
    text: paste(MEMBER_OF, NO_ROLES),
    cause: "app-token-no-roles",
    confidence: "likely",
    context: "application",
  },
  {
    what: "an app's token without roles that was refused",
    text: paste(MEMBER_OF, NO_ROLES, ERRORS.denied),
    cause: "app-token-no-roles",
    confidence: "certain",
    context: "application",
  },
  {
    what: "a service that saw no roles",
    text: ERRORS.noRolesSeen,
    cause: "app-token-no-roles",
    confidence: "certain",
    context: "application",
  },
  {
    what: "a service that wants scp or roles",
    text: errorBody("AccessDenied", "Either scp or roles claim need to be present in the token."),
    cause: "app-token-no-roles",
    confidence: "certain",
    context: "application",
  },
  {
    what: "an app's token with other roles",
    text: paste(MEMBER_OF, STRANGER),
    cause: "app-missing-permission",
    confidence: "likely",
    context: "application",
  },
  {
    what: "an app's token with other roles that was refused",
    text: paste(MEMBER_OF, STRANGER, ERRORS.denied),
    cause: "app-missing-permission",
    confidence: "certain",
    context: "application",
  },
  {
    what: "an app's token with other roles at a mailbox",
    text: paste(MAIL, STRANGER, ERRORS.mailDenied),
    cause: "app-missing-permission",
    confidence: "likely",
    context: "application",
    also: ["resource-policy"],
  },
  {
    what: "a service that names the roles it wants",
    text: ERRORS.roleMissing,
    cause: "app-missing-permission",
    confidence: "certain",
    context: "application",
  },
  {
    what: "a service that names the roles it wants, and the token",
    text: paste(CHATS, appToken(["User.Read.All"]), ERRORS.roleMissing),
    cause: "app-missing-permission",
    confidence: "certain",
    context: "application",
  },
  {
    what: "OneNote for an app",
    text: paste(`GET ${GRAPH}/users('x')/onenote/notebooks`, appToken(["Notes.Read.All"])),
    cause: "delegated-only-api",
    confidence: "likely",
    context: "application",
  },
  {
    what: "OneNote for an app without roles",
    text: paste(`GET ${GRAPH}/groups/x/onenote/pages`, NO_ROLES),
    cause: "delegated-only-api",
    confidence: "likely",
    context: "application",
    also: ["app-token-no-roles"],
  },
  {
    what: "a service that is not for apps",
    text: ERRORS.notForApps,
    cause: "delegated-only-api",
    confidence: "certain",
    context: "application",
  },
  {
    what: "a refused app with the permission",
    text: paste(MEMBER_OF, READER, ERRORS.denied),
    cause: "resource-policy",
    confidence: "likely",
    context: "application",
  },
  {
    what: "a refused app with the permission of the article",
    text: paste(MEMBER_OF, appToken(["User.Read.All"]), ERRORS.denied),
    cause: "resource-policy",
    confidence: "likely",
    context: "application",
  },
  {
    what: "a refused app with the permission at a mailbox",
    text: paste(MAIL, appToken(["Mail.ReadWrite"]), ERRORS.mailDenied),
    cause: "resource-policy",
    confidence: "likely",
    context: "application",
  },
];

const USERS: Case[] = [
  {
    what: "a user's token with another scope",
    text: paste(MY_MAIL, USER),
    cause: "delegated-missing-scope",
    confidence: "likely",
    context: "delegated",
  },
  {
    what: "a user's token with another scope that was refused",
    text: paste(MY_MAIL, USER, ERRORS.mailDenied),
    cause: "delegated-missing-scope",
    confidence: "certain",
    context: "delegated",
  },
  {
    what: "a user's token with roles beside another scope",
    text: paste(
      MY_MAIL,
      userToken("User.Read", { idtyp: undefined, roles: ["Mail.Read"] }),
      ERRORS.mailDenied,
    ),
    cause: "delegated-missing-scope",
    confidence: "certain",
    context: "delegated",
  },
  {
    what: "a service that names the scopes it wants",
    text: ERRORS.scopeMissing,
    cause: "delegated-missing-scope",
    confidence: "certain",
    context: "delegated",
  },
  {
    what: "a refused user with the scope",
    text: paste(MY_MAIL, MAIL_USER, ERRORS.mailDenied),
    cause: "user-lacks-rights",
    confidence: "likely",
    context: "delegated",
  },
  {
    what: "a refused user with the scope on another user",
    text: paste(`PATCH ${GRAPH}/users/x`, userToken("User.ReadWrite.All"), ERRORS.denied),
    cause: "user-lacks-rights",
    confidence: "likely",
    context: "delegated",
  },
  {
    what: "an API for apps, and a user's token",
    text: paste(`GET ${GRAPH}/communications/calls/1`, USER),
    cause: "app-only-api",
    confidence: "likely",
    context: "delegated",
  },
  {
    what: "a service that is not for users",
    text: paste(`GET ${GRAPH}/me/chats/getAllMessages`, ERRORS.notForUsers),
    cause: "app-only-api",
    confidence: "certain",
    context: "delegated",
  },
];

const TOKENS: Case[] = [
  {
    what: "a token for another API",
    text: appToken([], OTHER_API),
    cause: "wrong-audience",
    confidence: "certain",
    context: "application",
  },
  {
    what: "an app's token for another API on /me",
    text: paste(ME, appToken([], OTHER_API)),
    cause: "wrong-audience",
    confidence: "certain",
    context: "application",
    also: ["app-token-on-me"],
  },
  {
    what: "a user's token for another API",
    text: paste(ME, userToken("user_impersonation", OTHER_API)),
    cause: "wrong-audience",
    confidence: "certain",
    context: "delegated",
  },
  {
    what: "a token for another API and an error that Graph gives to its own",
    text: paste(MEMBER_OF, appToken([], OTHER_API), ERRORS.denied),
    cause: "wrong-audience",
    confidence: "likely",
    context: "application",
  },
  {
    what: "a token for another cloud",
    text: paste(ME, userToken("User.Read", { aud: "https://graph.microsoft.us" })),
    cause: "wrong-audience",
    confidence: "certain",
    context: "delegated",
  },
  {
    what: "the sentence about the audience",
    text: ERRORS.wrongAudience,
    cause: "wrong-audience",
    confidence: "certain",
    context: "unknown",
  },
  {
    what: "the sentence about the audience and a token for Graph",
    text: paste(ERRORS.wrongAudience, USER),
    cause: "wrong-audience",
    confidence: "possible",
    context: "delegated",
  },
  {
    what: "an expired user's token",
    text: paste(MY_MAIL, userToken("Mail.Read", OVER)),
    cause: "token-expired",
    confidence: "certain",
    context: "delegated",
  },
  {
    what: "an expired app's token on /users",
    text: paste(MEMBER_OF, appToken(["Directory.Read.All"], OVER)),
    cause: "token-expired",
    confidence: "certain",
    context: "application",
  },
  {
    what: "a token that is not valid yet",
    text: userToken("Mail.Read", { nbf: NOW + 4000 }),
    cause: "token-expired",
    confidence: "certain",
    context: "delegated",
  },
  {
    what: "the sentence about the lifetime",
    text: ERRORS.expired,
    cause: "token-expired",
    confidence: "certain",
    context: "unknown",
  },
  {
    what: "the sentence about the lifetime and a shortened token",
    text: paste(ERRORS.expired, USER.slice(0, 150)),
    cause: "token-expired",
    confidence: "certain",
    context: "unknown",
  },
  {
    what: "a cut-off token",
    text: USER.slice(0, 150),
    cause: "token-malformed",
    confidence: "likely",
    context: "unknown",
  },
  {
    what: "an encrypted token",
    text: `Bearer ${[USER.split(".")[0], "c2Vj", "c2Vj", "c2Vj", "c2Vj"].join(".")}`,
    cause: "token-malformed",
    confidence: "certain",
    context: "unknown",
  },
  {
    what: "a doubled Bearer",
    text: paste(ME, `Authorization: Bearer Bearer ${USER}`),
    cause: "token-malformed",
    confidence: "certain",
    context: "delegated",
  },
  {
    what: "a refresh token",
    text: `refresh_token=${"b7Kd_".repeat(20)}`,
    cause: "token-malformed",
    confidence: "certain",
    context: "unknown",
  },
  {
    what: "a string that is no JWT",
    text: `Authorization: Bearer ${"q7Zr1".repeat(9)}`,
    cause: "token-malformed",
    confidence: "likely",
    context: "unknown",
  },
  {
    what: "the sentence about the dots",
    text: ERRORS.unreadable,
    cause: "token-malformed",
    confidence: "certain",
    context: "unknown",
  },
  {
    what: "the sentence about the dots, an app's token and /me",
    text: paste(ME, READER, ERRORS.unreadable),
    cause: "token-malformed",
    confidence: "likely",
    context: "application",
    also: ["app-token-on-me"],
  },
  {
    what: "no token",
    text: paste(ME, ERRORS.noToken),
    cause: "token-malformed",
    confidence: "likely",
    context: "unknown",
  },
  {
    what: "an ID token",
    text: idToken(),
    cause: "id-token-used",
    confidence: "certain",
    context: "delegated",
  },
  {
    what: "an ID token on /me",
    text: paste(ME, idToken(), ERRORS.wrongAudience),
    cause: "id-token-used",
    confidence: "certain",
    context: "delegated",
  },
];

const OPEN: Case[] = [
  {
    what: "an app's token alone",
    text: READER,
    cause: "no-error-visible",
    confidence: "certain",
    context: "application",
  },
  {
    what: "an app's token that is enough",
    text: paste(MEMBER_OF, READER),
    cause: "no-error-visible",
    confidence: "certain",
    context: "application",
  },
  {
    what: "a user's token that is enough",
    text: paste(MY_MAIL, MAIL_USER),
    cause: "no-error-visible",
    confidence: "certain",
    context: "delegated",
  },
  {
    what: "a request alone",
    text: ME,
    cause: "no-error-visible",
    confidence: "likely",
    context: "unknown",
  },
  {
    what: "a personal account's ticket",
    text: `Bearer EwB4A8l6BAAU${"h3/Y+".repeat(30)}`,
    cause: "no-error-visible",
    confidence: "likely",
    context: "delegated",
  },
  {
    what: "an error older than the token",
    text: paste(
      MEMBER_OF,
      READER,
      errorBody("Authorization_RequestDenied", "", "2026-08-05T07:00:00"),
    ),
    cause: "no-error-visible",
    confidence: "likely",
    context: "application",
  },
  {
    what: "small talk",
    text: "What is the weather like?",
    cause: "unrelated",
    confidence: "likely",
    context: "unknown",
  },
  { what: "nothing", text: "", cause: "unrelated", confidence: "likely", context: "unknown" },
  {
    what: "a refusal alone",
    text: ERRORS.denied,
    cause: "ambiguous",
    confidence: "possible",
    context: "unknown",
    also: ["app-missing-permission", "delegated-missing-scope"],
  },
  {
    what: "a refusal on /me",
    text: paste(MY_MAIL, ERRORS.mailDenied),
    cause: "ambiguous",
    confidence: "possible",
    context: "unknown",
    also: ["app-token-on-me", "delegated-missing-scope"],
  },
  {
    what: "a refusal of a user's token",
    text: paste(USER, ERRORS.denied),
    cause: "ambiguous",
    confidence: "possible",
    context: "delegated",
    also: ["delegated-missing-scope", "user-lacks-rights"],
  },
  {
    what: "a refusal of an app's token",
    text: paste(READER, ERRORS.denied),
    cause: "ambiguous",
    confidence: "possible",
    context: "application",
    also: ["app-missing-permission", "resource-policy"],
  },
  {
    what: "a refusal of a token that says neither app nor user",
    text: paste(MEMBER_OF, userToken("", { idtyp: "device" }), ERRORS.denied),
    cause: "ambiguous",
    confidence: "possible",
    context: "unknown",
    also: ["app-missing-permission", "delegated-missing-scope"],
  },
];

const CASES = [...ON_ME, ...APPS, ...USERS, ...TOKENS, ...OPEN];

function judge(text: string): Diagnosis {
  return diagnose(readPaste(text), NOW);
}

describe("diagnose()", () => {
  for (const { what, text, cause, confidence, context, also = [] } of CASES) {
    it(`calls ${what} ${cause}`, () => {
      const found = judge(text);
      assert.deepEqual(
        {
          cause: found.cause,
          confidence: found.confidence,
          context: found.context,
          also: found.alsoPossible,
        },
        { cause, confidence, context, also },
      );
    });
  }

  it("meets every cause at least twice in these cases", () => {
    for (const cause of CAUSES) {
      if (SAID_BY_SERVICES.includes(cause)) continue;
      assert.ok(CASES.filter((one) => one.cause === cause).length >= 2, cause);
    }
  });

  it("gives the same answer for the same text at the same moment", () => {
    for (const { text } of CASES) assert.deepEqual(judge(text), judge(text));
  });

  it("gives the same answer in whatever order the pieces stand", () => {
    for (const pieces of [
      [ME, READER, ERRORS.noPermissions],
      [MY_MAIL, USER, ERRORS.mailDenied],
      [MAIL, NO_ROLES, ERRORS.mailDenied],
    ]) {
      const forth = judge(paste(...pieces));
      const back = judge(paste(...pieces.toReversed()));
      assert.deepEqual({ ...back, findings: null }, { ...forth, findings: null });
    }
  });

  it("is never certain of the code NoPermissionsInAccessToken without a token", () => {
    for (const request of ["", ME, MAIL, SUBSCRIBE, NOTES, `GET ${GRAPH}/frobnicate`]) {
      assert.notEqual(judge(paste(request, ERRORS.noPermissions)).confidence, "certain", request);
    }
  });

  it("has evidence for whatever it says of Graph", () => {
    for (const { text, cause } of CASES) {
      const { evidence } = judge(text);
      if (cause === "unrelated") continue;
      assert.ok(evidence.length > 0, text);
      for (const { says } of evidence) assert.match(says, /\S/);
    }
  });

  it("names at most two other causes, and not its own again", () => {
    for (const { text } of CASES) {
      const { cause, alsoPossible } = judge(text);
      assert.ok(alsoPossible.length <= 2);
      assert.ok(!alsoPossible.includes(cause));
    }
  });
});

describe("diagnose() of a token and an error that do not belong together", () => {
  it("sets an error aside that is older than the token", () => {
    const old = errorBody("NoPermissionsInAccessToken", "", "2026-08-06T06:00:00");
    const found = judge(paste(MY_MAIL, USER, old));
    assert.equal(found.errorSetAside, true);
    assert.equal(found.error, null);
    assert.equal(found.cause, "delegated-missing-scope");
    assert.equal(found.confidence, "likely");
  });

  it("keeps an error from within the minutes by which clocks differ", () => {
    const fresh = errorBody("ErrorAccessDenied", "", "2026-08-06T06:55:00");
    assert.equal(judge(paste(MY_MAIL, USER, fresh)).errorSetAside, false);
  });

  it("takes the error that is not too old where there are two", () => {
    const old = errorBody("Authorization_RequestDenied", "", "2026-08-05T06:00:00");
    const found = judge(paste(MY_MAIL, USER, old, ERRORS.mailDenied));
    assert.equal(found.errorSetAside, false);
    assert.equal(found.error?.code, "ErrorAccessDenied");
  });

  it("believes the service when it proves another kind of token than the pasted one", () => {
    const found = judge(paste(ME, USER, ERRORS.roleMissing));
    assert.equal(found.tokenSetAside, true);
    assert.equal(found.token, null);
    assert.equal(found.cause, "app-token-on-me");
    assert.equal(found.confidence, "likely");
    assert.equal(found.context, "application");
  });

  it("sets an app's token aside when the service saw a user", () => {
    const found = judge(paste(READER, ERRORS.scopeMissing));
    assert.equal(found.tokenSetAside, true);
    assert.equal(found.cause, "delegated-missing-scope");
    assert.equal(found.confidence, "likely");
    assert.equal(found.context, "delegated");
  });

  it("prefers an error that fits the token", () => {
    const found = judge(paste(MY_MAIL, USER, ERRORS.meNeedsUser, ERRORS.mailDenied));
    assert.equal(found.tokenSetAside, false);
    assert.equal(found.cause, "delegated-missing-scope");
  });
});
