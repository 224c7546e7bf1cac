/** Where the command line writes. */
export interface Output {
  /**
   * Writes a text.
   *
   * @param text What to write.
   * @returns Once it is written: false when nobody reads any more, so writing on is of no use.
   */
  write(text: string): Promise<boolean>;
  isTerminal: boolean;
  /** Width of the terminal; undefined where there is none. */
  columns: number | undefined;
}

/** Everything outside itself that the command line touches. */
export interface CliIo {
  stdin: AsyncIterable<Uint8Array>;
  stdinIsTerminal: boolean;
  stdout: Output;
  stderr: Output;
  /** For `NO_COLOR` and `FORCE_COLOR`. */
  env: Readonly<Record<string, string | undefined>>;
  /** The key that ends what is typed in a terminal. */
  endKey: "Ctrl-D" | "Ctrl-Z";
  /** Seconds since 1970. */
  now(): number;
  /**
   * Reads a file bit by bit.
   *
   * @param path The file.
   * @throws While reading, whatever the runtime throws for a file that cannot be read.
   */
  readFile(path: string): AsyncIterable<Uint8Array>;
  /**
   * Reads one setting of the environment, when it is needed: Deno asks its user for each.
   *
   * @param name E.g. `AZURE_TENANT_ID`.
   */
  setting(name: string): string | undefined;
  /** Reaches the network; `explain` never does. */
  fetch: typeof globalThis.fetch;
  /** Ends after so many milliseconds. */
  sleep(milliseconds: number): Promise<unknown>;
  /**
   * Does some work that Ctrl-C ends.
   *
   * @param work Is told by its signal when to stop.
   * @returns What the work gives.
   * @throws {Interrupted} On Ctrl-C.
   */
  interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T>;
}
