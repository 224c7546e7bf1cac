import { CodedError } from "../../src/core/coded_error.ts";

/** What can go wrong while templates are made: the code a program can rely on. */
export type TemplateErrorCode =
  | "ERR_USAGE"
  | "ERR_TEMPLATE_UNREADABLE"
  | "ERR_TEMPLATE_UNWRAPPABLE"
  | "ERR_TEMPLATE_STALE";

/** A reason why a template cannot be used; its message is one sentence for people. */
export class TemplateError extends CodedError<TemplateErrorCode> {}
