import { CodedError } from "../../src/core/coded_error.ts";

/** Why Azure would not take a template: the code a test can rely on. */
export type DeploymentErrorCode =
  | "ERR_EXPRESSION"
  | "ERR_PARAMETER"
  | "ERR_DEPENDENCY"
  | "ERR_REFERENCE"
  | "ERR_TEMPLATE";

/** A template that Azure would not take; its message is one sentence for people. */
export class DeploymentError extends CodedError<DeploymentErrorCode> {}
