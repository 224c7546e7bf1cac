/** What is said where the token is none that Graph takes. */
export const TOKEN_EXPLANATIONS = {
  "wrong-audience": {
    titles: {
      /** `api` is the name of an API, or its address. */
      otherApi: (api: string) => `This token is for ${api}, not for Microsoft Graph.`,
      otherCloud: "This token is for Graph of another cloud.",
      unseen: "The token is for another API or another cloud.",
    },
    summary:
      "Graph takes only tokens whose audience is Graph of the same cloud. Permissions were not even looked at.",
  },
  "token-expired": {
    titles: {
      expired: "This token has expired.",
      notYetValid: "This token is not valid yet.",
    },
    summary: "Graph takes a token only between its nbf and exp. Nothing else about it was judged.",
  },
  "token-malformed": {
    title: "This is not an access token that Graph can read.",
    summary:
      "Graph could not take the token apart, so neither the user nor a permission was looked at.",
  },
  "id-token-used": {
    title: "This is an ID token. Graph wants the access token.",
    summary:
      "An ID token tells your app who signed in. The access token for Graph comes in the same response.",
  },
};
