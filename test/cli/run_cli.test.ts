import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { readFileSync } from "node:fs";
import { describe, it } from "mocha";
import { runCli } from "../../src/cli/run_cli.ts";
import { toAnswer } from "../../src/core/answer.ts";
import { explain } from "../../src/core/explain.ts";
import { mintToken } from "../mint_token.ts";
import { APP_SETTINGS } from "./fake_cloud.ts";
import { type FakeWorld, fakeIo, inPieces, NOW } from "./fake_io.ts";
import { appToken, PASTES } from "./pastes.ts";

const ESCAPE = "\u001b";
const { appOnMe, lunch } = PASTES;
const TITLE = "This is an app's token. /me needs a signed-in user.";

async function run(args: string[], world: FakeWorld = {}) {
  const { io, written } = fakeIo(world);
  return { status: await runCli(args, io), ...written };
}

/** Each line of standard output, parsed. */
function answersIn(stdout: string) {
  assert.ok(stdout === "" || stdout.endsWith("\n"));
  return stdout
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

describe("runCli() explain", () => {
  for (const args of [["explain", "error.txt"], ["explain"], ["explain", "-"]]) {
    it(`answers ${args.join(" ")} with a page and status 0`, async () => {
      const { text } = appOnMe;
      const { status, stdout, stderr } = await run(args, {
        stdin: text,
        files: { "error.txt": text },
      });
      assert.equal(status, 0);
      assert.equal(stdout.split("\n", 1)[0], TITLE);
      assert.equal(stderr, "");
    });
  }

  for (const args of [["explain"], ["explain", "--json"]]) {
    it(`answers ${args.join(" ")} with status 3 where nothing is of Graph`, async () => {
      const { status, stdout, stderr } = await run(args, { stdin: lunch.text });
      assert.equal(status, 3);
      assert.match(stdout, /There is nothing about a Microsoft Graph call in this\./);
      assert.equal(stderr, "");
    });
  }

  it("answers with status 0 where nothing is wrong to be seen", async () => {
    assert.equal((await run(["explain"], { stdin: PASTES.fineToken.text })).status, 0);
  });

  it("writes the request in the language that is asked for", async () => {
    const args = ["explain", "--language", "Python"];
    const { stdout } = await run(args, { stdin: appOnMe.text });
    assert.match(stdout, /^In Python$/m);
    assert.match(stdout, /^result = await graph_client\.users\.by_user_id\("\{id\}"\)/m);
    const json = await run([...args, "--json"], { stdin: appOnMe.text });
    const { snippet } = JSON.parse(json.stdout);
    assert.equal(snippet.language, "python");
    assert.equal(snippet.form, "sdk");
    assert.match(snippet.client, /ClientSecretCredential/);
    const lines = await run([...args, "--ndjson"], {
      stdin: JSON.stringify({ id: "a", text: appOnMe.text }),
    });
    assert.deepEqual(answersIn(lines.stdout)[0].snippet, snippet);
  });

  it("writes the request in the language of the paste, and of none where there is no code", async () => {
    const code = `import requests\nrequests.get("https://graph.microsoft.com/v1.0/me")`;
    const { stdout } = await run(["explain"], { stdin: `${code}\n${appOnMe.text}` });
    assert.match(stdout, /^In Python$/m);
    assert.doesNotMatch((await run(["explain"], { stdin: appOnMe.text })).stdout, /^In /m);
  });

  it("writes the named user into the request, everywhere", async () => {
    const args = ["explain", "--user", "dana@contoso.com"];
    const { stdout } = await run(args, { stdin: appOnMe.text });
    assert.match(stdout, /\/users\/dana@contoso\.com/);
    assert.doesNotMatch(stdout, /\{id\}/);
    const json = await run([...args, "--json"], { stdin: appOnMe.text });
    const { fixedRequest } = JSON.parse(json.stdout);
    assert.match(fixedRequest.path, /^\/users\/dana@contoso\.com/);
    const lines = await run([...args, "--ndjson"], {
      stdin: JSON.stringify({ id: "a", text: appOnMe.text }),
    });
    assert.deepEqual(answersIn(lines.stdout)[0].fixedRequest, fixedRequest);
  });

  it("adds what an administrator needs with --admin only", async () => {
    const { stdout } = await run(["explain", "--admin"], { stdin: appOnMe.text });
    assert.match(stdout, /^Message for an administrator$/m);
    assert.match(stdout, /^Connect-MgGraph /m);
    const without = await run(["explain"], { stdin: appOnMe.text });
    assert.doesNotMatch(without.stdout, /Connect-MgGraph/);
  });

  it("lists each request of several, and what they need together", async () => {
    const batch = JSON.stringify({
      requests: [
        { id: "1", method: "GET", url: "/me/events" },
        { id: "2", method: "GET", url: "/me/onenote/pages" },
      ],
    });
    const { stdout } = await run(["explain"], { stdin: `${batch}\n${appToken([])}` });
    assert.match(stdout, /^ {2}1\. {3}GET \/me\/events -> \/users\/\{id\}\/events$/m);
    assert.match(stdout, /^ {2}2\. {3}GET \/me\/onenote\/pages: not open to apps$/m);
    assert.match(stdout, /^ {2}All {2}together need Calendars\.\w+$/m);
  });

  it("prints one JSON object with --json", async () => {
    const { status, stdout } = await run(["explain", "--json"], { stdin: appOnMe.text });
    assert.equal(status, 0);
    assert.deepEqual(JSON.parse(stdout), toAnswer(explain(appOnMe.text, NOW)));
  });

  it("keeps its status when the reader leaves early", async () => {
    const { status, stderr } = await run(["explain"], { stdin: lunch.text, isRead: () => false });
    assert.equal(status, 3);
    assert.equal(stderr, "");
  });
});

describe("runCli() on a terminal", () => {
  it("asks verify's user for the request, and not for a token", async () => {
    const { stderr } = await run(["verify"], {
      stdin: " ",
      terminal: true,
      settings: APP_SETTINGS,
    });
    assert.match(
      stderr,
      /^Paste the request, or the code that makes it, then .*\nERR_INPUT_EMPTY: Cannot verify an empty text: give the request, [^\n]*\n$/,
    );
  });

  for (const endKey of ["Ctrl-D", "Ctrl-Z"] as const) {
    it(`says how to paste, and that ${endKey} ends it`, async () => {
      const world = { stdin: appOnMe.text, terminal: true, endKey };
      const { status, stdout, stderr } = await run(["explain"], world);
      assert.equal(status, 0);
      assert.match(stderr, new RegExp(`^Paste .* press ${endKey}\\..*\\n$`));
      assert.ok(!stdout.includes("Paste the error, the request"));
    });
  }

  it("does not ask for a paste when a file is named", async () => {
    const world = { files: { "a.txt": appOnMe.text }, terminal: true };
    assert.equal((await run(["explain", "a.txt"], world)).stderr, "");
  });

  const colours = [
    { terminal: true, env: {}, coloured: true },
    { terminal: false, env: {}, coloured: false },
    { terminal: true, env: { NO_COLOR: "1" }, coloured: false },
    { terminal: true, env: { NO_COLOR: "" }, coloured: true },
    { terminal: false, env: { FORCE_COLOR: "1" }, coloured: true },
    { terminal: true, env: { FORCE_COLOR: "0" }, coloured: false },
    { terminal: true, env: { FORCE_COLOR: "1", NO_COLOR: "1" }, coloured: true },
  ];
  for (const { terminal, env, coloured } of colours) {
    const where = `${terminal ? "a terminal" : "a pipe"} with ${JSON.stringify(env)}`;
    it(`writes ${coloured ? "colours" : "no escape codes"} to ${where}`, async () => {
      const { stdout } = await run(["explain"], { stdin: appOnMe.text, terminal, env });
      assert.equal(stdout.includes(ESCAPE), coloured);
    });
  }

  it("writes JSON without escape codes to a terminal", async () => {
    const { stdout } = await run(["explain", "--json"], { stdin: appOnMe.text, terminal: true });
    assert.ok(!stdout.includes(ESCAPE));
  });
});

describe("runCli() explain --ndjson", () => {
  it("answers each line in order, and its faults in their places", async () => {
    const lines = [
      JSON.stringify({ id: "a", text: appOnMe.text }),
      "",
      "canary-secret is no JSON",
      JSON.stringify({ id: "b", text: 7, extra: "canary-secret" }),
      JSON.stringify({ id: { canary: "canary-secret" }, text: "x" }),
      JSON.stringify(["canary-secret"]),
      "null",
      JSON.stringify({ id: "c", text: lunch.text }),
    ];
    const { status, stdout, stderr } = await run(["explain", "--ndjson"], {
      stdin: `\ufeff${lines.join("\r\n")}`,
    });
    const answers = answersIn(stdout);
    assert.equal(status, 0);
    assert.equal(stderr, "");
    assert.deepEqual(
      answers.map(({ id, cause, error }) => [id, cause ?? error.code]),
      [
        ["a", "app-token-on-me"],
        [null, "ERR_LINE_INVALID"],
        ["b", "ERR_LINE_INVALID"],
        [null, "ERR_LINE_INVALID"],
        [null, "ERR_LINE_INVALID"],
        [null, "ERR_LINE_INVALID"],
        ["c", "unrelated"],
      ],
    );
    assert.match(answers[1].error.message, /line 3 /);
    assert.ok(!stdout.includes("canary"));
  });

  it("gives the same object as --json, with the id in front", async () => {
    const { stdout } = await run(["explain", "--ndjson"], {
      stdin: JSON.stringify({ id: "a", text: appOnMe.text }),
    });
    assert.deepEqual(answersIn(stdout), [toAnswer(explain(appOnMe.text, NOW), "a")]);
    assert.match(stdout, /^\{"id":"a",/);
  });

  it("answers a line before the next one comes", async () => {
    const answeredBefore: number[] = [];
    const { io, written } = fakeIo({ stdin: lineByLine() });
    async function* lineByLine() {
      for (const id of ["a", "b", "c"]) {
        answeredBefore.push(answersIn(written.stdout).length);
        yield Buffer.from(`${JSON.stringify({ id, text: lunch.text })}\n`);
      }
    }
    assert.equal(await runCli(["explain", "--ndjson"], io), 0);
    assert.deepEqual(answeredBefore, [0, 1, 2]);
  });

  it("stops reading when the reader has left", async () => {
    const line = `${JSON.stringify({ id: "a", text: lunch.text })}\n`;
    let given = 0;
    async function* endless() {
      for (;;) {
        given++;
        yield Buffer.from(line);
      }
    }
    const { status, stdout } = await run(["explain", "--ndjson"], {
      stdin: endless(),
      isRead: () => given < 3,
    });
    assert.equal(status, 0);
    assert.equal(answersIn(stdout).length, 3);
  });

  it("goes on behind a line over 8 MB", async () => {
    const megabyte = Buffer.alloc(1024 * 1024, "a");
    async function* long() {
      for (let count = 0; count < 9; count++) yield megabyte;
      yield Buffer.from(`\n${JSON.stringify({ id: "b", text: lunch.text })}\n`);
    }
    const { stdout } = await run(["explain", "--ndjson"], { stdin: long() });
    const [first, second, ...more] = answersIn(stdout);
    assert.deepEqual(
      [first.id, first.error.code, second.id, more],
      [null, "ERR_LINE_INVALID", "b", []],
    );
    assert.match(first.error.message, /8 MB/);
  });

  it("goes on behind a fault of its own, and does not repeat it", async () => {
    const ids = ["a", "b"];
    let asked = 0;
    const now = () => {
      if (asked++ === 0) throw new Error("canary-secret");
      return NOW;
    };
    const stdin = ids.map((id) => JSON.stringify({ id, text: lunch.text })).join("\n");
    const { status, stdout } = await run(["explain", "--ndjson"], { stdin, now });
    const answers = answersIn(stdout);
    assert.equal(status, 0);
    assert.deepEqual([answers[0].id, answers[0].error.code], ["a", "ERR_UNEXPECTED"]);
    assert.deepEqual([answers[1].id, answers[1].cause], ["b", "unrelated"]);
    assert.ok(!stdout.includes("canary"));
  });

  it("answers nothing with nothing", async () => {
    assert.deepEqual(await run(["explain", "--ndjson"]), { status: 0, stdout: "", stderr: "" });
  });
});

describe("runCli() with the encodings of files", () => {
  const text = `Grüße! ${appOnMe.text}`;
  const little = Buffer.from(`\ufeff${text}`, "utf16le");
  const encodings = {
    "UTF-8": Buffer.from(text),
    "UTF-8 with a byte order mark": Buffer.from(`\ufeff${text}`),
    "UTF-16LE with a byte order mark": little,
    "UTF-16BE with a byte order mark": Buffer.from(little).swap16(),
    "UTF-8 with invalid bytes": Buffer.concat([Buffer.from([0xff, 0x80]), Buffer.from(text)]),
  };
  for (const [name, bytes] of Object.entries(encodings)) {
    it(`reads ${name}, wherever it is cut`, async () => {
      const [title] = (await run(["explain"], { stdin: inPieces(bytes, 1) })).stdout.split("\n");
      assert.equal(title, TITLE);
    });
  }

  it("puts characters together that were cut", async () => {
    const line = JSON.stringify({ id: "Grüße 😀", text: lunch.text });
    const { stdout } = await run(["explain", "--ndjson"], {
      stdin: inPieces(Buffer.from(line), 1),
    });
    assert.equal(answersIn(stdout)[0].id, "Grüße 😀");
  });

  it("takes a single byte for a text", async () => {
    assert.equal((await run(["explain"], { stdin: "?" })).status, 3);
  });
});

describe("runCli() with wrong usage", () => {
  const files = {
    "a.txt": appOnMe.text,
    folder: { code: "EISDIR" },
    locked: { code: "EACCES" },
    empty: " \n\t",
    huge: Buffer.alloc(8 * 1024 * 1024 + 1, "a"),
  };
  const cases = [
    { args: ["diagnose"], code: "ERR_COMMAND_UNKNOWN" },
    { args: ["--json"], code: "ERR_COMMAND_UNKNOWN" },
    { args: ["explain", "--yaml"], code: "ERR_OPTION_INVALID" },
    { args: ["explain", "--json=canary-secret"], code: "ERR_OPTION_INVALID" },
    { args: ["explain", "--canary-word"], code: "ERR_OPTION_INVALID" },
    { args: ["explain", "--canary-secret"], code: "ERR_OPTION_SECRET" },
    { args: ["explain", "--language", "canary-secret"], code: "ERR_LANGUAGE_UNKNOWN" },
    { args: ["explain", "--language"], code: "ERR_OPTION_INVALID" },
    { args: ["explain", "--user", "canary secret"], code: "ERR_USER_INVALID" },
    { args: ["explain", "--user", ""], code: "ERR_USER_INVALID" },
    { args: ["explain", "--json", "--ndjson"], code: "ERR_OPTIONS_CONFLICT" },
    { args: ["explain", "a.txt", "a.txt"], code: "ERR_TOO_MANY_FILES" },
    { args: ["explain", "canary-secret.txt"], code: "ERR_FILE_NOT_FOUND" },
    { args: ["explain", "--ndjson", "canary-secret.txt"], code: "ERR_FILE_NOT_FOUND" },
    { args: ["explain", "folder"], code: "ERR_FILE_IS_FOLDER" },
    { args: ["explain", "locked"], code: "ERR_FILE_UNREADABLE" },
    { args: ["explain", "empty"], code: "ERR_INPUT_EMPTY" },
    { args: ["explain"], code: "ERR_INPUT_EMPTY" },
    { args: ["explain", "huge"], code: "ERR_INPUT_TOO_LARGE" },
  ];
  for (const { args, code } of cases) {
    it(`answers ${JSON.stringify(args)} with ${code} in one line and status 2`, async () => {
      const { status, stdout, stderr } = await run(args, { files });
      assert.equal(status, 2);
      assert.equal(stdout, "");
      assert.match(stderr, new RegExp(`^${code}: Cannot [^\\n]*\\n$`));
      assert.ok(!stderr.includes("canary"));
    });
  }

  const told: [args: string[], says: RegExp][] = [
    [["verify", "--user"], /Cannot use --user without a value: give one as in --user dana@/],
    [["verify", "--user", "--as-me"], /Cannot use --user without a value/],
    [["explain", "-l"], /Cannot use -l without a value: give one as in -l python\n/],
    [
      ["verify", "--yaml"],
      /only ones are --user, --as-me, --managed-identity, --show, --json, --help:/,
    ],
    [["--yaml", "explain"], /only ones are --json, --ndjson, --language, --user, --admin, --help:/],
    [["--yaml"], /only ones are --json, .*--as-me.*, --version:/],
  ];
  for (const [args, says] of told) {
    it(`says of ${JSON.stringify(args)}: ${says.source}`, async () => {
      assert.match((await run(args)).stderr, says);
    });
  }

  it("reads 8 MB to the last byte", async () => {
    const stdin = Buffer.alloc(8 * 1024 * 1024, " ");
    stdin.write(lunch.text);
    assert.equal((await run(["explain"], { stdin })).status, 3);
  });

  it("answers broken standard input with ERR_INPUT_UNREADABLE", async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from("GET");
      throw new Error("canary-secret");
    }
    const { status, stderr } = await run(["explain"], { stdin: broken() });
    assert.equal(status, 2);
    assert.match(stderr, /^ERR_INPUT_UNREADABLE: [^\n]*\n$/);
    assert.ok(!stderr.includes("canary"));
  });

  it("answers a fault of its own with ERR_UNEXPECTED and status 1", async () => {
    const now = () => {
      throw new TypeError("canary-secret");
    };
    const { status, stdout, stderr } = await run(["explain"], { stdin: appOnMe.text, now });
    assert.equal(status, 1);
    assert.equal(stdout, "");
    assert.match(stderr, /^ERR_UNEXPECTED: [^\n]*\n$/);
    assert.ok(!stderr.includes("canary"));
  });
});

