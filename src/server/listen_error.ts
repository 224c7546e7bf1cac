import { CodedError } from "../core/coded_error.ts";

/** The stable codes of {@link ListenError}. */
export type ListenErrorCode =
  | "ERR_PORT_TAKEN"
  | "ERR_PORT_FORBIDDEN"
  | "ERR_HOST_UNAVAILABLE"
  | "ERR_LISTEN_FAILED";

/** A port or host the server cannot listen on: the message names it and says what to set. */
export class ListenError extends CodedError<ListenErrorCode> {
  /**
   * @param cause What the system said.
   * @param host The name or address that was tried.
   * @param port The port that was tried.
   * @param setting The setting the port came from.
   * @param hostSetting The setting the host came from.
   */
  constructor(
    cause: { code?: string | undefined },
    host: string,
    port: number,
    setting = "PORT",
    hostSetting = "HOST",
  ) {
    const [code, reason] = explain(cause.code, host, port, setting, hostSetting);
    super(code, `Cannot listen on port ${port} of ${host} as ${reason}`);
  }
}

function explain(
  systemCode: string | undefined,
  host: string,
  port: number,
  setting: string,
  hostSetting: string,
): [ListenErrorCode, string] {
  switch (systemCode) {
    case "EADDRINUSE":
      return [
        "ERR_PORT_TAKEN",
        `another program listens there: end it, or set ${setting} to another port`,
      ];
    case "EACCES":
      return [
        "ERR_PORT_FORBIDDEN",
        `the system does not allow port ${port}: set ${setting} to 1024 or above`,
      ];
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return [
        "ERR_HOST_UNAVAILABLE",
        `"${host}" is not an address of this machine: set ${hostSetting} to one that is`,
      ];
    default:
      return [
        "ERR_LISTEN_FAILED",
        `the system answered ${systemCode ?? "without a code"}: set ${hostSetting} or ${setting} to something else`,
      ];
  }
}
