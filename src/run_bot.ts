import process from "node:process";
import { guardConsole } from "./server/console_guard.ts";
import { createLog } from "./server/log.ts";
import { readLogLevel } from "./server/read_log_level.ts";
import { startBot } from "./start_bot.ts";

/**
 * Starts the bot, and stops it when the process is asked to end.
 *
 * @throws What `startBot` throws.
 */
export async function runBot(): Promise<void> {
  const write = (line: string) => {
    process.stdout.write(line);
  };
  const log = createLog({ level: readLogLevel(process.env), write });
  guardConsole(console, log);
  const running = await startBot(process.env, { log });
  const stop = () => {
    log.info("stopping");
    void running.stop().then(() => {
      log.info("stopped");
      process.exit(0);
    });
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}
