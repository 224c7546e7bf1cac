import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { fileURLToPath, pathToFileURL } from "node:url";

/** What the Playground is told. */
export type PlaygroundSettings = {
  /** Where the bot takes its activities. */
  botUrl: string;
  /** The port to listen on; 0 means any free one. */
  port: number;
  /** The environment to start from. */
  env: Record<string, string | undefined>;
  /** Whether the Playground opens the browser once it listens. */
  openBrowser: boolean;
};

/** The process of a Playground. */
export type PlaygroundProcess = {
  /** The port it listens on, once it does. */
  port: Promise<number>;
  /** Resolves, with a sentence, when the process ended without being asked to. */
  ended: Promise<string>;
  /** Ends the process and everything it started. */
  end(): Promise<void>;
};

/** How long the process has for ending by itself. */
const GRACE_MS = 3_000;

/** What it must not find in the environment: with credentials it asks Entra for real tokens. */
const CREDENTIALS = /^(AUTH_(CLIENT|TENANT)_|MicrosoftApp)/;

/**
 * Starts the process of the Microsoft 365 Agents Playground.
 *
 * @param settings What it is told.
 * @param folder The folder it runs in, for whatever it writes.
 * @returns The process; it may still fail.
 */
export function spawnPlayground(settings: PlaygroundSettings, folder: string): PlaygroundProcess {
  const child = spawn(process.execPath, commandLine(settings), {
    cwd: folder,
    // A group of its own: Ctrl-C in a terminal is for the starter, which then ends the Playground.
    detached: process.platform !== "win32",
    windowsHide: true,
    stdio: ["pipe", "pipe", "pipe"],
    env: environment(settings),
  });
  let isEnding = false;
  let complaint = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    complaint = /^\w*Error\b.*$/m.exec(text)?.[0] ?? complaint;
  });
  const exit = new Promise<string>((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (status, signal) => resolve(signal ?? `exit status ${status}`));
  });
  return {
    port: new Promise((resolve) => {
      createInterface({ input: child.stdout }).on("line", (line) => {
        const [, port] = /^Listening on (\d+)$/.exec(line) ?? [];
        if (port !== undefined) resolve(Number(port));
      });
    }),
    ended: new Promise((resolve) => {
      void exit.then((how) => {
        const why = complaint && ` (${complaint})`;
        if (!isEnding) resolve(`The Playground ended by itself with ${how}${why}`);
      });
    }),
    async end() {
      isEnding = true;
      child.stdin.end();
      const timer = setTimeout(() => kill(child), GRACE_MS);
      await exit;
      clearTimeout(timer);
      kill(child);
    },
  };
}

function commandLine({ botUrl, port }: PlaygroundSettings): string[] {
  const script = fileURLToPath(new URL("playground_process.ts", import.meta.url));
  const tsx = createRequire(import.meta.url).resolve("tsx");
  // Deno runs TypeScript as it is.
  const loader = "deno" in process.versions ? [] : ["--import", pathToFileURL(tsx).href];
  return [...loader, script, "start", "-e", botUrl, "-c", "msteams", "-p", `${port}`, "--dt"];
}

function environment({ env, openBrowser }: PlaygroundSettings): Record<string, string | undefined> {
  const kept = Object.entries(env).filter(([name]) => !CREDENTIALS.test(name));
  const settingsFile = fileURLToPath(new URL("playground.yml", import.meta.url));
  return {
    ...Object.fromEntries(kept),
    // --dt keeps the Playground's own telemetry back, this what its telemetry library adds to it.
    APPLICATION_INSIGHTS_NO_STATSBEAT: "1",
    M365_AGENTS_PLAYGROUND_CONFIG_PATH: settingsFile,
    // Its log repeats what is pasted. Nothing can be written below a file, so none of it is kept.
    M365_AGENTS_PLAYGROUND_LOGFILE: join(settingsFile, "nowhere.log"),
    TEAMSAPPTESTER_BROWSER: openBrowser ? "default" : "none",
  };
}

function kill(child: ChildProcess): void {
  if (process.platform === "win32" || child.pid === undefined) {
    child.kill("SIGKILL");
    return;
  }
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // Nothing of the group is left, which is what was wanted.
  }
}
