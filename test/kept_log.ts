import { createLog, type Log } from "../src/server/log.ts";
import { createMetrics } from "../src/server/metrics.ts";
import { createWatch, type Watch } from "../src/server/watch.ts";

/** A log that keeps its lines: the event, and what stands beside it. */
export interface KeptLog {
  log: Log;
  /** The same with metrics beside it. */
  watch: Watch;
  /** `event field=value …`, without the request's id. */
  lines: string[];
  /** All that was written, as it is. */
  text(): string;
  /** The lines of turns that ended: `activity outcome`, and the request's id. */
  turns: { turn: string; requestId: unknown }[];
}

/** One for all tests, as it watches the process. */
const metrics = createMetrics();

/** Creates one that keeps all from level debug on. */
export function keptLog(): KeptLog {
  const lines: string[] = [];
  const turns: KeptLog["turns"] = [];
  let written = "";
  const write = (line: string) => {
    written += line;
    const { level: _, time: __, msg: ___, requestId, event, ...fields } = JSON.parse(line);
    // One for each turn, which tells nothing here.
    if (event === "turn") {
      turns.push({ turn: `${fields.activity} ${fields.outcome}`, requestId });
      return;
    }
    const beside = Object.entries(fields).map(([name, value]) => `${name}=${value}`);
    lines.push([event, ...beside].join(" "));
  };
  const log = createLog({ level: "debug", write });
  return { log, watch: createWatch(log, metrics), lines, turns, text: () => written };
}
