import { CodedError } from "../../src/core/coded_error.ts";

/** What can go wrong while making the app package: the code a program can rely on. */
export type AppPackageErrorCode =
  | "ERR_OPTION_INVALID"
  | "ERR_NPM_MISSING"
  | "ERR_INSTALL_FAILED"
  | "ERR_BUILD_FAILED"
  | "ERR_SOURCE_UNREADABLE"
  | "ERR_PACKAGE_UNWRITABLE";

/** What keeps the app package from being made; its message is one sentence for people. */
export class AppPackageError extends CodedError<AppPackageErrorCode> {}
