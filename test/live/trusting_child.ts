import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import {
  type Certified,
  certificatePem,
  makeAuthority,
  makeServerCertificate,
} from "../server/make_certificate.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const IS_DENO = "deno" in process.versions;

/** A server on this machine that a child process believes. */
export interface Trust {
  /** Of `localhost`. */
  certificate: Certified;
  authority: Certified;
  /** What a process has to have in its environment when it starts. */
  env: { NODE_EXTRA_CA_CERTS: string; DENO_CERT: string };
  /** Deletes the file of the authority. */
  remove(): void;
}

/** What a process ended with. */
export interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** What is run, and with what. */
export interface ChildRun {
  /** A TypeScript file, from the root of the repository. */
  file: string;
  args?: readonly string[];
  /** All but what is needed to start: nothing of the tests' own environment gets through. */
  env?: Readonly<Record<string, string>>;
  /** Standard input, which ends behind it; left open where this is null. */
  stdin?: string | null;
  /** When it is killed at the latest, in milliseconds; its status is null then. */
  most?: number;
  /** What Deno allows it; everything unless told. */
  denoOptions?: readonly string[];
}

/** Makes an authority, a certificate of `localhost` by it, and the file by which it is trusted. */
export function makeTrust(): Trust {
  const authority = makeAuthority();
  const folder = mkdtempSync(path.join(tmpdir(), "trust-"));
  const file = path.join(folder, "authority.pem");
  writeFileSync(file, certificatePem(authority));
  return {
    authority,
    certificate: makeServerCertificate("localhost", authority),
    env: { NODE_EXTRA_CA_CERTS: file, DENO_CERT: file },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/**
 * Runs a file in a process of its own that believes a server of the test, on the runtime that runs the
 * tests. Neither runtime can be told so once it runs.
 *
 * @param trust Whom it believes.
 * @param run What is run.
 */
export function runTrusting(trust: Pick<Trust, "env">, run: ChildRun): Promise<Ended> {
  return startTrusting(trust, run).ended;
}

/**
 * Starts a file as `runTrusting()` does, for whoever has to do something while it runs.
 *
 * @param trust Whom it believes.
 * @param run What is run.
 */
export function startTrusting(
  { env: trusted }: Pick<Trust, "env">,
  { file, args = [], env = {}, stdin = "", most = 15_000, denoOptions = ["--allow-all"] }: ChildRun,
): { child: ChildProcess; ended: Promise<Ended> } {
  const options = IS_DENO ? ["run", "--no-prompt", ...denoOptions] : ["--import", "tsx"];
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, [...options, file, ...args], {
    cwd: ROOT,
    env: { PATH, HOME, NO_COLOR: "1", ...trusted, ...env },
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    stderr += text;
  });
  // Whoever ends before all is written to him is no fault of the test.
  child.stdin.on("error", () => {});
  if (stdin !== null) child.stdin.end(stdin);
  const timer = setTimeout(() => child.kill("SIGKILL"), most);
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => {
      clearTimeout(timer);
      resolve({ status, stdout, stderr });
    });
  });
  return { child, ended };
}

/**
 * What one of the tasks for Deno's users allows, for `denoOptions`.
 *
 * @param task Its name in `deno.json`.
 */
export function optionsOfTask(task: string): string[] {
  const { tasks }: { tasks: Record<string, string> } = JSON.parse(
    readFileSync(`${ROOT}deno.json`, "utf8"),
  );
  const [, , ...words] = tasks[task]?.replaceAll("'", "").split(" ") ?? [];
  return words.slice(
    0,
    words.findIndex((word) => word.endsWith(".ts")),
  );
}
