// Makes build/graph-auth-doctor.zip, the Teams app package: npm run package:teams -- --help
import { runPackageTeams } from "./teams_package/run_package_teams.ts";

process.exitCode = await runPackageTeams(process.argv.slice(2), {
  env: process.env,
  write: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
});
