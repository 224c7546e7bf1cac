import { randomUUID } from "node:crypto";
import type { Answer } from "./stand_in_server.ts";

/** Microsoft Graph refuses a request. */
export class GraphRefusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  /**
   * @param status Status of the answer.
   * @param code Error code, for programs.
   * @param message For people.
   * @param headers What the answer carries beside the usual.
   */
  constructor(
    status: number,
    code: string,
    message: string,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

/** The directory does not let the caller do this. */
export function deniedByDirectory(): GraphRefusal {
  return new GraphRefusal(
    403,
    "Authorization_RequestDenied",
    "Insufficient privileges to complete the operation.",
  );
}

/** Exchange does not let the caller do this. */
export function deniedByExchange(): GraphRefusal {
  return new GraphRefusal(
    403,
    "ErrorAccessDenied",
    "Access is denied. Check credentials and try again.",
  );
}

/** The directory has nothing of this name. */
export function notFound(name: string): GraphRefusal {
  return new GraphRefusal(
    404,
    "Request_ResourceNotFound",
    `Resource '${name}' does not exist or one of its queried reference-property objects are not present.`,
  );
}

/**
 * Writes a refusal as Microsoft Graph answers it.
 *
 * @param refusal Which one.
 * @param clientRequestId By what the caller calls his request.
 */
export function refusalBody(
  { status, code, message, headers }: GraphRefusal,
  clientRequestId: unknown,
): Answer {
  const id = randomUUID();
  const innerError = {
    date: new Date().toISOString().slice(0, 19),
    "request-id": id,
    "client-request-id": typeof clientRequestId === "string" ? clientRequestId : id,
  };
  return {
    status,
    headers: { "request-id": id, ...headers },
    body: { error: { code, message, innerError } },
  };
}
