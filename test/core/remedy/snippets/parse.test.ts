import assert from "node:assert/strict";
import { before, describe, it } from "mocha";
import { LANGUAGES } from "../../../../src/core/paste/languages.ts";
import { clientSnippet } from "../../../../src/core/remedy/snippets/client_snippet.ts";
import { requestSnippet } from "../../../../src/core/remedy/snippets/request_snippet.ts";
import {
  documentedRequests,
  HOSTILE_TEXTS,
  hostileRequests,
  usualRequests,
} from "../../../../tools/check_snippets/sample_requests.ts";
import {
  clientChoices,
  samplePrograms,
  sampleSnippets,
} from "../../../../tools/check_snippets/sample_snippets.ts";
import { createParser, PARSED_LANGUAGES, type ParsedCode } from "./parse_code.ts";

const usual = usualRequests();
const hostile = hostileRequests();
const documented = documentedRequests(29);

describe("snippets are code", () => {
  for (const language of PARSED_LANGUAGES) {
    describe(language, () => {
      let parse: (code: string) => ParsedCode;
      before(async () => {
        parse = await createParser(language);
      });

      const assertParses = (lines: readonly string[]) => {
        const code = lines.join("\n");
        assert.equal(parse(code).hasError, false, code);
      };

      it("parses for requests of every shape", () => {
        for (const { snippet } of sampleSnippets(usual, language)) assertParses(snippet.lines);
      });

      it("parses for operations from all over Graph", () => {
        for (const { snippet } of sampleSnippets(documented, language)) assertParses(snippet.lines);
      });

      it("parses together with the block that signs in", () => {
        for (const lines of samplePrograms(language)) assertParses(lines);
      });

      it("parses for texts that try to break out of their string", () => {
        for (const { snippet } of sampleSnippets(hostile, language)) assertParses(snippet.lines);
      });

      it("keeps its statements whatever a text in a path, query or body holds", () => {
        const places = [
          (text: string) => ({ path: `/x/${text}` }),
          (text: string) => ({ query: `$filter=${text}` }),
          (text: string) => ({ method: "POST", body: JSON.stringify({ a: text }) }),
          (text: string) => ({ method: "POST", body: `{${text}}` }),
          (text: string) => ({ path: "/x", headers: { Prefer: text } }),
        ];
        const base = {
          ...usual[0],
          version: "beta" as const,
          path: "/x",
          host: "graph.microsoft.com",
        };
        const request = { method: "GET", query: "", headers: {}, body: null, ...base };
        for (const place of places) {
          const count = (text: string) =>
            parse(requestSnippet({ ...request, ...place(text) }, language).lines.join("\n"))
              .statements;
          for (const text of HOSTILE_TEXTS) assert.equal(count(text), count("plain"), text);
        }
      });
    });
  }
});

describe("snippets fit a card", () => {
  const all = [...usual, ...hostile, ...documented];
  for (const { id } of LANGUAGES) {
    it(`${id} has at most ten lines, each of them one line, with nothing unseen`, () => {
      const requests = sampleSnippets(all, id).map(({ snippet }) => snippet.lines);
      const clients = clientChoices().flatMap((choice) =>
        (["sdk", "raw"] as const).map((form) => clientSnippet(id, { ...choice, form }).lines),
      );
      for (const lines of [...requests, ...clients]) {
        assert.ok(lines.length > 0 && lines.length <= 10, lines.join("\n"));
        for (const line of lines) assert.doesNotMatch(line, /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
      }
    });
  }
});
