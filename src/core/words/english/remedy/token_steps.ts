import type { Cause } from "../../../diagnosis/causes.ts";

/** What to do where the token is none that Graph takes. A scope is one of Graph in its cloud. */
export const TOKEN_STEPS = {
  "wrong-audience": {
    ask: (scope: string) =>
      `Ask for a token with the scope ${scope} (for a user: the scopes of Graph that you need).`,
    /** The token is for Graph of another cloud. */
    otherCloud:
      "Ask the sign-in address of that cloud for it: each cloud has its own, and its own app registrations.",
    /** The token is for another API. */
    otherApi: "Send that token to Graph, and the one you have to the API it is for.",
  },
  "token-expired": {
    app: "Ask for a new token: an app gets no refresh token, it just asks again.",
    user: "Let your sign-in library refresh the token, or sign in again.",
    checkClock: "If it happens at once, check the clock of the machine.",
  },
  "token-malformed": [
    "Send exactly this header: Authorization: Bearer, a space and the access token. One Bearer, no quotes, nothing cut off.",
    "Take the field access_token of the token response: not id_token, refresh_token or code.",
    "Paste its first two parts here to see what kind of token it is.",
  ],
  "id-token-used": (scope: string) => [
    "Take the field access_token of the same response, not id_token.",
    `Ask for a scope of Graph when you sign in, e.g. ${scope}; otherwise the access token is not for Graph.`,
  ],
} satisfies Partial<Record<Cause, object>>;
