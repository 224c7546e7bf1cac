import { writeFile } from "node:fs/promises";
import process from "node:process";
import { startConnector } from "./connector.ts";
import { measureDiagnosis } from "./diagnosis_cost.ts";
import { measureHostileTexts } from "./hostile_texts.ts";
import { measureLatency } from "./latency.ts";
import { measureLookUp } from "./look_up.ts";
import { describeMachine } from "./machine.ts";
import type { Part, Section } from "./part.ts";
import { createProgress } from "./progress.ts";
import { type Options, readOptions } from "./read_options.ts";
import { measureReplicas } from "./replicas.ts";
import { renderPage, renderSection } from "./report.ts";
import { findRuntimes } from "./runtimes.ts";
import { measureSoak } from "./soak.ts";
import { measureStartCost } from "./start_cost.ts";
import { measureTurnCost } from "./turn_cost.ts";

const PAGE = new URL("../docs/performance.md", import.meta.url);

/** In the order of the page. */
const PARTS: Readonly<Record<string, Part>> = {
  turn: measureTurnCost,
  latency: measureLatency,
  start: measureStartCost,
  soak: measureSoak,
  replicas: measureReplicas,
  diagnosis: measureDiagnosis,
  hostile: measureHostileTexts,
  lookup: measureLookUp,
};

/** Has a page of its own, and is about right and wrong. */
const INFERENCE = "inference";

const HELP = `Usage: npm run bench -- [options] [part ...]

Measures how fast the bot is, shows it, and writes docs/performance.md where all parts are measured;
that takes about 20 minutes. Nothing else should run on the machine meanwhile.

Parts (all unless told):
  turn       processor time of a turn, against an echo bot
  latency    how long an answer takes, with 1, 8 and 64 at once
  start      time from start to ready, and memory
  soak       memory over 200,000 turns
  replicas   1, 2 and 4 processes
  diagnosis  reading and explaining texts from 1 KB to 1 MB
  hostile    texts made to be slow
  lookup     looking permissions up
  inference  how often inferred permissions are right; \`node --import tsx bench/inference.ts --write\`
             puts it into docs/inference.md

Options:
  --quick             only to see that it works: seconds, useless numbers, and no page is written
  --published <file>  permissions.json as Microsoft publishes it, to compare look-ups with; left out
                      without
  --deno <path>       the Deno to measure; npx is asked for one without
  --help              this text
`;

async function main(args: readonly string[]): Promise<number> {
  let options: Options;
  try {
    options = readOptions(args, [...Object.keys(PARTS), INFERENCE]);
  } catch (error) {
    process.stderr.write(`ERR_USAGE: ${error instanceof Error ? error.message : "unknown"}\n`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(HELP);
    return 0;
  }
  try {
    await measure(options);
    return Number(process.exitCode ?? 0);
  } catch (error) {
    process.stderr.write(`\n${error instanceof Error ? error.message : "ERR_BENCH_FAILED"}\n`);
    return 1;
  }
}

async function measure({ parts, quick: isQuick, published, deno }: Options): Promise<void> {
  const progress = createProgress();
  progress("compiling the bots, and looking for Deno");
  const runtimes = await findRuntimes(deno);
  const connector = await startConnector();
  const bench = { runtimes, connector, isQuick, published, progress };
  const sections: Section[] = [];
  for (const [name, part] of Object.entries(PARTS)) {
    if (parts.length > 0 && !parts.includes(name)) continue;
    const section = await part(bench);
    sections.push(section);
    process.stdout.write(`\n${renderSection(section)}\n`);
  }
  await connector.stop();
  if (parts.length === 0 || parts.includes(INFERENCE)) {
    process.stdout.write("\n## How often inferred permissions are right\n\n");
    await import("./inference.ts");
  }
  if (isQuick || sections.length < Object.keys(PARTS).length) return;
  await writeFile(PAGE, renderPage(describeMachine(runtimes, new Date()), sections));
  progress("docs/performance.md is written\n");
}

process.exit(await main(process.argv.slice(2)));
