import { startConnector } from "../../bench/connector.ts";
import { sampleTurn } from "../../bench/sample_turn.ts";
import { startInside } from "./container.ts";
import type { StageSettings } from "./image_plan.ts";
import { RehearsalError } from "./rehearsal_error.ts";
import { type RunningImage, runContainer } from "./run_container.ts";

/** What was measured, in milliseconds. */
export interface RunTimes {
  start: number;
  firstTurn: number;
  stop: number;
}

/** What makes it a bot of Azure, which nobody may call but Teams; the ids belong to nobody. */
const IN_AZURE = {
  MicrosoftAppType: "UserAssignedMSI",
  MicrosoftAppId: "11111111-2222-4333-8444-555555555555",
  MicrosoftAppTenantId: "66666666-7777-4888-9999-aaaaaaaaaaaa",
  HOST: "0.0.0.0",
};

const PASTE = `{"error":{"code":"NoPermissionsInAccessToken"}} GET https://graph.microsoft.com/v1.0/me/memberOf`;

/**
 * Runs the image as on this machine: it answers a turn with a card, and stops.
 *
 * @param root The files of the image.
 * @param settings How its container is run.
 * @returns How long that took.
 * @throws {RehearsalError} For the first thing that is not as it has to be.
 */
export async function rehearseTurn(root: string, settings: StageSettings): Promise<RunTimes> {
  const connector = await startConnector();
  const image = await runContainer(root, settings, {});
  try {
    await expectAnswer(`${image.url}/healthz`, 200);
    await expectAnswer(`${image.url}/readyz`, 200);
    const sent = performance.now();
    await expectAnswer(`${image.url}/api/messages`, 200, sampleTurn(connector.url, "normal"));
    const firstTurn = performance.now() - sent;
    if (connector.cards !== 1) throw wrongAnswer("a turn", "one card", `${connector.cards}`);
    const { stopTime } = await image.stop();
    return { start: image.startTime, firstTurn, stop: stopTime };
  } finally {
    image.kill();
    await connector.stop();
  }
}

/**
 * Runs the image as in Azure: it refuses a stranger, and says that it stops before it does.
 *
 * @param root The files of the image.
 * @param settings How its container is run.
 * @throws {RehearsalError} For the first thing that is not as it has to be.
 */
export async function rehearseDraining(root: string, settings: StageSettings): Promise<void> {
  const image: RunningImage = await runContainer(root, settings, IN_AZURE);
  try {
    await expectAnswer(`${image.url}/readyz`, 200);
    await expectAnswer(`${image.url}/api/messages`, 401, sampleTurn(image.url, "normal"));
    const { readiness } = await image.stop();
    if (readiness !== 503) throw wrongAnswer("/readyz while it stops", "503", `${readiness}`);
  } finally {
    image.kill();
  }
}

/**
 * Asks the command line that is in the image, too.
 *
 * @param root The files of the image.
 * @param settings How its container is run.
 * @throws {RehearsalError} `ERR_IMAGE_ANSWER` when it does not name the cause.
 */
export async function rehearseCommandLine(root: string, settings: StageSettings): Promise<void> {
  const words = ["node", "dist/cli/main.js", "explain", "--json"];
  const { output } = await startInside({ root, settings, env: {} }, words, PASTE).ended;
  if (/"cause": *"app-token-on-me"/.test(output)) return;
  const fault = /^\w*Error.*$/m.exec(output)?.[0] ?? `${output.length} characters without it`;
  throw wrongAnswer("explain --json", "the cause app-token-on-me", fault);
}

async function expectAnswer(url: string, wanted: number, activity?: string): Promise<void> {
  const { status } = await fetch(url, {
    signal: AbortSignal.timeout(10_000),
    ...(activity !== undefined && {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: activity,
    }),
  });
  if (status !== wanted) throw wrongAnswer(new URL(url).pathname, `${wanted}`, `${status}`);
}

function wrongAnswer(asked: string, wanted: string, found: string): RehearsalError {
  return new RehearsalError(
    "ERR_IMAGE_ANSWER",
    `Cannot use the image as ${asked} must answer ${wanted}: found ${found}`,
  );
}
