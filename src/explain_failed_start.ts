import { ConfigError } from "./server/config_error.ts";
import { errorLabel } from "./server/error_label.ts";
import { ListenError } from "./server/listen_error.ts";

/**
 * Says how a failed start is reported.
 *
 * @param error What `startBot` threw.
 * @returns One line to print, and the exit status: 2 for a wrong setting, else 1.
 */
export function explainFailedStart(error: unknown): { line: string; status: 1 | 2 } {
  if (error instanceof ConfigError || error instanceof ListenError) {
    return {
      line: `${error.code}: ${error.message}`,
      status: error instanceof ConfigError ? 2 : 1,
    };
  }
  return {
    line: `ERR_START_FAILED: Cannot start because of a fault: ${errorLabel(error)}`,
    status: 1,
  };
}
