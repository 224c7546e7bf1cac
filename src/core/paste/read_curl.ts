import { isGraphAddress } from "../graph/clouds.ts";

/** A curl command, taken apart. */
export interface Curl {
  /** Where it stands in the text. */
  at: number;
  end: number;
  method: string | null;
  /** `https://host`, or a host alone. */
  origin: string;
  path: string;
  query: string;
  /** `Name: value`, a line each. */
  headers: string[];
  body: string;
}

const CURL = /\bcurl(?:\.exe)?(?=[ \t]+)/g;

/** More commands than this are not looked at, and not more of one than so many characters. */
const MOST_CURLS = 50;
const MOST_COMMAND = 8_000;

/**
 * Finds curl commands in a text.
 *
 * @param text The pasted text.
 * @returns Each command that names a URL.
 */
export function readCurls(text: string): Curl[] {
  const curls: Curl[] = [];
  let end = 0;
  let looked = 0;
  for (const { index: at } of text.matchAll(CURL)) {
    if (at < end) continue;
    if (looked++ >= MOST_CURLS) break;
    const commandEnds = commandEnd(text, at);
    const curl = parseCurl(shellWords(text.slice(at, commandEnds)));
    if (curl === undefined) continue;
    end = commandEnds;
    curls.push({ ...curl, at, end });
  }
  return curls;
}

/**
 * A command runs on over lines that end with `\` (shell), `^` (cmd) or a backtick (PowerShell), and
 * over those within quotes. A quote that is never closed is an apostrophe.
 */
function commandEnd(text: string, at: number): number {
  let quote = "";
  let lineEnd = -1;
  const last = Math.min(text.length, at + MOST_COMMAND);
  for (let next = at; next < last; next++) {
    const char = text[next] ?? "";
    if (char === "\n") {
      const goesOn = /[\\^`][ \t]{0,20}$/.test(text.slice(Math.max(at, next - 21), next));
      if (quote === "" && !goesOn) return next;
      if (!goesOn && lineEnd < 0) lineEnd = next;
    } else if (char === "\\" && quote !== "'" && text[next + 1] !== "\n") next++;
    else if (quote === "" && (char === "'" || char === '"')) quote = char;
    else if (char === quote) quote = "";
  }
  return quote !== "" && lineEnd >= 0 ? lineEnd : last;
}

function parseCurl(args: string[]): Omit<Curl, "at" | "end"> | undefined {
  let method: string | null = null;
  const urls: string[] = [];
  const headers: string[] = [];
  const data: string[] = [];
  let inQuery = false;
  let implied = "GET";
  for (let at = 1; at < args.length; at++) {
    const { name, value, consumed } = option(args, at);
    at += consumed;
    if (name === "-X" || name === "--request") method = value;
    else if (name === "-H" || name === "--header") headers.push(value);
    else if (name === "-d" || DATA.test(name)) {
      data.push(value);
      implied = "POST";
    } else if (name === "-F" || name === "--form") implied = "POST";
    else if (name === "-T" || name === "--upload-file") implied = "PUT";
    else if (name === "-G" || name === "--get") inQuery = true;
    else if (name === "--url" || (name === "" && isAddress(value))) urls.push(value);
  }
  const parts = urlParts(urls.find(isGraphAddress) ?? urls[0] ?? "");
  if (parts === undefined) return undefined;
  const query = [parts.query, ...(inQuery ? data : [])].filter((part) => part !== "");
  return {
    method: method ?? (inQuery ? "GET" : implied),
    origin: parts.origin,
    path: parts.path,
    query: query.join("&"),
    headers,
    body: inQuery ? "" : data.join("&"),
  };
}

function urlParts(url: string) {
  const parts = /^((?:https?:\/\/)?[^/?#\s]+)(\/[^?#]*)?(?:\?([^#]*))?/i.exec(url);
  if (parts?.[1] === undefined) return undefined;
  return { origin: parts[1], path: parts[2] ?? "/", query: parts[3] ?? "" };
}

/** curl takes an address without `https://` as well. */
function isAddress(word: string): boolean {
  return /^https?:\/\//i.test(word) || isGraphAddress(word);
}

const DATA = /^(?:--data(?:-raw|-binary|-ascii|-urlencode)?|--json)$/;

/** Options that take the next word as their value. */
const WITH_VALUE =
  /^(?:-[XHdoubAexFTmcw]|--(?:request|header|data(?:-raw|-binary|-ascii|-urlencode)?|json|url|output|user|user-agent|cookie|cookie-jar|referer|proxy|form|upload-file|max-time|connect-timeout|write-out|retry|cacert|cert|resolve|oauth2-bearer))$/;

/** Flags that may stand before another in one word, as in `-sSX POST`. */
const FLAGS = /^-[sSkvifLgNn#]+(?=[XHdouAbexGFT])/;

/** Reads `-X POST`, `-XPOST`, `--request=POST` or a word that is no option. */
function option(args: string[], at: number): { name: string; value: string; consumed: number } {
  const word = (args[at] ?? "").replace(FLAGS, "-");
  if (!word.startsWith("-")) return { name: "", value: word, consumed: 0 };
  if (WITH_VALUE.test(word)) return { name: word, value: args[at + 1] ?? "", consumed: 1 };
  const joined = /^(--[\w-]+)=(.*)$/s.exec(word) ?? /^(-[XHdFT])(.+)$/s.exec(word);
  return { name: joined?.[1] ?? word, value: joined?.[2] ?? "", consumed: 0 };
}

/** Splits as a shell would: quotes, escapes, lines joined. */
function shellWords(command: string): string[] {
  const text = command.replace(/[\\^`][ \t]*\r?\n/g, " ");
  return [...text.matchAll(/(?:'[^']*'|"(?:\\.|[^"\\])*"|\\.|[^\s'"\\])+/g)].map((match) =>
    match[0].replace(/'([^']*)'|"((?:\\.|[^"\\])*)"|\\(.)/g, (_whole, single, double, escaped) => {
      if (single !== undefined) return single;
      return double === undefined ? escaped : double.replace(/\\(["\\$`])/g, "$1");
    }),
  );
}
