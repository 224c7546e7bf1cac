import process from "node:process";
import { ALL } from "./canaries.ts";

// Loaded into the bot's process beside it: what is pasted ends up in an error that nobody catches.
process.once("SIGUSR2", () => {
  if (process.env.FAULT === "rejection") void Promise.reject(new RangeError(ALL));
  else throw new RangeError(ALL);
});
