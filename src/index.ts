import process from "node:process";
import { explainFailedStart } from "./explain_failed_start.ts";
import { guardConsole } from "./server/console_guard.ts";
import { errorLabel } from "./server/error_label.ts";
import { createLog } from "./server/log.ts";
import { guardOutput } from "./server/output_guard.ts";
import { readLogLevel } from "./server/read_log_level.ts";
import { startBot } from "./start_bot.ts";

/** Nobody else writes here: what dependencies print may repeat what somebody pasted. */
const write = process.stdout.write.bind(process.stdout);
const complain = process.stderr.write.bind(process.stderr);

// The runtime would print the message of the error, and that may repeat what somebody pasted.
process.on("uncaughtException", (error) => {
  complain(`ERR_UNEXPECTED: The bot ends because of a fault: ${errorLabel(error)}\n`);
  process.exit(1);
});

try {
  const log = createLog({ level: readLogLevel(process.env), write });
  guardConsole(console, log);
  guardOutput(process.stdout, "stdout", log);
  guardOutput(process.stderr, "stderr", log);
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
} catch (error) {
  const { line, status } = explainFailedStart(error);
  complain(`${line}\n`);
  process.exitCode = status;
}
