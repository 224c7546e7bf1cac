import { timeLeft } from "./request_scope.ts";

/** The policy of `@azure/core-rest-pipeline` that sends again. */
const RETRY_POLICY = "defaultRetryPolicy";

/** botbuilder's own that signs a call. */
const SIGN_POLICY = "ServiceClientContext_Credentials_SignRequest";

const OWN_POLICY = "graphAuthDoctorTimeout";

/** How long a call may take that belongs to no turn, in milliseconds. */
const USUAL = 10_000;

/** No answer of the connector is as large as this, in bytes. */
const MOST_BYTES = 1_000_000;

/** The part of a request of `@azure/core-rest-pipeline` that says when it ends. */
interface EndingRequest {
  abortSignal?: AbortSignal;
  onDownloadProgress?: (progress: { loadedBytes: number }) => void;
}

interface Pipeline {
  removePolicy?: (options: { name: string }) => unknown;
  addPolicy?: (
    policy: {
      name: string;
      sendRequest: <T>(
        request: EndingRequest,
        next: (request: EndingRequest) => Promise<T>,
      ) => Promise<T>;
    },
    options: { beforePolicies: string[] },
  ) => unknown;
}

/**
 * Keeps botbuilder's connector client from sending again by itself, and from waiting for ever.
 *
 * As measured with 4.23.3, it sends up to four times, also after 500 and after a broken connection,
 * when the message may have arrived; it waits as long as `Retry-After` says, be it minutes; and our own
 * tries would multiply with these. Its option `noRetryPolicy` is read by nothing. It has no timeout, and
 * the one that can be set ends with the headers of an answer: its body may take, and hold, anything.
 *
 * @param connector The client that botbuilder made. A call may take what is left of its turn's time.
 */
export function limitSending(connector: unknown): void {
  const { client } = (connector ?? {}) as { client?: { pipeline?: Pipeline } };
  const pipeline = client?.pipeline;
  if (typeof pipeline?.removePolicy !== "function") return;
  pipeline.removePolicy({ name: RETRY_POLICY });
  const policy: Parameters<NonNullable<Pipeline["addPolicy"]>>[0] = {
    name: OWN_POLICY,
    sendRequest: (request, next) => cutOff(request, next, Math.max(1, timeLeft() ?? USUAL)),
  };
  // Getting the bot's own token counts as well: Entra may be the one that is slow.
  pipeline.addPolicy?.(policy, { beforePolicies: [SIGN_POLICY] });
}

/** The connection is closed as well: who does not listen to the signal is left behind. */
async function cutOff<T>(
  request: EndingRequest,
  next: (request: EndingRequest) => Promise<T>,
  milliseconds: number,
): Promise<T> {
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ended = new Promise<never>((_, reject) => {
    const end = (name: string) => {
      reject(Object.assign(new Error("The connector's answer was cut off"), { name }));
      stop.abort();
    };
    timer = setTimeout(() => end("TimeoutError"), milliseconds);
    request.onDownloadProgress = ({ loadedBytes }) => {
      if (loadedBytes > MOST_BYTES) end("AnswerTooLargeError");
    };
  });
  request.abortSignal = stop.signal;
  try {
    return await Promise.race([next(request), ended]);
  } finally {
    clearTimeout(timer);
  }
}
