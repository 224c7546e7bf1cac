import assert from "node:assert/strict";
import { stripVTControlCharacters } from "node:util";
import { describe, it } from "mocha";
import { renderTerminal } from "../../src/cli/render_terminal.ts";
import { explain } from "../../src/core/explain.ts";
import type { Prescription } from "../../src/core/remedy/prescription.ts";
import { DATA_IS_OLD, TIMELESS } from "../old_data.ts";
import { NOW } from "./fake_io.ts";
import { appToken, PASTES, userToken } from "./pastes.ts";

const URL_START = "https://graph.microsoft.com/v1.0";

function page(prescription: Prescription, columns: number | undefined = 80, colour = false) {
  return renderTerminal(prescription, { columns, colour });
}

function pageOf(text: string, columns?: number, colour?: boolean) {
  return page(explain(text, NOW), columns, colour);
}

/** The paragraphs, each on one line, so that a test need not know where they wrap. */
function flat(text: string): string {
  return text.replace(/ *\n +/g, " ").replace(/ {2,}/g, " ");
}

/** The last paragraph. */
function lastOf(text: string): string {
  return flat(text.trimEnd().split("\n\n").at(-1) ?? "").replaceAll("\n", " ");
}

describe("renderTerminal()", () => {
  for (const [name, { text }] of Object.entries(PASTES)) {
    const prescription = explain(text, NOW);

    it(`begins with the title of ${name} and ends with what to do`, () => {
      const shown = page(prescription, 100);
      assert.equal(shown.split("\n\n")[0]?.replaceAll("\n", " "), prescription.title);
      assert.match(shown, /[^\n]\.\n$/);
    });

    it(`shows each piece of evidence, step, gate and warning of ${name}`, () => {
      const { diagnosis, steps, gates, warnings } = prescription;
      const shown = flat(page(prescription, 100)).replaceAll("\n", " ");
      const wanted = [...diagnosis.evidence, ...gates].map(({ says }) => says);
      const all = diagnosis.evidence.length === 0 ? wanted : [...wanted, ...steps, ...warnings];
      for (const sentence of all) assert.ok(shown.includes(sentence), sentence);
    });

    it(`shows ${name} in the same words in colour`, () => {
      const coloured = page(prescription, 80, true);
      assert.ok(coloured.includes("\u001b["));
      assert.equal(stripVTControlCharacters(coloured), page(prescription, 80));
    });

    for (const columns of [30, 50, 80, 100]) {
      it(`keeps ${name} within ${columns} columns, but for single long words`, () => {
        const { fixedRequest, diagnosis } = prescription;
        const calls = [fixedRequest, diagnosis.request].map((one) => `${one?.method} ${one?.path}`);
        for (const line of page(prescription, columns).split("\n")) {
          assert.equal(line, line.trimEnd());
          if (line.length <= columns) continue;
          const text = line.replace(/^(?:[A-Z][\w ]+? {2,}| +(?:\[[ x]\] )?)/, "");
          const words = calls.reduce((rest, call) => rest.replace(call, "call"), text);
          assert.ok(!words.includes(" "), line);
        }
      });
    }
  }

  it("is never wider than 100 columns", () => {
    assert.equal(pageOf(PASTES.appOnMe.text, 400), pageOf(PASTES.appOnMe.text, 100));
  });

  for (const columns of [undefined, 0]) {
    it(`takes 80 columns where the width is ${columns}`, () => {
      const prescription = explain(PASTES.appOnMe.text, NOW);
      const shown = renderTerminal(prescription, { columns, colour: false });
      assert.equal(shown, page(prescription, 80));
    });
  }
});

