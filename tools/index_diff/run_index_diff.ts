import { fileURLToPath } from "node:url";
import { shownPath, writeNamedFile } from "../write_named_file.ts";
import { compareIndexes, isAnythingChanged } from "./compare_indexes.ts";
import { DiffError, type DiffErrorCode } from "./diff_error.ts";
import { type DiffOptions, readDiffOptions } from "./read_diff_options.ts";
import { readIndexModule } from "./read_index_module.ts";
import { renderChanges } from "./render_changes.ts";

/** What the command needs of the process around it. */
export type IndexDiffIo = {
  /** Writes to standard output. */
  write: (text: string) => void;
  /** Writes to standard error. */
  writeError: (text: string) => void;
};

const COMMITTED = fileURLToPath(
  new URL("../../src/core/graph/permission_data.ts", import.meta.url),
);

const HELP = `Tells what changed in Microsoft Graph between two permission indexes, as Markdown.

Usage: git show HEAD:src/core/graph/permission_data.ts > old.ts
       npm run index:diff -- --old old.ts [options]

  --old FILE     the index from before, as npm run index wrote it
  --new FILE     the index from now (default: src/core/graph/permission_data.ts)
  --out FILE     where to write (default: standard output)
  --limit N      characters at most, 2000 or more (default: 60000; a pull request takes 65536);
                 what may break an app is told first, what does not fit is counted
  --exit-code    exit with 3 where something changed in Graph
  --help         show this text

The files are read as text, never run.

Exit status: 0 compared, 1 the files cannot be compared, 2 wrong usage, 3 see --exit-code.
`;

// What whoever typed the command can put right by typing it differently.
const USAGE_ERRORS: readonly DiffErrorCode[] = ["ERR_OPTION_INVALID", "ERR_OLD_MISSING"];

/**
 * Compares two permission indexes and writes what changed in Graph.
 *
 * @param args The arguments after the command's name.
 * @param io Where to write.
 * @returns The exit status: 0 compared, 1 cannot be compared, 2 wrong usage, 3 something changed in
 *   Graph and `--exit-code` asked to tell.
 */
export async function runIndexDiff(args: readonly string[], io: IndexDiffIo): Promise<number> {
  try {
    const options = readDiffOptions(args);
    if (options.help) {
      io.write(HELP);
      return 0;
    }
    return await diffIndexes(options, io);
  } catch (error) {
    if (!(error instanceof DiffError)) throw error;
    io.writeError(`${error.code}: ${error.message}\n`);
    return USAGE_ERRORS.includes(error.code) ? 2 : 1;
  }
}

async function diffIndexes(
  options: Extract<DiffOptions, { help: false }>,
  io: IndexDiffIo,
): Promise<number> {
  const before = await readIndexModule(options.old);
  const after = await readIndexModule(options.new ?? shownPath(COMMITTED));
  const changes = compareIndexes(before, after);
  const text = renderChanges(changes, options.limit);
  if (options.out === undefined) io.write(text);
  else
    io.write(
      `Wrote ${await writeNamedFile(options.out, text, unwritable)} (${text.length} characters)\n`,
    );
  return options.exitCode && isAnythingChanged(changes) ? 3 : 0;
}

function unwritable(shown: string, reason: string): DiffError {
  return new DiffError(
    "ERR_DIFF_UNWRITABLE",
    `Cannot write ${shown} (${reason}): name another file with --out`,
  );
}
