import { isGraphAddress } from "../graph/clouds.ts";
import { ORIGIN } from "./address_patterns.ts";
import { bracketEnds, placeholderOf } from "./idioms/expression.ts";

/** Where an address begins: a host, or a path with its version. */
const START = new RegExp(
  String.raw`${ORIGIN}|(?:(?<=[\s"'\`(=])/|(?<=["'\`]))(?:v1\.0|beta)(?=/[a-z{$[])`,
  "gi",
);
const VERSION = /^\/?(?:v1\.0|beta)$/i;

/** Longer addresses are not followed, and not more of them. */
const MOST_ADDRESS = 3000;
const MOST_ADDRESSES = 1000;
const MOST_VALUE = 300;

/** A terminal breaks its lines at its width, wherever that is. */
const NARROWEST = 78;

/** A value within a literal: `${id}`, `#{id}`, `\(id)`, `$(id)`, `@{id}`, `{id}`. */
const VALUE = /[$#@]?\{|[\\$]\(/y;

/** A variable that PHP, Perl and PowerShell read within a literal, with what is asked of it. */
const MEMBER = /\$[A-Za-z_]\w{0,60}(?:->\w{1,60}){1,4}/y;

/** What neither ends an address nor begins a value in it. */
const NO_VALUE = /[^\s"'`\\<>|$#@{[]{1,3000}/y;

/** `[user id]` where an id belongs. */
const BRACKETED = /(?<=\/)\[[A-Za-z][^\]\n"'/]{0,60}\](?=[/?\s"'`]|$)/y;

/** JSON right behind an address: a chat lost the line break between them. */
const JSON_BEHIND = /\{\s{0,20}"\w{1,60}"\s{0,20}:/y;

/** A placeholder that reads well as it is. */
const PLAIN = /^\$?\{\{?[^{}"'`()[\]$\n]{0,80}\}?\}$/;

/** A dollar sign that is kept from standing for a variable. */
const ESCAPED = /[\\`]\$/y;

/** What joins two texts: `+`, VBA's `&`, Perl's and PHP's `.`, Lua's `..`, `<>`, `||`. */
const JOIN =
  /\s{0,200}(?:(?:\+|&|<>|\|\|)(?:\s?_)?|\.\.|\.(?=\s{0,40}["'$])|(?<=\s)\.(?=\s))\s{0,200}/y;

/** The next of a list that a function joins: `paste0("a", id, "b")`. */
const COMMA = /\s{0,40},\s{0,200}/y;
const LISTED = /\b(?:paste0?|str_c|[Cc]oncat|CONCATENATE)\(\s{0,40}[@$]?$/;
const CONCAT = /\s{0,40}\.concat\(\s{0,40}/y;

const LITERAL = /[@$bfruF]{0,2}(["'`])/y;
const NAME = /\(?(?:\(\w{1,20}\)\s?)?\$?[A-Za-z_]\w{0,60}/y;
const MORE = /(?:\?\.|\.|->|::)[A-Za-z_]\w{0,60}/y;

/** What came of an address: how it is written now, and where it ended in the text. */
interface Written {
  address: string;
  end: number;
}

/**
 * Writes the addresses that code puts together from pieces, each as one, with placeholders for its
 * variables: `"…/users/" + upn + "/messages"` becomes `"…/users/{upn}/messages"`.
 *
 * @param text The pasted text.
 * @returns The same text otherwise.
 */
export function wholeAddresses(text: string): string {
  const parts: string[] = [];
  let from = 0;
  let looked = 0;
  for (const { 0: origin, index: at } of text.matchAll(START)) {
    if (at < from || (!VERSION.test(origin) && !isGraphAddress(origin))) continue;
    if (looked++ >= MOST_ADDRESSES) break;
    const quote = /["'`]/.exec(text.charAt(at - 1))?.[0] ?? "";
    // Within a JSON string a quote is escaped, and the address ends before the next backslash.
    const isOpen = quote !== "" && text[at - 2] !== "\\";
    const start = { address: origin, end: at + origin.length };
    const { address, end } = isOpen ? quoted(text, start, quote) : bare(text, start);
    parts.push(text.slice(from, at), address);
    from = end;
  }
  return from === 0 ? text : `${parts.join("")}${text.slice(from)}`;
}

/** An address without quotes ends at a space, unless a terminal broke it, or its first quote got lost. */
function bare(text: string, start: Written): Written {
  let { address, end } = start;
  const last = Math.min(text.length, end + MOST_ADDRESS);
  while (end < last) {
    const plain = (matchAt(NO_VALUE, text, end) ?? "").slice(0, last - end);
    address += plain;
    end += plain.length;
    if (end >= last) break;
    if (matchAt(JSON_BEHIND, text, end) !== undefined) return { address: `${address}\n`, end };
    const value = valueAt(text, end, address, false);
    const wraps = value === undefined && text[end] === "\n" && isWrapped(text, end);
    if (value === undefined && !wraps && /[\s"'`\\<>|]/.test(text[end] ?? "")) break;
    address += value?.address ?? (wraps ? "" : text[end]);
    end = value?.end ?? end + 1;
  }
  const quote = /["'`]/.exec(text.charAt(end))?.[0];
  return quote !== undefined && address.endsWith("/")
    ? quoted(text, { address, end }, quote)
    : { address, end };
}

/** An address in quotes goes on behind them where something is joined to it. */
function quoted(text: string, start: Written, firstQuote: string): Written {
  let { address, end } = start;
  let quote = firstQuote;
  let isListed = LISTED.test(
    text.slice(Math.max(0, end - address.length - 60), end - address.length - 1),
  );
  const last = Math.min(text.length, end + MOST_ADDRESS);
  while (end < last && text[end] !== "\n") {
    if (text[end] !== quote) {
      const value = valueAt(text, end, address, true);
      address += value?.address ?? text[end];
      end = value?.end ?? end + 1;
      continue;
    }
    const concat = matchAt(CONCAT, text, end + 1);
    isListed ||= concat !== undefined;
    const joined = joinedTo(text, end + 1, isListed, address, concat ?? "");
    if (joined === undefined) break;
    address += joined.address;
    end = joined.end;
    if (joined.quote === undefined) return { address: `${address}${firstQuote}`, end };
    quote = joined.quote;
  }
  return text[end] === quote && quote !== firstQuote
    ? { address: `${address}${firstQuote}`, end: end + 1 }
    : { address, end };
}

/** What is joined behind a literal: values, up to the next literal, whose quote is told. */
function joinedTo(
  text: string,
  from: number,
  isListed: boolean,
  before: string,
  concat: string,
): (Written & { quote?: string }) | undefined {
  let end = from + concat.length;
  let address = "";
  let isFirst = concat !== "";
  for (let values = 0; values < 8; values++) {
    const join = isFirst ? "" : matchAt(isListed ? COMMA : JOIN, text, end);
    isFirst = false;
    if (join === undefined) break;
    const literal = matchAt(LITERAL, text, end + join.length);
    if (literal !== undefined) {
      return { address, end: end + join.length + literal.length, quote: literal.slice(-1) };
    }
    const valueEnd = expressionEnd(text, end + join.length);
    if (valueEnd === undefined) break;
    address += placeholderOf(text.slice(end + join.length, valueEnd));
    end = valueEnd;
  }
  // A value alone behind `/me` may be anything: a query, or a shell's next command.
  return address !== "" && /[/=('":]$/.test(before) ? { address, end } : undefined;
}

/** The end of a variable, with its members, calls and indexes; undefined where there is none. */
function expressionEnd(text: string, from: number): number | undefined {
  const name = matchAt(NAME, text, from);
  if (name === undefined) return undefined;
  if (name.startsWith("(")) return closedBracket(text, from);
  let end = from + name.length;
  for (let parts = 0; parts < 12; parts++) {
    const more = matchAt(MORE, text, end);
    const next = more === undefined ? closedBracket(text, end) : end + more.length;
    if (next === undefined) break;
    end = next;
  }
  // `sep = ""` is an option of the call.
  return /^\s{0,3}=(?!=)/.test(text.slice(end, end + 5)) ? undefined : end;
}

function closedBracket(text: string, at: number): number | undefined {
  if (!/[([{]/.test(text[at] ?? "")) return undefined;
  const end = bracketEnds(text.slice(at, at + MOST_VALUE), 0);
  return end < 0 ? undefined : at + end;
}

/** A value that stands within an address, as a placeholder. */
function valueAt(text: string, at: number, before: string, isQuoted: boolean): Written | undefined {
  const char = text[at] ?? "";
  if (!/[$#@{\\[`]/.test(char)) return undefined;
  const opening = matchAt(VALUE, text, at);
  if (opening !== undefined && (isQuoted || opening !== "\\(")) {
    const end = closedBracket(text, at + opening.length - 1);
    const value = end === undefined ? undefined : text.slice(at, end);
    if (end === undefined || value === undefined || value.includes("\n")) return undefined;
    return { address: PLAIN.test(value) ? value : placeholderOf(value), end };
  }
  const named = before.includes("?")
    ? undefined
    : (matchAt(MEMBER, text, at) ?? matchAt(BRACKETED, text, at));
  if (named !== undefined) return { address: bracketed(named), end: at + named.length };
  const isDollar = isQuoted && matchAt(ESCAPED, text, at) !== undefined;
  return isDollar ? { address: "$", end: at + 2 } : undefined;
}

/** `[user id]` is `{user id}`, `$user->id` is `{id}`. */
function bracketed(value: string): string {
  return value.startsWith("[") ? `{${value.slice(1, -1)}}` : placeholderOf(value);
}

function isWrapped(text: string, lineEnd: number): boolean {
  if (!/^\n[%+&][^\s]/.test(text.slice(lineEnd, lineEnd + 3))) return false;
  return lineEnd - text.lastIndexOf("\n", lineEnd - 1) > NARROWEST;
}

/** What a sticky pattern finds at a place; undefined where it finds nothing. */
function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
