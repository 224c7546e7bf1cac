/** A command as it is printed and run, without a shell. */
export interface Command {
  program: "az" | "npm";
  args: readonly string[];
}

/** What came of a command. */
export type Outcome =
  /** It ended; `status` is null where a signal ended it. */
  | { kind: "ended"; status: number | null; stdout: string; stderr: string }
  /** There is no such program. */
  | { kind: "missing" };

/** Everything outside itself that the deployment touches. */
export interface DeployIo {
  /** As `process.platform` names it: shells quote differently. */
  platform: string;
  /** Writes to standard output: commands and what they came to. */
  write(text: string): void;
  /** Writes to standard error: progress and complaints. */
  writeError(text: string): void;
  /** Runs a command to its end; it is ended early when Ctrl-C is pressed. */
  run(command: Command): Promise<Outcome>;
  /** Milliseconds of a clock. */
  now(): number;
  /** Calls back each so many milliseconds; what it returns calls that off. */
  every(ms: number, action: () => void): () => void;
  /** Calls back after so many milliseconds; what it returns calls that off. */
  later(ms: number, action: () => void): () => void;
  /** Waits so many milliseconds, or less when Ctrl-C is pressed. */
  sleep(ms: number): Promise<void>;
  /** Reaches the bot, and Microsoft's schema of the manifest. */
  fetch: typeof globalThis.fetch;
  /** Is aborted by Ctrl-C. */
  signal: AbortSignal;
}

/**
 * A command for az.
 *
 * @param args Its arguments, each one word.
 */
export function az(...args: readonly string[]): Command {
  return { program: "az", args };
}
