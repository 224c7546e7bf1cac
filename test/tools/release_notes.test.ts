import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { runReleaseNotes } from "../../tools/release_notes/run_release_notes.ts";

const CHANGELOG = `# Changelog

## [Unreleased]

## [1.10.0] - 2026-02-01

### Added

- Ten.

## [1.1.0] - 2026-01-01

- One.

## [1.0.0]
`;

function run(args: string[], version = "1.1.0") {
  const said = { out: "", error: "" };
  const status = runReleaseNotes(args, {
    version,
    changelog: CHANGELOG,
    write: (text) => {
      said.out += text;
    },
    writeError: (text) => {
      said.error += text;
    },
  });
  return { status, ...said };
}

const SECTIONS = [
  { version: "1.1.0", notes: "- One.\n" },
  { version: "1.10.0", notes: "### Added\n\n- Ten.\n" },
];

const REFUSED = [
  { args: ["--tag", "v1.1.1"], version: "1.1.0", status: 1, code: "ERR_TAG_MISMATCH" },
  { args: ["--tag", "v1.1.0-rc.1"], version: "1.1.0", status: 1, code: "ERR_TAG_MISMATCH" },
  { args: ["--tag", "v1.10.0"], version: "1.1.0", status: 1, code: "ERR_TAG_MISMATCH" },
  { args: ["--tag", "1.1.0"], version: "1.1.0", status: 1, code: "ERR_TAG_MISMATCH" },
  { args: ["--tag", "v1.0.0"], version: "1.0.0", status: 1, code: "ERR_NOTES_MISSING" },
  { args: ["--tag", "v1.1"], version: "1.1", status: 1, code: "ERR_NOTES_MISSING" },
  { args: ["--tag", "v2.0.0"], version: "2.0.0", status: 1, code: "ERR_NOTES_MISSING" },
  { args: ["--tag"], version: "1.1.0", status: 2, code: "ERR_USAGE" },
  { args: ["v1.1.0"], version: "1.1.0", status: 2, code: "ERR_USAGE" },
  { args: ["--tag", "v1.1.0", "more"], version: "1.1.0", status: 2, code: "ERR_USAGE" },
];

describe("runReleaseNotes()", () => {
  for (const { version, notes } of SECTIONS) {
    it(`prints what the changelog says of ${version}`, () => {
      assert.deepEqual(run(["--tag", `v${version}`], version), {
        status: 0,
        out: notes,
        error: "",
      });
    });
  }

  for (const { args, version, status, code } of REFUSED) {
    it(`refuses ${args.join(" ")} for ${version} with ${code}`, () => {
      const said = run(args, version);
      assert.equal(said.status, status);
      assert.equal(said.out, "");
      assert.match(said.error, new RegExp(`^${code}: .+: .+\n$`));
    });
  }

  it("shows its help", () => {
    const said = run(["--help"]);
    assert.equal(said.status, 0);
    assert.match(said.out, /release:notes -- --tag/);
  });
});
