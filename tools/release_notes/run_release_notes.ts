import { readReleaseNotes } from "./read_release_notes.ts";
import { ReleaseError } from "./release_error.ts";

/** What the command needs of the process around it. */
export interface ReleaseNotesIo {
  /** The version in package.json. */
  version: string;
  /** The text of CHANGELOG.md. */
  changelog: string;
  /** Writes to standard output. */
  write: (text: string) => void;
  /** Writes to standard error. */
  writeError: (text: string) => void;
}

const HELP = `Prints what CHANGELOG.md says of a version, if the tag is the one of package.json's version.

Usage: npm run --silent release:notes -- --tag v1.2.3

Exit status: 0 printed, 1 the tag cannot be released, 2 wrong usage.
`;

/**
 * Prints the notes of the release that a tag stands for.
 *
 * @param args The arguments after the command's name.
 * @param io What to read, and where to write.
 * @returns The exit status: 0 printed, 1 the tag cannot be released, 2 wrong usage.
 */
export function runReleaseNotes(args: readonly string[], io: ReleaseNotesIo): number {
  if (args.includes("--help")) {
    io.write(HELP);
    return 0;
  }
  try {
    io.write(readReleaseNotes(readTag(args), io.version, io.changelog));
    return 0;
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    io.writeError(`${error.code}: ${error.message}\n`);
    return error.code === "ERR_USAGE" ? 2 : 1;
  }
}

function readTag(args: readonly string[]): string {
  const [option, tag, ...rest] = args;
  if (option === "--tag" && tag !== undefined && rest.length === 0) return tag;
  throw new ReleaseError(
    "ERR_USAGE",
    `Cannot read the options as it takes --tag and a tag, no more and no less: found ${args.length} words, see npm run release:notes -- --help`,
  );
}
