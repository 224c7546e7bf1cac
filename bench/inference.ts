import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { measureRules, renderTable } from "./inference_table.ts";

// How often each rule of inference is right: every documented operation is hidden in turn and inferred
// from the rest. Run it with `npm run bench`; `node --import tsx bench/inference.ts --write` puts the
// table into docs/inference.md.

const PAGE = new URL("../docs/inference.md", import.meta.url);

const rows = measureRules();
const table = renderTable(rows);

if (process.argv.includes("--write")) {
  const page = readFileSync(PAGE, "utf8");
  writeFileSync(
    PAGE,
    page.replace(/\| rule \|[\s\S]*?(?=\n\n|\n*$)/, () => table),
  );
} else process.stdout.write(`${table}\n`);

const unearned = rows.filter(({ used, earned }) => used && !earned);
for (const { rule, scheme } of unearned) {
  process.stderr.write(`Used without having earned it: ${rule} (${scheme})\n`);
}
if (unearned.length > 0) process.exitCode = 1;
