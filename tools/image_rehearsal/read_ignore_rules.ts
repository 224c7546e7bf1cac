/** Says whether a file is kept from the builder; paths are relative to the project, with `/`. */
export type IsIgnored = (path: string) => boolean;

/**
 * Reads a `.dockerignore`.
 *
 * @param text The file; the last rule that names a path or a folder above it decides.
 * @returns Says whether a path is ignored.
 *
 * @example Everything but the sources
 * ```ts
 * import assert from "node:assert/strict";
 * import { readIgnoreRules } from "./read_ignore_rules.ts";
 *
 * const isIgnored = readIgnoreRules("*\n!src\n");
 * assert.deepEqual([".env", "src/index.ts"].map(isIgnored), [true, false]);
 * ```
 */
export function readIgnoreRules(text: string): IsIgnored {
  const rules = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map(readRule);
  return (path) => {
    const names = path.split("/");
    const paths = names.map((_name, at) => names.slice(0, at + 1).join("/"));
    const last = rules.findLast(({ pattern }) => paths.some((part) => pattern.test(part)));
    return last?.ignores ?? false;
  };
}

function readRule(line: string): { ignores: boolean; pattern: RegExp } {
  const ignores = !line.startsWith("!");
  const path = line
    .slice(ignores ? 0 : 1)
    .trim()
    .replace(/^\.?\//, "")
    .replace(/\/$/, "");
  return { ignores, pattern: new RegExp(`^${toPattern(path)}$`) };
}

const WILDCARDS: Readonly<Record<string, string>> = {
  "**/": "(?:.*/)?",
  "**": ".*",
  "*": "[^/]*",
  "?": "[^/]",
};

function toPattern(path: string): string {
  return path.replaceAll(/\*\*\/|\*\*|[*?]|[.+^${}()|[\]\\]/g, (part) => {
    return WILDCARDS[part] ?? `\\${part}`;
  });
}
