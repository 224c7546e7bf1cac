import { ACTIVITY_TYPES } from "./activity_types.ts";

/** A sentence for people; the fields beside it are for programs. */
type Sentence = string;

/** All that is ever logged. There is no other way into the log than through one of these. */
export const LOG_EVENTS = {
  listening: "Graph Auth Doctor listens for activities",
  "index-old":
    "The permission data is older than 60 days, and newer permissions may be missing: update the bot",
  "local-mode": "It speaks to this machine only, as MicrosoftAppId is not set",
  "look-up-on": "Check in my tenant is on",
  "look-up-without-page":
    "Check in my tenant is on, but nobody can sign in by hand, as BOT_DOMAIN is not set",
  "metrics-listening": "Metrics can be read",
  "metrics-port-taken":
    "Metrics are off, as another program listens on their port: set METRICS_PORT",
  "metrics-failed": "The metrics could not be read",
  stopping: "Stopping: no turn that was taken is lost",
  stopped: "Stopped",
  "stopped-early": "Stopped with turns still running",
  turn: "A turn ended",
  "turn-failed": "A turn failed",
  "apology-failed": "The apology for a failed turn could not be sent",
  "call-refused": "A call was not let in",
  "keys-failed": "The keys of those who call could not be fetched",
  "server-failed": "The server met a fault, and goes on",
  "request-failed": "A request could not be answered",
  "given-up": "The connector did not take a message, and the tries are over",
  "tenant-looked-up": "Somebody looked at an app in his tenant, with rights of his own",
  "tenant-look-up-failed": "Somebody wanted to look at an app in his tenant, and saw nothing",
  "sign-in-failed": "Teams could not sign somebody in by itself",
  "storage-failed": "The storage did not answer as it should: the bot goes on without memory",
  "storage-recovered": "The storage works again",
  "telemetry-failed":
    "Application Insights did not take what was sent: the bot goes on, and tries again",
  "telemetry-recovered": "Application Insights takes what is sent again",
  console: "A dependency wrote to the console; what it wrote is withheld",
} as const satisfies Record<string, Sentence>;

/** What can be logged. */
export type LogEvent = keyof typeof LOG_EVENTS;

/** A word of ours: no digits, so that no secret looks like one. */
const WORD = /^[A-Za-z][A-Za-z_-]{0,29}$/;

/** A random id, or one of Entra. */
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The types of activities that Teams sends; whoever sends one may write what he likes there. */
const ACTIVITY = new RegExp(`^(?:${ACTIVITY_TYPES.join("|")})$`);

/** A name, and then codes and a status, as `errorLabel` gives them. */
const LABEL =
  /^[A-Za-z]{1,40}(?: (?:\d{3}|[a-z][a-z_]{0,39}|[A-Z][A-Z0-9]{0,15}(?:_[A-Z0-9]{1,15}){0,7})){0,4}$/;

/** A host of this machine and a port. */
const ADDRESS = /^http:\/\/[\w.:[\]-]{1,100}(?:\/[a-z]{1,20}){0,2}$/;

/** What may stand beside a sentence: each field with what it may hold. Anything else is withheld. */
export const LOG_FIELDS = {
  requestId: ID,
  /** Object id of a person. */
  person: ID,
  /** Application (client) id. */
  app: ID,
  url: ADDRESS,
  error: LABEL,
  reason: WORD,
  operation: WORD,
  activity: ACTIVITY,
  outcome: WORD,
  setting: WORD,
  method: WORD,
  status: "number",
  milliseconds: "number",
  tries: "number",
  times: "number",
  days: "number",
  turns: "number",
  dropped: "number",
} as const satisfies Record<string, RegExp | "number">;

type Fields = typeof LOG_FIELDS;

/** The fields of a line. */
export type LogFields = {
  [Name in keyof Fields]?: (Fields[Name] extends "number" ? number : string) | undefined;
};
