import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import treeSitter from "@vscode/tree-sitter-wasm";
import type { LanguageId } from "../../../../src/core/paste/languages.ts";

const WASM = new URL("../../../../node_modules/@vscode/tree-sitter-wasm/wasm/", import.meta.url);

/** The grammar of each language that has one. */
const GRAMMARS = {
  curl: "bash",
  powershell: "powershell",
  csharp: "c-sharp",
  javascript: "typescript",
  python: "python",
  java: "java",
  go: "go",
  php: "php",
} as const satisfies Record<Exclude<LanguageId, "http">, string>;

export type ParsedLanguage = keyof typeof GRAMMARS;
export const PARSED_LANGUAGES = Object.keys(GRAMMARS) as ParsedLanguage[];

/** What a parser found in a piece of code. */
export interface ParsedCode {
  hasError: boolean;
  /** Statements at the top: a text that broke out of its string would change their number. */
  statements: number;
}

/**
 * Loads the grammar of a language.
 *
 * @param language The language to parse.
 * @returns A function that parses code of it.
 */
export async function createParser(
  language: ParsedLanguage,
): Promise<(code: string) => ParsedCode> {
  const { Language, Parser } = treeSitter;
  await Parser.init();
  const file = fileURLToPath(new URL(`tree-sitter-${GRAMMARS[language]}.wasm`, WASM));
  const parser = new Parser();
  parser.setLanguage(await Language.load(readFileSync(file)));
  return (code) => {
    const tree = parser.parse(wholeFile(code, language));
    if (tree === null) throw new Error(`Cannot parse ${language}`);
    const { rootNode } = tree;
    const holder = language === "go" ? rootNode.descendantsOfType("block")[0] : rootNode;
    // `hasError` is true for missing nodes as well.
    const found = { hasError: rootNode.hasError, statements: holder?.namedChildCount ?? 0 };
    tree.delete();
    return found;
  };
}

/** What has to stand around a snippet for it to be a file. */
function wholeFile(code: string, language: ParsedLanguage): string {
  if (language === "php") return `<?php\n${code}`;
  return language === "go" ? `package main\nfunc main() {\n${code}\n}\n` : code;
}
