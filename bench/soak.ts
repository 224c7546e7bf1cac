import { startBotProcess } from "./bot_process.ts";
import { drive } from "./drive.ts";
import { type Bench, onEachRuntime, type Section } from "./part.ts";
import type { Runtime } from "./runtimes.ts";
import { slope } from "./statistics.ts";

const FULL = { turns: 200_000, step: 20_000 };
const QUICK = { turns: 1000, step: 100 };

const AT_ONCE = 16;

const MEBIBYTE = 1_048_576;

/** What the process holds after so many turns, in bytes. */
interface Held {
  turns: number;
  heap: number;
  rss: number;
}

/** Whether memory stays flat, however many people write. */
export async function measureSoak(bench: Bench): Promise<Section> {
  const { turns, step } = bench.isQuick ? QUICK : FULL;
  return {
    title: "Memory over many turns",
    how: `${turns} turns, each of another person in another conversation. After every ${step} what nobody needs is collected and the rest is measured: the objects of the program (heap), and all that the process holds (RSS). The slope is that of a straight line through the second half.`,
    header: ["runtime", "turns", "heap", "RSS"],
    rows: await onEachRuntime(bench, (runtime) => measureOn(runtime, bench)),
    meaning:
      "The bot remembers what each person showed for half an hour, and which messages it has had for two minutes; both memories have a size that they never exceed, and drop the oldest. So memory rises until they are full, and is flat from there on.",
  };
}

async function measureOn(runtime: Runtime, bench: Bench): Promise<string[][]> {
  const { connector, progress, isQuick } = bench;
  const { turns, step } = isQuick ? QUICK : FULL;
  const bot = await startBotProcess(runtime, "doctor", true);
  const points: Held[] = [];
  try {
    for (let done = step; done <= turns; done += step) {
      await drive({ urls: [bot.url], connector, turns: step, atOnce: AT_ONCE });
      const { heap, rss } = await bot.usage(true);
      points.push({ turns: done, heap, rss });
      progress(`memory: ${runtime.name}, ${done} of ${turns} turns, heap ${inMebibytes(heap)}`);
    }
  } finally {
    await bot.stop();
  }
  const rows = points.map((held) => [
    String(held.turns),
    inMebibytes(held.heap),
    inMebibytes(held.rss),
  ]);
  const late = points.filter((held) => held.turns >= turns / 2);
  const slopes = (["heap", "rss"] as const).map((what) => {
    const bytes = slope(late.map((held) => [held.turns, held[what]] as const));
    return `${bytes.toFixed(0)} bytes a turn`;
  });
  return [...rows, ["slope of the second half", ...slopes]].map((row) => [runtime.name, ...row]);
}

function inMebibytes(bytes: number): string {
  return `${(bytes / MEBIBYTE).toFixed(1)} MiB`;
}
