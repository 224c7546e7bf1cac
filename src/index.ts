import process from "node:process";
import { DoctorBot } from "./bot/doctor_bot.ts";
import { errorLabel } from "./server/error_label.ts";
import { explainFailedStart, startBot } from "./start_bot.ts";

const write = (line: string) => {
  process.stdout.write(`${line}\n`);
};

// The runtime would print the message of the error, and that may repeat what somebody pasted.
process.on("uncaughtException", (error) => {
  process.stderr.write(`ERR_UNEXPECTED: The bot ends because of a fault: ${errorLabel(error)}\n`);
  process.exit(1);
});

try {
  const running = await startBot(process.env, { bot: new DoctorBot(), write });
  const stop = () => {
    void running.stop().then(() => process.exit(0));
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
} catch (error) {
  const { line, status } = explainFailedStart(error);
  process.stderr.write(`${line}\n`);
  process.exitCode = status;
}
