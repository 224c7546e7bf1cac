import process from "node:process";
import { explainFailedStart } from "./explain_failed_start.ts";
import { guardConsole } from "./server/console_guard.ts";
import { errorLabel } from "./server/error_label.ts";
import { createLog } from "./server/log.ts";
import { readLogLevel } from "./server/read_log_level.ts";
import { startBot } from "./start_bot.ts";

// The runtime would print the message of the error, and that may repeat what somebody pasted.
process.on("uncaughtException", (error) => {
  process.stderr.write(`ERR_UNEXPECTED: The bot ends because of a fault: ${errorLabel(error)}\n`);
  process.exit(1);
});

try {
  const write = (line: string) => {
    process.stdout.write(line);
  };
  const log = createLog({ level: readLogLevel(process.env), write });
  guardConsole(console, log);
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
} catch (error) {
  const { line, status } = explainFailedStart(error);
  process.stderr.write(`${line}\n`);
  process.exitCode = status;
}
