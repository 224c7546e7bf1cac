import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, it } from "mocha";
import { HELD } from "../../src/cli/proof/proof.ts";
import { REASONS } from "../../src/cli/proof/verdict.ts";
import { runCli } from "../../src/cli/run_cli.ts";
import {
  APP,
  APP_SETTINGS,
  type Asked,
  type CloudAnswers,
  DENIED,
  fakeCloud,
  granted,
  ME_REFUSED,
  refusal,
  refusedSignIn,
  TENANT,
} from "./fake_cloud.ts";
import { fakeIo } from "./fake_io.ts";
import { appToken, PASTES, userToken } from "./pastes.ts";

const V1 = "https://graph.microsoft.com/v1.0";
const MEMBER_OF = `GET ${V1}/me/memberOf\n{"error":{"code":"NoPermissionsInAccessToken"}}`;
const SEND_MAIL = `POST ${V1}/me/sendMail\n\n{"message":{"subject":"Hello"}}`;
const DANA = ["--user", "dana@contoso.com"];
const OF_DANA = `${V1}/users/dana@contoso.com/memberOf`;
const CANARY = "canary-of-the-answer";

/** What Graph says of a user, or another object, that is not there. */
const NOT_FOUND = refusal(404, "Request_ResourceNotFound", "Resource 'x' does not exist.");

const SECRET_WRONG =
  /^Not proven: the sign-in failed, as Entra does not accept the client secret\.$/;
const SET_SECRET = /^What to do 1\. .* AZURE_CLIENT_SECRET.* run verify again\.$/;
const COMPARE =
  /^What to do 1\. Compare AZURE_CLIENT_ID and AZURE_TENANT_ID .* run verify again\.$/;

const READER = [granted({ roles: ["Directory.Read.All"] })];
const MAILER = [granted({ roles: ["Mail.Send"] })];

const DOCS = new URL("../../docs/", import.meta.url);
const schemaOf = (name: string) => JSON.parse(readFileSync(new URL(name, DOCS), "utf8"));
const isProof = new Ajv2020({ allErrors: true, allowUnionTypes: true })
  .addSchema(schemaOf("answer.schema.json"), "answer.schema.json")
  .compile(schemaOf("verify.schema.json"));

/** What is asked for, and of whom. */
interface Case extends CloudAnswers {
  text?: string;
  args?: string[];
  settings?: Record<string, string>;
}

async function run({ text = MEMBER_OF, args = DANA, settings = APP_SETTINGS, ...answers }: Case) {
  const cloud = fakeCloud(answers);
  const waits: number[] = [];
  const onSleep = (milliseconds: number) => waits.push(milliseconds);
  const { io, written } = fakeIo({ stdin: text, settings, fetch: cloud.fetch, onSleep });
  const status = await runCli(["verify", ...args], io);
  const sent = cloud.calls.map(({ method, url }) => `${method} ${url}`);
  assert.doesNotMatch(written.stdout + written.stderr, /canary~|eyJ/);
  return { status, ...written, ...cloud, sent, waits };
}

/** The first line and the last. */
function ends(page: string): [string | undefined, string | undefined] {
  const paragraphs = page.trimEnd().split("\n\n");
  const joined = (text: string | undefined) => text?.replaceAll(/\s+/g, " ");
  return [joined(paragraphs[0]), joined(paragraphs.at(-1))];
}

/** Graph, which refuses `/me` to an app and answers all else like this. */
function beyondMe(answer = { body: { value: [{ displayName: CANARY }] } } as object) {
  return ({ url }: Asked) => (url.includes("/me/") ? ME_REFUSED : answer);
}

