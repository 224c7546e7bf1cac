import { type LevelWithSilent, pino } from "pino";
import { LOG_EVENTS, LOG_FIELDS, type LogEvent, type LogFields } from "./log_events.ts";
import type { LogLevel } from "./read_log_level.ts";
import { requestId } from "./request_scope.ts";

/** Takes what happens: one of a closed list of events, with fields of a closed list. */
export interface Log {
  debug(event: LogEvent, fields?: LogFields): void;
  info(event: LogEvent, fields?: LogFields): void;
  warn(event: LogEvent, fields?: LogFields): void;
  error(event: LogEvent, fields?: LogFields): void;
  /**
   * Tells somebody each line as well.
   *
   * @param listener Must not fail.
   * @returns Ends it.
   */
  listen(listener: (line: LogLine) => void): () => void;
}

/** A line, as it is written. */
export interface LogLine {
  level: "debug" | "info" | "warn" | "error";
  event: LogEvent;
  /** What was left of the fields. */
  fields: Readonly<Record<string, string | number>>;
}

/** Where lines go. */
export interface LogTarget {
  /** From which level on. */
  level: LogLevel;
  /** Takes a line of JSON with its end. */
  write: (line: string) => void;
}

/** Stands for a value that a field may not hold. */
const WITHHELD = "[withheld]";

/**
 * Creates a log of JSON lines. No text of anybody's can get into it: the sentences are written down
 * beforehand, and a field holds a number, or a word of the shape that is allowed for it.
 *
 * @param target Where lines go.
 */
export function createLog({ level, write }: LogTarget): Log {
  const out = pino(
    {
      level: level satisfies LevelWithSilent,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
    },
    { write },
  );
  const listeners = new Set<(line: LogLine) => void>();
  const writeAt =
    (level: LogLine["level"]) =>
    (event: LogEvent, given: LogFields = {}) => {
      if (!out.isLevelEnabled(level)) return;
      const fields = allowed({ requestId: requestId(), ...given });
      out[level]({ event, ...fields }, LOG_EVENTS[event]);
      for (const listener of listeners) listener({ level, event, fields });
    };
  return {
    debug: writeAt("debug"),
    info: writeAt("info"),
    warn: writeAt("warn"),
    error: writeAt("error"),
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/**
 * Leaves of the fields of a line what may be logged.
 *
 * @param fields The fields; types are gone at run time, so nothing is taken on trust.
 */
export function allowed(fields: Record<string, unknown>): Record<string, string | number> {
  const kept: Record<string, string | number> = {};
  for (const [name, shape] of Object.entries(LOG_FIELDS)) {
    const value = fields[name];
    if (value === undefined) continue;
    kept[name] = mayHold(shape, value) ? value : WITHHELD;
  }
  return kept;
}

function mayHold(shape: RegExp | "number", value: unknown): value is string | number {
  if (shape === "number") return typeof value === "number" && Number.isFinite(value);
  return typeof value === "string" && shape.test(value) && !MAY_BE_SECRET.test(value);
}

/** The beginning of a JWT, or a run of letters and digits as long as secrets are. */
const MAY_BE_SECRET = /eyJ|[A-Za-z0-9~]{33}/;
