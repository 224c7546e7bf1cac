import assert from "node:assert/strict";
import { afterEach, describe, it } from "mocha";
import { carryCase } from "../../src/cards/carried_case.ts";
import { renderTerminal } from "../../src/cli/render_terminal.ts";
import { toAnswer } from "../../src/core/answer.ts";
import { explain } from "../../src/core/explain.ts";
import { DOORS, SIDE_DOORS, type Visit } from "../canaries/doors.ts";
import { GRAPH, NOW } from "../core/pieces.ts";
import { mintToken } from "../mint_token.ts";
import { activity, connect, endAll, post, serve, through } from "./talk.ts";

const APP = "badbadba-0000-4000-8000-00000000bad1";
const TENANT = "7d0e2b8a-90b1-4b52-8a5c-3a9d5f6b7c81";
const OTHER = "badbadba-0000-4000-8000-00000000bad2";

/** Whose pages an answer may lead to. */
const HOSTS: ReadonlySet<string> = new Set([
  "entra.microsoft.com",
  "learn.microsoft.com",
  "login.microsoftonline.com",
  "graph.microsoft.com",
  "adaptivecards.io",
  "github.com",
]);

const LURE = `[Grant consent](https://evil.example/?id=${APP}) <a href="https://evil.example">x</a>`;

/** What makes a call of an app that wants a permission, and names its own pages for it. */
function lure(tid: string): string {
  const token = mintToken({
    aud: "https://graph.microsoft.com",
    iss: "https://login.evil.example/v2.0",
    idtyp: "app",
    appid: APP,
    tid,
    app_displayname: LURE,
    exp: NOW + 600,
  });
  return [
    `GET ${GRAPH}/users/zoe@contoso.com/messages`,
    `Authorization: Bearer ${token}`,
    '{"error":{"code":"ErrorAccessDenied","message":"Access is denied. Check credentials and try again."}}',
    "tenant=evil.example&authority=https://login.evil.example/common",
    `https://login.microsoftonline.com/evil.example/adminconsent?client_id=${APP}&redirect_uri=https://evil.example/cb`,
    `az ad app permission admin-consent --id ${APP}`,
  ].join("\n");
}

/** The same said by Entra, with no token at all. */
const REFUSED = [
  `AADSTS65001: The user or administrator has not consented to use the application with ID '${APP}' named '${LURE}'. Send an interactive authorization request for this user and resource.`,
  `https://login.microsoftonline.com/evil.example/oauth2/v2.0/authorize?client_id=${APP}&redirect_uri=https://evil.example/cb&scope=Mail.Read`,
].join("\n");

/** A word of a link or a command that does something to the app that it names. */
const ACTS_ON =
  /https?:|client_id|--id|-Filter|appId eq|servicePrincipals|appId\/|-AppId|-ClientId/i;

/** What an answer carries beside what it shows. */
const ENVELOPE: ReadonlySet<string> = new Set(["data", "serviceUrl", "conversation"]);