const verdicts: (Case & {
  name: string;
  status: number;
  first: RegExp;
  last: RegExp;
  sent: string[];
  reason: string;
  /** What else is on the page, and in the notes. */
  shows?: RegExp;
  notes?: RegExp;
})[] = [
  {
    name: "proves a corrected request",
    entra: READER,
    graph: beyondMe(),
    status: 0,
    reason: "answered",
    first: /^Proven: Graph answers GET \/users\/dana@contoso\.com\/memberOf\.$/,
    last: /^Send GET \/users\/dana@contoso\.com\/memberOf in the place of GET \/me\/memberOf: /,
    sent: [`GET ${V1}/me/memberOf`, `GET ${OF_DANA}`],
  },
  {
    name: "proves a request that was right already, once",
    text: `GET ${V1}/users?$top=1`,
    entra: [granted({ roles: ["User.Read.All"] })],
    status: 0,
    reason: "answered",
    first: /^Proven: Graph answers GET \/users\.$/,
    last: /^It works as it is: /,
    sent: [`GET ${V1}/users?$top=1`],
  },
  {
    name: "takes the address of a file's content for an answer",
    text: `GET ${V1}/drives/1/items/2/content`,
    entra: [granted({ roles: ["Files.Read.All"] })],
    graph: () => ({ status: 302, headers: { location: "https://files.example.com/canary" } }),
    status: 0,
    reason: "answered",
    first: /^Proven: /,
    last: /^It works as it is/,
    sent: [`GET ${V1}/drives/1/items/2/content`],
  },
  {
    name: "names the permission that Graph still misses",
    text: `GET ${V1}/me/messages`,
    entra: [granted({ roles: ["User.Read.All"] })],
    graph: beyondMe(refusal(403, "ErrorAccessDenied", "Access is denied.")),
    status: 4,
    reason: "refused",
    first: /^Refused: for GET \/users\/dana@contoso\.com\/messages the token lacks Mail\.Read\.$/,
    last: /^Grant Mail\.Read \(application\), then run verify again\.$/,
    sent: [`GET ${V1}/me/messages`, `GET ${V1}/users/dana@contoso.com/messages`],
  },
  {
    name: "says what else Graph refuses for, and that a permission is missing as well",
    text: `GET ${V1}/me/messages?$filter=x`,
    entra: READER,
    graph: beyondMe(refusal(400, "BadRequest", "Invalid filter clause: Could not find 'x'.")),
    status: 4,
    reason: "refused",
    first: /^Refused: Graph says no to GET \/users\/dana@contoso\.com\/messages\.$/,
    last: /^Compare the address and the body with /,
    notes: /^The token also lacks Mail\.Read\.$/,
    sent: [
      `GET ${V1}/me/messages?$filter=x`,
      `GET ${V1}/users/dana@contoso.com/messages?$filter=x`,
    ],
  },
  {
    name: "does not take an unknown user for a refusal",
    entra: READER,
    graph: beyondMe(NOT_FOUND),
    status: 5,
    reason: "not-found",
    first:
      /^Not proven: Graph lets the token in, but finds nothing at GET \/users\/dana@contoso\.com\/memberOf\.$/,
    last: /^Check --user and the ids in the address, then run verify again\.$/,
    sent: [`GET ${V1}/me/memberOf`, `GET ${OF_DANA}`],
  },
  {
    name: "does not say that Graph lets a token in that lacks something",
    text: `GET ${V1}/users/dana@contoso.com/messages`,
    args: [],
    entra: READER,
    graph: () => refusal(404, "ErrorInvalidUser", "The requested user 'dana' is invalid."),
    status: 5,
    reason: "not-found",
    first: /^Not proven: Graph finds nothing at GET \/users\/dana@contoso\.com\/messages\.$/,
    last: /^Check the ids in the address, then run verify again\.$/,
    notes: /^The token also lacks Mail\.Read\.$/,
    sent: [`GET ${V1}/users/dana@contoso.com/messages`],
  },
  {
    name: "tells a user without a mailbox",
    text: `GET ${V1}/users/dana@contoso.com/messages`,
    entra: [granted({ roles: ["Mail.Read"] })],
    graph: () =>
      refusal(
        404,
        "MailboxNotEnabledForRESTAPI",
        "The mailbox is either inactive or hosted on-premise.",
      ),
    status: 5,
    reason: "not-found",
    first: /^Not proven: Graph lets the token in, but finds no mailbox or licence for GET /,
    last: /^What to do 1\. Look at the user .* 2\. Or make the call for a user who has it\.$/,
    sent: [`GET ${V1}/users/dana@contoso.com/messages`],
  },
  {
    name: "does not say that a permission is lacking where another kind of token is wanted",
    text: `GET ${V1}/me/onenote/notebooks`,
    entra: READER,
    graph: beyondMe(),
    status: 4,
    reason: "refused",
    first: /^Refused: Graph says no to GET \/me\/onenote\/notebooks\.$/,
    last: /\S/,
    sent: [`GET ${V1}/me/onenote/notebooks`],
  },
  {
    name: "asks for a user where none is named",
    args: [],
    entra: READER,
    graph: beyondMe(),
    status: 5,
    reason: "user-open",
    first: /^Not proven: GET \/users\/\{id\}\/memberOf does not say which user\.$/,
    last: /^Add --user dana@contoso\.com\.$/,
    sent: [`GET ${V1}/me/memberOf`],
  },
  {
    name: "says which permission is missing, though no user is named",
    args: [],
    text: `GET ${V1}/me/messages`,
    entra: READER,
    graph: beyondMe(),
    status: 5,
    reason: "user-open",
    first: /^Not proven: GET \/users\/\{id\}\/messages does not say which user\.$/,
    last: /^What to do 1\. Add --user dana@contoso\.com\. 2\. Entra .* 4\. Run verify again: it gets a new token\.$/,
    shows:
      /After Not sent .* no user is named Permission Mail\.Read .*: not in this token.*\[ \] Mail\.Read /,
    sent: [`GET ${V1}/me/messages`],
  },
  {
    name: "fills the user into a request that leaves him open, and sends it once",
    text: `GET ${V1}/users/{id | userPrincipalName}/memberOf`,
    entra: READER,
    status: 0,
    reason: "answered",
    first: /^Proven: Graph answers GET \/users\/dana@contoso\.com\/memberOf\.$/,
    last: /^It works as it is/,
    sent: [`GET ${OF_DANA}`],
  },
  {
    name: "wants an object id where only that finds a user",
    text: `GET ${V1}/me/onlineMeetings/7`,
    entra: [granted({ roles: ["OnlineMeetings.Read.All"] })],
    graph: beyondMe(),
    status: 5,
    reason: "user-id-needed",
    first: /^Not proven: .* finds its user by object id alone\.$/,
    last: /GUID/,
    sent: [`GET ${V1}/me/onlineMeetings/7`],
  },
  {
    name: "does not send what is not whole",
    text: `GET ${V1}/groups/{group-id}/members`,
    entra: [granted({ roles: ["GroupMember.Read.All"] })],
    status: 5,
    reason: "placeholder-open",
    first: /^Not proven: .* is not complete, so it was not sent\.$/,
    last: /^Put real values in the place of what is still to fill in, then run verify again\./,
    shows:
      /Why a value in it is still to fill in, .* Permission GroupMember\.Read\.All .*: in this token/,
    notes: /^--user was not used: the request is for no user\.$/,
    sent: [],
  },
  {
    name: "does not send an address whose secret was left out",
    text: `GET ${V1}/users/dana@contoso.com/photo/$value?access_token=a1b2c3d4e5f6a7b8c9d0e1f2`,
    entra: [granted({ roles: ["User.Read.All"] })],
    status: 5,
    reason: "placeholder-open",
    first: /is not complete/,
    last: /An address that holds a secret is never sent\.$/,
    sent: [],
  },
  {
    name: "never sends a POST, and says that the token carries enough",
    text: SEND_MAIL,
    entra: MAILER,
    status: 5,
    reason: "not-sent",
    first: /^Not proven: POST \/users\/dana@contoso\.com\/sendMail may change something/,
    last: /^By its permissions the token opens it/,
    sent: [],
  },
  {
    name: "never sends a POST, and says that the token lacks something",
    text: `POST ${V1}/users\n\n{"displayName":"Dana"}`,
    entra: READER,
    status: 4,
    reason: "permission-missing",
    first: /^Would be refused: for POST \/users the token lacks User\.ReadWrite\.All\.$/,
    last: /^Grant User\.ReadWrite\.All \(application\)/,
    sent: [],
  },
  {
    name: "never sends a POST, and says who may have let the app in beside Entra: Exchange",
    text: SEND_MAIL,
    entra: READER,
    status: 5,
    reason: "not-sent",
    first: /^Not proven: POST \/users\/dana@contoso\.com\/sendMail may change something/,
    last: /^The token lacks Mail\.Send, but Exchange may .*: only sending it tells\.$/,
    shows: /Caution Granted in Entra, this opens every mailbox/,
    sent: [],
  },
  {
    name: "never sends a PATCH, and says who may have let the app in beside Entra: a site",
    text: `PATCH ${V1}/sites/1/lists/2/items/3/fields\n\n{"Title":"x"}`,
    entra: [granted({ roles: ["Sites.Selected"] })],
    status: 5,
    reason: "not-sent",
    first: /^Not proven: PATCH /,
    last: /^The token lacks Sites\.\S+, but somebody may have given the app this very site/,
    sent: [],
  },
  {
    name: "proves a request, and does not say that nothing is left to grant",
    text: `GET ${V1}/users/dana@contoso.com/memberOf`,
    entra: [granted({ roles: [] })],
    graph: () => ({ body: { value: [{ id: "1", displayName: null }] } }),
    status: 0,
    reason: "answered",
    first: /^Proven: Graph answers GET \/users\/dana@contoso\.com\/memberOf\.$/,
    last: /^It works as it is: the token lacks \S+\.Read\.All, so Graph may leave out/,
    sent: [`GET ${OF_DANA}`],
  },
  {
    name: "never sends a batch, though it may be of GETs",
    text: `POST ${V1}/$batch\n\n${JSON.stringify({
      requests: [
        { id: "1", method: "GET", url: "/users/ada@contoso.com/messages" },
        { id: "2", method: "GET", url: "/me/manager" },
      ],
    })}`,
    entra: [granted({ roles: ["User.Read.All"] })],
    status: 5,
    reason: "not-sent",
    first: /^Not proven: POST \/\$batch may change something/,
    last: /^The token lacks Mail\.Read, but Exchange may/,
    shows:
      /Before .* In it GET \/users\/ada@contoso\.com\/messages GET \/me\/manager -> \/users\/dana@contoso\.com\/manager .* After .* In it GET \/users\/ada@contoso\.com\/messages GET \/users\/dana@contoso\.com\/manager /,
    sent: [],
  },
  {
    name: "says how long Graph asks to wait, and does not go on",
    entra: READER,
    graph: () => ({
      ...refusal(429, "TooManyRequests", "Too many requests."),
      headers: { "retry-after": "300" },
    }),
    status: 5,
    reason: "throttled",
    first: /^Not proven: Graph asks to wait 5 min\.$/,
    last: /^Run verify again after that\.$/,
    sent: [`GET ${V1}/me/memberOf`],
  },
  {
    name: "says that Graph failed",
    entra: READER,
    graph: beyondMe({ status: 500, body: {} }),
    status: 5,
    reason: "service-failed",
    first: /^Not proven: Graph failed at GET /,
    last: /no fault of the request/,
    sent: [`GET ${V1}/me/memberOf`, `GET ${OF_DANA}`],
  },
  {
    name: "says that Deno does not allow Graph's host, at once",
    text: `GET ${V1}/users`,
    entra: READER,
    graph: () => ({ fails: named("NotCapable", "canary~") }),
    status: 5,
    reason: "unreachable",
    first: /^Not proven: GET \/users got no answer\.$/,
    last: /Deno does not allow this host, add it to --allow-net\.$/,
    sent: [`GET ${V1}/users`],
  },
  ...(
    [
      ["late", named("TimeoutError", "canary~"), /none in time/],
      ["unreachable", new TypeError("fetch failed: canary~"), /no connection/],
      ["untrusted", because("SELF_SIGNED_CERT_IN_CHAIN"), /certificate .* not trust/],
      ["untrusted", new TypeError("invalid peer certificate: UnknownIssuer"), /certificate/],
    ] as const
  ).map(([reason, fails, last]) => ({
    name: `says that Graph is ${reason} where ${fails.name} tells it`,
    text: `GET ${V1}/users`,
    entra: READER,
    graph: () => ({ fails }),
    status: 5,
    reason,
    first: /^Not proven: GET \/users got no answer\.$/,
    last,
    sent: [1, 2, 3].map(() => `GET ${V1}/users`),
  })),
  ...(
    [
      [
        7000215,
        "invalid_client",
        "Invalid client secret provided: canary~.",
        SECRET_WRONG,
        SET_SECRET,
      ],
      [
        7000222,
        "invalid_client",
        "The client secret keys are expired.",
        /has expired\.$/,
        SET_SECRET,
      ],
      [700027, "invalid_client", "Key was not found.", /certificate\.$/, /CERTIFICATE_PATH/],
      [700016, "unauthorized_client", "Application was not found.", /not know the app\.$/, COMPARE],
      [90002, "invalid_request", "Tenant not found.", /not know the tenant\.$/, COMPARE],
      [53003, "interaction_required", "Blocked by policies.", /failed\. A policy blocks/, /log/],
    ] as const
  ).map(([code, error, sentence, first, last]) => ({
    name: `says what to do about AADSTS${code}`,
    entra: [refusedSignIn(code, error, sentence)],
    status: 5,
    reason: "sign-in-failed",
    first,
    last,
    shows: new RegExp(`Tenant ${TENANT} Answer AADSTS${code} Why`),
    sent: [],
  })),
  ...(
    [
      [
        named("TimeoutError", "canary~"),
        /there was no answer in time\.$/,
        /found no answer in time/,
      ],
      [new TypeError("fetch failed"), /host cannot be reached\.$/, /found no connection/],
      [because("CERT_HAS_EXPIRED"), /the certificate .* not trusted\.$/, /found a certificate/],
      [named("NotCapable", "canary~"), /Deno does not allow the sign-in host\.$/, /--allow-net/],
    ] as const
  ).map(([fails, first, last]) => ({
    name: `says what kept Entra from answering: ${first.source}`,
    entra: [{ fails }],
    status: 5,
    reason: "sign-in-failed",
    first,
    last,
    sent: [],
  })),
  {
    name: "says where an answer of the sign-in is no token",
    entra: [{ body: "<html>canary~</html>" }],
    status: 5,
    reason: "sign-in-failed",
    first: /^Not proven: the sign-in failed, as the answer held no token\.$/,
    last: /an answer without a token/,
    sent: [],
  },
  {
    name: "has nothing to prove where there is no request",
    text: PASTES.lunch.text,
    status: 3,
    reason: "no-request",
    first: /^Not proven: there is no Graph request in this text\.$/,
    last: /^Paste the request: .* explain reads errors and tokens without one\.$/,
    sent: [],
  },
];

