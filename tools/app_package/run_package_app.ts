import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeNamedFile } from "../write_named_file.ts";
import { AppPackageError } from "./app_package_error.ts";
import { fillAppFolder } from "./fill_app_folder.ts";
import { readAppPackageOptions } from "./read_app_package_options.ts";
import type { RunCommand } from "./run_command.ts";
import { zipAppFolder } from "./zip_app_folder.ts";

/** What the command needs of the process around it. */
export interface PackageAppIo {
  /** The environment; npm says there where it is. */
  env: Readonly<Record<string, string | undefined>>;
  runCommand: RunCommand;
  /** Writes to standard output. */
  write: (text: string) => void;
  /** Writes to standard error. */
  writeError: (text: string) => void;
}

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));
const DEFAULT_OUT = join(PROJECT, "build", "graph-auth-doctor-app.zip");

const HELP = `Makes the bot's own package: a zip of the compiled bot and the packages that it runs with.
Runs on Node.

Usage: npm run package:app -- [options]

  --out FILE  where to write the zip (default: build/graph-auth-doctor-app.zip)
  --help      show this text

App Service takes it as it is: az webapp deploy --type zip --src-path FILE, start command
"exec node dist/index.js", and no build there (SCM_DO_BUILD_DURING_DEPLOYMENT=false). The package that
people upload in Teams is another: npm run package:teams.

The bot is compiled from its source each time. The packages come from the npm registry, which has to
be reachable, in the versions of package-lock.json.

Exit status: 0 written, 1 the package cannot be made, 2 wrong usage.
`;

/**
 * Makes the app package.
 *
 * @param args The arguments after the command's name.
 * @param io The environment, where to write, and what runs commands.
 * @returns The exit status: 0 written, 1 the package cannot be made, 2 wrong usage.
 */
export async function runPackageApp(args: readonly string[], io: PackageAppIo): Promise<number> {
  try {
    const { help, out } = readAppPackageOptions(args);
    if (help) io.write(HELP);
    else await inEmptyFolder((folder) => packageApp(folder, out ?? DEFAULT_OUT, io));
    return 0;
  } catch (error) {
    if (!(error instanceof AppPackageError)) throw error;
    io.writeError(`${error.code}: ${error.message}\n`);
    return error.code === "ERR_OPTION_INVALID" ? 2 : 1;
  }
}

async function inEmptyFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "app-package-"));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function packageApp(folder: string, out: string, io: PackageAppIo): Promise<void> {
  const tell = (line: string) => io.writeError(`${line}\n`);
  await fillAppFolder(PROJECT, folder, { runCommand: io.runCommand, env: io.env, tell });
  tell("Zipping all of it");
  const { files, zip } = await zipAppFolder(folder);
  const path = await writeNamedFile(out, zip, unwritable);
  io.write(`Wrote ${path} (${files} files, ${(zip.length / 1e6).toFixed(1)} MB)\n`);
}

function unwritable(shown: string, reason: string): AppPackageError {
  return new AppPackageError(
    "ERR_PACKAGE_UNWRITABLE",
    `Cannot write ${shown} (${reason}): name another file with --out`,
  );
}
