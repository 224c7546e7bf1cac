/** A sentence for people; the fields beside it are for programs. */
type Sentence = string;

/** All that is ever logged. There is no other way into the log than through one of these. */
export const LOG_EVENTS = {
  listening: "Graph Auth Doctor listens for activities",
  "local-mode": "It speaks to this machine only, as MicrosoftAppId is not set",
  "metrics-listening": "Metrics can be read",
  "metrics-port-taken":
    "Metrics are off, as another program listens on their port: set METRICS_PORT",
  "metrics-failed": "The metrics could not be read",
  stopping: "Stopping: turns that have begun are finished",
  stopped: "Stopped",
  "stopped-early": "Stopped with turns still running",
  turn: "A turn ended",
  "turn-failed": "A turn failed",
  "apology-failed": "The apology for a failed turn could not be sent",
  "call-refused": "A call was not let in",
  "request-failed": "A request could not be answered",
  "given-up": "The connector did not take a message, and the tries are over",
  "storage-failed": "The storage did not answer as it should: the bot goes on without memory",
  "storage-recovered": "The storage works again",
  console: "A dependency wrote to the console; what it wrote is withheld",
} as const satisfies Record<string, Sentence>;

export type LogEvent = keyof typeof LOG_EVENTS;

const WORD = /^[\w.:+-]{1,60}$/;

/** The names of errors and their codes, as `errorLabel` gives them. */
const LABEL = /^[\w.:-]{1,60}(?: [\w.:-]{1,60}){0,3}$/;

/** A host of this machine and a port. */
const ADDRESS = /^http:\/\/[\w.:[\]-]{1,100}(?:\/[a-z]{1,20}){0,2}$/;

/** What may stand beside a sentence: each field with what it may hold. Anything else is withheld. */
export const LOG_FIELDS = {
  requestId: WORD,
  url: ADDRESS,
  error: LABEL,
  code: WORD,
  reason: WORD,
  operation: WORD,
  activity: WORD,
  outcome: WORD,
  setting: WORD,
  method: WORD,
  status: "number",
  milliseconds: "number",
  tries: "number",
  times: "number",
  turns: "number",
} as const satisfies Record<string, RegExp | "number">;

type Fields = typeof LOG_FIELDS;

/** The fields of a line. */
export type LogFields = {
  [Name in keyof Fields]?: (Fields[Name] extends "number" ? number : string) | undefined;
};
