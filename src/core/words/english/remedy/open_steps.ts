import type { Cause } from "../../../diagnosis/causes.ts";

/** What to send where nothing is wrong to be seen, or nothing is about Graph's permissions. */
export const OPEN_STEPS = {
  "no-error-visible": {
    tokenAlone: ["Send the error or the request with it."],
    withRequest: ["If Graph refuses it, send the error's JSON as well."],
  },
  unrelated: {
    ofGraph: [
      "Read the error's message: it names what is wrong with the request, the item or the service.",
    ],
    nothingOfGraph: [
      "Paste the error's JSON and the request; a token without its last part helps as well.",
    ],
  },
} satisfies Partial<Record<Cause, object>>;
