import process from "node:process";
import { createInterface } from "node:readline";

/** What a process has used up to now. */
export interface Usage {
  /** Microseconds of all its threads together, in the program and in the kernel. */
  cpu: number;
  /** Bytes of memory that it holds. */
  rss: number;
  /** Bytes of its objects; those that nobody needs any more are among them until they are collected. */
  heap: number;
}

/** A line of a measured bot that begins so is the meter's, and none of the bot's own. */
export const METER_MARK = "usage of this process: ";

/**
 * Tells what this process has used, each time that its parent sends a line. Where the runtime lets
 * programs collect, what nobody needs is collected first for the line `collect`. The process ends when
 * its parent does.
 */
export function startMeter(): void {
  // The bot takes its outputs for itself once it runs.
  const write = process.stdout.write.bind(process.stdout);
  createInterface({ input: process.stdin })
    .on("line", (line) => {
      if (line === "collect") globalThis.gc?.();
      write(`${METER_MARK}${JSON.stringify(usage())}\n`);
    })
    .on("close", () => process.exit());
}

function usage(): Usage {
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed } = process.memoryUsage();
  return { cpu: user + system, rss, heap: heapUsed };
}
