import { bracketEnds } from "./idioms/expression.ts";

/** A method is looked for this far around an address, and a variable's use this far behind it. */
const NEARBY = 200;
const MOST_BETWEEN = 4000;
const MOST_USES = 3;

const METHOD = "(get|post|put|patch|delete)";

/** What may stand between a call's bracket and an address: `Uri.https("host", `, `new URL(`, `f"`. */
const OPENING = String.raw`(?:ur[li]\s?[=:]\s?)?(?:paste0?\()?(?:(?:new\s)?ur[il](?:\.\w{1,12})?\(\s{0,3}(?:["'][\w.-]{1,60}["']\s{0,3},\s{0,3})?){0,2}[$@bfr]{0,2}["'\`]?$`;

/** What directly in front of an address says its method, the surest first. */
const IN_FRONT: readonly RegExp[] = [
  // `requests.post("`, `client.PostAsync("`, `restTemplate.getForObject("`.
  new RegExp(
    String.raw`\b${METHOD}(?:_?async|_?json|StringAsync|StreamAsync|FromJsonAsync|AsJsonAsync|ForObject|ForEntity)?\s{0,4}\(\s{0,20}${OPENING}`,
    "i",
  ),
  // `new HttpPost("`, `Net::HTTP::Post.new("`.
  new RegExp(String.raw`\bHTTP(?:::)?${METHOD}(?:\.new)?\s{0,2}\(\s{0,20}${OPENING}`, "i"),
  // `http.Open "POST", "`, `new HttpRequestMessage(HttpMethod.Post, "`.
  new RegExp(
    String.raw`(?:["':]|\b(?:HttpMethod|Method|http)\.(?:Method)?)${METHOD}["']?\s{0,3},\s{0,40}${OPENING}`,
    "i",
  ),
  // `A POST request to `, `for the PUT operation to the endpoint:`.
  /\b(GET|POST|PUT|PATCH|DELETE)(?: [A-Za-z][a-z]{0,19}){0,6}:?\s{1,3}["'`<(]?$/,
  // `POST | https://…`, `DELETE | 403 | https://…`, `POST -> https://…`.
  /\b(GET|POST|PUT|PATCH|DELETE)\s{0,4}(?:[|>,-]{1,2}\s{0,4}\d{3}\s{0,4})?[|>,-]{1,2}\s{0,4}["'`<(]?$/,
];

/** `"method": "POST"`, `Request Type: Post`, `Method := rmPOST`, `HttpMethod = HttpMethod.Post`. */
const NAMED =
  /(?:\b|http)(?:method|request[ _-]?type|verb|customrequest)["']?\s{0,4}(?::=|=>|[:=,])?\s{0,4}(?:["']|rm|HttpMethod\.)?(get|post|put|patch|delete)\b/gi;

/** `-Method Post`, `-X POST`: an option counts for its own command only. */
const OPTION = /\s-{1,2}(?:method|X|request)[ \t:=]{1,3}["']?(get|post|put|patch|delete)\b/i;

/** `GetForAppAsync("api", o => o.RelativePath = "me")` of Microsoft.Identity.Web. */
const FOR_SOMEBODY = /\b(Get|Post|Put|Patch|Delete)For(?:App|User)(?:Async)?\b/g;

/** What directly behind an address says its method: `, HttpMethod.POST`, `)).POST(`. */
const BEHIND: readonly RegExp[] = [
  /^["'`]?\s{0,3},\s{0,20}(?:HttpMethod|Method)\.(get|post|put|patch|delete)\b/i,
  /^["'`]?\s{0,3}\){1,3}\s{0,60}\.(GET|POST|PUT|DELETE)\(/,
];

/** A variable that an address is kept in, at the beginning of its line. */
const KEPT =
  /^[ \t>]{0,40}(?:PS [^\n>]{0,60}>\s?)?(?:[A-Za-z][\w.<>]{0,40} ){0,4}([$@]?[A-Za-z_]\w{0,60})(?:\s?:\s?\w{1,20})?\s{0,12}:?=\s{0,12}(?:new\s)?(?:ur[il](?:\.\w{1,12})?\()?[$@bfr]{0,2}["'`]?$/i;

/** Where an address stands in a text, and its neighbours. */
export interface Place {
  at: number;
  end: number;
  /** Where the one before it ends, and where the next one begins. */
  after: number;
  before: number;
}

/**
 * Reads the method of an address from what stands around it.
 *
 * @param text The pasted text.
 * @param place Where the address stands.
 * @returns The method as it is written; null where the text does not say it.
 */
export function methodNearby(text: string, place: Place): string | null {
  const name = keptIn(text, place.at);
  if (name !== undefined) return methodOfUse(text, name, place.end) ?? methodBeside(text, place);
  const front = before(text, place);
  const behind = text.slice(place.end, Math.min(place.end + NEARBY, place.before));
  return (
    inFront(front) ??
    optionOf(text, place) ??
    lastOf(front, NAMED) ??
    firstOf(behind, BEHIND) ??
    lastOf(front, FOR_SOMEBODY) ??
    inArguments(text, place.at) ??
    firstNamed(behind.replace(/\}.*$/s, ""))
  );
}

function inFront(front: string): string | null {
  return firstOf(front, IN_FRONT);
}

function firstOf(text: string, patterns: readonly RegExp[]): string | null {
  for (const pattern of patterns) {
    const method = pattern.exec(text)?.[1];
    if (method !== undefined) return method;
  }
  return null;
}

function lastOf(text: string, pattern: RegExp): string | null {
  return [...text.matchAll(pattern)].at(-1)?.[1] ?? null;
}

function firstNamed(text: string): string | null {
  return [...text.matchAll(NAMED)][0]?.[1] ?? null;
}

/** `-Method Post` of the command that an address stands in. */
function optionOf(text: string, { at, end }: Pick<Place, "at" | "end">): string | null {
  const before = text.slice(Math.max(0, at - NEARBY), at).replace(/^.*(?<![`\\][ \t]{0,9})\n/s, "");
  const behind = /^(?:[^\n`]|`[ \t]{0,9}\n|`){0,300}/.exec(text.slice(end, end + 300))?.[0] ?? "";
  // Not the option of another command on the same line.
  const own = [before.replace(/^.*[|;]/s, ""), behind.replace(/[|;].*$/s, "")];
  return firstOf(own[0] ?? "", [OPTION]) ?? firstOf(own[1] ?? "", [OPTION]);
}

/** `fetch("…", { headers: { … }, method: "POST" })`: anywhere in the call's own brackets. */
function inArguments(text: string, at: number): string | null {
  const before = text.slice(Math.max(0, at - 20), at);
  const open = before.search(/\(\s{0,12}[$@bfr]{0,2}["'`]?$/);
  if (open < 0) return null;
  const from = at - before.length + open;
  const end = bracketEnds(text, from);
  const written = /[,{]\s{0,40}["']?method["']?\s{0,3}[:=]\s{0,3}["'](\w{3,6})["']/i;
  return end < 0 ? null : (written.exec(text.slice(at, end))?.[1] ?? null);
}

/** The variable that an address is kept in; undefined where it is the argument of a call. */
function keptIn(text: string, at: number): string | undefined {
  const start = Math.max(0, at - NEARBY);
  const before = text.slice(start, at);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const ahead = before.slice(0, before.length - line.length).trimEnd();
  if (/[,({[`\\]$/.test(ahead)) return undefined;
  return KEPT.exec(line)?.[1];
}

/** The method of the call that a variable is given to: `requests.post(url`, `-Uri $url`. */
function methodOfUse(text: string, name: string, from: number): string | null {
  const behind = text.slice(from, from + MOST_BETWEEN);
  const plain = name.replace(/^[$@]/, "");
  let looked = 0;
  for (const use of behind.matchAll(new RegExp(String.raw`[$@]?\b${plain}\b(?!["'])`, "g"))) {
    if (looked++ >= MOST_USES) break;
    const at = from + use.index;
    const end = at + use[0].length;
    const before = text.slice(Math.max(from, at - NEARBY), at);
    const method =
      inFront(before) ??
      optionOf(text, { at, end }) ??
      firstOf(text.slice(end, end + NEARBY), BEHIND) ??
      inArguments(text, at);
    if (method !== null) return method;
  }
  return null;
}

/** Beside a variable's definition: `method = "POST"`, but not the argument of another call. */
function methodBeside(text: string, place: Place): string | null {
  const behind = text.slice(place.end, Math.min(place.end + NEARBY, place.before));
  return lastOf(withoutCalls(before(text, place)), NAMED) ?? firstNamed(withoutCalls(behind));
}

function withoutCalls(text: string): string {
  return text
    .split("\n")
    .filter((line) => !/-ur[il]\b|\w\(/i.test(line))
    .join("\n");
}

/** What stands in front: not past a neighbour or another address, and not out of the braces around. */
function before(text: string, { at, after }: Place): string {
  return text
    .slice(Math.max(at - NEARBY, after), at)
    .replace(/^.*(?:\}|https?:\/\/[^\s"'`]{0,200})/s, "");
}
