import type { Log } from "./log.ts";

/** The part of a stream that a guard replaces. */
export interface Output {
  write(chunk: string | Uint8Array, ...rest: unknown[]): boolean;
}

/**
 * Takes an output of the process from the dependencies: with `DEBUG` or `AZURE_LOG_LEVEL` set, some write
 * the addresses they call, and those name conversations. It also takes what a kept method of the console
 * writes. That something was written is logged, what it was is not.
 *
 * @param output The stream; whoever may go on writing keeps its `write` from before.
 * @param name Which one it is.
 * @param log Takes a line instead.
 */
export function guardOutput(output: Output, name: "stdout" | "stderr", log: Log): void {
  output.write = (_chunk, ...rest) => {
    log.debug("console", { method: name });
    const done = rest.find((one) => typeof one === "function");
    if (done !== undefined) queueMicrotask(() => done());
    return true;
  };
}
