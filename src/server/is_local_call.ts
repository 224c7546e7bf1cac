import { isLoopback } from "./is_loopback.ts";

/**
 * Says whether a call was made under a host name of this machine. Where nothing else tells callers apart,
 * this keeps out a web page whose name was made to point to 127.0.0.1.
 *
 * @param headers The headers of the call.
 */
export function isLocalCall({ host = "" }: { host?: string | undefined }): boolean {
  return isLoopback(host.replace(/:\d+$/, ""));
}
