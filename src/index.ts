import process from "node:process";
import { explainFailedStart } from "./explain_failed_start.ts";
import { errorLabel } from "./server/error_label.ts";
import { NEEDED_FIRST } from "./server/needed_permissions.ts";
import { requirePermissions } from "./server/permissions.ts";

// The runtime would print the message of the error, and that may repeat what somebody pasted.
process.on("uncaughtException", (error) => {
  process.stderr.write(`ERR_UNEXPECTED: The bot ends because of a fault: ${errorLabel(error)}\n`);
  process.exit(1);
});

try {
  // Dependencies ask for some of these as soon as they are loaded, and would end in a stack trace.
  requirePermissions(NEEDED_FIRST);
  const { runBot } = await import("./run_bot.ts");
  await runBot();
} catch (error) {
  const { line, status } = explainFailedStart(error);
  process.stderr.write(`${line}\n`);
  process.exitCode = status;
}
