import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { after, before, describe, it } from "mocha";
import { runIndexDiff } from "../../../tools/index_diff/run_index_diff.ts";
import { indexModule } from "../../../tools/permission_index/index_module.ts";
import { COMMITTED, committedText, moduleOf, SMALL } from "./index_of.ts";

const [READ, WRITE] = SMALL.permissions;

describe("runIndexDiff()", () => {
  let folder = "";
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "index-diff-"));
  });
  after(() => rmSync(folder, { recursive: true }));

  function fileOf(name: string, content: string | Uint8Array): string {
    const file = join(folder, name);
    writeFileSync(file, content);
    return file;
  }

  async function run(...args: string[]) {
    const output = { out: "", err: "" };
    const status = await runIndexDiff(args, {
      write: (text) => {
        output.out += text;
      },
      writeError: (text) => {
        output.err += text;
      },
    });
    return { status, ...output };
  }

  it("writes the whole of a small difference", async () => {
    const before = fileOf("before.ts", moduleOf());
    const after = moduleOf({
      date: "2031-03-05",
      commit: "9f8e7d6c",
      permissions: [WRITE.replace("A3!", "A4!"), "Thing.Send W2"],
      answers: ["aaa AW Thing.ReadWrite*", "bbb A Thing.ReadWrite*|W Thing.ReadWrite"],
      paths: ["things GET=aaa POST=bbb", " {}", "  send(to,{}) POST=bbb"],
    });
    const { status, out, err } = await run("--old", before, "--new", fileOf("after.ts", after));
    assert.deepEqual({ status, err }, { status: 0, err: "" });
    assert.equal(
      out,
      `## What changed in Microsoft Graph's permissions

Edition of 2031-02-03 (\`0a1b2c3d\`) -> 2031-03-05 (\`9f8e7d6c\`), 30 days later.

| | before | now | removed | changed | added |
| --- | --: | --: | --: | --: | --: |
| Permissions | 2 | 2 | 1 | 1 | 1 |
| Operations | 3 | 3 | 1 | 1 | 1 |

### Permissions removed: 1

- \`Thing.Read\` (application, delegated)

### Operations removed: 1

#### \`/things\`: 1

- \`GET /things/{}\`

### Operations with another least privileged permission, or a scheme less: 1

#### \`/things\`: 1

- application, delegated: removes \`Thing.Read\` (least privileged), least privileged now \`Thing.ReadWrite\`
  - \`GET /things\`

### Permissions changed: 1

- \`Thing.ReadWrite\`: application: privilege level 3 -> 4

### Permissions added: 1

- \`Thing.Send\` (delegated)

### Operations added: 1

#### \`/things\`: 1

- \`POST /things/{}/send(to,{})\`
`,
    );
  });

  const editions: { what: string; date?: string; commit?: string; says: string }[] = [
    {
      what: "nothing",
      says: "Both are of the edition of 2031-02-03 (`0a1b2c3d`).\n\nNothing changed.\n",
    },
    {
      what: "a day later",
      date: "2031-02-04",
      says: "(`0a1b2c3d`), 1 day later.\n\nNothing changed but the edition:",
    },
    {
      what: "two days earlier",
      date: "2031-02-01",
      says: "(`0a1b2c3d`), 2 days earlier.\n\nNothing changed but the edition:",
    },
    {
      what: "another commit of the day",
      commit: "1111111",
      says: "2031-02-03 (`1111111`), of the same day.\n\nNothing changed but the edition:",
    },
  ];
  for (const { what, says, ...edition } of editions) {
    it(`says so where nothing changed but the edition: ${what}`, async () => {
      const before = fileOf("before.ts", moduleOf());
      const after = fileOf("after.ts", moduleOf(edition));
      const { status, out } = await run("--old", before, "--new", after, "--exit-code");
      assert.equal(status, 0);
      assert.ok(out.includes(says), out);
      assert.doesNotMatch(out, /###/);
    });
  }

  it("says that a difference within one edition is not Graph's", async () => {
    const before = fileOf("before.ts", moduleOf());
    const after = fileOf("after.ts", moduleOf({ permissions: [READ] }));
    const { out } = await run("--old", before, "--new", after);
    assert.match(out, /Both are of the edition of .*\n.*how the index is made, not from Graph\.\n/);
  });

  it("tells by its status that something changed, where that is asked for", async () => {
    const before = fileOf("before.ts", moduleOf());
    const after = fileOf("after.ts", moduleOf({ permissions: [READ] }));
    assert.equal((await run("--old", before, "--new", after)).status, 0);
    assert.equal((await run("--old", before, "--new", after, "--exit-code")).status, 3);
  });

  it("compares with the committed index where no other is named", async () => {
    const { status, out } = await run("--old", fileURLToPath(COMMITTED), "--exit-code");
    assert.equal(status, 0);
    assert.match(out, /Nothing changed\.\n$/);
  });

  it("writes to a file, and says where and how long", async () => {
    const file = join(folder, "new", "changes.md");
    const before = fileOf("before.ts", moduleOf());
    const args = ["--old", before, "--new", fileOf("after.ts", moduleOf({ permissions: [READ] }))];
    const { out } = await run(...args, "--out", file);
    const text = readFileSync(file, "utf8");
    assert.match(out, new RegExp(`^Wrote .*changes\\.md \\(${text.length} characters\\)\n$`));
    assert.equal(text, (await run(...args)).out);
  });

  for (const [limit, args] of [
    [60_000, []],
    [2_000, ["--limit", "2000"]],
    [9_000, ["--limit=9000"]],
  ] as const) {
    it(`keeps to ${limit} characters where all of Graph went and came`, async () => {
      const small = fileOf("small.ts", moduleOf());
      const whole = fileURLToPath(COMMITTED);
      for (const files of [
        ["--old", small],
        ["--old", whole, "--new", small],
      ]) {
        const { status, out } = await run(...files, ...args);
        assert.equal(status, 0);
        assert.ok(out.length <= limit && out.length > 0.9 * limit, `${out.length}`);
        assert.match(out, /\nand \d{4,} more\n/);
        assert.match(out, /^### Permissions removed: \d+$/m);
        assert.match(out, /^### Operations added: \d+$/m);
      }
    });
  }

  it("lists no path as anything but code", async () => {
    const { out } = await run("--old", fileOf("small.ts", moduleOf()));
    for (const line of out.replaceAll(" -> ", " ").split("\n")) {
      assert.doesNotMatch(line.replace(/`[^`]*`/g, ""), /[{}[\]*_<>@$]|\w\(/, line);
    }
  });

  const encodings: { what: string; encode: (text: string) => string | Uint8Array }[] = [
    { what: "line ends of Windows", encode: (text) => text.replaceAll("\n", "\r\n") },
    { what: "a byte order mark", encode: (text) => `\ufeff${text}` },
    { what: "PowerShell's UTF-16", encode: (text) => Buffer.from(`\ufeff${text}`, "utf16le") },
  ];
  for (const { what, encode } of encodings) {
    it(`reads a file with ${what}`, async () => {
      const before = fileOf("before.ts", encode(moduleOf()));
      const { out } = await run("--old", before, "--new", fileOf("after.ts", moduleOf()));
      assert.match(out, /Nothing changed\.\n$/);
    });
  }

  const badFiles: { flaw: string; content: string; code: string }[] = [
    { flaw: "is empty", content: "", code: "ERR_INDEX_NOT_FOUND" },
    { flaw: "is another module", content: "export const A = `a`;\n", code: "ERR_INDEX_NOT_FOUND" },
    {
      flaw: "was cut off",
      content: moduleOf().slice(0, -20),
      code: "ERR_INDEX_NOT_FOUND",
    },
    {
      flaw: "was changed by hand",
      content: moduleOf().replace("Thing.Read A2", "Thing.Read A1"),
      code: "ERR_INDEX_CHANGED",
    },
    {
      flaw: "is of another format",
      content: indexModule("format 2\ndate 2031-02-03\n"),
      code: "ERR_INDEX_FORMAT",
    },
    {
      flaw: "names no day",
      content: moduleOf({ date: "2031-02-3x" }),
      code: "ERR_INDEX_FORMAT",
    },
    {
      flaw: "names a day that there is not",
      content: moduleOf({ date: "2031-13-01" }),
      code: "ERR_INDEX_FORMAT",
    },
    {
      flaw: "names no commit",
      content: moduleOf({ commit: "[x](y)" }),
      code: "ERR_INDEX_FORMAT",
    },
  ];
  for (const { flaw, content, code } of badFiles) {
    it(`refuses a file that ${flaw} with ${code}, on either side`, async () => {
      const bad = fileOf("bad.ts", content);
      const good = fileOf("good.ts", moduleOf());
      for (const files of [
        ["--old", bad, "--new", good],
        ["--old", good, "--new", bad],
      ]) {
        const { status, out, err } = await run(...files);
        assert.deepEqual({ status, out }, { status: 1, out: "" });
        assert.match(err, new RegExp(`^${code}: Cannot .*bad\\.ts.*\n$`));
      }
    });
  }

  it("does not run what it reads", async () => {
    const content = `globalThis.wasRun = true;\n${moduleOf()}\nthrow new Error("run");\n`;
    const { status } = await run("--old", fileOf("evil.ts", content));
    assert.equal(status, 0);
    assert.equal("wasRun" in globalThis, false);
  });

  it("refuses a file that is not there", async () => {
    const { status, err } = await run("--old", join(folder, "none.ts"));
    assert.equal(status, 1);
    assert.match(
      err,
      /^ERR_INDEX_UNREADABLE: Cannot read .*none\.ts \(ENOENT\): name an existing /,
    );
  });

  it("says where it cannot write", async () => {
    const before = fileOf("before.ts", moduleOf());
    const { status, out, err } = await run("--old", before, "--new", before, "--out", folder);
    assert.deepEqual({ status, out }, { status: 1, out: "" });
    assert.match(err, /^ERR_DIFF_UNWRITABLE: Cannot write .* \(EISDIR\): name another file /);
  });

  const wrongUsages: { args: string[]; code: string; says: RegExp }[] = [
    { args: [], code: "ERR_OLD_MISSING", says: /name it with --old/ },
    { args: ["--old"], code: "ERR_OPTION_INVALID", says: /--old needs a file name/ },
    { args: ["--old", "--new"], code: "ERR_OPTION_INVALID", says: /--old needs a file name/ },
    { args: ["old.ts"], code: "ERR_OPTION_INVALID", says: /old\.ts is not an option/ },
    { args: ["--from", "x"], code: "ERR_OPTION_INVALID", says: /there is no option --from/ },
    { args: ["--exit-code=no"], code: "ERR_OPTION_INVALID", says: /--exit-code, or it takes no/ },
    { args: ["--limit"], code: "ERR_OPTION_INVALID", says: /2000 or more/ },
    { args: ["--limit", "1999"], code: "ERR_OPTION_INVALID", says: /2000 or more/ },
    { args: ["--limit", "9e9"], code: "ERR_OPTION_INVALID", says: /2000 or more/ },
    { args: ["--limit=-5"], code: "ERR_OPTION_INVALID", says: /2000 or more/ },
  ];
  for (const { args, code, says } of wrongUsages) {
    it(`refuses "${args.join(" ")}" with ${code}`, async () => {
      const { status, out, err } = await run(...args);
      assert.deepEqual({ status, out }, { status: 2, out: "" });
      assert.ok(err.startsWith(`${code}: `), err);
      assert.match(err, says);
    });
  }

  it("tells how it is used", async () => {
    const { status, out } = await run("--help");
    assert.equal(status, 0);
    for (const option of ["old", "new", "out", "limit", "exit-code", "help"]) {
      assert.ok(out.includes(`  --${option} `), option);
    }
  });

  it("reads what the committed file holds", () => {
    assert.equal(indexModule(committedText()), readFileSync(COMMITTED, "utf8"));
  });
});
