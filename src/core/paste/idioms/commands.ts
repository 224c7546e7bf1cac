import type { CallFound } from "./call_found.ts";
import { isKnownPath } from "./known_path.ts";

/** A word or a quoted value behind an option. */
const VALUE = String.raw`(?:"([^"\n]{1,400})"|'([^'\n]{1,400})'|([^\s"'|;]{1,400}))`;

/** `Invoke-MgGraphRequest -Uri "v1.0/me"`, `az rest --url …`: the address without a host. */
const WITH_ADDRESS =
  /\b(?:Invoke-(?:MgGraphRequest|GraphRequest|MgRestMethod|RestMethod|WebRequest|PnPGraphMethod)|az rest|m365 request)\b((?:[^\n`]|`[ \t]*\n){0,1200})/gi;

const ADDRESS = new RegExp(String.raw`\s-{1,2}(?:uri|url|u)[ \t:=]+${VALUE}`, "i");
const METHOD = /\s-{1,2}(?:method|m|X)[ \t:=]+["']?(get|post|put|patch|delete)\b/i;

/** What the commands of the Azure tools ask Graph for. Source: their references. */
const FIXED: readonly [command: RegExp, path: string][] = [
  [/\baz ad signed-in-user show\b/g, "/me"],
  [/\baz ad signed-in-user list-owned-objects\b/g, "/me/ownedObjects"],
  [/\bGet-AzADUser\b[^\n]{0,100}\s-SignedIn\b/gi, "/me"],
  [/\baz ad user list\b/g, "/users"],
  [/\baz ad group list\b(?![^\n]{0,200}--show-mine)/g, "/groups"],
  [/\bgr\$list_users\(/g, "/users"],
  [/\bgr\$list_groups\(/g, "/groups"],
];

/** The same for one item, which an option names. */
const OF_ONE: readonly [command: RegExp, collection: string][] = [
  [/\baz ad user show\b[^\n]{0,100}?--id[ =]/g, "users"],
  [/\baz ad group show\b[^\n]{0,100}?(?:--group|-g)[ =]/g, "groups"],
  [/\bGet-AzADUser\b[^\n]{0,100}?\s-(?:ObjectId|UserPrincipalName|UPN)\s/gi, "users"],
];

/** `mgc users messages list --user-id x`. */
const MGC = /\bmgc((?:[ \t]+[a-z][a-z-]{0,40}){2,8})([^\n]{0,300})/g;

const MGC_VERBS: Readonly<Record<string, string>> = {
  get: "GET",
  list: "GET",
  create: "POST",
  post: "POST",
  patch: "PATCH",
  update: "PATCH",
  delete: "DELETE",
};

/** A path behind which a service says for whom it is not. */
const NAMED_PATH =
  /(\/(?:me|users|teams|chats|groups|communications)(?:\/[\w{}().'%-]{1,80}){0,8}) is not supported in (?:delegated|application-only) context/gi;

/** More commands of a kind are not looked at. */
const MOST = 50;

/**
 * Finds commands that call Graph, in the terminals of PowerShell, Azure CLI and Graph CLI.
 *
 * @param text The pasted text.
 * @returns Each command whose path is one of Graph.
 */
export function commandCalls(text: string): CallFound[] {
  return [
    ...withAddress(text),
    ...FIXED.flatMap(([command, path]) =>
      found(text, command).map((span) => call(span, "GET", path)),
    ),
    ...OF_ONE.flatMap(([command, collection]) =>
      found(text, command).map((span) => {
        const id = /^["']?([\w.@#-]{1,120})/.exec(text.slice(span.end, span.end + 130))?.[1];
        return call(span, "GET", `/${collection}/${id ?? "{id}"}`);
      }),
    ),
    ...graphCli(text),
    ...[...text.matchAll(NAMED_PATH)]
      .slice(0, MOST)
      .map(({ 0: whole, 1: path = "", index: at }) =>
        call({ at, end: at + whole.length }, null, path),
      ),
  ].filter(({ path }) => isKnownPath(path.replace(/^\/(?:v1\.0|beta)(?=\/)/i, "")));
}

type Span = { at: number; end: number };

function call({ at, end }: Span, method: string | null, path: string, query = ""): CallFound {
  return { at, end, method, path, query, readFrom: "command" };
}

function found(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)]
    .slice(0, MOST)
    .map(({ 0: whole, index: at }) => ({ at, end: at + whole.length }));
}

function withAddress(text: string): CallFound[] {
  return [...text.matchAll(WITH_ADDRESS)].slice(0, MOST).flatMap((match) => {
    const options = match[1] ?? "";
    const address = ADDRESS.exec(options);
    const written = address?.[1] ?? address?.[2] ?? address?.[3] ?? "";
    // An address with its host is found for itself.
    if (written === "" || written.includes("://")) return [];
    const [path = "", query = ""] = written.split("?", 2);
    const method = METHOD.exec(options)?.[1]?.toUpperCase() ?? "GET";
    const span = { at: match.index, end: match.index + match[0].length };
    const plain = path.replace(/\$\{?(\w{1,40})(?:\.\w{1,40})?\}?/g, "{$1}");
    return [call(span, method, `/${plain.replace(/^\/+/, "")}`, query === "" ? "" : `?${query}`)];
  });
}

function graphCli(text: string): CallFound[] {
  return [...text.matchAll(MGC)].slice(0, MOST).flatMap((match) => {
    const words = (match[1] ?? "").trim().split(/\s+/);
    const verb = MGC_VERBS[words.pop() ?? ""];
    if (verb === undefined) return [];
    const options = match[2] ?? "";
    const path = words.map((word) => {
      const name = word.replace(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase());
      const id = new RegExp(`--${word.replace(/s$/, "")}-id[ =]+${VALUE}`).exec(options);
      const value = id?.[1] ?? id?.[2] ?? id?.[3];
      return value === undefined ? name : `${name}/${value}`;
    });
    return [
      call({ at: match.index, end: match.index + match[0].length }, verb, `/${path.join("/")}`),
    ];
  });
}
