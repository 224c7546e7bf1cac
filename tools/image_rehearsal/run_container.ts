import { createServer } from "node:net";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { type Container, type Ended, type Inside, startInside } from "./container.ts";
import type { StageSettings } from "./image_plan.ts";
import { RehearsalError } from "./rehearsal_error.ts";

/** An image that runs. */
export interface RunningImage {
  /** Where it listens, without a path. */
  url: string;
  /** Milliseconds until its health check passed. */
  startTime: number;
  /**
   * Sends the signal to stop, and waits for the end.
   *
   * @returns Milliseconds it took, and what `/readyz` answered first while it stopped, if it did.
   * @throws {RehearsalError} `ERR_IMAGE_STOP` when it takes too long or does not end with 0.
   */
  stop(): Promise<{ stopTime: number; readiness: number | undefined }>;
  /** Ends it, whatever it is doing. */
  kill(): void;
}

/** How long a start may take, as in the Dockerfile, and how long a stop, as whoever hosts it grants. */
const START_MS = 20_000;
const GRACE_MS = 30_000;
const PAUSE_MS = 50;

/**
 * Starts the image, and waits until its own health check passes.
 *
 * @param root The files of the image.
 * @param settings How its container is run.
 * @param env What whoever starts it sets.
 * @throws {RehearsalError} `ERR_IMAGE_ENDED` or `ERR_IMAGE_UNHEALTHY`.
 */
export async function runContainer(
  root: string,
  settings: StageSettings,
  env: Record<string, string>,
): Promise<RunningImage> {
  const port = await freePort();
  const container = { root, settings, env: { ...env, PORT: `${port}`, METRICS_PORT: "0" } };
  const url = `http://127.0.0.1:${port}`;
  const started = performance.now();
  const inside = startInside(container, settings.command);
  const kill = () => signal(inside, "SIGKILL");
  try {
    await untilHealthy(container, inside.ended);
  } catch (error) {
    kill();
    throw error;
  }
  const startTime = performance.now() - started;
  const stop = async () => {
    const asked = performance.now();
    signal(inside, settings.stopSignal);
    const readiness = await readinessUntil(inside.ended, url);
    const ended = await Promise.race([inside.ended, sleep(GRACE_MS, undefined, { ref: false })]);
    if (ended?.status !== 0) throw badStop(ended);
    return { stopTime: performance.now() - asked, readiness };
  };
  return { url, startTime, stop, kill };
}

/** The runtimes agree on the exit status only where the process is named by its id. */
function signal({ process: child }: Inside, name: string): void {
  const isOver = child.exitCode !== null || child.signalCode !== null;
  if (!isOver && child.pid !== undefined) process.kill(child.pid, name);
}

async function untilHealthy(container: Container, ended: Promise<Ended>): Promise<void> {
  const deadline = performance.now() + START_MS;
  while (performance.now() < deadline) {
    const check = startInside(container, container.settings.healthCheck);
    const first = await Promise.race([
      check.ended.then(({ status }) => ({ status })),
      ended.then((end) => ({ end })),
    ]);
    if ("end" in first) throw badEnd(first.end);
    if (first.status === 0) return;
    await sleep(PAUSE_MS);
  }
  throw new RehearsalError(
    "ERR_IMAGE_UNHEALTHY",
    `Cannot use the image as its health check did not pass within ${START_MS / 1000} seconds: run it by itself`,
  );
}

/** The first answer that differs from "ready", or undefined where it ended before it gave one. */
async function readinessUntil(ended: Promise<Ended>, url: string): Promise<number | undefined> {
  let isOver = false;
  void ended.then(() => {
    isOver = true;
  });
  while (!isOver) {
    const status = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(GRACE_MS) }).then(
      (response) => response.status,
      () => undefined,
    );
    if (status !== 200) return status;
    await sleep(PAUSE_MS);
  }
  return undefined;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 0;
}

function badEnd({ status, output }: Ended): RehearsalError {
  return new RehearsalError(
    "ERR_IMAGE_ENDED",
    `Cannot use the image as it ended with ${status} in place of listening: it wrote ${output.trim()}`,
  );
}

function badStop(ended: Ended | undefined): RehearsalError {
  const found =
    ended === undefined ? `it still ran after ${GRACE_MS / 1000} seconds` : `${ended.status}`;
  return new RehearsalError(
    "ERR_IMAGE_STOP",
    `Cannot use the image as it must end with 0 when it is asked to stop: found ${found}`,
  );
}
