// Makes build/graph-auth-doctor-app.zip, the bot as App Service takes it: npm run package:app -- --help
import process from "node:process";
import { runCommand } from "./app_package/run_command.ts";
import { runPackageApp } from "./app_package/run_package_app.ts";

process.exitCode = await runPackageApp(process.argv.slice(2), {
  env: process.env,
  runCommand,
  write: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
});
