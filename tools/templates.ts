// Writes the templates that bring a resource group of their own, from those for one that exists: npm run templates -- --help
import { readFile, writeFile } from "node:fs/promises";
import { runTemplates } from "./templates/run_templates.ts";

process.exitCode = await runTemplates(process.argv.slice(2), {
  read: (file) => readFile(file, "utf8"),
  save: (file, text) => writeFile(file, text),
  write: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
});
