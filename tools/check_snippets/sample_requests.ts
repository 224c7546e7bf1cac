import type { SnippetRequest } from "../../src/core/remedy/snippets/snippet.ts";
import { readGraphOperations } from "./graph_operations.ts";

const PLAIN: SnippetRequest = {
  method: "GET",
  host: "graph.microsoft.com",
  version: "v1.0",
  path: "/users/{id}/messages",
  query: "",
  headers: {},
  body: null,
};

/** Texts that try to end the string they stand in. */
export const HOSTILE_TEXTS: readonly string[] = [
  "it's",
  "o''neil",
  'say "hi"',
  "back\\slash\\",
  "\\",
  "'\\''",
  "`id`",
  "$(id)",
  "\u0024{token}",
  "$env:PATH",
  "{$token}",
  "%s %d %%",
  "'@\n@'",
  '"@\n@"',
  "‘typographic’ ‚quotes‛",
  "line\nline\r\nline",
  "\u0000\u0007\u001b[31m\u007f\u0085",
  "\u2028\u2029\ufeff\u200b\u202e\u2066",
  '"""',
  "'''",
  "EOF\nEOF",
  "<?php ?>",
  "*/ //",
  "# comment",
  "日本語 ünï 🙂 \u{e0001}",
  "\ud800",
  "#{x} #x",
  "!!",
  "\\u0022 \\x27 \\N{DIGIT ONE}",
  "a;b&c|d>e<f(g)h",
];

const PATHS: readonly string[] = [
  "/me",
  "/users('o''neil@contoso.com')/messages",
  "/users/guest_adatum.com#EXT#@contoso.com",
  "/users/guest_adatum.com%23EXT%23@contoso.com/manager",
  "/users/delta",
  "/users/$count",
  "/users/{id}/photo/$value",
  "/me/messages/AAMkAD=/$value",
  "/groups/{id}/members/$ref",
  "/groups/{id}/members/microsoft.graph.user",
  "/me/drive/root:/a b/100%.docx:/content",
  "/drives/{drive-id}/items/{item-id}/content",
  "/sites/contoso.sharepoint.com:/sites/team",
  "/sites/root/lists/{list-id}/items",
  "/sites/contoso.sharepoint.com,6b1d3f2a-0000-0000-0000-000000000000,6b1d3f2a/drives",
  "/reports/getEmailActivityUserDetail(period='D7')",
  "/servicePrincipals(appId='00000003-0000-0000-c000-000000000000')",
  "/communications/callRecords/getDirectRoutingCalls(fromDateTime=2026-01-01,toDateTime=2026-01-31)",
  "/teams/{team-id}/channels/19:abc@thread.tacv2/messages",
  "/$batch",
  "/me/mailFolders/inbox/messages",
  "/auditLogs/signIns",
];

const QUERIES: readonly string[] = [
  "$top=5&$select=id,subject",
  "$filter=startswith(displayName,'A')&$count=true&$orderby=displayName desc",
  "$search=%22displayName:ann%22&$skip=10",
  "$expand=attachments($select=id,name),extensions",
  "$filter=receivedDateTime ge 2026-01-01T00:00:00+01:00",
  "startDateTime=2026-01-01T00:00:00Z&endDateTime=2026-02-01T00:00:00Z",
  "$skiptoken={skiptoken}",
  "sig={sig}&plain",
];

const BODIES: readonly string[] = [
  '{"message":{"subject":"Hi","toRecipients":[{"emailAddress":{"address":"a@contoso.com"}}]}}',
  '{"__proto__":1}',
  "[1,true,null]",
  '{\n  "a": 1\n}',
  "{body of 3 KB}",
  "{body}",
];

const HEADERS: readonly SnippetRequest["headers"][] = [
  { ConsistencyLevel: "eventual" },
  { Prefer: 'outlook.timezone="UTC", odata.maxpagesize=50' },
  { "MS-APP-ACTS-AS": "{user-id}", Accept: "application/json" },
  { "If-Match": 'W/"x"', "Content-Type": "application/json; charset=utf-8" },
  Object.fromEntries(Array.from({ length: 14 }, (_, at) => [`X-Header-${at}`, `{x-header-${at}}`])),
];

/**
 * Requests of every shape: paths, queries, headers and bodies as people send them, in every cloud.
 */
export function usualRequests(): SnippetRequest[] {
  const clouds = ["graph.microsoft.us", "microsoftgraph.chinacloudapi.cn"];
  return [
    ...PATHS.map((path) => ({ ...PLAIN, path })),
    ...PATHS.map((path) => ({ ...PLAIN, path, version: "beta" as const })),
    ...QUERIES.map((query) => ({ ...PLAIN, query })),
    ...QUERIES.map((query) => ({ ...PLAIN, query, path: "/me/calendarView" })),
    ...HEADERS.map((headers) => ({ ...PLAIN, headers })),
    ...HEADERS.map((headers) => ({ ...PLAIN, headers, query: QUERIES.slice(0, 3).join("&") })),
    ...HEADERS.map((headers) => ({
      ...PLAIN,
      headers,
      method: "DELETE",
      path: "/users/{id}/messages/{message-id}",
    })),
    ...["POST", "PATCH", "PUT", "DELETE"].flatMap((method) =>
      [null, ...BODIES].map((body) => ({ ...PLAIN, method, body, path: "/users/{id}/sendMail" })),
    ),
    ...HEADERS.map((headers) => ({ ...PLAIN, headers, method: "POST", body: BODIES[0] ?? null })),
    { ...PLAIN, method: "PUT", path: "/me/drive/root:/a.bin:/content", body: "{body}" },
    ...clouds.map((host) => ({ ...PLAIN, host, query: "$top=5" })),
  ];
}

/** Requests with texts that try to break out, in every place a text can stand. */
export function hostileRequests(): SnippetRequest[] {
  return HOSTILE_TEXTS.flatMap((text) => [
    { ...PLAIN, path: `/users/${text}/messages` },
    { ...PLAIN, path: `/users('${text}')` },
    { ...PLAIN, query: `$filter=displayName eq '${text}'` },
    { ...PLAIN, query: `$filter=${encodeURIComponent(text.replace(/\ud800/, "x"))}&$top=1` },
    { ...PLAIN, headers: { Prefer: text, [text]: "x" } },
    { ...PLAIN, method: "POST", body: JSON.stringify({ [text]: [text] }) },
    { ...PLAIN, method: "POST", body: `{${text}}`, headers: { "Content-Type": text } },
    { ...PLAIN, version: "beta" as const, method: "POST", path: `/${text}`, body: text },
  ]);
}

/**
 * One request for every so many operations of Graph v1.0, with its placeholders.
 *
 * @param step How many operations to go on for the next one.
 */
export function documentedRequests(step: number): SnippetRequest[] {
  return [...readGraphOperations().keys()]
    .sort()
    .filter((_, at) => at % step === 0)
    .map((operation) => {
      const [method = "", path = ""] = operation.split(" ");
      const body = method === "POST" || method === "PATCH" ? '{"displayName":"x"}' : null;
      return { ...PLAIN, method, path, body };
    });
}
