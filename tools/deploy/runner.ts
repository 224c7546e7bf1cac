import type { z } from "zod";
import { DeployError } from "./deploy_error.ts";
import type { Command, DeployIo, Outcome } from "./deploy_io.ts";
import { explainFailure } from "./explain_failure.ts";
import { quoteCommand } from "./quote_command.ts";

const TICK_MS = 10_000;

const INTERRUPTED = new DeployError(
  "ERR_INTERRUPTED",
  "Cannot go on as Ctrl-C was pressed: what Azure was given to do it still does; when that is over, run the same command again, which goes on from there",
);

/** What a program that is not there is called, and where it comes from. */
const MISSING = {
  az: new DeployError(
    "ERR_AZ_MISSING",
    "Cannot reach Azure as the program az is not installed, or not on the PATH: install the Azure CLI from https://aka.ms/azure-cli and open a new terminal",
  ),
  npm: new DeployError(
    "ERR_NPM_MISSING",
    "Cannot package the bot as the program npm is not on the PATH: install Node.js with npm, and start this with npm run deploy",
  ),
} as const satisfies Record<Command["program"], DeployError>;

/** Prints commands and runs them, or in a dry run only prints them. */
export class Runner {
  readonly io: DeployIo;
  readonly isDry: boolean;
  #condition = "";

  /**
   * @param io Where commands run and what is written goes.
   * @param isDry Whether nothing is run.
   */
  constructor(io: DeployIo, isDry: boolean) {
    this.io = io;
    this.isDry = isDry;
  }

  /**
   * Writes a line that a shell takes for a comment.
   *
   * @param text The line.
   */
  note(text: string): void {
    this.io.write(`# ${text}\n`);
  }

  /**
   * Says of the next command in a dry run what it depends on.
   *
   * @param condition When it is run, as in "there is no such group yet".
   */
  onlyWhere(condition: string): void {
    if (this.isDry) this.#condition = ` (only where ${condition})`;
  }

  /**
   * Runs a command for what it answers.
   *
   * @param what What it does, as in "create the resource group".
   * @param command The command.
   * @param schema What it must answer, in JSON.
   * @param assumed Stands for the answer in a dry run.
   * @returns The answer.
   * @throws {DeployError} When it fails, with what to do; `ERR_AZ_ANSWER_UNREADABLE` when it answers
   * something else.
   */
  async ask<T>(what: string, command: Command, schema: z.ZodType<T>, assumed: T): Promise<T> {
    const written = { ...command, args: [...command.args, "--output", "json"] };
    const outcome = await this.#run(what, written);
    if (outcome === undefined) return assumed;
    const answer = schema.safeParse(parse(outcome.stdout));
    if (answer.success) return answer.data;
    const fields = answer.error.issues.map(({ path }) => path.join(".") || "the whole");
    throw new DeployError(
      "ERR_AZ_ANSWER_UNREADABLE",
      `Cannot ${what} as az answered something unexpected: found no use for ${[...new Set(fields)].slice(0, 5).join(", ")}, update az with az upgrade and run this again`,
    );
  }

  /**
   * Runs a command for what it does.
   *
   * @param what What it does, as in "create the resource group".
   * @param command The command.
   * @throws {DeployError} When it fails, with what to do.
   */
  async do(what: string, command: Command): Promise<void> {
    const args = command.program === "az" ? [...command.args, "--output", "none"] : command.args;
    await this.#run(what, { ...command, args });
  }

  /**
   * Does something that takes its time, and says so each ten seconds.
   *
   * @param what What is done.
   * @param work Does it.
   * @throws {DeployError} `ERR_INTERRUPTED` when Ctrl-C was pressed, before or meanwhile.
   */
  async watched<T>(what: string, work: () => Promise<T>): Promise<T> {
    const { io } = this;
    if (io.signal.aborted) throw INTERRUPTED;
    const start = io.now();
    const stop = io.every(TICK_MS, () => {
      io.writeError(`  ${Math.round((io.now() - start) / 1000)} s: still at it (${what})\n`);
    });
    try {
      const result = await work();
      io.signal.throwIfAborted();
      return result;
    } catch (error) {
      throw io.signal.aborted ? INTERRUPTED : error;
    } finally {
      stop();
    }
  }

  async #run(what: string, command: Command): Promise<Ended | undefined> {
    const title = `${what.charAt(0).toUpperCase()}${what.slice(1)}`;
    this.io.write(`\n# ${title}${this.#condition}\n${quoteCommand(command, this.io.platform)}\n`);
    this.#condition = "";
    if (this.isDry) return undefined;
    const outcome = await this.watched(what, () => this.io.run(command));
    if (outcome.kind === "missing") throw MISSING[command.program];
    if (outcome.status === 0) return outcome;
    if (command.program === "az") throw explainFailure(what, outcome.stderr);
    throw new DeployError(
      "ERR_APP_PACKAGE_FAILED",
      `Cannot ${what} as npm failed: run ${quoteCommand(command, this.io.platform)} by itself to see why, after npm ci`,
    );
  }
}

type Ended = Extract<Outcome, { kind: "ended" }>;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
