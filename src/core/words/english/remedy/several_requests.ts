/** What is said where a paste holds several requests, or a batch. A call is e.g. `GET /me`. */
export const SEVERAL_REQUESTS = {
  /** A warning beside the answer to one of them. */
  aboutWhich: (count: number, call: string) =>
    `${count} requests were found; this answer is about ${call}, and each has its own.`,
  /** The steps for a batch. */
  sendBatch: (changed: number, count: number) =>
    `Send the corrected batch, ${changed} of its ${count} requests changed, with the object id of the user in the place of {id}.`,
  /** The user was named, and stands in it. */
  sendBatchAsIs: (changed: number, count: number) =>
    `Send the corrected batch, ${changed} of its ${count} requests changed.`,
  takeOut: (calls: readonly string[]) => `Take out what is not open to apps: ${calls.join(", ")}.`,
  grantAll: (permissions: readonly string[]) =>
    `Grant what all of them need at once: ${permissions.join(", ")}.`,
};
