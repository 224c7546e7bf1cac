import { chmod, mkdtemp, readFile, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import type { RunCommand } from "../app_package/run_command.ts";
import { faultOf } from "../fault_of.ts";
import { carryOut } from "./carry_out.ts";
import { installRuntime, isRoot } from "./container.ts";
import { changedPaths, freezeTree, readTree, removeTree, type TreeState } from "./freeze_tree.ts";
import type { Stage } from "./image_plan.ts";
import { readIgnoreRules } from "./read_ignore_rules.ts";
import { readImagePlan } from "./read_image_plan.ts";
import { RehearsalError } from "./rehearsal_error.ts";
import { rehearseCommandLine, rehearseDraining, rehearseTurn } from "./rehearse_runs.ts";

/** What the command needs of the process around it. */
export interface RehearseImageIo {
  runCommand: RunCommand;
  /** Writes to standard output. */
  write: (text: string) => void;
  /** Writes to standard error. */
  writeError: (text: string) => void;
}

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));

const HELP = `Rehearses the image where there is no container engine. Runs on Node, not on Windows.

Usage: npm run image:rehearse

It carries out the steps of the Dockerfile in empty folders, each stage in its own, and takes from
everybody the right to write to what comes out. Then it starts that as the image is started: as its
user where this is run by root, with its settings alone. The health check has to pass, a turn has to
bring a card, nothing may be written, and it has to stop when it is told to.

What only a container engine can do is named as not rehearsed: the base image, and what changes it.
The npm registry has to be reachable.

Exit status: 0 the image works, 1 it does not, 2 wrong usage.
`;

/**
 * Rehearses the image.
 *
 * @param args The arguments after the command's name.
 * @param io Where to write, and what runs commands.
 * @returns The exit status: 0 the image works, 1 it does not, 2 wrong usage.
 */
export async function runRehearseImage(
  args: readonly string[],
  io: RehearseImageIo,
): Promise<number> {
  if (args.length === 1 && args[0] === "--help") {
    io.write(HELP);
    return 0;
  }
  try {
    requireNoOptions(args);
    await inEmptyFolder((workspace) => rehearse(workspace, io));
    return 0;
  } catch (error) {
    if (!(error instanceof RehearsalError)) throw error;
    io.writeError(`${error.code}: ${error.message}\n`);
    return error.code === "ERR_OPTION_INVALID" ? 2 : 1;
  }
}

function requireNoOptions([first]: readonly string[]): void {
  if (first === undefined) return;
  throw new RehearsalError(
    "ERR_OPTION_INVALID",
    `Cannot read the options as there is no option ${first}: see npm run image:rehearse -- --help`,
  );
}

async function inEmptyFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "image-rehearsal-"));
  try {
    // Whoever the image runs as has to get in.
    await chmod(folder, 0o755);
    await work(folder);
  } finally {
    await removeTree(folder);
  }
}

async function rehearse(workspace: string, io: RehearseImageIo): Promise<void> {
  const tell = (line: string) => io.writeError(`${line}\n`);
  const plan = readImagePlan(await readSource("Dockerfile"));
  const isIgnored = readIgnoreRules(await readSource(".dockerignore"));
  const { runCommand } = io;
  const root = await carryOut(plan, { project: PROJECT, workspace, isIgnored, runCommand, tell });
  const image = plan.stages.at(-1);
  if (image === undefined) return;
  const size = await describeSize(root);
  tellWhatDiffers(image, tell);
  io.write(`The image adds ${size} to its base\n`);
  io.write(await run(root, image));
}

async function run(root: string, { settings }: Stage): Promise<string> {
  await installRuntime(root);
  await freezeTree(root);
  const before = await readTree(root);
  await rehearseCommandLine(root, settings);
  const { start, firstTurn, stop } = await rehearseTurn(root, settings);
  await rehearseDraining(root, settings);
  requireUnchanged(before, await readTree(root));
  const [healthy, answered, stopped] = [start, firstTurn, stop].map((ms) => `${ms.toFixed(0)} ms`);
  return `The image works: healthy after ${healthy}, the first turn in ${answered}, stopped in ${stopped}, nothing written\n`;
}

function tellWhatDiffers({ base, settings }: Stage, tell: (line: string) => void): void {
  tell(
    `  not rehearsed, as there is no container engine: ${base}; this is Node ${process.version}`,
  );
  if (!isRoot()) tell(`  not rehearsed, as this is not run by root: USER ${settings.user}`);
}

async function describeSize(root: string): Promise<string> {
  const paths = [...(await readTree(root)).keys()];
  const entries = await Promise.all(paths.map((path) => stat(join(root, path))));
  const files = entries.filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  return `${files.length} files of ${(bytes / 1e6).toFixed(0)} MB`;
}

function requireUnchanged(before: TreeState, after: TreeState): void {
  const changed = changedPaths(before, after);
  if (changed.length === 0) return;
  throw new RehearsalError(
    "ERR_IMAGE_WROTE",
    `Cannot use the image as it must write nothing: found ${changed.slice(0, 5).join(", ")} changed`,
  );
}

async function readSource(name: string): Promise<string> {
  try {
    return await readFile(join(PROJECT, name), "utf8");
  } catch (error) {
    throw new RehearsalError(
      "ERR_DOCKERFILE_UNREADABLE",
      `Cannot read ${name} (${faultOf(error)}): restore it from the repository`,
    );
  }
}
