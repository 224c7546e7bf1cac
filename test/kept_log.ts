import { createLog, type Log } from "../src/server/log.ts";

/** A log that keeps its lines: the event, and what stands beside it. */
export interface KeptLog {
  log: Log;
  /** `event field=value …`, without the request's id. */
  lines: string[];
  /** All that was written, as it is. */
  text(): string;
}

/** Creates one that keeps all from level debug on. */
export function keptLog(): KeptLog {
  const lines: string[] = [];
  let written = "";
  const write = (line: string) => {
    written += line;
    const { level: _, time: __, msg: ___, requestId: ____, event, ...fields } = JSON.parse(line);
    const beside = Object.entries(fields).map(([name, value]) => `${name}=${value}`);
    lines.push([event, ...beside].join(" "));
  };
  return { log: createLog({ level: "debug", write }), lines, text: () => written };
}
