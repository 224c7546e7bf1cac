import { explain } from "../src/core/explain.ts";
import type { Bench, Section } from "./part.ts";
import { median } from "./statistics.ts";

/** Sizes of a paste, and how often each is read. */
const SIZES = [
  { name: "1 KB", length: 1000, times: 300 },
  { name: "10 KB", length: 10_000, times: 60 },
  { name: "100 KB", length: 100_000, times: 12 },
  { name: "1 MB", length: 1_000_000, times: 5 },
] as const;

const NOW = 1_786_000_000;

const ERROR = JSON.stringify({
  error: {
    code: "ErrorAccessDenied",
    message: "Access is denied. Check credentials and try again.",
  },
});

const FAILED = `GET https://graph.microsoft.com/v1.0/users/dana@contoso.com/messages\nHTTP/1.1 403 Forbidden\n${ERROR}\n`;

/** What is repeated until the text is long enough; some begins with a failed call. */
const TEXTS: readonly { name: string; start?: string; unit: string }[] = [
  {
    name: "a failed call, and a log without errors",
    start: FAILED,
    unit: "2026-08-06T07:05:40Z app[1]: level=info msg=done took=12ms\n",
  },
  {
    name: "a log with errors",
    unit: `2026-08-06T07:05:40Z app[1]: ${JSON.stringify({ level: "error", msg: ERROR })}\n`,
  },
  {
    name: "prose",
    unit: "The quick brown fox jumps over the lazy dog and calls graphClient.Me.Messages today.\n",
  },
  {
    name: "JSON",
    unit: `${JSON.stringify({ a: [1, { b: "GET https://graph.microsoft.com/v1.0/me/messages" }] }, null, 2)}\n`,
  },
  {
    name: "code",
    unit: "await graphClient.Users[id].Messages.GetAsync();\nclient.api('/me/x').get();\nGet-MgUserMessage -UserId x\n",
  },
  { name: "lines of one length", unit: `${"x".repeat(78)}\n` },
  { name: "words", unit: `${"word ".repeat(16)}\n` },
];

/** How long a paste takes to read and explain, by its size. */
export async function measureDiagnosis(bench: Bench): Promise<Section> {
  return {
    title: "Reading and explaining a paste",
    how: "From the text to the whole answer, without a bot around it: texts that people do paste, a whole log, a program, a JSON file. Medians, in this process.",
    header: ["text", ...SIZES.map(({ name }) => name)],
    rows: TEXTS.map((text) => {
      bench.progress(`reading a paste: ${text.name}`);
      return [text.name, ...timesOf(text, bench)];
    }),
    meaning:
      "Ten times the text takes about ten times as long, or less. The server reads no message over 1 MiB.",
  };
}

function timesOf({ start = "", unit }: (typeof TEXTS)[number], { isQuick }: Bench): string[] {
  return SIZES.map(({ length, times }) => {
    const text = (start + unit.repeat(Math.ceil(length / unit.length))).slice(0, length);
    const taken = Array.from({ length: isQuick ? 1 : times }, () => {
      const started = performance.now();
      explain(text, NOW);
      return performance.now() - started;
    });
    return `${median(taken).toFixed(2)} ms`;
  });
}
