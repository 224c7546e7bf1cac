import { runDeploy } from "../../../tools/deploy/run_deploy.ts";
import { type Azure, answerCommand, emptyAzure } from "./stand_in_azure.ts";

/** What a run came to. */
export interface Run {
  status: number;
  stdout: string;
  stderr: string;
  azure: Azure;
  /** The commands of this run, each in one line. */
  lines: string[];
}

/** What goes differently from the usual. */
export interface Circumstances {
  azure?: Azure;
  platform?: string;
  /** What the bot gives each time it is asked, `hangs` for nothing, `page` for App Service's; the last stays. */
  ready?: readonly (number | string)[];
  /** How long each command takes. */
  seconds?: number;
  /** Is told of each command before it runs. */
  onCommand?: (line: string, interrupt: () => void) => void;
  /** Where the Teams app package goes. */
  out?: string;
}

/** The usual arguments. */
export const USUAL = ["--resource-group", "rg-doctor", "--location", "westeurope"];

/**
 * Runs the command within this process, on a clock that moves by itself.
 *
 * @param args Its arguments.
 * @param circumstances What goes differently.
 */
export async function deployInTest(
  args: readonly string[],
  circumstances: Circumstances = {},
): Promise<Run> {
  const { azure = emptyAzure(), platform = "linux", ready = [200], seconds = 0 } = circumstances;
  const interruption = new AbortController();
  const texts = { stdout: "", stderr: "" };
  const first = azure.calls.length;
  const ticks = new Set<{ ms: number; start: number; action: () => void }>();
  const late = new Set<() => void>();
  let now = 0;
  let asked = 0;
  const pass = (ms: number) => {
    for (let left = ms; left > 0; left -= 1_000) {
      now += 1_000;
      for (const tick of ticks) if ((now - tick.start) % tick.ms === 0) tick.action();
    }
  };
  const status = await runDeploy(args, {
    platform,
    write: (text) => {
      texts.stdout += text;
    },
    writeError: (text) => {
      texts.stderr += text;
    },
    run: async ({ program, args: words }) => {
      circumstances.onCommand?.([program, ...words].join(" "), () => interruption.abort());
      pass(seconds * 1_000);
      if (azure.missing.includes(program)) return { kind: "missing" };
      return { kind: "ended", ...answerCommand(azure, [program, ...words]) };
    },
    now: () => now,
    every: (ms, action) => {
      const tick = { ms, start: now, action };
      ticks.add(tick);
      return () => void ticks.delete(tick);
    },
    later: (_ms, action) => {
      late.add(action);
      return () => void late.delete(action);
    },
    sleep: async (ms) => pass(ms),
    fetch: async (address) => {
      if (!String(address).endsWith("/readyz")) throw new TypeError("fetch failed");
      const answer = ready[Math.min(asked, ready.length - 1)] ?? 200;
      asked += 1;
      if (answer === "hangs") for (const action of late) action();
      if (answer === "page") return new Response("<h1>Your app is waiting</h1>");
      if (answer === 200) return Response.json({ status: "ready" });
      if (typeof answer === "number") return new Response("", { status: answer });
      throw new TypeError("fetch failed", { cause: Object.assign(new Error(), { code: answer }) });
    },
    signal: interruption.signal,
  });
  return { status, ...texts, azure, lines: azure.calls.slice(first).map((one) => one.join(" ")) };
}
