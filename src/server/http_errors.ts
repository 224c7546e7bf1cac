import { CodedError } from "../core/coded_error.ts";

/** What the server answers when it does not run a turn, or a turn fails: status and sentence by stable code. */
export const HTTP_ERRORS = {
  ERR_ACTIVITY_INVALID: {
    status: 400,
    message: 'Cannot read the activity as it must be a JSON object with a "type" that is a string',
  },
  ERR_ADDRESS_INVALID: {
    status: 400,
    message: "Cannot read the address of the request as its host name or its path is malformed",
  },
  ERR_BODY_INCOMPLETE: {
    status: 400,
    message: "Cannot read the body as the connection ended before it was complete",
  },
  ERR_BODY_TOO_LARGE: {
    status: 413,
    message: "Cannot read the body as it is larger than this server accepts",
  },
  ERR_CONTENT_TYPE: {
    status: 415,
    message: "Cannot read the body as it must be application/json in UTF-8, not compressed",
  },
  ERR_BODY_SLOW: {
    status: 408,
    message: "Cannot read the body as it did not arrive in time",
  },
  ERR_FORBIDDEN: {
    status: 403,
    message:
      "Cannot take this activity from this caller: its channel, address or tenant is not served here",
  },
  ERR_HOST_NOT_LOCAL: {
    status: 403,
    message:
      "Cannot answer a call under this host name as the bot runs without credentials: call it as 127.0.0.1 or localhost",
  },
  ERR_INVOKE_INVALID: {
    status: 400,
    message: "Cannot process the invoke as the bot does not accept its content",
  },
  ERR_JSON_MALFORMED: { status: 400, message: "Cannot read the body as it is not JSON" },
  ERR_KEYS_UNAVAILABLE: {
    status: 503,
    message: "Cannot check the call as the Bot Framework's keys cannot be had now: send it again",
  },
  ERR_METHOD_NOT_ALLOWED: {
    status: 405,
    message: "Cannot use this method here: the Allow header names those that work",
  },
  ERR_NOT_FOUND: {
    status: 404,
    message: "Cannot find anything here: activities go to POST /api/messages",
  },
  ERR_REQUEST_FAILED: {
    status: 500,
    message: "Cannot answer the request because of a fault in the server",
  },
  ERR_SIGN_IN_INVALID: {
    status: 400,
    message:
      "Cannot begin a sign-in from this address: press Check in my tenant in Microsoft Teams again",
  },
  ERR_STOPPING: {
    status: 503,
    message: "Cannot take another activity as the server is about to stop: send it again",
  },
  ERR_TURN_FAILED: {
    status: 500,
    message: "Cannot process the activity because of a fault in the bot",
  },
  ERR_UNAUTHORIZED: {
    status: 401,
    message: "Cannot accept the call as it carries no valid token of the Bot Framework",
  },
} as const satisfies Record<`ERR_${string}`, { status: number; message: string }>;

/** The stable code of an error answer. */
export type HttpErrorCode = keyof typeof HTTP_ERRORS;

/** A request that cannot be served, for a reason the caller may know. */
export class HttpError extends CodedError<HttpErrorCode> {
  /** @param code The row of {@link HTTP_ERRORS} to answer with. */
  constructor(code: HttpErrorCode) {
    super(code, HTTP_ERRORS[code].message);
  }
}
