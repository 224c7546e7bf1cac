import { spawnSync } from "node:child_process";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { LanguageId } from "../../src/core/paste/languages.ts";
import type { ParserId } from "./read_check_options.ts";
import { documentedRequests, hostileRequests, usualRequests } from "./sample_requests.ts";
import { samplePrograms, sampleSnippets } from "./sample_snippets.ts";
import {
  bashFile,
  goFile,
  JAVA_PARSER,
  javaFile,
  PYTHON_PARSER,
  phpFile,
  tsFiles,
} from "./sources.ts";

/** What a parser said of the snippets. */
export type CheckResult =
  | { kind: "passed"; snippets: number }
  | { kind: "failed"; output: string }
  | { kind: "missing"; command: string };

/** How a parser is called: files to write, then a command in their folder. */
interface Parser {
  language: LanguageId;
  files: (snippets: readonly string[]) => Record<string, string>;
  command: readonly [name: string, ...args: string[]];
}

const NODE_MODULES = fileURLToPath(new URL("../../node_modules/", import.meta.url));

const PARSERS: Record<ParserId, Parser> = {
  bash: {
    language: "curl",
    files: (snippets) => ({ "snippets.sh": bashFile(snippets) }),
    command: ["bash", "-n", "snippets.sh"],
  },
  go: {
    language: "go",
    files: (snippets) => ({ "snippets.go": goFile(snippets) }),
    command: ["gofmt", "-e", "-l", "snippets.go"],
  },
  java: {
    language: "java",
    files: (snippets) => ({ "Snippets.java": javaFile(snippets), "Parse.java": JAVA_PARSER }),
    // Without this Java reads by the locale, which may be plain ASCII.
    command: ["java", "-Dfile.encoding=UTF-8", "Parse.java", "Snippets.java"],
  },
  php: {
    language: "php",
    files: (snippets) => ({ "snippets.php": phpFile(snippets) }),
    command: ["php", "-l", "snippets.php"],
  },
  python: {
    language: "python",
    files: (snippets) => ({ "snippets.json": JSON.stringify(snippets), "parse.py": PYTHON_PARSER }),
    command: ["python3", "parse.py", "snippets.json"],
  },
  ts: {
    language: "javascript",
    files: tsFiles,
    command: ["node", "node_modules/typescript/bin/tsc", "-p", "."],
  },
};

/**
 * Writes sample snippets into files and gives them to a parser.
 *
 * @param id The parser.
 * @param folder A folder to write in; the parser gets one of its own within.
 * @returns What it said, or that it is not installed.
 */
export async function checkByParser(id: ParserId, folder: string): Promise<CheckResult> {
  const { language, files, command } = PARSERS[id];
  const snippets = sampleTexts(language);
  const own = path.join(folder, id);
  await mkdir(own);
  // Where TypeScript looks for the packages that a snippet names.
  if (id === "ts") await symlink(NODE_MODULES, path.join(own, "node_modules"), "junction");
  for (const [name, text] of Object.entries(files(snippets))) {
    await writeFile(path.join(own, name), text);
  }
  const [name, ...args] = command;
  const { error, status, stdout, stderr } = spawnSync(name, args, { cwd: own, encoding: "utf8" });
  if (error !== undefined && "code" in error && error.code === "ENOENT") {
    return { kind: "missing", command: name };
  }
  if (error !== undefined) throw error;
  return status === 0
    ? { kind: "passed", snippets: snippets.length }
    : { kind: "failed", output: `${stdout}${stderr}`.slice(0, 4000) };
}

function sampleTexts(language: LanguageId): string[] {
  const requests = [...usualRequests(), ...hostileRequests(), ...documentedRequests(29)];
  const snippets = sampleSnippets(requests, language).map(({ snippet }) => snippet.lines);
  return [...snippets, ...samplePrograms(language)].map((lines) => lines.join("\n"));
}
