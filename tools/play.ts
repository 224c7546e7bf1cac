import process from "node:process";
import { ConfigError } from "../src/server/config_error.ts";
import { ListenError } from "../src/server/listen_error.ts";
import { readPort } from "../src/server/read_port.ts";
import { startPlay } from "./play/start_play.ts";

const HELP = `Usage: npm run play

Starts the bot and the Microsoft 365 Agents Playground on this machine, without any account, and
opens the browser where there is one. Ctrl-C ends both.

Environment:
  PORT             the bot's port (default 3978)
  PLAYGROUND_PORT  the Playground's port (default 56150)
  BROWSER=none     leaves the browser alone; so does CI

The Playground is a tool by Microsoft under its own licence, for development only.
`;

const write = (line: string) => {
  process.stdout.write(`${line}\n`);
};

const complain = (line: string) => {
  process.stderr.write(`${line}\n`);
};

async function main(args: readonly string[]): Promise<number> {
  if (args.includes("--help") || args.includes("-h")) {
    process.stdout.write(HELP);
    return 0;
  }
  if (args[0] !== undefined) {
    complain(`ERR_USAGE: Cannot use "${args[0]}" as this takes no arguments: see --help`);
    return 2;
  }
  const interruption = watchInterruption();
  try {
    await play(interruption);
    return 0;
  } catch (error) {
    if (interruption.aborted) return 0;
    complain(explain(error));
    return error instanceof ConfigError ? 2 : 1;
  }
}

async function play(signal: AbortSignal): Promise<void> {
  const running = await startPlay({
    botPort: readPort(process.env, "PORT", 3978),
    playgroundPort: readPort(process.env, "PLAYGROUND_PORT", 56150),
    env: process.env,
    log: write,
    signal,
  });
  write(`Ready: open ${running.playgroundUrl} and paste a refused call; Ctrl-C ends both`);
  const interrupted = new Promise<undefined>((resolve) => {
    if (signal.aborted) resolve(undefined);
    else signal.addEventListener("abort", () => resolve(undefined), { once: true });
  });
  const accident = await Promise.race([running.ended, interrupted]);
  write("Stopping the bot and the Playground");
  await running.stop();
  if (accident !== undefined) throw new Error(`${accident}; the bot was ended too`);
}

function watchInterruption(): AbortSignal {
  const controller = new AbortController();
  // npm passes on the Ctrl-C that the terminal sends as well: a second one must not do more.
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(name, () => controller.abort());
  return controller.signal;
}

function explain(error: unknown): string {
  if (error instanceof ConfigError || error instanceof ListenError) {
    return `${error.code}: ${error.message}`;
  }
  return `ERR_PLAY_FAILED: ${error instanceof Error ? error.message : String(error)}`;
}

process.exit(await main(process.argv.slice(2)));
