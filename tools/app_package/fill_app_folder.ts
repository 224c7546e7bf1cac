import { existsSync } from "node:fs";
import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { faultOf } from "../fault_of.ts";
import { programWords } from "../program_words.ts";
import { AppPackageError } from "./app_package_error.ts";
import type { RunCommand } from "./run_command.ts";

/** What the filling needs of the process around it. */
export interface FillIo {
  runCommand: RunCommand;
  env: Readonly<Record<string, string | undefined>>;
  /** Is told what takes a while. */
  tell: (line: string) => void;
}

const FILES = ["package.json", "package-lock.json", "LICENSE", "NOTICE"];

/** The lock file is followed to the letter, and no package may run a script of its own. */
const INSTALL = ["ci", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund"];

/**
 * Fills an empty folder with what a server needs: the compiled bot and the packages that it runs with.
 *
 * The bot is compiled afresh, so that no build of yesterday's is deployed; the project's own `dist`
 * stays as it is.
 *
 * @param project The project's folder.
 * @param folder The empty folder.
 * @param io How to run commands, and who is told.
 * @throws {AppPackageError} When a file is missing, or a command cannot be run or fails.
 */
export async function fillAppFolder(project: string, folder: string, io: FillIo): Promise<void> {
  for (const name of FILES) await copySource(name, project, folder);
  io.tell("Compiling the bot");
  await compile(project, folder, io);
  io.tell("Installing the packages that it runs with");
  await install(folder, io);
}

async function copySource(name: string, project: string, folder: string): Promise<void> {
  try {
    await copyFile(join(project, name), join(folder, name));
  } catch (error) {
    throw new AppPackageError(
      "ERR_SOURCE_UNREADABLE",
      `Cannot read ${name} (${faultOf(error)}): restore it from the repository`,
    );
  }
}

async function compile(project: string, folder: string, { runCommand }: FillIo): Promise<void> {
  const compiler = join(project, "node_modules", "typescript", "bin", "tsc");
  const options = ["-p", "tsconfig.build.json", "--outDir", join(folder, "dist")];
  const status = await runCommand({
    words: [process.execPath, compiler, ...options],
    folder: project,
  });
  if (status === 0) return;
  throw new AppPackageError(
    "ERR_BUILD_FAILED",
    `Cannot compile the bot as TypeScript ended with ${status}: see what it wrote above, and run npm ci where it is not installed`,
  );
}

async function install(folder: string, { runCommand, env }: FillIo): Promise<void> {
  const { platform, execPath } = process;
  const npm = programWords("npm", { platform, env, execPath, exists: existsSync });
  const status = npm ? await runCommand({ words: [...npm, ...INSTALL], folder }) : "ENOENT";
  if (status === 0) return;
  if (status === "ENOENT") {
    throw new AppPackageError(
      "ERR_NPM_MISSING",
      "Cannot install the packages as npm was not found: install Node with npm, and see that npm is on the PATH",
    );
  }
  throw new AppPackageError(
    "ERR_INSTALL_FAILED",
    `Cannot install the packages as npm ended with ${status}: see what it wrote above, the npm registry has to be reachable`,
  );
}
