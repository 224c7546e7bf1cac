import { startBotPair, stopBotPair, teachEcho } from "./bot_pair.ts";
import type { BotProcess } from "./bot_process.ts";
import { drive } from "./drive.ts";
import { type Bench, onEachRuntime, type Section } from "./part.ts";
import type { Runtime } from "./runtimes.ts";
import type { DeliveryMode } from "./sample_turn.ts";
import { median, quantile } from "./statistics.ts";

const FULL = { rounds: 60, turns: 100, warmUp: 1500 };
const QUICK = { rounds: 4, turns: 20, warmUp: 40 };

const AT_ONCE = 8;

/** The largest ratio that is aimed at. */
const MOST = 1.25;

const DELIVERIES: Record<DeliveryMode, string> = {
  normal: "through the connector",
  expectReplies: "as the answer to the call",
};

/** What a whole turn costs the processor, against the echo bot. */
export async function measureTurnCost(bench: Bench): Promise<Section> {
  const { rounds, turns } = bench.isQuick ? QUICK : FULL;
  const rows = await onEachRuntime(bench, (runtime) => measureOn(runtime, bench));
  return {
    title: "What a turn costs the processor",
    how: `A whole turn: a message comes in over HTTP, a card goes out. Both bots get the same messages, in turn: ${rounds} rounds of ${turns} turns each, ${AT_ONCE} at once, and the one that begins changes with each round. Only the processor time of the bot's own process is counted, all of its threads together. The ratio is taken in each round; its median is shown, and between which values eight of ten rounds lie.`,
    header: [
      "runtime",
      "the card goes",
      "doctor, ms a turn",
      "echo, ms a turn",
      "ratio",
      "eight of ten rounds",
    ],
    rows,
    meaning: `A ratio of 1.10 says that all the bot does takes a tenth of what botbuilder and restify need to carry one message. The aim is 1.10, and at most 1.25. ${verdict(rows)}`,
  };
}

/** Whether the aim is met, by the largest of the ratios. */
function verdict(rows: readonly (readonly string[])[]): string {
  const largest = Math.max(...rows.map(([, , , , ratio]) => Number(ratio ?? 0)));
  if (largest <= MOST) return "It is met.";
  return "It is missed: the echo bot looks at nothing, while here some hundred patterns read the text, the cause is judged and a card is built (the smallest row of the diagnosis below), and each turn is remembered, counted and logged. What a profile showed to be dear beside that is mended: clients and errors that were made anew for every turn, a case that was judged twice, Azure's client loaded without being used. What is left is spread over hundreds of small steps.";
}

async function measureOn(runtime: Runtime, bench: Bench): Promise<string[][]> {
  const pair = await startBotPair(runtime);
  try {
    await teachEcho(pair, bench.connector);
    const rows: string[][] = [];
    for (const mode of ["normal", "expectReplies"] as const) {
      const { doctor, echo } = await compare(pair.doctor, pair.echo, mode, bench, runtime.name);
      const ratios = doctor.map((cost, round) => cost / (echo[round] ?? Number.NaN));
      const spread = [0.1, 0.9].map((part) => quantile(ratios, part).toFixed(2)).join(" to ");
      const costs = [doctor, echo].map((of) => (median(of) / 1000).toFixed(2));
      rows.push([runtime.name, DELIVERIES[mode], ...costs, median(ratios).toFixed(2), spread]);
    }
    return rows;
  } finally {
    await stopBotPair(pair);
  }
}

/** Microseconds of a turn, a value for each round. */
async function compare(
  doctor: BotProcess,
  echo: BotProcess,
  deliveryMode: DeliveryMode,
  { connector, isQuick, progress }: Bench,
  on: string,
): Promise<{ doctor: number[]; echo: number[] }> {
  const { rounds, turns, warmUp } = isQuick ? QUICK : FULL;
  const send = (bot: BotProcess, count: number) =>
    drive({
      urls: [bot.url],
      connector,
      turns: count,
      atOnce: AT_ONCE,
      deliveryMode,
    });
  const cost = async (bot: BotProcess) => {
    const before = await bot.usage();
    await send(bot, turns);
    return ((await bot.usage()).cpu - before.cpu) / turns;
  };
  const costs = { doctor: [] as number[], echo: [] as number[] };
  for (const bot of [doctor, echo]) await send(bot, warmUp);
  for (let round = 0; round < rounds; round++) {
    progress(
      `what a turn costs: ${on}, ${DELIVERIES[deliveryMode]}, round ${round + 1} of ${rounds}`,
    );
    if (round % 2 === 0) costs.doctor.push(await cost(doctor));
    costs.echo.push(await cost(echo));
    if (round % 2 === 1) costs.doctor.push(await cost(doctor));
  }
  return costs;
}
