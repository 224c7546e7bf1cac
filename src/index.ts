import process from "node:process";
import { explainFailedStart } from "./explain_failed_start.ts";
import { errorLabel } from "./server/error_label.ts";
import { NEEDED_FIRST } from "./server/needed_permissions.ts";
import { requirePermissions } from "./server/permissions.ts";

/** Nobody else writes here: what dependencies print may repeat what somebody pasted. */
const write = process.stdout.write.bind(process.stdout);
const complain = process.stderr.write.bind(process.stderr);

// A log that nobody reads any more is no reason to end.
for (const output of [process.stdout, process.stderr]) output.on("error", () => {});

// The runtime would print the message of the error, and that may repeat what somebody pasted.
process.on("uncaughtException", (error) => {
  complain(`ERR_UNEXPECTED: The bot ends because of a fault: ${errorLabel(error)}\n`);
  process.exit(1);
});

try {
  // Dependencies ask for some of these as soon as they are loaded, and would end in a stack trace.
  requirePermissions(NEEDED_FIRST);
  const { runBot } = await import("./run_bot.ts");
  await runBot(write);
} catch (error) {
  const { line, status } = explainFailedStart(error);
  complain(`${line}\n`);
  process.exitCode = status;
}
