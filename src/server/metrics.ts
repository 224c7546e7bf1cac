import process from "node:process";
import { Counter, Gauge, Histogram, Registry } from "prom-client";
import { LOOK_UP_ENDS, type LookUpEnd } from "../bot/looked_up.ts";
import { CAUSES, type Cause } from "../core/diagnosis/causes.ts";
import {
  CONFIDENCES,
  CONTEXTS,
  type Confidence,
  type Context,
} from "../core/diagnosis/judgement.ts";
import { permissionIndex } from "../core/graph/permission_index.ts";
import { ACTIVITY_TYPES } from "./activity_types.ts";
import { REFUSALS, type Refusal } from "./caller_error.ts";
import { allLabels, type ClosedLabels, closedLabels, OTHER } from "./closed_labels.ts";
import { HTTP_ERRORS, type HttpErrorCode } from "./http_errors.ts";
import { addProcessMetrics } from "./process_metrics.ts";
import { VERSION } from "./version.ts";

const TURN_TYPES = [...ACTIVITY_TYPES, OTHER];

/** How a turn ends: repeated and limited ones did not reach the bot. */
const TURN_OUTCOMES = ["done", "failed", "repeated", "limited"] as const;

/** What is told of a turn. */
export const TURN_LABELS = { type: TURN_TYPES, outcome: TURN_OUTCOMES };

/** What is told of an answer. */
export const ANSWER_LABELS = { cause: CAUSES, context: CONTEXTS, confidence: CONFIDENCES };

const CONNECTOR_OPERATIONS = ["send", "update", "delete"] as const;
const CONNECTOR_OUTCOMES = ["done", "retried", "given-up", "timed-out", "failed"] as const;
const STORAGE_OPERATIONS = ["notes", "turns", "sweep", "check"] as const;

/** A turn that ended. */
export type EndedTurn = {
  /** The type of its activity, as it came. */
  type: string;
  outcome: (typeof TURN_OUTCOMES)[number];
  /** How long it took, by a clock that does not go back. */
  seconds: number;
};

/** What an answer found. */
export type Answered = { cause: Cause; context: Context; confidence: Confidence };

/** A call of the service that carries the bot's messages. */
export type ConnectorCall = {
  operation: (typeof CONNECTOR_OPERATIONS)[number];
  /**
   * `retried` counts each try that is followed by another one, the rest how a call ends: `given-up`
   * after a refusal that passes, `failed` after any other.
   */
  outcome: (typeof CONNECTOR_OUTCOMES)[number];
};

/**
 * Counts what the bot does. No label takes what was sent: each has a closed list of values, and what
 * is not in it counts as "other".
 */
export type Metrics = {
  turnEnded(turn: EndedTurn): void;
  answered(answer: Answered): void;
  /** A call was answered with an error of the server. */
  callRefused(code: HttpErrorCode): void;
  /** A caller was not let in. */
  callerRefused(reason: Refusal): void;
  connectorCall(call: ConnectorCall): void;
  /** Somebody looked into a tenant, or wanted to. */
  lookedUp(end: LookUpEnd): void;
  /** The storage failed, or did not answer in time. */
  storageFault(operation: (typeof STORAGE_OPERATIONS)[number]): void;
  /** Says whether the bot does without its storage for the moment. */
  storageDegraded(isDegraded: boolean): void;
  /** Says where to look up, at each scrape, how many turns are running. */
  watchTurns(turns: { readonly running: number }): void;
  /** Writes everything in the text format of Prometheus. */
  render(): Promise<RenderedMetrics>;
  /** Ends what runs in the background. */
  stop(): void;
};

/** The metrics at one moment. */
export type RenderedMetrics = { text: string; contentType: string };

const PREFIX = "graph_auth_doctor_";

/** In seconds: an answer takes milliseconds, a file seconds, and Teams waits 15. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15];

/**
 * Creates the metrics, in a registry of their own.
 *
 * @returns The metrics; whoever creates them stops them.
 */
export function createMetrics(): Metrics {
  const registry = new Registry();
  addFacts(registry);
  const stopProcessMetrics = addProcessMetrics(registry);
  const countRefusedCall = refusedCalls(registry);
  const countRefusedCaller = refusedCallers(registry);
  return {
    turnEnded: turns(registry),
    answered: answers(registry),
    callRefused: (code) => countRefusedCall({ code }),
    callerRefused: (reason) => countRefusedCaller({ reason }),
    connectorCall: connectorCalls(registry),
    lookedUp: lookUps(registry),
    storageFault: storageFaults(registry),
    storageDegraded: degradedStorage(registry),
    watchTurns: runningTurns(registry),
    render: async () => ({ text: await registry.metrics(), contentType: registry.contentType }),
    stop: stopProcessMetrics,
  };
}