describe("runCli() about itself", () => {
  it("prints the usage on standard error with status 2 when nothing is asked", async () => {
    const { status, stdout, stderr } = await run([]);
    assert.equal(status, 2);
    assert.equal(stdout, "");
    assert.match(stderr, /graph-auth-doctor explain \[file\]/);
  });

  for (const args of [["--help"], ["-h"], ["explain", "--help"], ["explain", "a", "b", "-h"]]) {
    it(`prints the usage on standard output for ${args.join(" ")}`, async () => {
      const { status, stdout, stderr } = await run(args);
      assert.equal(status, 0);
      assert.match(stdout, /graph-auth-doctor explain \[file\]/);
      assert.equal(stderr, "");
    });
  }

  it("keeps the usage within 100 columns", async () => {
    for (const line of (await run(["--help"])).stdout.split("\n")) assert.ok(line.length <= 100);
  });

  it("prints the version of the package", async () => {
    const manifest = new URL("../../package.json", import.meta.url);
    const { version } = JSON.parse(readFileSync(manifest, "utf8"));
    assert.deepEqual(await run(["--version"]), { status: 0, stdout: `${version}\n`, stderr: "" });
  });
});

describe("runCli() and what must not be printed", () => {
  const CANARY = "c4naryQz7c4naryQz7c4naryQz7";
  const claims = { aud: "https://graph.microsoft.com", iat: NOW - 60, exp: NOW + 60 };
  const [header, payload] = mintToken({ ...claims, idtyp: "app", roles: ["User.Read.All"] }).split(
    ".",
  );
  const url = "https://graph.microsoft.com/v1.0/me/messages";
  const secrets = {
    "a token's signature": `GET ${url}\nAuthorization: Bearer ${header}.${payload}.${CANARY}`,
    "a token in a path": `GET ${url}/${header}.${payload}.${CANARY}`,
    "an opaque token": `GET ${url}\nAuthorization: Bearer EwBg${CANARY}`,
    "a refresh token": `{"access_token":"${header}.${payload}.${CANARY}","refresh_token":"0.A${CANARY}"}\nGET ${url}`,
    "a client secret": `client_secret=${CANARY}\nGET ${url}?client_secret=${CANARY}`,
    "secrets of a query": `GET ${url}?access_token=${CANARY}&code=${CANARY}&sig=${CANARY}&$top=1`,
    "a cookie": `GET ${url}\nCookie: session=${CANARY}`,
    "secrets of a body": `POST ${url}\nContent-Type: application/json\n\n{"a":{"clientSecret":"${CANARY}","password":"${CANARY}"}}`,
    "a curl's token and password": `curl -u ada:${CANARY} -H "Authorization: Bearer ${header}.${payload}.${CANARY}" ${url}`,
    "an error's message": `{"error":{"code":"InvalidAuthenticationToken","message":"Cannot read ${CANARY}"}}`,
  };
  for (const [name, text] of Object.entries(secrets)) {
    it(`leaves out ${name}`, async () => {
      const line = JSON.stringify({ id: "a", text: `${header}.${payload}.\n${text}` });
      for (const [args, stdin] of [
        [["explain"], text],
        [["explain", "--json"], text],
        [["explain", "--ndjson"], line],
      ] as const) {
        const { stdout, stderr } = await run([...args], { stdin });
        assert.notEqual(stdout, "");
        assert.ok(!stdout.includes(CANARY) && !stderr.includes(CANARY), args.join(" "));
        assert.ok(!stdout.includes(`${payload}`), "payload");
      }
    });
  }

  const control = "\u001b]0;owned\u0007\u009b31m\u202e";
  const app_displayname = `Con${control}toso`;
  const token = mintToken({ ...claims, idtyp: "app", app_displayname }, { signed: false });
  const text = `${token}\nGET https://graph.microsoft.com/v1.0/me/messages/${control}x`;
  const line = JSON.stringify({ id: control, text });
  for (const [args, stdin] of [
    [["explain"], text],
    [["explain", "--json"], text],
    [["explain", "--ndjson"], line],
  ] as const) {
    it(`keeps control characters from the terminal with ${args.join(" ")}`, async () => {
      const { stdout } = await run([...args], { stdin });
      assert.match(stdout, /app's token/);
      assert.doesNotMatch(stdout, /(?!\n)[\p{Cc}\p{Cf}]/u);
    });
  }

  it("keeps escaped control characters in the JSON's meaning", async () => {
    const { stdout } = await run(["explain", "--ndjson"], { stdin: line });
    assert.equal(answersIn(stdout)[0].id, control);
  });
});
