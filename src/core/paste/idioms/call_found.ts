import type { RequestSource } from "../findings.ts";

/** A request as code or a command tells it. */
export interface CallFound {
  at: number;
  end: number;
  /** Null where the code does not say it. */
  method: string | null;
  /** Without host; with the version in front where the code names one. */
  path: string;
  query: string;
  readFrom: RequestSource;
}
