// Prints the notes of a release: npm run --silent release:notes -- --help
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { runReleaseNotes } from "./release_notes/run_release_notes.ts";

const read = (file: string) => readFile(new URL(`../${file}`, import.meta.url), "utf8");
const manifest = z.object({ version: z.string() }).parse(JSON.parse(await read("package.json")));

process.exitCode = runReleaseNotes(process.argv.slice(2), {
  version: manifest.version,
  changelog: await read("CHANGELOG.md"),
  write: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
});
