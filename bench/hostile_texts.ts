import { explain } from "../src/core/explain.ts";
import type { Bench, Section } from "./part.ts";

const SIZES = [100_000, 200_000, 400_000] as const;

const QUICK_SIZES = [1000, 2000, 4000] as const;

const SHOWN = 10;

const NOW = 1_786_000_000;

const UNITS = [
  "eyJ",
  "eyJ.",
  " eyJabcdefgh",
  "eyJabcdefgh.",
  `eyJ${"a".repeat(60)}\n`,
  "{",
  "}",
  "(",
  ")",
  "'",
  '"',
  '\\"',
  "\\",
  ".",
  "..........\n",
  ":",
  ":/",
  "/",
  "/'",
  "%",
  " ",
  "\t",
  "\n",
  " \n",
  "curl ",
  "curl '",
  "curl \\\n",
  "curl -H 'a: b' ",
  "/me/",
  "/me\n",
  "me/",
  "GET ",
  "GET /",
  "GET /me ",
  "GET /me\n",
  "GET /me?$filter=a ",
  'POST /me/x\n\n{"a":',
  "GET https://graph.microsoft.com/v1.0/me\nA-b: c\n",
  "https://",
  "https://a/{",
  "https://a/:/",
  "https://graph.microsoft.com/v1.0/me ",
  "graph.microsoft.com/",
  "Bearer ",
  "access_token=",
  "Bearer a1b2c3d4e5f6g7h8i9j0k ",
  "EwA",
  "error: {",
  '"error": {"code": "abcd", ',
  '"error": {"message": "',
  '"code": "abcd" "message": ',
  "status ",
  "HTTP/1.1 ",
  "API requires one of '",
  "$filter=",
  "method: ",
  "requests.post(",
  "](",
  ".Me",
  "graph.Me.Users[",
  "client.api('",
  "client.api('/me'",
  "graphClient.users().byUserId(",
  "Get-MgUser",
  "Get-MgUserMessage -UserId ",
  "Invoke-MgGraphRequest -Uri ",
  "az rest --url ",
  "mgc users ",
  "AADSTS7000215: ",
  "AADSTS",
  "AADSTS50020: a",
  "error code: 53003 ",
  ": 53003 ",
  ": 53003\n: ",
  "error_codes: [",
  "x-ms-clitelem: 1,",
  "errorCode: invalid_client ",
  "Error: ",
  "[21](https://github.com/",
  "[21](https://github.com/a#step:1)",
  "need admin approval ",
  ": 6d0c1b52-7f3e-4a55-9c1d-2f6a8b3c4d5e ",
  "'error': {'code': '",
  "[error] => Array ( ",
  "('BadRequest', '",
  "[Some_Code] : ",
  "\u2502 ",
  "&quot;",
  "&amp;",
  '\\\\"',
  "\\u0022",
  "code: ",
  "Code: a\nMessage: b\n",
  "error_description",
  "Roles on the request '",
  "missing permission scope A.B,",
  '{"aud":"a","scp":"b",',
  "2026-08-06T07:05:40Z app[1]: ",
  "AbAbAb",
  "x.y.z ",
  "ClientSecretCredential(",
  '"https://graph.microsoft.com/v1.0/users/" + ',
  '"https://graph.microsoft.com/v1.0/users/" + a + "/b" + ',
  "https://graph.microsoft.com/v1.0/users/$(",
  "https://graph.microsoft.com/v1.0/users/${",
  'paste0("https://graph.microsoft.com/v1.0/", a, ',
  "https://graph.microsoft.com/v1.0/users?$filter=a eq ",
  'BASE = "https://graph.microsoft.com/v1.0" ',
  'a = "https://a.b" {a}/c ',
  'BASE + "',
  "# ",
  "//",
  "/*\n",
  '"); //',
  "/v1.0/",
  '"/v1.0/me',
  "url: '/me",
  "path: /v1.0/me ",
  "method: post https://graph.microsoft.com/v1.0/me ",
  'u = "https://graph.microsoft.com/v1.0/me" u(',
  "POST a b c d ",
  "Microsoft.Graph.Users.Item.",
  "Microsoft.Graph.Users.Item.MessagesRequestBuilder.",
  "Url: https://a.manage.microsoft.com/a/b/",
  "creating group ",
  "@odata.id: ",
  '"requests": [{',
  '"requests":[{"url":"/me"},',
  "graph.users(",
  "var a = client.Me.Messages;\na",
  "client.me\n            .",
  "Connect-MgGraph -a ",
];

const AROUND: [before: string, behind: string][] = [
  ["", ""],
  ["", "a"],
  ["GET https://graph.microsoft.com/v1.0/me/", "\n"],
  ["GET https://graph.microsoft.com/v1.0/me?", "x"],
  ["curl -d '", ""],
  ['{"error":{"code":"', ""],
  ["Authorization: Bearer eyJhbGciOiJub25lIn0.", ""],
  ["status", "x"],
];

interface Row {
  text: string;
  milliseconds: number[];
  growth: number;
}

/** How long hostile texts take to read, and how that grows. */
export async function measureHostileTexts({ isQuick, progress }: Bench): Promise<Section> {
  const sizes = isQuick ? QUICK_SIZES : SIZES;
  const rows = UNITS.flatMap((unit, at) => {
    progress(`hostile texts: ${at + 1} of ${UNITS.length}`);
    return AROUND.map(([before, behind]) => measure([before, unit, behind], sizes));
  }).sort((a, b) => (b.milliseconds.at(-1) ?? 0) - (a.milliseconds.at(-1) ?? 0));
  return {
    title: "Texts made to be slow",
    how: `${rows.length} texts: pieces that begin something and never end it, repeated without an end, within other text that does the same. The ${SHOWN} slowest are shown; growth is the time of the longest by that of half its size.`,
    header: [...sizes.map((size) => `${size / 1000} KB`), "growth", "text"],
    rows: rows
      .slice(0, SHOWN)
      .map(({ text, milliseconds, growth }) => [
        ...milliseconds.map((time) => `${time.toFixed(0)} ms`),
        growth.toFixed(1),
        text,
      ]),
    meaning:
      "Twice the text takes about twice the time; a growth near 4 would be a way to stop the bot with one message.",
  };
}

function measure(
  [before, unit, behind]: readonly [string, string, string],
  sizes: readonly number[],
): Row {
  const milliseconds = sizes.map((size) => {
    const text = before + unit.repeat(size / unit.length) + behind;
    const started = performance.now();
    explain(text, NOW);
    return performance.now() - started;
  });
  const [, half = 1, whole = 1] = milliseconds;
  const shown = `${before}(${unit})…${behind}`;
  return { text: JSON.stringify(shown), milliseconds, growth: whole / half };
}
