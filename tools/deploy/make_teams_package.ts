import { runPackageTeams } from "../teams_package/run_package_teams.ts";
import { DeployError } from "./deploy_error.ts";
import type { DeployOptions } from "./deploy_options.ts";
import type { HostOutputs } from "./deploy_templates.ts";
import { quoteCommand } from "./quote_command.ts";
import type { Runner } from "./runner.ts";

/**
 * Makes the Teams app package with the bot's real ids, as `npm run package:teams` does.
 *
 * @param runner Writes what is done.
 * @param options Where the zip goes, and with what people sign in.
 * @param host Where the bot runs, and as whom.
 * @throws {DeployError} `ERR_TEAMS_PACKAGE_FAILED` when it cannot be made.
 */
export async function makeTeamsPackage(
  runner: Runner,
  options: DeployOptions,
  host: HostOutputs,
): Promise<void> {
  const env = {
    MicrosoftAppId: host.appId,
    BOT_DOMAIN: host.botDomain,
    ...(options.ssoAppIdUri && { SSO_APP_ID_URI: options.ssoAppIdUri }),
    ...(options.ssoAppId && { SSO_APP_ID: options.ssoAppId }),
  };
  const { io } = runner;
  const args = ["run", "package:teams", "--", "--out", options.out];
  const command = quoteCommand({ program: "npm", args }, io.platform);
  const settings = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  io.write("\n");
  runner.note(`Make the Teams app package: ${[...settings, command].join(" ")}`);
  if (runner.isDry) return;
  const status = await runner.watched("making the Teams app package", () =>
    runPackageTeams(["--out", options.out], {
      env,
      fetch: io.fetch,
      later: (ms, action) => io.later(ms, action),
      write: (text) => io.write(text),
      writeError: (text) => io.writeError(text),
    }),
  );
  if (status === 0) return;
  throw new DeployError(
    "ERR_TEAMS_PACKAGE_FAILED",
    "Cannot make the Teams app package as npm run package:teams found what is said above: the bot itself runs, so put that right and make the package alone",
  );
}
