import { randomUUID } from "node:crypto";
import { identityTokens } from "./live/managed_identity.ts";
import { closedLabels } from "./server/closed_labels.ts";
import { errorLabel } from "./server/error_label.ts";
import type { Log } from "./server/log.ts";
import { LOG_EVENTS, type LogEvent } from "./server/log_events.ts";
import { ANSWER_LABELS, type Metrics, TURN_LABELS } from "./server/metrics.ts";
import type { TelemetryConfig } from "./server/read_telemetry.ts";
import { requestId } from "./server/request_scope.ts";
import { VERSION } from "./server/version.ts";
import { envelopeOf, type Item, type Origin } from "./telemetry/envelope_of.ts";
import { Sender } from "./telemetry/sender.ts";
import { createTrack, type TrackOptions } from "./telemetry/track.ts";

/** What the bot tells Application Insights beside its log. */
export interface Insights extends Pick<Metrics, "turnEnded" | "answered"> {
  /** Sends what is left, for two seconds at most. */
  stop(): Promise<void>;
}

const ROLE = "graph-auth-doctor";

/** A turn is told as a request; and what befalls the sending itself would bring more to send. */
const UNTOLD: readonly LogEvent[] = ["turn", "telemetry-failed", "telemetry-recovered"];

/**
 * Begins to tell Application Insights each line of the log, each turn and each answer. All of it comes from
 * the closed lists of the log and the metrics, so no text of anybody's can get there.
 *
 * @param config Where it is.
 * @param log Is listened to, and is told when the sending fails.
 * @returns What takes turns and answers, which the caller must stop.
 */
export function openInsights(config: TelemetryConfig, log: Log): Insights {
  const sender = new Sender({
    track: createTrack(trackOptions(config)),
    onFault: (error) => log.warn("telemetry-failed", { error: errorLabel(error) }),
    onRecovery: (dropped) => log.info("telemetry-recovered", { dropped }),
  });
  const origin = originOf(config);
  const tell = (item: Item) => sender.add(envelopeOf(item, origin, Date.now(), randomUUID()));
  const leave = log.listen(({ level: severity, event, fields: { requestId, ...fields } }) => {
    if (UNTOLD.includes(event)) return;
    const operationId = requestId === undefined ? undefined : String(requestId);
    const message = LOG_EVENTS[event];
    tell({ kind: "trace", operationId, message, severity, properties: { event, ...fields } });
  });
  return {
    turnEnded({ seconds, ...turn }) {
      const { type: name = "", outcome: result = "" } = closedLabels(TURN_LABELS, turn);
      const ended = { name, result, success: result !== "failed", milliseconds: seconds * 1000 };
      tell({ kind: "request", operationId: requestId(), ...ended });
    },
    answered(answer) {
      const properties = closedLabels(ANSWER_LABELS, answer);
      tell({ kind: "event", operationId: requestId(), name: "answer", properties });
    },
    async stop() {
      leave();
      await sender.stop();
    },
  };
}

function trackOptions({ endpoint, identity }: TelemetryConfig): TrackOptions {
  if (identity === undefined) return { endpoint };
  const { audience, clientId } = identity;
  return { endpoint, access: { tokens: identityTokens(clientId), scope: `${audience}/.default` } };
}

function originOf({ instrumentationKey }: TelemetryConfig): Origin {
  return {
    instrumentationKey: instrumentationKey.reveal(),
    role: ROLE,
    instance: randomUUID(),
    version: VERSION,
  };
}
