import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { programWords } from "../program_words.ts";
import type { Command, Outcome } from "./deploy_io.ts";

type Environment = Readonly<Record<string, string | undefined>>;

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Has az write errors alone to standard error, plainly, and ask nothing. */
const AZ_SETTINGS = {
  AZURE_CORE_ONLY_SHOW_ERRORS: "true",
  AZURE_CORE_NO_COLOR: "true",
  AZURE_CORE_DISABLE_CONFIRM_PROMPT: "true",
};

/**
 * Runs a program in the project's folder, without a shell and without input.
 *
 * @param command The program and its arguments.
 * @param env The environment that it gets.
 * @param signal Interrupts it.
 * @returns What came of it.
 */
export function spawnProgram(
  command: Command,
  env: Environment,
  signal: AbortSignal,
): Promise<Outcome> {
  const { platform, execPath } = process;
  const words = programWords(command.program, { platform, env, execPath, exists: existsSync });
  const [file, ...first] = words ?? [];
  if (file === undefined) return Promise.resolve({ kind: "missing" });
  return new Promise((resolve, reject) => {
    const child = spawn(file, [...first, ...command.args], {
      cwd: ROOT,
      env: { ...env, ...AZ_SETTINGS },
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true,
    });
    const interrupt = () => {
      // Not child.kill(): with it Deno loses how the program ended.
      if (child.pid !== undefined && child.exitCode === null) end(child.pid);
    };
    signal.addEventListener("abort", interrupt, { once: true });
    const texts = { stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      texts.stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      texts.stderr += text;
    });
    child.once("error", (error: NodeJS.ErrnoException) => {
      signal.removeEventListener("abort", interrupt);
      if (error.code === "ENOENT") resolve({ kind: "missing" });
      else reject(error);
    });
    child.once("close", (status) => {
      signal.removeEventListener("abort", interrupt);
      resolve({ kind: "ended", status, ...texts });
    });
  });
}

function end(pid: number): void {
  try {
    process.kill(pid, "SIGINT");
  } catch {
    // It ended by itself, as the terminal sends Ctrl-C to it too.
  }
}