function turns(registry: Registry): Metrics["turnEnded"] {
  const count = closedCounter(
    registry,
    "turns_total",
    "Turns that ended, by type and outcome.",
    TURN_LABELS,
  );
  const lists = { type: TURN_TYPES };
  const durations = new Histogram({
    name: `${PREFIX}turn_duration_seconds`,
    help: "How long turns took that reached the bot, done or failed.",
    labelNames: Object.keys(lists),
    buckets: BUCKETS,
    registers: [registry],
  });
  for (const labels of allLabels(lists)) durations.zero(labels);
  return ({ type, outcome, seconds }) => {
    count({ type, outcome });
    if (outcome === "done" || outcome === "failed") {
      durations.observe(closedLabels(lists, { type }), seconds);
    }
  };
}

function answers(registry: Registry): Metrics["answered"] {
  // Most of the 234 combinations never come, so none is there before it does.
  return closedCounter(
    registry,
    "answers_total",
    "Diagnoses, by what they found.",
    ANSWER_LABELS,
    false,
  );
}

function refusedCalls(registry: Registry) {
  return closedCounter(
    registry,
    "calls_refused_total",
    "Calls that were answered with an error of the server, by its code.",
    { code: Object.keys(HTTP_ERRORS) },
  );
}

function refusedCallers(registry: Registry) {
  return closedCounter(
    registry,
    "callers_refused_total",
    "Callers that were not let in, by the reason.",
    { reason: Object.keys(REFUSALS) },
  );
}

function connectorCalls(registry: Registry): Metrics["connectorCall"] {
  return closedCounter(
    registry,
    "connector_calls_total",
    "Messages that were sent, updated or deleted, by how it went; retried counts tries.",
    { operation: CONNECTOR_OPERATIONS, outcome: CONNECTOR_OUTCOMES },
  );
}

function lookUps(registry: Registry): Metrics["lookedUp"] {
  const count = closedCounter(
    registry,
    "look_ups_total",
    "Look-ups in a tenant on behalf of a person, by what they came to.",
    { outcome: LOOK_UP_ENDS },
  );
  return (outcome) => count({ outcome });
}

function storageFaults(registry: Registry): Metrics["storageFault"] {
  const count = closedCounter(
    registry,
    "storage_faults_total",
    "Calls of the storage that failed or took too long, by what was wanted.",
    { operation: STORAGE_OPERATIONS },
  );
  return (operation) => count({ operation });
}

function degradedStorage(registry: Registry): Metrics["storageDegraded"] {
  const gauge = new Gauge({
    name: `${PREFIX}storage_degraded`,
    help: "1 while the bot does without its storage, else 0.",
    registers: [registry],
  });
  return (isDegraded) => gauge.set(isDegraded ? 1 : 0);
}

function runningTurns(registry: Registry): Metrics["watchTurns"] {
  let watched: { readonly running: number } = { running: 0 };
  new Gauge({
    name: `${PREFIX}turns_running`,
    help: "Turns that are running.",
    registers: [registry],
    collect() {
      this.set(watched.running);
    },
  });
  return (turns) => {
    watched = turns;
  };
}

/** What does not change while the bot runs. */
function addFacts(registry: Registry): void {
  new Gauge({
    name: `${PREFIX}build_info`,
    help: "Always 1; version and runtime are in the labels.",
    labelNames: ["version", "runtime"],
    registers: [registry],
  }).set({ version: VERSION, runtime: "deno" in process.versions ? "deno" : "node" }, 1);
  new Gauge({
    name: `${PREFIX}permission_data_timestamp_seconds`,
    help: "The day of Microsoft's permission data that the answers rest on, in seconds since 1970.",
    registers: [registry],
  }).set(Date.parse(permissionIndex().edition.date) / 1000);
}

function closedCounter<L extends string>(
  registry: Registry,
  name: string,
  help: string,
  lists: ClosedLabels<L>,
  startsAtZero = true,
): (found: Readonly<Record<L, string>>) => void {
  const counter = new Counter({
    name: PREFIX + name,
    help,
    labelNames: Object.keys(lists),
    registers: [registry],
  });
  // rate() sees only what grows, not what appears.
  if (startsAtZero) for (const labels of allLabels(lists)) counter.inc(labels, 0);
  return (found) => counter.inc(closedLabels(lists, found));
}
