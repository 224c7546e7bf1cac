import type { CallFound } from "./call_found.ts";
import { bracketEnds, literalOf } from "./expression.ts";
import { isKnownPath } from "./known_path.ts";

/** Collections that a chain of a Graph SDK begins with. */
const ROOT =
  /(?:\.|->)[\s\\]{0,40}((?:Me|Users|UsersById|Groups|GroupsById|Sites|Drives|Teams|Chats|Applications|ServicePrincipals|Devices|Organization|Subscriptions|Reports|AuditLogs|Security|Identity|DeviceManagement|Planner|Communications|Directory|DirectoryRoles|Domains|Search|RoleManagement|IdentityGovernance|InformationProtection|Education|Print|Solutions|AppCatalogs|Teamwork|Me|me|users|users_by_id|groups|sites|drives|teams|chats|applications|servicePrincipals|service_principals|devices|organization|subscriptions|reports|auditLogs|audit_logs|security|identity|deviceManagement|device_management|planner|communications|directory|directoryRoles|directory_roles|domains|search|roleManagement|role_management)\b)/g;

/** The last call of a chain, in every SDK, and the method it stands for. */
const VERBS: Readonly<Record<string, string>> = {
  get: "GET",
  getasync: "GET",
  getresponseasync: "GET",
  getcount: "GET",
  execute_query: "GET",
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

/** What SDKs call by a name of its own. */
const ODATA: Readonly<Record<string, string>> = { ref: "$ref", value: "$value", count: "$count" };

/** A client of Graph by its name, so that a chain without a call is one to Graph. */
const CLIENT_NAME = /(?:graph|client|gsc)\w{0,30}(?:\(\))?\s{0,20}$/i;

/** More chains are not followed, and not further than this. */
const MOST_CHAINS = 60;
const MOST_LINKS = 24;

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
    if (at < end) continue;
    if (looked++ >= MOST_CHAINS) break;
    const call = readChain(text, at);
    if (call === undefined) continue;
    end = call.end;
    calls.push(call);
  }
  return calls;
}

function readChain(text: string, at: number): CallFound | undefined {
  const segments: string[] = [];
  let method: string | null = null;
  const byName = CLIENT_NAME.test(text.slice(Math.max(0, at - 60), at));
  let isRequest = false;
  let end = at;
  for (let links = 0; links < MOST_LINKS; links++) {
    const link = nextLink(text, end);
    if (link === undefined) break;
    const verb = link.argument === null ? undefined : VERBS[link.name.toLowerCase()];
    const plain = link.name.toLowerCase();
    if (verb !== undefined && segments.length > 0) {
      method = verb;
      isRequest = true;
      end = link.end;
      // Office365-REST-Python-Client sends with a call of its own behind this one.
      break;
    }
    // The older SDKs ask for a count beside the items.
    const isOption = SILENT.test(plain) || (plain === "count" && link.argument !== null);
    if (isOption && segments.length > 0) {
      if (/request/.test(plain)) isRequest = true;
      if (/url$/.test(plain)) return undefined;
    } else if (link.name === "Item") {
      // In a stack trace of .NET /me looks like this as well.
      return undefined;
    } else if (link.name.endsWith("RequestBuilder")) {
      isRequest ||= byName;
    } else if (addSegments(segments, link)) isRequest ||= byName && link.argument !== null;
    else break;
    end = link.end;
  }
  const path = `/${segments.join("/")}`;
  if (!isRequest || segments.length === 0 || !isKnownPath(path)) return undefined;
  return { at, end, method, path, query: "", readFrom: "code" };
}

/** `.Name`, `->name`, `.name(…)`, `["id"]`, with line breaks between them. */
function nextLink(text: string, at: number): Link | undefined {
  const gap =
    /^(?:[ \t]|\\?\r?\n|\/\/[^\n]{0,200}\n){0,12}/.exec(text.slice(at, at + 400))?.[0] ?? "";
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
  segments.push(isPhoto ? "$value" : (ODATA[name.toLowerCase()] ?? camelCase(name)));
  // Java's first SDKs name an item in the collection's own brackets.
  const isId = argument !== null && /^["'][^"'{}\n]{1,200}["']$/.test(argument);
  return isId ? addId(segments, argument) : true;
}

function addId(segments: string[], argument: string | null): boolean {
  const id = argument === null || argument === "" ? "{id}" : literalOf(argument);
  if (id === null || id === "" || /[\s?#]/.test(id)) segments.push("{id}");
  else segments.push(id.replaceAll("/", "%2F"));
  return true;
}

/** `MailFolders` and `mail_folders` are `mailFolders`. */
function camelCase(name: string): string {
  const joined = name.replace(/_([a-z0-9])/g, (_all, letter: string) => letter.toUpperCase());
  return joined.charAt(0).toLowerCase() + joined.slice(1);
}
