import { hasUnseen } from "./string_literals.ts";

/** A query option as the SDKs take it, e.g. `$top=5` as the number 5 under the name `top`. */
export type SdkOption =
  | { name: "top" | "skip"; value: number }
  | { name: "count"; value: boolean }
  | { name: "select" | "expand" | "orderby"; value: readonly string[] }
  | { name: "filter" | "search" | "startDateTime" | "endDateTime"; value: string };

const ONE = ["$select", "$expand"];
const LIST = [...ONE, "$top", "$search", "$filter", "$count", "$orderby"];

/** What the builders take, by the letter of their ability. */
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  c: [...LIST, "$skip"],
  u: LIST,
  v: [...LIST, "$skip", "startDateTime", "endDateTime"],
  i: ONE,
};

/**
 * Reads a query into the options of an SDK.
 *
 * @param query Without the question mark, percent-encoded.
 * @param abilities Letters of what can be done with the path, as in `SDK_PATHS`.
 * @returns The options in their order, or null where one is unknown, doubled or unclear.
 */
export function readSdkQuery(query: string, abilities: string): SdkOption[] | null {
  const known = [...abilities].flatMap((letter) => OPTIONS[letter] ?? []);
  const options: SdkOption[] = [];
  for (const pair of query.split("&").filter((pair) => pair !== "")) {
    const option = readOption(pair, known);
    if (option === null || options.some(({ name }) => name === option.name)) return null;
    options.push(option);
  }
  return options;
}

function readOption(pair: string, known: readonly string[]): SdkOption | null {
  const [rawName = "", rawValue = ""] = pair.split(/=(.*)/s, 2);
  const name = decode(rawName);
  // A plus is a blank to some readers and a plus to others.
  const value = rawValue.includes("+") ? null : decode(rawValue);
  if (name === null || value === null || value === "" || hasUnseen(value)) return null;
  const asWritten = known.find((option) => option.toLowerCase() === name.toLowerCase());
  if (asWritten === undefined) return null;
  return typedOption(asWritten.replace("$", ""), value);
}

function typedOption(name: string, value: string): SdkOption | null {
  switch (name) {
    case "top":
    case "skip":
      return /^\d{1,9}$/.test(value) ? { name, value: Number(value) } : null;
    case "count":
      return /^(?:true|false)$/i.test(value) ? { name, value: /^true$/i.test(value) } : null;
    case "select":
    case "expand":
    case "orderby":
      return { name, value: splitList(value) };
    case "filter":
    case "search":
    case "startDateTime":
    case "endDateTime":
      return { name, value };
    default:
      return null;
  }
}

/** Splits at commas, but not at those within parentheses or quotes. */
function splitList(text: string): string[] {
  const parts: string[] = [];
  let current = "";
  let depth = 0;
  let quoted = false;
  for (const char of text) {
    if (char === "'") quoted = !quoted;
    if (!quoted && char === "(") depth++;
    if (!quoted && char === ")") depth--;
    if (char === "," && depth === 0 && !quoted) {
      parts.push(current);
      current = "";
    } else current += char;
  }
  return [...parts, current].map((part) => part.trim());
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