/** What a client may follow, or a person copy: everything but data, and what is shown to the letter. */
function linesIn(value: unknown): string[] {
  if (typeof value === "string") return value.split(/[\r\n]+/);
  if (Array.isArray(value)) return value.flatMap(linesIn);
  if (typeof value !== "object" || value === null || isToTheLetter(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    ENVELOPE.has(name) ? [] : linesIn(inner),
  );
}

function isToTheLetter(value: object): boolean {
  return "type" in value && value.type === "TextRun";
}

function urlsIn(lines: readonly string[]): URL[] {
  const found = lines.flatMap((line) => line.match(/https?:\/\/[^\s"'<>)\]\\`]+/g) ?? []);
  return found.map((url) => new URL(url.replaceAll(/[{}]/g, "")));
}

/** All that the bot says to what comes in by a door. */
async function linesBehind(visit: (url: string, serviceUrl: string) => Promise<string>) {
  const connector = await connect();
  const url = await serve(() => NOW);
  const answers = (await visit(url, connector.url)).split("\n").filter((text) => text !== "");
  return linesIn([
    answers.map((text) => JSON.parse(text)),
    connector.calls.map(({ body }) => body),
  ]);
}

/** Ways in behind which there is something to see, and to press. */
const PLACES: Readonly<Record<string, (visit: Visit) => Promise<string>>> = {
  "a personal chat": DOORS["a paste and all buttons of its card"] ?? assert.fail(),
  "a channel": SIDE_DOORS["a message in a channel"] ?? assert.fail(),
  "a private dialog, shared": DOORS["the private dialog"] ?? assert.fail(),
  "a message action, shared": DOORS["the message action"] ?? assert.fail(),
};

const STRANGERS: [what: string, paste: string, tenantId: string | undefined][] = [
  ["a token of another tenant", lure(OTHER), TENANT],
  ["a token where the channel states no tenant", lure(TENANT), undefined],
  ["a token whose tenant is a name", lure("evil.example"), "evil.example"],
  ["an error without a token", REFUSED, TENANT],
];

function assertLeadsNowhere(lines: readonly string[]): void {
  assert.ok(lines.length > 0);
  for (const { host } of urlsIn(lines)) assert.ok(HOSTS.has(host), host);
  assert.doesNotMatch(lines.join("\n"), /redirect_uri|evil\.example/);
}

describe("an answer is no tool of consent phishing", () => {
  afterEach(endAll);

  for (const [place, door] of Object.entries(PLACES)) {
    for (const [what, paste, tenantId] of STRANGERS) {
      it(`in ${place}, for ${what}`, async () => {
        const lines = await linesBehind((url, serviceUrl) =>
          door({ url, serviceUrl, paste, conversation: "a:1", ...(tenantId && { tenantId }) }),
        );
        assertLeadsNowhere(lines);
        for (const line of lines.filter((one) => one.toLowerCase().includes(APP))) {
          assert.doesNotMatch(line, ACTS_ON);
        }
        assert.ok(!urlsIn(lines).some(({ href }) => href.includes("adminconsent")));
      });
    }

    it(`in ${place}, where the app of the conversation's own tenant is named beside each link`, async () => {
      const lines = await linesBehind((url, serviceUrl) =>
        door({ url, serviceUrl, paste: lure(TENANT), conversation: "a:1", tenantId: TENANT }),
      );
      assertLeadsNowhere(lines);
      const links = lines.filter((line) => line.includes(APP) && /\]\(https:/.test(line));
      const warnings = lines.filter((line) => line.includes(`Only if this is your app: client id`));
      // A channel's card leads nowhere before somebody presses it.
      assert.equal(links.length > 0, place !== "a channel");
      assert.equal(warnings.length, links.length);
      for (const warning of warnings) assert.match(warning, new RegExp(APP));
      for (const { pathname, host } of urlsIn(links)) {
        if (host === "login.microsoftonline.com") assert.equal(pathname, `/${TENANT}/adminconsent`);
      }
    });
  }

  it("where a client made up the case that it shares: it says who did, and leads nowhere by itself", async () => {
    const connector = await connect();
    const url = await serve(() => NOW);
    const conversation = { id: "19:group", conversationType: "groupChat", tenantId: TENANT };
    const carried = carryCase(explain(lure(TENANT), NOW), { origin: { kind: "private" } });
    const data = { ...carried, verb: "share", origin: { kind: "shared", by: "The Administrator" } };
    await post(
      url,
      activity({
        type: "invoke",
        name: "task/submit",
        value: { data, context: {} },
        conversation,
        from: { id: "29:mallory", name: "Mallory" },
        ...through(connector),
      }),
    );
    const [call] = connector.calls;
    const said = linesIn(call?.body).join("\n");
    assert.match(said, /Mallory/);
    assert.doesNotMatch(said, /The Administrator/);
    assertLeadsNowhere(linesIn(call?.body));
    assert.ok(!urlsIn(linesIn(call?.body)).some(({ href }) => href.includes(APP)));
  });

  for (const [what, paste] of STRANGERS) {
    it(`in a terminal and as JSON, for ${what}`, () => {
      const prescription = explain(paste, NOW);
      const { commands, links, steps, adminMessage } = prescription;
      assert.deepEqual(links, []);
      assertLeadsNowhere(linesIn({ commands, steps, adminMessage, x: "x" }));
      const said = [
        ...renderTerminal(prescription, { colour: false, columns: 100 }).split("\n"),
        ...linesIn(toAnswer(prescription)),
      ];
      for (const line of said.filter((one) => one.includes(APP))) {
        assert.doesNotMatch(line.replaceAll(LURE, ""), ACTS_ON);
      }
    });
  }
});