describe("renderTerminal() of a corrected request", () => {
  it("says whose token it is, what to use, and which permission is missing", () => {
    const shown = pageOf(PASTES.appOnMe.text);
    assert.match(
      shown,
      /^Certain +idtyp is app \(as the token states; only Graph can verify it\)$/m,
    );
    assert.match(shown, /^Use +GET \/users\/\{id\}\/messages$/m);
    assert.match(shown, /^ +https:\/\/graph\.microsoft\.com\/v1\.0\/users\/\{id\}\/messages$/m);
    assert.match(
      shown,
      /^Permission +Mail\.Read \(application, admin consent\): not in this token$/m,
    );
    assert.equal(
      lastOf(shown),
      "Use GET /users/{id}/messages with an app's token that carries Mail.Read.",
    );
  });

  it("names the least privileged beside the one to ask for, each with its source", () => {
    const shown = flat(pageOf(PASTES.codeAndRequest.text));
    assert.match(shown, /User\.Read\.All \(application, admin consent\)/);
    assert.match(shown, /gives the memberships; .*, by https:\/\/learn\.microsoft\.com\/\S+/);
    assert.match(
      shown,
      /least privileged: Directory\.Read\.All, .*, by Microsoft Graph permission data of \d{4}-\d\d-\d\d/,
    );
  });

  it("says when its data is old", () => {
    const shown = flat(page(explain(TIMELESS, DATA_IS_OLD)));
    assert.match(shown, /, commit \w+, 61 days old:\s+newer permissions may be missing/);
    assert.doesNotMatch(flat(pageOf(TIMELESS)), /days old/);
  });

  it("names one source once, where both are from it", () => {
    const shown = flat(pageOf(`${appToken([])}\nGET https://graph.microsoft.com/v1.0/me/messages`));
    assert.match(shown, /gives whole messages least privileged: .*permission data of/);
    assert.equal(shown.match(/by Microsoft Graph permission data of/g)?.length, 1);
  });

  it("says that it holds if an app made the call, where that is not certain", () => {
    const shown = pageOf(PASTES.codeAndRequest.text);
    assert.match(shown, /if an app's token made this call/);
    assert.match(
      lastOf(shown),
      /^Most likely: use GET \/users\/\{id\}\/memberOf with an app's token/,
    );
  });

  it("says that the permission is there already", () => {
    const shown = pageOf(PASTES.appOnMeHeld.text);
    assert.match(shown, /\[x\] Mail\.Read +in this token/);
    assert.match(shown, /\[ \] Mail\.ReadWrite +not in this token/);
    assert.equal(lastOf(shown), "Use GET /users/{id}/messages: Mail.Read is in the token already.");
  });

  it("does not print headers and body again", () => {
    const request = `POST ${URL_START}/me/sendMail\nContent-Type: application/json\nPrefer: x\n\n{"message":{"subject":"Lunch"}}`;
    const shown = pageOf(`${appToken([])}\n${request}`);
    assert.match(shown, /headers and body as you sent them/);
    assert.doesNotMatch(shown, /Lunch|Prefer/);
  });
});

describe("renderTerminal() of a request to keep", () => {
  it("keeps it, and says which scope the token lacks", () => {
    const shown = pageOf(PASTES.missingScope.text);
    assert.match(shown, /^Keep +GET \/me\/contacts$/m);
    assert.match(shown, /\[ \] Contacts\.Read +not in this token, least privileged$/m);
    assert.equal(
      lastOf(shown),
      "Keep GET /me/contacts with a user's token that carries Contacts.Read.",
    );
  });

  it("asks for a user's token where the request is closed to apps", () => {
    assert.match(
      lastOf(pageOf(PASTES.closedToApps.text)),
      /^Keep POST \/solutions\/bookingBusinesses with a user's token that carries \S+\.$/,
    );
  });
});

describe("renderTerminal() and the permissions", () => {
  it("names an app's and a user's where nothing shows whose token it was", () => {
    const shown = pageOf(PASTES.fineRequest.text);
    assert.match(shown, /^For an app +Calendars\.Read/m);
    assert.match(shown, /^For a user +Calendars\.Read/m);
    assert.doesNotMatch(shown, /in this token/);
  });

  it("says of a permission for one team where it is consented", () => {
    const shown = flat(
      pageOf(
        `${appToken(["ChannelSettings.Read.Group"])}\nGET ${URL_START}/teams/7/channels/8`,
        100,
      ),
    );
    const there = "for one team, chat or user: consented when the app is installed there";
    assert.ok(shown.includes(`ChannelSettings.Read.Group (application, ${there}): in this token`));
    assert.ok(shown.includes(`in this token, least privileged, ${there}`));
    assert.match(shown, /\[ \] ChannelSettings\.Read\.All not in this token, admin consent/);
  });

  it("says where nothing is documented", () => {
    const shown = pageOf(`${appToken(["User.Read.All"])}\nGET ${URL_START}/users/7/gremlins`);
    assert.match(shown, /^Permission +not documented for this request$/m);
  });

  it("holds no token for another API against them", () => {
    const shown = pageOf(PASTES.otherApi.text);
    assert.match(shown, /^Permission +Mail\.Read \(delegated, usually no administrator needed\)$/m);
    assert.doesNotMatch(shown, /in this token|\[x\]/);
  });

  it("names those of a personal account for its token", () => {
    const token = `EwBg${"a1B2".repeat(20)}`;
    const shown = pageOf(`Authorization: Bearer ${token}\nGET ${URL_START}/me/drive/root/children`);
    assert.match(shown, /^Permission +Files\.Read \(personal account\)$/m);
  });

  it("counts what a list would be too long for", () => {
    const text = `${appToken(["Mail.Read"])}\nGET ${URL_START}/users`;
    const shown = pageOf(text);
    assert.equal(shown.match(/^ {2}\[ \] /gm)?.length, 8);
    assert.match(shown, /and \d+ more: --json lists them/);
  });

  it("leaves them out where they are not the matter", () => {
    assert.doesNotMatch(pageOf(PASTES.throttled.text), /User\.Read|permission data/);
  });
});

describe("renderTerminal() and what was pasted", () => {
  it("keeps paths and URLs whole though they hold spaces", () => {
    const { text } = PASTES.fineRequest;
    const path = "/users/{id | userPrincipalName}/events";
    const lines = pageOf(text, 30).split("\n");
    assert.ok(lines.filter((line) => line.includes(`GET ${path}`)).length >= 2);
    assert.ok(!lines.some((line) => line.includes("{id") && !line.includes(path)));

    const query = "$filter=startswith(subject,'a $& b') and isRead eq false";
    const fixed = pageOf(`${appToken([])}\nGET ${URL_START}/me/messages?${query}`, 30);
    assert.ok(fixed.includes(`${URL_START}/users/{id}/messages?${query}\n`));
  });

  it("says which app and which permissions the token states, long lists counted", () => {
    const scopes = ["openid", "User.Read", "Mail.Send", "A.Read", "B.Read", "C.Read", "D.Read"];
    const token = userToken(scopes.join(" "), { app_displayname: "Contoso Web" });
    assert.match(
      flat(pageOf(token)),
      /^You sent a user's token from the app "Contoso Web", issued 09:50 UTC, scp openid, User\.Read, Mail\.Send, A\.Read, B\.Read, C\.Read and 1 more$/m,
    );
  });

  it("lets no control character through, wherever it stands", () => {
    const control = "\u001b[31m\u009b2J\u0007\r\n\u202e\u2028";
    const bad = (text: string) => `${text}${control}x`;
    const { text } = PASTES.appOnMe;
    const prescription = explain(`${text}\n{"error":{"code":"Forbidden"}}`, NOW);
    const { diagnosis, fixedRequest } = prescription;
    const { token, request, error } = diagnosis;
    assert.ok(token?.form === "jwt" && request !== null && error !== null && fixedRequest !== null);
    const shown = page({
      ...prescription,
      title: bad(prescription.title),
      diagnosis: {
        ...diagnosis,
        evidence: diagnosis.evidence.map((one) => ({ ...one, says: bad(one.says) })),
        token: { ...token, appName: bad("Contoso"), roles: [bad("User.Read.All")] },
        request: { ...request, path: bad(request.path) },
        error: { ...error, code: bad("Forbidden"), requestId: bad("1") },
      },
      fixedRequest: { ...fixedRequest, path: bad("/users"), url: bad("https://") },
      gates: [
        { id: "gate", says: bad("gate"), openedBy: null, opens: [], commands: [], source: "" },
      ],
      steps: prescription.steps.map(bad),
      warnings: [bad("warning")],
    });
    assert.ok(shown.includes("Contoso\uFFFD[31m\uFFFD2J"));
    assert.doesNotMatch(shown, /(?!\n)[\p{Cc}\p{Cf}\p{Zl}]/u);
  });
});
