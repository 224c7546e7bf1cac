import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { CheckError } from "../../tools/check_snippets/check_error.ts";
import { readCheckOptions } from "../../tools/check_snippets/read_check_options.ts";
import { runCheckSnippets } from "../../tools/check_snippets/run_check_snippets.ts";
import { goFile, javaFile, phpFile, tsFiles } from "../../tools/check_snippets/sources.ts";

async function run(...args: string[]) {
  let out = "";
  let err = "";
  const status = await runCheckSnippets(args, {
    write: (text) => {
      out += text;
    },
    writeError: (text) => {
      err += text;
    },
  });
  return { status, out, err };
}

describe("readCheckOptions()", () => {
  it("reads a list of parsers, once or several times", () => {
    const options = readCheckOptions(["--require", "php,go", "--require=ts"]);
    assert.deepEqual(options, { help: false, require: ["php", "go", "ts"] });
  });

  it("requires nothing unless it is told to", () => {
    assert.deepEqual(readCheckOptions([]), { help: false, require: [] });
  });

  for (const args of [["--require", "ruby"], ["--require"], ["php"], ["--all"], ["--help=yes"]]) {
    it(`refuses ${args.join(" ")}`, () => {
      assert.throws(() => readCheckOptions(args), CheckError);
    });
  }
});

describe("runCheckSnippets()", () => {
  it("explains itself without looking for a parser", async () => {
    const { status, out, err } = await run("--help");
    assert.equal(status, 0);
    assert.match(out, /^Gives sample snippets .*\n\nUsage: /);
    assert.equal(err, "");
  });

  it("says in one line what is wrong with the options", async () => {
    const { status, out, err } = await run("--require", "ruby");
    assert.equal(status, 2);
    assert.equal(out, "");
    assert.match(err, /^ERR_USAGE: Cannot read the options as "ruby" is none of [^\n]*\n$/);
  });
});

describe("the files that parsers get", () => {
  it("keep every snippet apart from the others", () => {
    assert.equal(goFile(["a()"]), "package main\nfunc s0() {\na()\n}\n");
    assert.equal(
      phpFile(["use A\\B;", "b();"]),
      "<?php\nnamespace S0 {\nuse A\\B;\n}\nnamespace S1 {\nb();\n}\n",
    );
  });

  it("have a Java class's imports above it, each once", () => {
    const file = javaFile(["import a.*;\nx();", "import a.*;\ny();"]);
    assert.equal(
      file,
      "import a.*;\nclass Snippets {\nvoid s0() {\nx();\n}\nvoid s1() {\ny();\n}\n}\n",
    );
  });

  it("have a TypeScript module for each program, and one for all requests", () => {
    const files = tsFiles(['import "x";', "const a = 1;", "const a = 2;"]);
    assert.deepEqual(Object.keys(files).sort(), [
      "package.json",
      "program0.ts",
      "requests.ts",
      "tsconfig.json",
    ]);
    assert.match(files["requests.ts"] ?? "", /\{\nconst a = 1;\n\}\n\{\nconst a = 2;\n\}\n$/);
  });
});
