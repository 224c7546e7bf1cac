import { spawn } from "node:child_process";
import process from "node:process";

/** A command to run. */
export interface Command {
  /** The program and its arguments. */
  words: readonly string[];
  /** Where it runs. */
  folder: string;
  /** Settings beside those of this process. */
  env?: Readonly<Record<string, string>>;
}

/**
 * Runs a command to its end.
 *
 * @returns Its exit status, null where a signal ended it, or the code of the fault that kept it from
 * starting, as in `ENOENT`.
 */
export type RunCommand = (command: Command) => Promise<number | null | string>;

/** What npm tells the scripts that it runs about their project: another folder is none of it. */
const OF_THIS_RUN = /^(npm_(lifecycle|package)_|npm_config_(local_)?prefix$|INIT_CWD$|NODE_ENV$)/;

/**
 * Runs a command; what it writes goes to standard error.
 *
 * @param command What to run, and where.
 */
export const runCommand: RunCommand = ({ words: [program = "", ...args], folder, env = {} }) =>
  new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: folder,
      env: { ...outerEnvironment(), ...env },
      stdio: ["ignore", 2, 2],
    });
    child.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? "unknown"));
    child.once("exit", (status) => resolve(status));
  });

function outerEnvironment(): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !OF_THIS_RUN.test(name)),
  );
}
