import { timeLeft } from "./request_scope.ts";

/** The policy of `@azure/core-rest-pipeline` that sends again. */
const RETRY_POLICY = "defaultRetryPolicy";

const OWN_POLICY = "graphAuthDoctorTimeout";

/** How long a call may take that belongs to no turn, in milliseconds. */
const USUAL = 10_000;

/** The part of a request of `@azure/core-rest-pipeline` that says how long it may take. */
interface TimedRequest {
  timeout: number;
}

interface Pipeline {
  removePolicy?: (options: { name: string }) => unknown;
  addPolicy?: (policy: {
    name: string;
    sendRequest: <T>(
      request: TimedRequest,
      next: (request: TimedRequest) => Promise<T>,
    ) => Promise<T>;
  }) => unknown;
}

/**
 * Keeps botbuilder's connector client from sending again by itself, and from waiting for ever.
 *
 * As measured with 4.23.3, it sends up to four times, also after 500 and after a broken connection,
 * when the message may have arrived; it waits as long as `Retry-After` says, be it minutes; and our own
 * tries would multiply with these. Its option `noRetryPolicy` is read by nothing. It has no timeout.
 *
 * @param connector The client that botbuilder made. A call may take what is left of its turn's time.
 */
export function limitSending(connector: unknown): void {
  const { client } = (connector ?? {}) as { client?: { pipeline?: Pipeline } };
  const pipeline = client?.pipeline;
  if (typeof pipeline?.removePolicy !== "function") return;
  pipeline.removePolicy({ name: RETRY_POLICY });
  pipeline.addPolicy?.({
    name: OWN_POLICY,
    sendRequest: (request, next) => {
      request.timeout = Math.max(1, timeLeft() ?? USUAL);
      return next(request);
    },
  });
}
