import process from "node:process";
import { explain } from "../src/core/explain.ts";

// How long texts take to read that people do paste: a whole log, a program, a JSON file. Run it with
// `npm run bench`; the last column is 1 MB.

const SIZES = [250_000, 500_000, 1_000_000] as const;

const NOW = 1_786_000_000;

const INNER = JSON.stringify({
  error: {
    code: "ErrorAccessDenied",
    message: "Access is denied. Check credentials and try again.",
  },
});

const TEXTS = {
  "a log with errors": `2026-08-06T07:05:40Z app[1]: ${JSON.stringify({ level: "error", msg: INNER })}\n`,
  prose: "The quick brown fox jumps over the lazy dog and calls graphClient.Me.Messages today.\n",
  JSON: `${JSON.stringify({ a: [1, { b: "GET https://graph.microsoft.com/v1.0/me/messages" }] }, null, 2)}\n`,
  code: "await graphClient.Users[id].Messages.GetAsync();\nclient.api('/me/x').get();\nGet-MgUserMessage -UserId x\n",
  "lines of one length": `${"x".repeat(78)}\n`,
  words: `${"word ".repeat(16)}\n`,
} as const;

process.stdout.write(`${SIZES.map((size) => `${size / 1000} KB`).join("  ")}  text\n`);
for (const [name, unit] of Object.entries(TEXTS)) {
  explain(unit.repeat(500), NOW);
  const times = SIZES.map((size) => {
    const text = unit.repeat(size / unit.length);
    const started = performance.now();
    explain(text, NOW);
    return `${(performance.now() - started).toFixed(0)} ms`.padStart(6);
  });
  process.stdout.write(`${times.join("  ")}  ${name}\n`);
}
