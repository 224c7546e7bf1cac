import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { CheckError } from "./check_error.ts";
import { checkByParser } from "./parsers.ts";
import { type CheckOptions, PARSERS, readCheckOptions } from "./read_check_options.ts";

/** What the command needs of the process around it. */
export interface CheckSnippetsIo {
  /** Writes to standard output. */
  write: (text: string) => void;
  /** Writes to standard error. */
  writeError: (text: string) => void;
}

const HELP = `Gives sample snippets of every language to the real parsers on this machine.

Usage: node --import tsx tools/check_snippets.ts [--require PARSER,PARSER]

  --require LIST  parsers that must be there: ${PARSERS.join(", ")}
  --help          show this text

bash, php, gofmt, java (a JDK) and python3 are looked for on PATH; ts is TypeScript's compiler with
Microsoft's packages, and comes with this project.

Exit status: 0 all snippets passed, 1 some did not or a required parser is missing, 2 wrong usage.
`;

/**
 * Checks the snippets with every parser that is there, and prints how many passed.
 *
 * @param args The arguments after the command's name.
 * @param io Where to write.
 * @returns The exit status: 0 all passed, 1 some did not or a required parser is missing, 2 wrong usage.
 */
export async function runCheckSnippets(
  args: readonly string[],
  io: CheckSnippetsIo,
): Promise<number> {
  let options: CheckOptions;
  try {
    options = readCheckOptions(args);
  } catch (error) {
    if (!(error instanceof CheckError)) throw error;
    io.writeError(`${error.code}: ${error.message}\n`);
    return 2;
  }
  if (options.help) {
    io.write(HELP);
    return 0;
  }
  const folder = await mkdtemp(path.join(tmpdir(), "graph-snippets-"));
  try {
    return await checkAll(options, folder, io);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function checkAll({ require }: CheckOptions, folder: string, io: CheckSnippetsIo) {
  let status = 0;
  for (const parser of PARSERS) {
    const result = await checkByParser(parser, folder);
    if (result.kind === "passed") io.write(`${parser}: ${result.snippets} snippets passed\n`);
    else if (result.kind === "failed") {
      io.writeError(`${parser}: ERR_SNIPPET_INVALID\n${result.output}\n`);
      status = 1;
    } else if (require.includes(parser)) {
      io.writeError(
        `${parser}: ERR_PARSER_MISSING: install ${result.command} or do not require it\n`,
      );
      status = 1;
    } else io.write(`${parser}: not checked, as ${result.command} is not installed\n`);
  }
  return status;
}
