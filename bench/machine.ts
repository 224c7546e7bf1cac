import { availableParallelism, cpus, release, totalmem, type } from "node:os";
import process from "node:process";
import type { Runtime } from "./runtimes.ts";

/**
 * Says when and on what was measured, in a line each.
 *
 * @param runtimes What the bots were run by.
 * @param now The day.
 */
export function describeMachine(runtimes: readonly Runtime[], now: Date): [string, string][] {
  const gibibytes = (totalmem() / 2 ** 30).toFixed(0);
  const deno = runtimes.find(({ name }) => name === "Deno")?.version;
  return [
    ["date", now.toISOString().slice(0, 10)],
    ["processor", `${cpus()[0]?.model.trim() ?? "unknown"}, ${availableParallelism()} cores`],
    ["memory", `${gibibytes} GiB`],
    ["system", `${type()} ${release()}, ${process.arch}`],
    ["Node", process.versions.node],
    ["Deno", deno ?? "not found"],
  ];
}
