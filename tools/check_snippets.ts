// Gives sample snippets of every language to the real parsers on this machine: tools/check_snippets.ts --help
import { runCheckSnippets } from "./check_snippets/run_check_snippets.ts";

process.exitCode = await runCheckSnippets(process.argv.slice(2), {
  write: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
});
