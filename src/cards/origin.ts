import type { SampleId } from "./samples.ts";

/** Where a case comes from, if not from what the reader himself said in the chat. */
export type Origin =
  /** Pasted into the private dialog. */
  | { kind: "private" }
  /** Somebody's message, on which the reader chose the message action. */
  | { kind: "action" }
  /** Shared from a dialog by somebody. */
  | { kind: "shared"; by: string }
  | { kind: "sample"; id: SampleId };
