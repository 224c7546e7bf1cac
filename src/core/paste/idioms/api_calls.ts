import type { CallFound } from "./call_found.ts";
import { bracketEnds, literalOf } from "./expression.ts";

/** Where code hands an address over: `.api('/me')`, `createRequest('GET', '/me')`, `requests.get(…)`. */
const CALLS =
  /\.api\s{0,3}\(|\bcreate(?:Collection)?Request\s{0,3}\(|(?<=(?:requests|session|http|httpx|axios|client|fetch|got|graph|connection|conn?))\.(?:get|post|put|patch|delete|request)\s{0,3}\(|\bfetch\s{0,3}\(|\bnew Request\s{0,3}\(|\b(?:callGraph\w{0,20}|call_graph\w{0,20}|GetStringAsync|CallApiForUserAsync|CallApiForAppAsync)\s{0,3}\(/g;

/** `my_session`, `userClient`: more than the library's own name. */
const OWN_NAME = /[\w$](?:_|(?=[A-Z]))(?:requests|session|http|client|graph|connection|conn?)$/i;

/** A path that code joins to an address of its own: `{base}/me`, `/v1.0/me`, `me/messages`. */
const OWN_PATH =
  /^(?:\{\w{1,60}\})?\/?((?:(?:v1\.0|beta)\/)?(?:me|users|groups|drives?|sites|teams|chats|planner|applications|servicePrincipals|subscriptions|communications|auditLogs|reports|search|directory\w*)(?:[/?(].*)?)$/is;

/** How the method stands behind `.api(…)`. */
const BEHIND =
  /^(?:\s{0,60}\.\s{0,4}(?!get|post|put|patch|delete|update|create|del)\w{1,30}\s{0,3}\([^()\n]{0,300}\)){0,8}\s{0,60}\.\s{0,4}(get|post|put|patch|delete|update|create|del)\w{0,20}\s{0,3}\(/;

const METHOD_OF: Readonly<Record<string, string>> = {
  get: "GET",
  post: "POST",
  create: "POST",
  put: "PUT",
  patch: "PATCH",
  update: "PATCH",
  delete: "DELETE",
  del: "DELETE",
};

/** `fetch("/me", { method: "POST" })`. */
const OPTION = /[,{]\s{0,40}["']?method["']?\s{0,3}:\s{0,3}["'](get|post|put|patch|delete)["']/i;

/** More are not looked at. */
const MOST_CALLS = 60;

/**
 * Finds calls that hand over an address without Graph's host: `client.api('/me/events').get()`,
 * `$graph->createRequest('GET', '/me')`, `requests.get(f"{base}/me")`.
 *
 * @param text The pasted text.
 * @returns Each call whose address is a path of Graph's collections.
 */
export function apiCalls(text: string): CallFound[] {
  const calls: CallFound[] = [];
  let looked = 0;
  const isGraph = /graph/i.test(text);
  for (const { 0: opening, index: at } of text.matchAll(CALLS)) {
    // A client by a name of its own, `user_client.get(`, may be one of any service.
    if (!isGraph && /^\./.test(opening) && OWN_NAME.test(text.slice(Math.max(0, at - 30), at))) {
      continue;
    }
    if (looked++ >= MOST_CALLS) break;
    const open = at + opening.length - 1;
    const end = bracketEnds(text, open);
    if (end < 0) continue;
    const written = text.slice(open + 1, end - 1);
    const [first = "", second = ""] = topLevel(written);
    const named = /^["'](GET|POST|PUT|PATCH|DELETE)["']$/i.exec(first.trim())?.[1] ?? null;
    const address = literalOf(named === null ? first.replace(/^\s*ur[li]\s?[=:]/i, "") : second);
    const own = OWN_PATH.exec(address ?? "")?.[1];
    if (own === undefined || /\s/.test(own.split("?", 1)[0] ?? "")) continue;
    const { path, query } = halves(own);
    const behind = text.slice(end, end + 1200);
    const version = /^[^;]{0,600}?\.version\(\s?["'](beta|v1\.0)["']/.exec(behind)?.[1];
    calls.push({
      at,
      end,
      method: named ?? methodOf(opening, written, behind),
      path: version === undefined ? `/${path}` : `/${version}/${path}`,
      query,
      readFrom: "code",
    });
  }
  return calls;
}

function methodOf(opening: string, written: string, behind: string): string | null {
  const called = /\.(get|post|put|patch|delete)\s{0,3}\($/i.exec(opening)?.[1];
  if (called !== undefined) return called.toUpperCase();
  if (!/api\s{0,3}\($/.test(opening)) return OPTION.exec(written)?.[1]?.toUpperCase() ?? null;
  return METHOD_OF[BEHIND.exec(behind)?.[1] ?? ""] ?? null;
}

function halves(address: string): { path: string; query: string } {
  const at = address.indexOf("?");
  return at < 0
    ? { path: address, query: "" }
    : { path: address.slice(0, at), query: address.slice(at) };
}

/** The arguments of a call, the first two. */
function topLevel(written: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < written.length && parts.length < 2; at++) {
    const char = written[at] ?? "";
    if (char === '"' || char === "'" || char === "`") {
      const close = written.slice(at + 1).search(new RegExp(`(?<!\\\\)${char}`));
      if (close < 0) break;
      at += close + 1;
    } else if (char === "(" || char === "[" || char === "{") {
      const end = bracketEnds(written, at);
      if (end < 0) break;
      at = end - 1;
    } else if (char === ",") {
      parts.push(written.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, written.slice(from)];
}
