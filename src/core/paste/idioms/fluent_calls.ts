import type { CallFound } from "./call_found.ts";
import { bracketEnds, literalOf, placeholderOf } from "./expression.ts";
import { isKnownPath } from "./known_path.ts";

/** Graph's collections that a chain begins with; not those whose names any code has, as `settings`. */
const ROOTS = new Set(
  `me users groups sites drives shares teams chats applications serviceprincipals devices organization
  subscriptions reports auditlogs security identity devicemanagement deviceappmanagement planner
  communications directory directoryobjects directoryroles directoryroletemplates domains search
  rolemanagement identitygovernance identityprotection identityproviders informationprotection education
  print solutions appcatalogs applicationtemplates teamwork invitations oauth2permissiongrants policies
  places contracts external tenantrelationships subscribedskus schemaextensions groupsettings
  grouplifecyclepolicies agreements`.split(/\s+/),
);

/** A word that may be one of them. */
const ROOT = /(?:\.|->)[\s\\]{0,40}([A-Za-z]\w{1,40})/g;

/** The older SDKs name a collection and its item in one: `usersById("x")`. */
const OF_ONE = /_?by_?id$/i;

/** The last call of a chain, in every SDK, and the method it stands for. */
const VERBS: Readonly<Record<string, string>> = {
  get: "GET",
  getasync: "GET",
  getresponseasync: "GET",
  getcount: "GET",
  post: "POST",
  postasync: "POST",
  add: "POST",
  addasync: "POST",
  addresponseasync: "POST",
  patch: "PATCH",
  patchasync: "PATCH",
  update: "PATCH",
  updateasync: "PATCH",
  put: "PUT",
  putasync: "PUT",
  delete: "DELETE",
  deleteasync: "DELETE",
};

/** Words of a chain that add nothing to the address. */
const SILENT =
  /^(?:request|buildrequest|build_request|top|filter|select|expand|orderby|order_by|search|skip|header|headers|version|responsetype|configureawait|getawaiter|withurl|with_url|graph|v1|beta)$/;

/** Office365-REST-Python-Client sends with this, whatever it is that the chain asks for. */
const SENDS = "execute_query";

/** Ruby needs no brackets: `client.me.messages.get.resume`. */
const RUBY = /^\s{0,9}\.resume\b/;

/** What SDKs call by a name of its own. */
const ODATA: Readonly<Record<string, string>> = { ref: "$ref", value: "$value", count: "$count" };

/** A client of Graph by its name, so that a chain without a call is one to Graph. */
const CLIENT_NAME = /(?:graph|client|gsc)\w{0,30}(?:\(\))?\s{0,20}$/i;

/** More chains are not followed, and not further than this. */
const MOST_CHAINS = 60;
const MOST_LINKS = 24;

/** How far a builder that was kept in a variable is followed. */
const MOST_BETWEEN = 2000;

/** A link of a chain: a name, and what stands in its brackets. */
interface Link {
  name: string;
  argument: string | null;
  indexed: boolean;
  end: number;
}

/**
 * Finds calls of Microsoft's SDKs: `graphClient.Me.Messages.GetAsync()`,
 * `client.Users().ByUserId("x").Get(ctx, nil)`, `graph_client.me.messages.get()`.
 *
 * @param text The pasted text.
 * @returns Each chain that leads to a path of Graph.
 */
export function fluentCalls(text: string): CallFound[] {
  if (!/graph|client\./i.test(text)) return [];
  const calls: CallFound[] = [];
  let end = 0;
  let looked = 0;
  for (const match of text.matchAll(ROOT)) {
    const at = match.index;
    if (at < end || !isRoot(match[1] ?? "")) continue;
    if (looked++ >= MOST_CHAINS) break;
    const call = readChain(text, at);
    if (call === undefined) continue;
    end = call.end;
    calls.push(call);
  }
  return calls;
}

/** In the spelling of an SDK: `Me`, `me`, `auditLogs`, `audit_logs`, `UsersById`. */
function isRoot(word: string): boolean {
  if (/^[A-Z]{2}|[A-Z]_|__/.test(word)) return false;
  return ROOTS.has(word.replace(OF_ONE, "").replaceAll("_", "").toLowerCase());
}

