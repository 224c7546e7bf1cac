import { startBotPair, stopBotPair, teachEcho } from "./bot_pair.ts";
import type { BotProcess } from "./bot_process.ts";
import { drive } from "./drive.ts";
import { type Bench, onEachRuntime, type Section } from "./part.ts";
import type { Runtime } from "./runtimes.ts";
import { quantile } from "./statistics.ts";

const AT_ONCE = [1, 8, 64] as const;

/** How long a person waits, with few and with many at once. */
export async function measureLatency(bench: Bench): Promise<Section> {
  return {
    title: "How long an answer takes",
    how: `From the moment that a message is sent until its turn is over, when the connector has the card, in milliseconds: half of the turns are faster than p50, 95 of 100 than p95, 99 of 100 than p99. ${turnsOf(bench)} turns a row, after as many that are not counted. What sends the messages, and the connector, are one process on the same machine.`,
    header: ["runtime", "bot", "at once", "p50", "p95", "p99", "longest", "turns a second"],
    rows: await onEachRuntime(bench, (runtime) => measureOn(runtime, bench)),
    meaning:
      "The row with one at once is what the bot itself adds to the time that Teams needs. With 64 at once a process is as busy as it can be, and most of a turn's time is waiting for those before it.",
  };
}

function turnsOf({ isQuick }: Bench): number {
  return isQuick ? 128 : 3000;
}

async function measureOn(runtime: Runtime, bench: Bench): Promise<string[][]> {
  const pair = await startBotPair(runtime);
  try {
    await teachEcho(pair, bench.connector);
    const rows: string[][] = [];
    for (const bot of ["doctor", "echo"] as const) {
      for (const atOnce of AT_ONCE) {
        bench.progress(`how long an answer takes: ${runtime.name}, ${bot}, ${atOnce} at once`);
        rows.push([
          runtime.name,
          bot,
          String(atOnce),
          ...(await timesOf(pair[bot], atOnce, bench)),
        ]);
      }
    }
    return rows;
  } finally {
    await stopBotPair(pair);
  }
}

async function timesOf({ url }: BotProcess, atOnce: number, bench: Bench): Promise<string[]> {
  const turns = turnsOf(bench);
  const how = { urls: [url], connector: bench.connector, turns, atOnce };
  await drive(how);
  const started = performance.now();
  const times = await drive(how);
  const seconds = (performance.now() - started) / 1000;
  const shown = [0.5, 0.95, 0.99, 1].map((part) => quantile(times, part).toFixed(1));
  return [...shown, (turns / seconds).toFixed(0)];
}
