import { type ChildProcess, spawn } from "node:child_process";
import { copyFile, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import process from "node:process";
import type { StageSettings } from "./image_plan.ts";
import { RehearsalError } from "./rehearsal_error.ts";

/** What stands in for a container: processes with the files, the user and the settings of the image. */
export interface Container {
  /** Where its files are. */
  root: string;
  settings: StageSettings;
  /** What whoever starts it sets, as `docker run --env` does. */
  env: Readonly<Record<string, string>>;
}

/** How a process in the container ended. */
export interface Ended {
  status: number | null;
  /** All that it wrote, to both outputs. */
  output: string;
}

/** A process in the container. */
export interface Inside {
  process: ChildProcess;
  ended: Promise<Ended>;
}

/** Where the base image has its runtime. */
const NODE = "usr/local/bin/node";

/**
 * Puts the runtime where the base image has it: this one, as there is no other.
 *
 * @param root The files of the image.
 */
export async function installRuntime(root: string): Promise<void> {
  await mkdir(dirname(join(root, NODE)), { recursive: true });
  await copyFile(process.execPath, join(root, NODE));
}

/**
 * Starts a process in the container: as its user where that is allowed, with its settings alone.
 *
 * There is no folder for temporary files and no home, so that nothing can be written unseen.
 *
 * @param container The container.
 * @param words The program and its arguments.
 * @param input What the process reads.
 */
export function startInside(
  { root, settings, env }: Container,
  [program = "", ...args]: readonly string[],
  input = "",
): Inside {
  const child = spawn(program, args, {
    cwd: join(root, settings.folder),
    env: {
      PATH: dirname(join(root, NODE)),
      HOME: join(root, "nowhere"),
      TMPDIR: join(root, "nowhere"),
      ...settings.env,
      ...env,
    },
    stdio: ["pipe", "pipe", "pipe"],
    ...(isRoot() && readUser(settings.user)),
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (part: string) => {
      output += part;
    });
  }
  // A process that ended without reading is no fault of this end.
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const ended = new Promise<Ended>((resolve) => {
    child.once("error", ({ message }) => resolve({ status: null, output: message }));
    child.once("close", (status) => resolve({ status, output }));
  });
  return { process: child, ended };
}

/** Says whether processes can be started as somebody else. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function readUser(user: string): { uid: number; gid: number } {
  const [, uid, gid] = /^(\d+):(\d+)$/.exec(user) ?? [];
  if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  throw new RehearsalError(
    "ERR_INSTRUCTION_INVALID",
    `Cannot start the image as "${user}" since only the base image knows that name: set USER to numbers, as in 1000:1000`,
  );
}
