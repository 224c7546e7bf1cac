import { decodedClaims } from "./decoded_claims.ts";

/** Terminals and mail clients wrap between these widths; a longer line was not wrapped. */
const NARROWEST = 36;
const WIDEST = 250;

/** A token of 16 KB is not longer than this. */
const MOST_LINES = 250;

/** A token that runs to the end of its line. */
const TOKEN_AT_END = /(?<![A-Za-z0-9_.-])eyJ[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*)*$/;

/** A line that a token may go on with, behind a quote mark at most, and what follows it there. */
const NEXT_PART = /^[ \t>]{0,20}([A-Za-z0-9_.-]+)(.*)$/;

/** What a log writes in front of each line. */
const LOG_PREFIX =
  /^(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[\d.,:+Z]{0,20}\]?[ \t]+|\[?\d\d:\d\d:\d\d[\d.,]{0,10}\]?[ \t]+|std(?:out|err) [FP] |\[?(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR)\]?:?[ \t]+|[a-z][\w.-]{1,40}[ \t]{0,20}\|[ \t]{0,4}|[|│] ?)+/;

/**
 * Joins tokens that a terminal or a mail client broke over several lines. A half token looks cut off,
 * and its other half would stay in the text.
 *
 * @param text The pasted text.
 * @returns The same text, each wrapped token on one line.
 */
export function joinTokenLines(text: string): string {
  if (!text.includes("eyJ")) return text;
  const lines = text.split("\n");
  const joined: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const start = isWide(line) ? TOKEN_AT_END.exec(line)?.[0] : undefined;
    const prefix = start === undefined ? "" : (LOG_PREFIX.exec(line)?.[0] ?? "");
    const rest =
      start === undefined ? undefined : restOfToken(start, line.length, prefix, lines, at + 1);
    joined.push(rest === undefined ? line : line + rest.text);
    at += rest?.lines ?? 0;
  }
  return joined.join("\n");
}

function isWide(line: string): boolean {
  return line.length >= NARROWEST && line.length <= WIDEST;
}

/** What the lines below add to a token; undefined where it does not become readable by them. */
function restOfToken(
  start: string,
  width: number,
  prefix: string,
  lines: readonly string[],
  from: number,
): { text: string; lines: number } | undefined {
  const parts: string[] = [];
  let token = start;
  let behind = "";
  while (parts.length < MOST_LINES && behind === "") {
    const line = lines[from + parts.length] ?? "";
    const [, part = "", after = ""] = NEXT_PART.exec(withoutPrefix(line, prefix)) ?? [];
    if (part === "" || !mayGoOn(token, part)) break;
    parts.push(part);
    token += part;
    behind = after.trim() === "" ? "" : after;
    if (line.length !== width) break;
  }
  if (parts.length === 0) return undefined;
  if (isReadable(token)) return withParts(parts, behind);
  // The payload may end with its line; what stands below is then another word.
  const last = parts.pop() ?? "";
  return isReadable(token.slice(0, token.length - last.length)) ? withParts(parts, "") : undefined;
}

/** A log writes the same in front of each line, but for the digits. */
function withoutPrefix(line: string, prefix: string): string {
  if (prefix === "") return line;
  const own = LOG_PREFIX.exec(line)?.[0] ?? "";
  return own.replace(/\d/g, "0") === prefix.replace(/\d/g, "0") ? line.slice(own.length) : line;
}

function withParts(parts: readonly string[], behind: string) {
  return parts.length === 0 ? undefined : { text: parts.join("") + behind, lines: parts.length };
}

function isReadable(token: string): boolean {
  return decodedClaims(token) !== undefined;
}

/** A payload goes on with anything, a signature up to the 342 characters of RS256 and with the like. */
function mayGoOn(token: string, part: string): boolean {
  // Another token's first line; but a payload begins like this too.
  if (part.startsWith("eyJ")) return token.endsWith(".");
  const [, , signature] = token.split(".", 3);
  if (signature === undefined) return true;
  const looksEncoded = /\d/.test(part) && /[a-z]/.test(part) && /[A-Z]/.test(part);
  return signature.length < 342 && part.length >= 20 && looksEncoded;
}
