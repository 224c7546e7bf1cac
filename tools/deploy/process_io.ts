import process from "node:process";
import { setTimeout as delay } from "node:timers/promises";
import type { DeployIo } from "./deploy_io.ts";
import { spawnProgram } from "./spawn_program.ts";

/**
 * Ties the deployment to this process.
 *
 * @returns Its streams, clock, programs and network.
 */
export function processIo(): DeployIo {
  const interruption = new AbortController();
  // npm passes on the Ctrl-C that the terminal sends as well: a second one must not do more.
  for (const name of ["SIGINT", "SIGTERM"]) process.on(name, () => interruption.abort());
  // What Azure was asked for goes on, whether or not anybody still reads along.
  for (const output of [process.stdout, process.stderr]) output.on("error", () => {});
  const { signal } = interruption;
  return {
    platform: process.platform,
    write: (text) => void process.stdout.write(text),
    writeError: (text) => void process.stderr.write(text),
    run: (command) => spawnProgram(command, process.env, signal),
    now: () => performance.now(),
    every: (ms, action) => {
      const timer = setInterval(action, ms);
      return () => clearInterval(timer);
    },
    later: (ms, action) => {
      const timer = setTimeout(action, ms);
      return () => clearTimeout(timer);
    },
    // An aborted wait rejects, and ends the wait all the same.
    sleep: (ms) => delay(ms, undefined, { signal }).catch(() => {}),
    fetch: globalThis.fetch,
    signal,
  };
}
