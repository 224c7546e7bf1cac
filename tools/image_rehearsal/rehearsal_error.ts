import { CodedError } from "../../src/core/coded_error.ts";

/** What can go wrong while rehearsing the image: the code a program can rely on. */
export type RehearsalErrorCode =
  | "ERR_OPTION_INVALID"
  | "ERR_DOCKERFILE_UNREADABLE"
  | "ERR_INSTRUCTION_UNKNOWN"
  | "ERR_INSTRUCTION_INVALID"
  | "ERR_COPY_MISSING"
  | "ERR_RUN_FAILED"
  | "ERR_IMAGE_ENDED"
  | "ERR_IMAGE_UNHEALTHY"
  | "ERR_IMAGE_ANSWER"
  | "ERR_IMAGE_WROTE"
  | "ERR_IMAGE_STOP";

/** What is wrong with the image or its Dockerfile; its message is one sentence for people. */
export class RehearsalError extends CodedError<RehearsalErrorCode> {}
