// Carries out the Dockerfile without a container engine, and runs what comes out: npm run image:rehearse -- --help
import process from "node:process";
import { runCommand } from "./app_package/run_command.ts";
import { runRehearseImage } from "./image_rehearsal/run_rehearse_image.ts";

process.exitCode = await runRehearseImage(process.argv.slice(2), {
  runCommand,
  write: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
});
