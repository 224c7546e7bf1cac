import process from "node:process";
import { guardConsole } from "./server/console_guard.ts";
import { createLog } from "./server/log.ts";
import { guardOutput } from "./server/output_guard.ts";
import { readLogLevel } from "./server/read_log_level.ts";
import { startBot } from "./start_bot.ts";

/**
 * Starts the bot, and stops it when the process is asked to end.
 *
 * @param write Takes the lines of the log; nobody else gets to write to the process's outputs.
 * @throws What `startBot` throws.
 */
export async function runBot(write: (line: string) => void): Promise<void> {
  const log = createLog({ level: readLogLevel(process.env), write });
  guardConsole(console, log);
  guardOutput(process.stdout, "stdout", log);
  guardOutput(process.stderr, "stderr", log);
  const running = await startBot(process.env, { log });
  const stop = async () => {
    log.info("stopping");
    await running.stop();
    log.info("stopped");
    process.exit(0);
  };
  let isStopping = false;
  // The listeners stay: without one, a second signal would end the turns that are running.
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      void stop();
    });
  }
}
