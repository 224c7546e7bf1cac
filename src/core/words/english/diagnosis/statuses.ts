import type { TellingStatus } from "../../../diagnosis/telling_status.ts";

/** What a status means, where no word of the answer tells more. */
export const STATUSES = {
  400: "the request was read and not understood",
  404: "what was asked for is not there",
  405: "there is no such method at this address",
  415: "the body's type is not one the service takes",
  429: "too many requests",
  500: "the service failed",
} satisfies Record<TellingStatus, string>;
