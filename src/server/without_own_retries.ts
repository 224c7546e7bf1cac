/** The policy of `@azure/core-rest-pipeline` that sends again. */
const RETRY_POLICY = "defaultRetryPolicy";

/**
 * Keeps botbuilder's connector client from sending again by itself.
 *
 * As measured with 4.23.3, it sends up to four times, also after 500 and after a broken connection,
 * when the message may have arrived; it waits as long as `Retry-After` says, be it minutes; and our own
 * tries would multiply with these. Its option `noRetryPolicy` is read by nothing.
 *
 * @param connector The client that botbuilder made for the turn.
 */
export function withoutOwnRetries(connector: unknown): void {
  const { client } = (connector ?? {}) as { client?: { pipeline?: { removePolicy?: unknown } } };
  const pipeline = client?.pipeline;
  if (typeof pipeline?.removePolicy === "function") pipeline.removePolicy({ name: RETRY_POLICY });
}
