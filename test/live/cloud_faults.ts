import type { IncomingMessage, ServerResponse } from "node:http";

/** One of the two services that the stand-in of the cloud has. */
export type Service = "entra" | "graph";

/** What goes wrong. */
export type FaultKind =
  /** Another answer: a text is sent as it is, all else as JSON. */
  | { kind: "answer"; status: number; headers?: Record<string, string>; body?: unknown }
  /** The usual answer, when this is over; never, where it never is. */
  | { kind: "held"; until: Promise<unknown> }
  /** An answer that begins and breaks off. */
  | { kind: "broken-off" }
  /** No answer, and the connection is closed. */
  | { kind: "dropped" }
  /** 401 until a token comes that was asked for with these claims (JSON with `access_token`). */
  | { kind: "challenge"; claims: string };

/** A fault, and where it is met. */
export type Fault = FaultKind & {
  to: Service;
  /** Tested against the method, the path and the query, not encoded: `GET /v1.0/me?$select=id`. */
  at: RegExp;
  /** How often; until it is removed unless told. */
  times?: number;
};

/** The faults of a cloud. */
export interface CloudFaults {
  /**
   * Switches one on; the newest goes first.
   *
   * @returns How often it was met, and how it is switched off.
   */
  add(fault: Fault): { met(): number; remove(): void };
  /** Switches all of them off. */
  clear(): void;
  /** Takes the fault that a request meets, and counts it. */
  take(to: Service, request: IncomingMessage): FaultKind | undefined;
}

/** Something that never comes, for a fault that holds an answer back. */
export const NEVER = new Promise<never>(() => {});

/** Makes a set of faults, with none in it. */
export function makeFaults(): CloudFaults {
  let active: { fault: Fault; met: number }[] = [];
  return {
    add(fault) {
      const entry = { fault, met: 0 };
      active.unshift(entry);
      const remove = () => {
        active = active.filter((other) => other !== entry);
      };
      return { met: () => entry.met, remove };
    },
    clear() {
      active = [];
    },
    take(to, { method, url = "" }) {
      const line = `${method} ${decoded(url)}`;
      const entry = active.find(
        ({ fault, met }) =>
          fault.to === to && met < (fault.times ?? Number.POSITIVE_INFINITY) && fault.at.test(line),
      );
      if (entry !== undefined) entry.met += 1;
      return entry?.fault;
    },
  };
}

/** Takes the encoding off a path or an address; what is encoded wrongly stays as it is. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/**
 * Answers with a fault, where it is one that needs no more than that.
 *
 * @returns Whether the request has had its answer.
 */
export async function commitFault(fault: FaultKind, response: ServerResponse): Promise<boolean> {
  switch (fault.kind) {
    case "answer": {
      const { status, headers = {}, body = "" } = fault;
      response.writeHead(status, headers);
      response.end(typeof body === "string" ? body : JSON.stringify(body));
      return true;
    }
    case "held":
      await fault.until;
      return false;
    case "broken-off":
      response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
      response.write('{"value":[{"id":', () => response.destroy());
      return true;
    case "dropped":
      response.destroy();
      return true;
    case "challenge":
      return false;
  }
}
