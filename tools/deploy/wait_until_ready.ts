import { DeployError } from "./deploy_error.ts";
import type { DeployIo } from "./deploy_io.ts";
import type { Runner } from "./runner.ts";

const DEADLINE_MS = 5 * 60_000;
const PAUSE_MS = 5_000;
const ANSWER_MS = 10_000;

/** What the bot says; until it is there, App Service answers 200 with a page of its own. */
const READY = /^\{"status":"ready"/;

/**
 * Waits until the bot says that it is ready.
 *
 * @param runner Says that it waits.
 * @param domain The bot's host name.
 * @param hint Where to look when it does not.
 * @throws {DeployError} `ERR_NOT_READY` after five minutes, with what it answered last.
 */
export async function waitUntilReady(runner: Runner, domain: string, hint: string): Promise<void> {
  const { io } = runner;
  const url = `https://${domain}/readyz`;
  io.write("\n");
  runner.note(`Wait until ${url} answers`);
  if (runner.isDry) return;
  await runner.watched(`waiting for ${url}`, async () => {
    const end = io.now() + DEADLINE_MS;
    for (;;) {
      const answer = await askOnce(url, io);
      if (answer === "ready" || io.signal.aborted) return;
      if (io.now() >= end) throw notReady(url, answer, hint);
      await io.sleep(PAUSE_MS);
    }
  });
}

/** What came back, in words; a redirect is no answer of the bot's. */
async function askOnce(url: string, io: DeployIo): Promise<string> {
  const late = new AbortController();
  const stop = io.later(ANSWER_MS, () => late.abort());
  try {
    const signal = AbortSignal.any([late.signal, io.signal]);
    const response = await io.fetch(url, { signal, redirect: "manual" });
    const body = await response.text();
    if (response.status !== 200) return `HTTP ${response.status}`;
    return READY.test(body) ? "ready" : "the page of somebody else";
  } catch (error) {
    return late.signal.aborted ? "nothing within ten seconds" : `no connection${causeOf(error)}`;
  } finally {
    stop();
  }
}

function causeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  return /^[A-Z_]{3,40}$/.test(code) ? ` (${code})` : "";
}

function notReady(url: string, answer: string, hint: string): DeployError {
  return new DeployError(
    "ERR_NOT_READY",
    `Cannot finish as the bot did not get ready within five minutes: ${url} gave ${answer} at last, see its log with ${hint}, then run this again`,
  );
}
