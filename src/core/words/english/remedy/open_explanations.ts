import type { TokenKind } from "../../../paste/findings.ts";

/** What is said where nothing is wrong to be seen, or it cannot be told what. */
export const OPEN_EXPLANATIONS = {
  "no-error-visible": {
    requestAlone: {
      title: "This request is fine in itself.",
      summary:
        "Whether it works depends on the token: a user's and an app's need different permissions.",
    },
    /** A personal account's token, which only Graph can read. */
    personalToken: {
      title: "A personal account's token: nothing looks wrong with it.",
      summary:
        "Graph takes such a token, though nobody else can read it. Send the request or the error with it.",
    },
    /** By whose token was read. */
    titles: {
      application: "This is an app's token. Nothing looks wrong in it.",
      delegated: "This is a user's token. Nothing looks wrong in it.",
      "id-token": "This is a token. Nothing looks wrong in it.",
      unknown: "This is a token. Nothing looks wrong in it.",
    } satisfies Record<TokenKind, string>,
    summaries: {
      tokenAlone:
        "Send the request or the error with it to see what it opens and what it does not.",
      opens: (permission: string) => `${permission} is in it, and that opens this request.`,
      /** `permission` is one such as `Sites.Selected`. */
      grantedOneByOne: (permission: string) =>
        `${permission} is in it, and opens what somebody granted to this app, one by one; the token does not show what.`,
      undocumented: "No permission is documented for this request, so nothing can be said of it.",
    },
  },
  unrelated: {
    ofGraph: {
      title: "This answer of Graph is not about permissions.",
      summary: "Neither the token nor its permissions are the matter here.",
    },
    nothingOfGraph: {
      title: "There is nothing about a Microsoft Graph call in this.",
      summary:
        "Send the error, the request, or a token without its last part, and you get an answer.",
    },
  },
  ambiguous: {
    title: "Graph refused this call. What you sent fits two reasons.",
    /** `causes` are as the causes are named within a sentence. */
    summary: (causes: readonly string[]) => `Either ${causes.join(", or ")}.`,
  },
};