/** What was read of a chain up to some place in the text. */
interface Chain {
  segments: string[];
  method: string | null;
  isRequest: boolean;
  end: number;
}

function readChain(text: string, at: number): CallFound | undefined {
  const byName = CLIENT_NAME.test(text.slice(Math.max(0, at - 60), at));
  const chain = follow(text, { segments: [], method: null, isRequest: false, end: at }, byName);
  const builder = chain === undefined || chain.method !== null ? -1 : useOfBuilder(text, at, chain);
  // `var op = client.Me.SendMail;` and, later, `op.PostAsync(…)`.
  const longer =
    chain === undefined || builder < 0
      ? undefined
      : follow(text, { ...chain, segments: [...chain.segments], end: builder }, byName);
  const read = longer === undefined || longer.method === null ? chain : longer;
  if (chain === undefined || read === undefined || !read.isRequest) return undefined;
  const path = `/${read.segments.join("/")}`;
  if (read.segments.length === 0 || !isKnownPath(path)) return undefined;
  return { at, end: chain.end, method: read.method, path, query: "", readFrom: "code" };
}

/** Where the variable is used next that a chain was kept in; -1 where there is none. */
function useOfBuilder(text: string, at: number, { end }: Chain): number {
  const before = text.slice(Math.max(0, at - 120), at);
  const name = /([A-Za-z_]\w{0,40})\s{0,8}:?=\s{0,8}(?:await\s)?[$\w.>()-]{0,60}$/.exec(
    before,
  )?.[1];
  if (name === undefined) return -1;
  const behind = text.slice(end, end + MOST_BETWEEN);
  const use = new RegExp(String.raw`(?<![\w.])${name}(?=\s{0,40}(?:\.|->))`).exec(behind);
  return use === null ? -1 : end + use.index + name.length;
}

/** Follows a chain link by link; undefined where it leads to no request. */
function follow(text: string, from: Chain, byName: boolean): Chain | undefined {
  const { segments } = from;
  let { method, isRequest, end } = from;
  let isBuilt = false;
  for (let links = 0; links < MOST_LINKS; links++) {
    const link = nextLink(text, end);
    if (link === undefined) break;
    const plain = link.name.toLowerCase();
    const isCalled = link.argument !== null || RUBY.test(text.slice(link.end, link.end + 20));
    const verb = isCalled ? VERBS[plain] : undefined;
    if ((verb !== undefined || plain === SENDS) && segments.length > 0) {
      method = verb ?? null;
      isRequest = true;
      end = link.end;
      break;
    }
    if (isOption(link, isBuilt) && segments.length > 0) {
      if (/request/.test(plain)) isBuilt = isRequest = true;
      if (/url$/.test(plain)) return undefined;
    } else if (plain === "item" && link.argument === null) {
      // A stack trace, which is read last.
      return undefined;
    } else if (link.name.endsWith("RequestBuilder")) {
      isRequest ||= byName;
    } else if (addSegments(segments, link)) isRequest ||= byName && link.argument !== null;
    else break;
    end = link.end;
  }
  return { segments, method, isRequest, end };
}

/** The older SDKs ask for a count beside the items; in the newer `Count()` is a place of its own. */
function isOption({ name, argument }: Link, isBuilt: boolean): boolean {
  const plain = name.toLowerCase();
  if (plain === "count") return argument !== null && (argument !== "" || isBuilt);
  return SILENT.test(plain);
}

/** Between two links: line breaks, however far the next line is indented, and comments. */
const GAP = /^[ \t]*(?:(?:\\?\n|\/\/[^\n]{0,200}\n)[ \t]*){0,12}/;
const MOST_GAP = 1500;