function named(name: string, message: string): Error {
  return Object.assign(new Error(message), { name });
}

/** As Node's `fetch` says why. */
function because(code: string): Error {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) });
}

describe("runCli() verify", () => {
  for (const { name, status, first, last, sent, reason, shows, notes, ...asked } of verdicts) {
    it(name, async () => {
      const page = await run(asked);
      const [begin, end] = ends(page.stdout);
      assert.match(begin ?? "", first);
      assert.match(end ?? "", last);
      assert.equal(page.status, status);
      assert.deepEqual(page.sent, sent);
      if (shows !== undefined) assert.match(page.stdout.replaceAll(/\s+/g, " "), shows);
      assert.doesNotMatch(page.stdout + page.stderr, new RegExp(CANARY));
      const json = await run({ ...asked, args: [...(asked.args ?? DANA), "--json"] });
      const proof = JSON.parse(json.stdout);
      assert.equal(proof.reason, reason);
      assert.match(proof.notes.join("\n"), notes ?? /(?:)/);
      assert.equal(json.status, status);
      isProof(proof);
      assert.deepEqual(isProof.errors ?? [], []);
    });
  }

  it("signs in once, and tells on standard error what it does", async () => {
    const { stderr, signIns } = await run({ entra: READER, graph: beyondMe() });
    assert.equal(signIns.length, 1);
    const asked = new URLSearchParams(signIns[0]?.body);
    assert.equal(asked.get("scope")?.split(" ")[0], "https://graph.microsoft.com/.default");
    assert.deepEqual(stderr.split("\n"), [
      `Signing in as app ${APP} with a client secret, at login.microsoftonline.com`,
      "Sending GET /me/memberOf to graph.microsoft.com",
      "Sending GET /users/dana@contoso.com/memberOf to graph.microsoft.com",
      "",
    ]);
  });

  it("leaves its first line whole in a pipe", async () => {
    const { stdout } = await run({ entra: READER, graph: beyondMe(NOT_FOUND) });
    const [first = ""] = stdout.split("\n");
    assert.ok(first.length > 80);
    assert.match(first, /memberOf\.$/);
  });

  it("does not say a step twice", async () => {
    const asked = { entra: READER, graph: beyondMe(refusal(400, "BadRequest", "Invalid object.")) };
    const { stdout } = await run({ ...asked, text: `GET ${V1}/me/onenote/notebooks` });
    const { next, steps } = JSON.parse((await run({ ...asked, args: ["--json"] })).stdout);
    assert.equal(steps[0], next);
    const [, step = "?"] = /^ {2}1\. {2}(.*?)(?:[.:]|$)/m.exec(stdout) ?? [];
    assert.equal(stdout.split(step).length, 2);
  });

  const open = [
    ["a value in braces", `GET ${V1}/groups/{group-id}/members`, "placeholder-open"],
    ["no user", `GET ${V1}/users/{id}/messages`, "user-open"],
  ] as const;
  for (const [what, text, reason] of open) {
    it(`lets nobody enter a code for a request with ${what}`, async () => {
      const page = await run({ text, args: ["--as-me"] });
      assert.deepEqual([page.status, page.signIns, page.stderr], [5, [], ""]);
      assert.match(page.stdout, /^Sign-in {2}left out, as nothing can be sent yet$/m);
      const { stdout } = await run({ text, args: ["--as-me", "--json"] });
      const proof = JSON.parse(stdout);
      assert.deepEqual([proof.reason, proof.signIn.signedIn, proof.token], [reason, false, null]);
      isProof(proof);
      assert.deepEqual(isProof.errors ?? [], []);
    });
  }

  const notes: [what: string, asked: Case, note: RegExp][] = [
    [
      "that the request names its own user",
      { text: `GET ${V1}/users/ada@contoso.com/memberOf` },
      /--user was not used: the request names its own user\./,
    ],
    [
      "what code adds to its address",
      { text: "await client.api('/users').select('displayName').get();" },
      /read from code: what that adds to the address \(select, filter, headers\) was not sent\./,
    ],
    [
      "what a command adds to its address",
      { text: "Get-MgUser -Filter \"startsWith(displayName,'a')\"" },
      /read from a command: /,
    ],
    [
      "which of several requests it is about",
      { text: `GET ${V1}/users\n\nGET ${V1}/groups`, args: [] },
      /The text holds 2 requests; this is about GET \/users\./,
    ],
  ];
  for (const [what, asked, note] of notes) {
    it(`notes ${what}`, async () => {
      const { stdout } = await run({ entra: READER, ...asked });
      assert.match(stdout.replaceAll(/\s+/g, " "), note);
    });
  }

  it("notes nothing of a user who was named in the corrected request", async () => {
    const { stdout } = await run({ entra: READER, graph: beyondMe() });
    assert.doesNotMatch(stdout, /^Note/m);
  });

  it("warns of a grant only where one is to be made, or the gate behind it is shut", async () => {
    const text = `GET ${V1}/users/dana@contoso.com/messages`;
    const denied = { text, graph: () => refusal(403, "ErrorAccessDenied", "Access is denied.") };
    const pages = [
      { ...denied, entra: [granted({ roles: ["User.Read.All"] })] },
      { ...denied, entra: [granted({ roles: ["Mail.Read"] })] },
      { text: SEND_MAIL, entra: MAILER },
    ];
    const cautions = await Promise.all(
      pages.map(async (page) => /^ +Caution /m.test((await run(page)).stdout)),
    );
    assert.deepEqual(cautions, [true, true, false]);
  });

  it("says in JSON what is in a batch, and by which number Entra refused", async () => {
    const parts = [{ id: "1", method: "GET", url: "/me/messages" }];
    const text = `POST ${V1}/$batch\n\n${JSON.stringify({ requests: parts })}`;
    const batch = JSON.parse((await run({ text, args: [...DANA, "--json"] })).stdout);
    assert.deepEqual(batch.before.parts, ["GET /me/messages"]);
    assert.deepEqual(batch.after.parts, ["GET /users/dana@contoso.com/messages"]);
    const entra = [refusedSignIn(7000215, "invalid_client", "Invalid client secret provided.")];
    const { signIn } = JSON.parse((await run({ entra, args: ["--json"] })).stdout);
    assert.deepEqual([signIn.entraCode, signIn.tenantId], [7000215, TENANT]);
  });

  it("keeps the body of an answer to itself unless it is told to show it", async () => {
    const asked = { entra: READER, graph: beyondMe() };
    const page = await run({ ...asked, args: [...DANA, "--show"] });
    assert.match(page.stdout, /\n {6}"displayName": "canary-of-the-answer"\n/);
    const json = await run({ ...asked, args: [...DANA, "--show", "--json"] });
    const { before, after } = JSON.parse(json.stdout);
    assert.match(after.body.text, /canary-of-the-answer/);
    assert.match(before.body.text, /delegated authentication/);
  });

  it("shows no more than 64 KB of a body, and nothing that a terminal would obey", async () => {
    const body = `\u001b[2Jcanary\u202e\r\n${"x".repeat(100_000)}`;
    const asked = { text: `GET ${V1}/users`, entra: READER, graph: () => ({ body }) };
    const { stdout } = await run({ ...asked, args: ["--show"] });
    assert.match(stdout, /\\u001b\[2Jcanary\\u202e\nx/);
    assert.doesNotMatch(stdout, /(?!\n)\p{Cc}|\p{Cf}/u);
    assert.match(stdout, /\nCut here: the answer is longer\.\n/);
    assert.ok(stdout.length < 70_000);
  });

  it("sends only headers that ask for a form of the answer, and names those left out", async () => {
    const text = `GET ${V1}/users?$count=true\nAuthorization: Bearer ${appToken([])}\nConsistencyLevel: eventual\nPrefer: odata.maxpagesize=1\nX-Custom: canary~\nIf-Match: 7`;
    const { calls, stdout } = await run({ text, entra: READER });
    const { authorization, ...headers } = calls[0]?.headers ?? {};
    assert.match(authorization ?? "", /^Bearer eyJ/);
    assert.deepEqual(headers, {
      accept: "application/json",
      consistencylevel: "eventual",
      prefer: "odata.maxpagesize=1",
    });
    assert.match(stdout.replaceAll(/\s+/g, " "), /Not sent, .*: the headers X-Custom\./);
  });

  it("waits as long as Graph asks to, where that is not too long", async () => {
    const { waits, status, stderr } = await run({
      text: `GET ${V1}/users`,
      entra: READER,
      graph: (_, count) =>
        count === 1 ? { status: 429, headers: { "retry-after": "5" } } : { body: {} },
    });
    assert.deepEqual([status, waits], [0, [5000]]);
    assert.match(stderr, /\nGraph asks to wait: asking again in 5 s\n/);
  });

  it("gets one new token where Graph wants to see more in it, and no third", async () => {
    const claims = '{"access_token":{"nbf":{"essential":true,"value":"1788256800"}}}';
    const challenge = `Bearer error="insufficient_claims", claims="${btoa(claims)}"`;
    const challenged = { status: 401, headers: { "www-authenticate": challenge }, body: {} };
    const asked = { text: `GET ${V1}/users`, entra: READER };
    const met = await run({ ...asked, graph: (_, n) => (n === 1 ? challenged : { body: {} }) });
    assert.equal(met.status, 0);
    const wanted = new URLSearchParams(met.signIns[1]?.body).get("claims") ?? "";
    assert.deepEqual(JSON.parse(wanted).access_token.nbf, { essential: true, value: "1788256800" });
    const unmet = await run({ ...asked, graph: () => challenged });
    assert.deepEqual([unmet.status, unmet.signIns.length, unmet.sent.length], [4, 2, 2]);
    assert.match(unmet.stdout, /^Refused: for GET \/users Graph wants more than a new token shows/);
  });

  const callers = [
    [
      appToken([], { appid: "11111111-2222-4333-8444-555555555555" }),
      /is of app 1{8}-.*this proves app 5a1b9c3e/,
    ],
    [
      appToken([], { tid: "11111111-2222-4333-8444-555555555555" }),
      /is of tenant 1{8}-.*proves tenant 7d0e2b8a/,
    ],
    [userToken("User.Read"), /The pasted token is a user's; this proves the app by itself/],
  ] as const;
  for (const [token, note] of callers) {
    it(`says that the paste is another caller's: ${note.source}`, async () => {
      const { stdout } = await run({
        text: `${token}\n${MEMBER_OF}`,
        entra: READER,
        graph: beyondMe(),
      });
      assert.match(stdout.replaceAll(/\s+/g, " "), note);
    });
  }

  const clouds = [
    ["graph.microsoft.us", "login.microsoftonline.us"],
    ["dod-graph.microsoft.us", "login.microsoftonline.us"],
    ["microsoftgraph.chinacloudapi.cn", "login.chinacloudapi.cn"],
  ] as const;
  for (const [graphHost, loginHost] of clouds) {
    it(`signs in at ${loginHost} for ${graphHost}, and sends the token there`, async () => {
      const text = `GET https://${graphHost}/v1.0/users`;
      const entra = [granted({ aud: `https://${graphHost}`, roles: ["User.Read.All"] })];
      const { status, sent, signIns } = await run({ text, entra });
      assert.deepEqual([status, sent], [0, [`GET https://${graphHost}/v1.0/users`]]);
      for (const { url } of signIns) assert.match(new URL(url).host, /^login\./);
      const { url, body } = signIns.at(-1) ?? { url: "", body: "" };
      // MSAL names China's host by its other name.
      assert.match(
        url,
        new RegExp(`^https://(?:${loginHost}|login\\.partner\\.microsoftonline\\.cn)/`),
      );
      assert.match(
        new URLSearchParams(body).get("scope") ?? "",
        new RegExp(`^https://${graphHost}/`),
      );
    });
  }

  const refused: [settings: Record<string, string>, args: string[], code: string][] = [
    [{}, [], "ERR_CREDENTIAL_MISSING"],
    [APP_SETTINGS, ["--managed-identity"], "ERR_CREDENTIAL_AMBIGUOUS"],
    [APP_SETTINGS, ["--as-me", "--managed-identity"], "ERR_OPTIONS_CONFLICT"],
    [APP_SETTINGS, ["--admin"], "ERR_OPTION_INVALID"],
    [APP_SETTINGS, ["--client-secret", "canary~"], "ERR_OPTION_SECRET"],
    [APP_SETTINGS, ["--token=canary~"], "ERR_OPTION_SECRET"],
    [APP_SETTINGS, ["a", "b"], "ERR_TOO_MANY_FILES"],
    [
      { ...APP_SETTINGS, AZURE_AUTHORITY_HOST: "login.microsoftonline.us" },
      [],
      "ERR_CLOUD_MISMATCH",
    ],
  ];
  for (const [settings, args, code] of refused) {
    it(`refuses ${args.join(" ").replace("canary~", "…")} with ${code}, before anything is sent`, async () => {
      const { status, stderr, stdout, signIns } = await run({ settings, args });
      assert.deepEqual([status, stdout, signIns], [2, "", []]);
      assert.match(stderr, new RegExp(`^${code}: [^\\n]+\\n$`));
    });
  }

  it("ends with status 130 on Ctrl-C while it waits for a person, and asks no more", async () => {
    const settings = { AZURE_TENANT_ID: TENANT, AZURE_CLIENT_ID: APP };
    const controller = new AbortController();
    const code = {
      user_code: "ABCD-EFGH",
      device_code: "canary~",
      interval: 0.01,
      expires_in: 900,
    };
    const offered = { body: { ...code, verification_uri: "https://login.microsoft.com/device" } };
    const pending = { status: 400, body: { error: "authorization_pending" } };
    const cloud = fakeCloud({ entra: [offered, pending] });
    const fetch: typeof globalThis.fetch = async (input, init) => {
      if (cloud.signIns.length === 3) controller.abort();
      return await cloud.fetch(input, init);
    };
    const world = { stdin: MEMBER_OF, settings, fetch, interruption: controller.signal };
    const { io, written } = fakeIo(world);
    assert.equal(await runCli(["verify", "--as-me"], io), 130);
    assert.equal(written.stdout, "");
    assert.match(
      written.stderr,
      /^Open https:\S+ in any browser and enter ABCD-EFGH\. It holds for 15 min\.$/m,
    );
    assert.doesNotMatch(written.stderr, /canary/);
  });

  it("has an own option that explain does not take", async () => {
    const { io, written } = fakeIo({ stdin: MEMBER_OF });
    assert.equal(await runCli(["explain", "--show"], io), 2);
    assert.match(written.stderr, /^ERR_OPTION_INVALID: Cannot use --show with explain /);
  });

  it("lists the permissions of which any one is enough, where Graph misses them all", async () => {
    const entra = [granted({ roles: ["Mail.Read"] })];
    const { stdout } = await run({ entra, graph: beyondMe(DENIED) });
    assert.match(stdout, /^Any one of these is enough\n {2}\[ \] /m);
    assert.match(stdout, /^ {2}1\. {2}Entra admin center/m);
  });
});

describe("docs/verify.md", () => {
  it("names every field and every reason", () => {
    const text = readFileSync(new URL("verify.md", DOCS), "utf8");
    const schema = schemaOf("verify.schema.json");
    assert.deepEqual(schema.$defs.reason.enum, Object.keys(REASONS));
    assert.deepEqual(schema.$defs.call.properties.held.enum, [...HELD, null]);
    const objects = [schema, schema.$defs.signIn, schema.$defs.token, schema.$defs.call];
    const fields = objects.flatMap(({ properties }) => Object.keys(properties));
    for (const name of [...fields, ...Object.keys(REASONS), ...HELD]) {
      assert.ok(text.includes(`\`${name}\``), name);
    }
  });

  it("names the settings that Deno's task lets be read", () => {
    const { tasks } = JSON.parse(readFileSync(new URL("../deno.json", DOCS), "utf8"));
    const text = readFileSync(new URL("verify.md", DOCS), "utf8");
    const [, list = ""] = /--allow-env=(\S+)/.exec(tasks.verify) ?? [];
    const own = list.split(",").filter((name) => /^(?:AZURE_|GRAPH_)/.test(name));
    assert.equal(own.length, 7);
    for (const name of own) assert.ok(text.includes(`\`${name}\``), name);
  });
});
