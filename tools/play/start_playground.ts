import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ListenError } from "../../src/server/listen_error.ts";
import { type PlaygroundSettings, spawnPlayground } from "./spawn_playground.ts";
import { waitUntilAnswers } from "./wait_until_answers.ts";

/** How the Playground is started. */
export type PlaygroundOptions = PlaygroundSettings & {
  /** Ends the waiting for its first answer. */
  signal: AbortSignal;
};

/** A Playground that answers. */
export type Playground = {
  /** Where the browser finds it. */
  url: string;
  /** Resolves, with a sentence, when the Playground ended without being asked to. */
  ended: Promise<string>;
  /** Ends the Playground and everything it started, and removes what it wrote. */
  stop(): Promise<void>;
};

/**
 * Starts the Microsoft 365 Agents Playground in a process of its own and waits until it answers.
 *
 * @param options How it is started.
 * @returns The running Playground, which the caller must stop.
 * @throws {ListenError} When its port is taken.
 * @throws {Error} When it ends before it answers, or the signal is aborted; nothing is left then.
 */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const { port: wanted, signal } = options;
  const folder = await mkdtemp(join(tmpdir(), "graph-auth-doctor-"));
  const child = spawnPlayground(options, folder);
  const stop = async () => {
    await child.end();
    await rm(folder, { recursive: true, force: true });
  };

  const answer = async () => {
    const port = await child.port;
    // It takes any other port rather than to say that the wanted one is gone.
    if (wanted !== 0 && port !== wanted) {
      throw new ListenError({ code: "EADDRINUSE" }, "127.0.0.1", wanted, "PLAYGROUND_PORT");
    }
    await waitUntilAnswers(`http://127.0.0.1:${port}/_debug/ping`, signal);
    return `http://localhost:${port}`;
  };
  const fail = async () => {
    throw new Error(await child.ended);
  };
  try {
    const url = await Promise.race([answer(), fail(), rejectWhenAborted(signal)]);
    return { url, ended: child.ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function rejectWhenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const fail = () => reject(signal.reason);
    if (signal.aborted) fail();
    else signal.addEventListener("abort", fail, { once: true });
  });
}
