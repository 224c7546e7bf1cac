// Makes build/graph-auth-doctor.zip, the Teams app package: npm run package:teams -- --help
import { runPackageTeams } from "./teams_package/run_package_teams.ts";

process.exitCode = await runPackageTeams(process.argv.slice(2), {
  env: process.env,
  fetch: globalThis.fetch,
  later: (ms, action) => {
    const timer = setTimeout(action, ms);
    return () => clearTimeout(timer);
  },
  write: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
});
