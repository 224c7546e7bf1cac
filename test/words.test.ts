import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, it } from "mocha";
import { toAnswer } from "../src/core/answer.ts";
import { ENTRA_ROWS } from "../src/core/diagnosis/entra/rows.ts";
import { explain } from "../src/core/explain.ts";
import { STATEMENTS } from "../src/core/graph/error_statements.ts";
import type { Statement } from "../src/core/graph/statements/statement.ts";
import { ENGLISH } from "../src/core/words/english.ts";
import type { Words } from "../src/core/words/words.ts";
import { appToken, errorBody, GRAPH, NOW, userToken } from "./core/pieces.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

/** Rooms that decide and say nothing themselves; prose that is looked for in a paste, or copied, is data. */
const WORDLESS: [room: string, data: RegExp][] = [
  ["src/core/diagnosis", /^$/],
  [
    "src/core/graph",
    /\/(?:permission_data|statements\/\w+|\w+_rules|gate_commands|\w+_gates)\.ts$/,
  ],
  ["src/core/remedy", /\/(?:snippets\/.+|grant_commands)\.ts$/],
  ["src/core/tenant", /^$/],
  ["src/cards", /\/(?:words\/english(?:\/\w+)?|samples)\.ts$/],
  ["src/bot", /\/html_text\.ts$/],
];

/** Words in a row, as ids, claims and names do not have them. */
const PROSE = /\p{L}+ \p{L}+ \p{L}+/u;

/** A language without words: what is still said then was not said by a language. */
const SILENT = silenced(ENGLISH) as Words;

const TENANT = "7d0e2b8a-90b1-4b52-8a5c-3a9d5f6b7c81";

const ROWS: readonly Statement[] = STATEMENTS;

const answers = [
  ...ROWS.map(({ codes = [], phrases = [] }) => errorBody(codes[0] ?? "", phrases[0])),
  ...[400, 404, 405, 415, 429, 503].map((status) => `HTTP/1.1 ${status}`),
  "",
];

const refusedSignIns = [
  ...ENTRA_ROWS.map(({ codes: [code] }) => `AADSTS${code}: Something.`),
  "AADSTS999123: Something new.",
];

const calls = [
  "",
  `GET ${GRAPH}/me/messages\n${appToken(["Mail.Read"])}`,
  `GET ${GRAPH}/users\n${appToken([])}`,
  `GET ${GRAPH}/sites/x\n${appToken(["Sites.Selected"])}`,
  `GET ${GRAPH}/users\n${userToken("User.Read")}`,
  `GET ${GRAPH}/users/ada@contoso.com/messages\n${userToken("Mail.Read")}`,
  `GET ${GRAPH}/me\nnew ClientSecretCredential(x)`,
  `GET ${GRAPH}/me/messages\nnew InteractiveBrowserCredential({ scopes: ["User.Read"] })`,
];

describe("a language", () => {
  it("says all that an answer says", () => {
    const refusedCalls = calls.flatMap((call) => answers.map((answer) => `${call}\n\n${answer}`));
    for (const text of [...refusedCalls, ...refusedSignIns]) {
      const answer = toAnswer(explain(text, NOW, { words: SILENT, tenantId: TENANT }));
      // What is to be copied is in no language.
      const { commands: _, gates, ...said } = answer;
      const shown = [said, gates.map(({ commands, ...gate }) => gate)];
      for (const one of strings(shown)) assert.doesNotMatch(one, PROSE);
    }
  });

  for (const [room, data] of WORDLESS) {
    it(`says all that ${room} would say`, () => {
      const files = listFiles(room).filter((file) => !data.test(file));
      const said = files.flatMap(literals);
      // Errors of our own are for whoever mends them.
      assert.deepEqual(
        said.filter((text) => PROSE.test(text) && !text.startsWith("ERR_")),
        [],
      );
    });
  }
});

/** The same shape with no text in it; a function says what it is told and nothing else. */
function silenced(words: unknown): unknown {
  if (typeof words === "string") return "";
  if (typeof words === "function") return (...told: unknown[]) => told.flatMap(parts).join("; ");
  if (Array.isArray(words)) return words.map(silenced);
  const entries = Object.entries(words ?? {});
  return Object.fromEntries(entries.map(([name, one]) => [name, silenced(one)]));
}

/** Every text within a value. */
function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" ? Object.values(value ?? {}).flatMap(strings) : [];
}

function parts(told: unknown): unknown[] {
  return typeof told === "object" ? Object.values(told ?? {}) : [told];
}

function listFiles(room: string): string[] {
  return readdirSync(path.join(ROOT, room), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => path.join(ROOT, room, name));
}

/** What stands in quotes outside of comments. */
function literals(file: string): string[] {
  const code = readFileSync(file, "utf8")
    .replace(/\/\*.*?\*\//gs, "")
    .replace(/(?<=^|\s)\/\/.*$/gm, "");
  return [...code.matchAll(/"([^"\n]*)"|`([^`\n]*)`/g)].map(
    ([, quoted, made]) => quoted ?? made ?? "",
  );
}
