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
  /** What the batch's caller cannot make is not in the corrected one. */
  takenOut: {
    ofApp: (calls: readonly string[]) =>
      `Taken out of it, as no app can make it as far as is known: ${calls.join(", ")}. Let a user sign in for that.`,
    ofUser: (calls: readonly string[]) =>
      `Taken out of it, as open to apps only: ${calls.join(", ")}.`,
  },
  /** The same of requests that are sent one by one. */
  closed: {
    toApp: (calls: readonly string[]) =>
      `No app can make this as far as is known: ${calls.join(", ")}. Let a user sign in for that.`,
    toUser: (calls: readonly string[]) => `Open to apps only: ${calls.join(", ")}.`,
  },
  /** `held` is what the token has of it, empty where that is nothing. */
  needTogether: (missing: string, held: string) =>
    held === ""
      ? `Together the requests need ${missing}.`
      : `Together the requests need ${missing}, beside what the token holds: ${held}.`,
  /** Names within a sentence. */
  allOf: (names: readonly string[]) =>
    [names.slice(0, -1).join(", "), ...names.slice(-1)].filter((part) => part !== "").join(" and "),
};
