import { basename, delimiter, win32 } from "node:path";

type Environment = Readonly<Record<string, string | undefined>>;

/** What is known about this machine. */
export interface Machine {
  platform: string;
  env: Environment;
  /** The runtime that runs this. */
  execPath: string;
  /** Says whether a file is there. */
  exists(path: string): boolean;
}

/**
 * Says how a program is started without a shell.
 *
 * On Windows az and npm are batch files, which only a shell can run, and a shell reads more into
 * arguments than is meant. So what stands behind them is started: az's own Python, and npm's script.
 *
 * @param program Which program.
 * @param machine Where it is looked for.
 * @returns The first words of the command; undefined where Windows has no such program.
 */
export function programWords(program: "az" | "npm", machine: Machine): string[] | undefined {
  const script = machine.env.npm_execpath ?? "";
  if (program === "npm" && basename(script) === "npm-cli.js" && !isDeno(machine.execPath)) {
    return [machine.execPath, script];
  }
  if (machine.platform !== "win32") return [program];
  const folder = folderOf(`${program}.cmd`, machine);
  if (folder === undefined) return undefined;
  return program === "az"
    ? [win32.join(folder, "..", "python.exe"), "-IBm", "azure.cli"]
    : [
        win32.join(folder, "node.exe"),
        win32.join(folder, "node_modules", "npm", "bin", "npm-cli.js"),
      ];
}

function isDeno(execPath: string): boolean {
  return /deno(\.exe)?$/i.test(execPath);
}

function folderOf(file: string, { env, exists, platform }: Machine): string | undefined {
  const folders = (env.PATH ?? env.Path ?? "").split(platform === "win32" ? ";" : delimiter);
  return folders.find((folder) => folder !== "" && exists(win32.join(folder, file)));
}
