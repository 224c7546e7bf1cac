import { availableParallelism } from "node:os";
import { type BotProcess, startBotProcess } from "./bot_process.ts";
import { drive } from "./drive.ts";
import { type Bench, onEachRuntime, type Section } from "./part.ts";
import type { Runtime } from "./runtimes.ts";

const REPLICAS = [1, 2, 4] as const;

const AT_ONCE = 64;

/** What more processes bring, and what they cost. */
export async function measureReplicas(bench: Bench): Promise<Section> {
  const cores = availableParallelism();
  const shared = cores <= 4 ? " So few cores are full before the bots are." : "";
  return {
    title: "More processes",
    how: `One, two and four processes of the bot, each with a memory of its own, get messages in turn, ${AT_ONCE} at once, ${turnsOf(bench)} in all. This machine has ${cores} cores, and one more process sends the messages and takes the cards.${shared}`,
    header: ["runtime", "processes", "turns a second", "processor, ms a turn", "memory of all"],
    rows: await onEachRuntime(bench, (runtime) => measureOn(runtime, bench)),
    meaning:
      "Where the processor time of a turn stays the same, processes do not hinder each other. More of them bring more turns a second only as long as there are cores to run them.",
  };
}

function turnsOf({ isQuick }: Bench): number {
  return isQuick ? 200 : 8000;
}

async function measureOn(runtime: Runtime, bench: Bench): Promise<string[][]> {
  const rows: string[][] = [];
  for (const count of REPLICAS) {
    bench.progress(`more processes: ${runtime.name}, ${count}`);
    const bots = await Promise.all(
      Array.from({ length: count }, () => startBotProcess(runtime, "doctor")),
    );
    rows.push([runtime.name, String(count), ...(await loadAll(bots, bench))]);
    await Promise.all(bots.map((bot) => bot.stop()));
  }
  return rows;
}

async function loadAll(bots: readonly BotProcess[], bench: Bench): Promise<string[]> {
  const turns = turnsOf(bench);
  const urls = bots.map(({ url }) => url);
  const load = { urls, connector: bench.connector, turns, atOnce: AT_ONCE };
  await drive(load);
  const before = await usageOf(bots);
  const started = performance.now();
  await drive(load);
  const seconds = (performance.now() - started) / 1000;
  const after = await usageOf(bots);
  return [
    (turns / seconds).toFixed(0),
    ((after.cpu - before.cpu) / turns / 1000).toFixed(2),
    `${(after.rss / 1_048_576).toFixed(0)} MiB`,
  ];
}

async function usageOf(bots: readonly BotProcess[]): Promise<{ cpu: number; rss: number }> {
  const usages = await Promise.all(bots.map((bot) => bot.usage()));
  return {
    cpu: usages.reduce((sum, { cpu }) => sum + cpu, 0),
    rss: usages.reduce((sum, { rss }) => sum + rss, 0),
  };
}
