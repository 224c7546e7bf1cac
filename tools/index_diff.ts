// Prints what changed in Graph between two permission indexes: npm run index:diff -- --help
import { runIndexDiff } from "./index_diff/run_index_diff.ts";

process.exitCode = await runIndexDiff(process.argv.slice(2), {
  write: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
});
