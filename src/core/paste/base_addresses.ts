/** An address that a name stands for: no further than two segments behind the host. */
const BASE =
  /https?:\/\/[\w.-]{1,100}(?::\d{1,5})?(?:\/(?!\.default)[\w.-]{1,40}){0,2}\/?(?=["'`\s,;)\]}]|$)/gi;

/** The name in front of it: `BASE = "`, `const string Base = @"`, `@graph = `, `"BaseUrl": "`. */
const NAME =
  /(?:^|[^\w$@.])[$@]?(?:[A-Za-z_]\w{0,40}\.){0,3}([A-Za-z_]\w{1,59})["']?(?:\s?:\s?[A-Za-z][\w.<>]{0,30}(?=\s?=))?\s{0,12}(?::=|=>|=|:)\s{0,8}[A-Za-z@$]{0,3}["'`]?$/;

/** A name and what stands around it is no longer than this. */
const MOST_NAME = 140;

/** More are not looked at. */
const MOST_NAMES = 16;
const MOST_BASES = 200;

/** A base may be made of another. */
const ROUNDS = 2;

/** What joins two texts in some language. */
const JOINS = String.raw`\s{0,40}(?:\+|&|\.\.?|<>|\|\|)\s{0,40}[@$bfruF]{0,2}`;
const JOINING = "(?:paste0?|str_c|urljoin|url_join|[Cc]oncat|[Cc]ombine|[Jj]oin|resolve)";

/** A name that stands for an address. */
interface Base {
  name: string;
  value: string;
  /** All of the text that says so. */
  definition: string;
}

/**
 * Writes the address that a name stands for where code or a tool joins a path to the name:
 * `BASE + "/me"`, `f"{BASE}/me"`, `GET {{graph}}/me`.
 *
 * @param text The pasted text.
 * @returns The text with whole addresses. A name that is used so no longer shows its own address,
 * which nobody asked for.
 */
export function withBases(text: string): string {
  let written = text;
  for (let round = 0; round < ROUNDS; round++) {
    const before = written;
    for (const base of basesIn(before)) {
      const joined = joinPaths(written, base);
      if (joined === written) continue;
      written = joined.replace(base.definition, () =>
        base.definition.slice(0, base.definition.length - base.value.length),
      );
    }
    if (written === before) break;
  }
  return written;
}

function basesIn(text: string): Base[] {
  const bases = new Map<string, Base>();
  let looked = 0;
  for (const { 0: value, index: at } of text.matchAll(BASE)) {
    if (looked++ >= MOST_BASES || bases.size >= MOST_NAMES) break;
    const found = NAME.exec(text.slice(Math.max(0, at - MOST_NAME), at));
    const name = found?.[1];
    if (found === null || name === undefined || bases.has(name)) continue;
    bases.set(name, { name, value, definition: `${found[0]}${value}` });
  }
  return [...bases.values()];
}

function joinPaths(text: string, { name, value }: Base): string {
  if (text.indexOf(name) === text.lastIndexOf(name)) return text;
  const whole = String.raw`[$@]?(?:[A-Za-z_]\w{0,40}(?:\.|->|::)){0,3}${name}`;
  const within = new RegExp(
    String.raw`(?:\{\{\s?${whole}\s?\}\}|[$#]?\{${whole}\}|[\\$]\(${whole}\)|\$${name})(?=/|(?<=[)}])\w)`,
    "g",
  );
  const before = new RegExp(String.raw`(?<![\w"'])${whole}${JOINS}(["'\`])`, "g");
  const listed = new RegExp(
    String.raw`(${JOINING}\(\s{0,20})${whole}\s{0,3},\s{0,20}[fr]?(["'\`])/?`,
    "g",
  );
  const slash = value.endsWith("/") ? "" : "/";
  return text
    .replace(within, () => value)
    .replace(before, (_all, quote: string) => `${quote}${value}`)
    .replace(listed, (_all, call: string, quote: string) => `${call}${quote}${value}${slash}`);
}
