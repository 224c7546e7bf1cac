// Puts the bot into Azure with az, and makes its Teams app package: npm run deploy -- --help
import process from "node:process";
import { processIo } from "./deploy/process_io.ts";
import { runDeploy } from "./deploy/run_deploy.ts";

process.exitCode = await runDeploy(process.argv.slice(2), processIo());
