import { cp, mkdir, stat } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";
import type { RunCommand } from "../app_package/run_command.ts";
import type { ImagePlan, Stage, Step } from "./image_plan.ts";
import type { IsIgnored } from "./read_ignore_rules.ts";
import { RehearsalError } from "./rehearsal_error.ts";

/** Where the stages are carried out, and with what. */
export interface Site {
  /** The folder with the Dockerfile. */
  project: string;
  /** An empty folder: each stage gets one of its own in it. */
  workspace: string;
  /** What is kept from the builder. */
  isIgnored: IsIgnored;
  runCommand: RunCommand;
  /** Is told each step. */
  tell: (line: string) => void;
}

type StepOf<Kind> = Extract<Step, { kind: Kind }>;

/**
 * Carries out the steps of a Dockerfile, each stage in a folder of its own that stands for its root.
 *
 * @param plan The steps.
 * @param site Where, and with what.
 * @returns The folder of the last stage: the files of the image, without those of its base.
 * @throws {RehearsalError} `ERR_COPY_MISSING` or `ERR_RUN_FAILED`, with the step.
 */
export async function carryOut({ stages }: ImagePlan, site: Site): Promise<string> {
  let root = "";
  for (const stage of stages) {
    site.tell(`FROM ${stage.parent ?? stage.base} AS ${stage.name}`);
    root = await startStage(stage, site);
    for (const step of stage.steps) await carryOutStep(step, root, site);
  }
  return root;
}

async function startStage({ name, parent, settings }: Stage, site: Site): Promise<string> {
  const root = join(site.workspace, name);
  if (parent !== undefined) await cp(join(site.workspace, parent), root, COPYING);
  await mkdir(join(root, settings.folder), { recursive: true });
  return root;
}

/** Links within packages stay what they are. */
const COPYING = { recursive: true, verbatimSymlinks: true } as const;

async function carryOutStep(step: Step, root: string, site: Site): Promise<void> {
  switch (step.kind) {
    case "left-out":
      return site.tell(`  not rehearsed, as ${step.why}: ${step.text}`);
    case "run":
      return await run(step, root, site);
    case "copy":
      for (const source of step.sources) await copy(source, step, root, site);
  }
}

async function run(step: StepOf<"run">, root: string, site: Site): Promise<void> {
  site.tell(`  RUN ${step.command}`);
  const folder = join(root, step.folder);
  const { env } = step;
  const status = await site.runCommand({ words: ["sh", "-c", step.command], folder, env });
  if (status === 0) return;
  throw new RehearsalError(
    "ERR_RUN_FAILED",
    `Cannot go on as "${step.command}" ended with ${status}: see what it wrote above`,
  );
}

async function copy(
  source: string,
  { from, target }: StepOf<"copy">,
  root: string,
  { project, workspace, isIgnored, tell }: Site,
): Promise<void> {
  tell(`  COPY ${from === undefined ? "" : `--from=${from} `}${source} ${target}`);
  const origin = from === undefined ? project : join(workspace, from);
  const path = join(origin, source);
  const kind = await stat(path).catch(() => undefined);
  const isSent = (name: string) =>
    from !== undefined || !isIgnored(relative(origin, name).split(sep).join("/"));
  if (kind === undefined || !isSent(path)) throw missing(source, from);
  const intoFolder = target.endsWith("/") && !kind.isDirectory();
  const destination = join(root, target, intoFolder ? basename(source) : "");
  await cp(path, destination, { ...COPYING, filter: isSent });
}

function missing(source: string, from: string | undefined): RehearsalError {
  const where = from === undefined ? "what .dockerignore lets through" : `the stage ${from}`;
  return new RehearsalError(
    "ERR_COPY_MISSING",
    `Cannot copy ${source} as it is not in ${where}: correct the Dockerfile or .dockerignore`,
  );
}
