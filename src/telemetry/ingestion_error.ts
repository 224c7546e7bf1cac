/** Application Insights did not take what was sent. Its own words are not kept: they may repeat it. */
export class IngestionError extends Error {
  override name = "IngestionError";
  readonly statusCode: number;

  /** @param statusCode What it answered. */
  constructor(statusCode: number) {
    super(`Cannot send to Application Insights: found status ${statusCode}`);
    this.statusCode = statusCode;
  }
}
