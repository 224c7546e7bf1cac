import { type BotPair, startBotPair, stopBotPair, teachEcho } from "./bot_pair.ts";
import { drive } from "./drive.ts";
import { type Bench, onEachRuntime, type Section } from "./part.ts";
import type { BotName, Runtime } from "./runtimes.ts";
import { median } from "./statistics.ts";

const FULL = { starts: 15, loads: 5, turns: 2000 };
const QUICK = { starts: 2, loads: 1, turns: 100 };

const MEBIBYTE = 1_048_576;

/** What is measured of one start, for each bot. */
type Measured = Record<BotName, number>;

/** How long a start takes, and how much memory the bot holds. */
export async function measureStartCost(bench: Bench): Promise<Section> {
  const { starts, loads, turns } = bench.isQuick ? QUICK : FULL;
  return {
    title: "Start and memory",
    how: `Both bots are started ${starts} times, one after the other, and ${loads} of these times get ${turns} turns each, 8 at once; medians. A bot is ready when it says that it listens. Node runs what \`npm run build\` compiles; Deno runs the source, which it has compiled at an earlier start. Memory is all that the process holds (RSS).`,
    header: ["runtime", "what", "doctor", "echo", "more than echo"],
    rows: await onEachRuntime(bench, (runtime) => measureOn(runtime, bench)),
    meaning:
      "The aim is 150 ms and 40 MiB more than the echo bot, or less. What takes time on Node is mostly the number of files: some four hundred small modules, and the library that checks what a button sends back. The index of permissions is part of the program, and is unpacked at the first question that needs it. After the turns, the doctor remembers all the people of these turns; how that is bounded is shown below, under memory.",
  };
}

async function measureOn(runtime: Runtime, bench: Bench): Promise<string[][]> {
  const { starts, loads, turns } = bench.isQuick ? QUICK : FULL;
  const ready: Measured[] = [];
  const fresh: Measured[] = [];
  const loaded: Measured[] = [];
  // The first start fills caches.
  await stopBotPair(await startBotPair(runtime));
  for (let start = 0; start < starts; start++) {
    bench.progress(`start and memory: ${runtime.name}, start ${start + 1} of ${starts}`);
    const pair = await startBotPair(runtime);
    ready.push({ doctor: pair.doctor.startTime, echo: pair.echo.startTime });
    fresh.push(await memoryOf(pair));
    if (start < loads) loaded.push(await memoryAfter(turns, pair, bench));
    await stopBotPair(pair);
  }
  return [
    [runtime.name, "from start to ready", ...shown(ready, (time) => `${time.toFixed(0)} ms`)],
    [runtime.name, "memory after start", ...shown(fresh, inMebibytes)],
    [runtime.name, `memory after ${turns} turns`, ...shown(loaded, inMebibytes)],
  ];
}

async function memoryAfter(turns: number, pair: BotPair, { connector }: Bench): Promise<Measured> {
  await teachEcho(pair, connector);
  for (const { url } of [pair.doctor, pair.echo]) {
    await drive({ urls: [url], connector, turns, atOnce: 8 });
  }
  return await memoryOf(pair);
}

async function memoryOf({ doctor, echo }: BotPair): Promise<Measured> {
  return { doctor: (await doctor.usage()).rss, echo: (await echo.usage()).rss };
}

/** Both medians, and the median of the differences. */
function shown(measured: readonly Measured[], show: (value: number) => string): string[] {
  const more = median(measured.map(({ doctor, echo }) => doctor - echo));
  const medians = (["doctor", "echo"] as const).map((bot) => median(measured.map((of) => of[bot])));
  return [...medians.map(show), `${more < 0 ? "−" : "+"}${show(Math.abs(more))}`];
}

function inMebibytes(bytes: number): string {
  return `${(bytes / MEBIBYTE).toFixed(1)} MiB`;
}