/** `.Name`, `->name`, `.name(…)`, `["id"]`, with line breaks between them. */
function nextLink(text: string, at: number): Link | undefined {
  const gap = GAP.exec(text.slice(at, at + MOST_GAP))?.[0] ?? "";
  const start = at + gap.length;
  if (text[start] === "[") {
    const end = bracketEnds(text, start);
    if (end < 0 || gap.includes("\n")) return undefined;
    return { name: "", argument: text.slice(start + 1, end - 1), indexed: true, end };
  }
  const dot = /^(?:\??\.|->)\s{0,40}([A-Za-z_]\w{0,60})/.exec(text.slice(start, start + 120));
  if (dot?.[1] === undefined) return undefined;
  const behind = start + dot[0].length;
  const generic = /^<[\w.]{1,60}>/.exec(text.slice(behind, behind + 70))?.[0] ?? "";
  const open = behind + generic.length;
  if (text[open] !== "(") return { name: dot[1], argument: null, indexed: false, end: behind };
  const close = bracketEnds(text, open);
  // A paste may end within the arguments.
  const end = close < 0 ? Math.min(text.length, open + 1) : close;
  const argument = close < 0 ? "" : text.slice(open + 1, close - 1).trim();
  return { name: dot[1], argument, indexed: false, end };
}

/** Adds what a link stands for; false where it ends the chain. */
function addSegments(segments: string[], { name, argument, indexed }: Link): boolean {
  if (indexed) return addId(segments, argument);
  if (/^by_?[A-Za-z_]*_?id\d?$/i.test(name)) return addId(segments, argument);
  const byId = /^(\w{2,40}?)_?By_?Id$/i.exec(name);
  if (byId?.[1] !== undefined) {
    segments.push(camelCase(byId[1]));
    return addId(segments, argument);
  }
  if (!/^[A-Za-z]\w*$/.test(name) || /^(?:wait|then|catch|Result|result|to_?\w+)$/.test(name)) {
    return false;
  }
  const isPhoto = segments.at(-1) === "photo" && /^content$/i.test(name);
  const named = functionOf(camelCase(name), argument);
  segments.push(isPhoto ? "$value" : (ODATA[name.toLowerCase()] ?? named ?? camelCase(name)));
  if (named !== undefined) return true;
  // Java's first SDKs name an item in the collection's own brackets.
  const isId =
    argument !== null &&
    (/^["'][^"'{}\n]{1,200}["']$/.test(argument) ||
      (VALUE.test(argument) && isKnownPath(`/${segments.join("/")}/{id}`, "exactly")));
  return isId ? addId(segments, argument) : true;
}

/** A variable, or what a getter gives: `mailAddress`, `user.getId()`, `$this->userId`. */
const VALUE = /^\$?[A-Za-z_]\w{0,60}(?:(?:\.|->)\w{1,60}(?:\(\))?){0,6}$/;

/** `getOffice365ActiveUserDetailWithPeriod("D7")` names what its argument is. */
function functionOf(name: string, argument: string | null): string | undefined {
  const [, plain, parameter = ""] =
    /^(get[A-Za-z0-9]{2,80}?)With([A-Z][A-Za-z]{1,40})$/.exec(name) ?? [];
  if (plain === undefined || argument === null || parameter.includes("With")) return undefined;
  const value = isLiteral(argument) ? argument.slice(1, -1) : placeholderOf(argument);
  return `${plain}(${parameter.charAt(0).toLowerCase()}${parameter.slice(1)}='${value}')`;
}

function isLiteral(argument: string): boolean {
  return /^(["'])[\w.:-]{1,60}\1$/.test(argument);
}

function addId(segments: string[], argument: string | null): boolean {
  const id = argument === null || argument === "" ? "{id}" : idOf(argument);
  if (id === null || id === "" || /[\s?#]/.test(id)) segments.push("{id}");
  else segments.push(id.replaceAll("/", "%2F"));
  return true;
}

/** One id, whatever expression it comes from: of `users.Value[0].Id` it is `{Id}`. */
function idOf(argument: string): string | null {
  return /^[@$bfr]{0,2}["'`]/i.test(argument) ? literalOf(argument) : placeholderOf(argument);
}

/** `MailFolders` and `mail_folders` are `mailFolders`. */
function camelCase(name: string): string {
  const joined = name.replace(/_([a-z0-9])/g, (_all, letter: string) => letter.toUpperCase());
  return joined.charAt(0).toLowerCase() + joined.slice(1);
}
