/** Something to tell Application Insights. */
export type Item = {
  /** What it belongs to, such as a turn; nothing where it stands by itself. */
  operationId?: string | undefined;
} & (
  | {
      kind: "trace";
      message: string;
      severity: keyof typeof SEVERITIES;
      properties: Properties;
    }
  | {
      kind: "request";
      name: string;
      /** How it ended. */
      result: string;
      success: boolean;
      milliseconds: number;
    }
  | { kind: "event"; name: string; properties: Properties }
);

type Properties = Readonly<Record<string, string | number>>;

/** Whose items they are. */
export interface Origin {
  instrumentationKey: string;
  /** The program. */
  role: string;
  /** Which process of it. */
  instance: string;
  version: string;
}

/** An item, as Application Insights takes it. */
export type Envelope = ReturnType<typeof envelopeOf>;

/** From the least to the worst. */
const SEVERITIES = { debug: 0, info: 1, warn: 2, error: 3 } as const;

/** The types of data, by the kinds of items; each lies in a table of its own. */
const TYPES = { trace: "Message", request: "Request", event: "Event" } as const;

/**
 * Puts an item into what carries it.
 *
 * Source: Azure REST API specifications, "applicationinsights" data plane, version 2.1.
 *
 * @param item What to tell.
 * @param origin Whose it is.
 * @param now Milliseconds since 1970.
 * @param id Names a request among those of the same operation.
 */
export function envelopeOf(item: Item, origin: Origin, now: number, id: string) {
  const type = TYPES[item.kind];
  const began = item.kind === "request" ? now - item.milliseconds : now;
  return {
    ver: 1,
    name: `Microsoft.ApplicationInsights.${type}`,
    time: new Date(began).toISOString(),
    iKey: origin.instrumentationKey,
    tags: {
      "ai.cloud.role": origin.role,
      "ai.cloud.roleInstance": origin.instance,
      "ai.application.ver": origin.version,
      "ai.internal.sdkVersion": `${origin.role}:${origin.version}`,
      ...(item.operationId !== undefined && { "ai.operation.id": item.operationId }),
    },
    data: { baseType: `${type}Data`, baseData: { ver: 2, ...dataOf(item, id) } },
  };
}

function dataOf(item: Item, id: string) {
  switch (item.kind) {
    case "trace":
      return {
        message: item.message,
        severityLevel: SEVERITIES[item.severity],
        properties: texts(item.properties),
      };
    case "request":
      return {
        id,
        name: item.name,
        duration: timeSpan(item.milliseconds),
        success: item.success,
        responseCode: item.result,
      };
    case "event":
      return { name: item.name, properties: texts(item.properties) };
  }
}

/** Properties are texts; a number would be refused. */
function texts(properties: Properties): Record<string, string> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, String(value)]),
  );
}

const DAY = 86_400_000;

/** As .NET writes it: days, hours, minutes and seconds. */
function timeSpan(milliseconds: number): string {
  const whole = Math.round(milliseconds);
  const rest = new Date(whole % DAY).toISOString().slice(11, 23);
  return `${Math.floor(whole / DAY)}.${rest}`;
}
