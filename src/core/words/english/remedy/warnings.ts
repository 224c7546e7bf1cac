/** What to know of the paste beside the answer. */
export const WARNINGS = {
  errorSetAside:
    "The error is older than the token, so it was left out: this answer is about the token.",
  errorFromLongAgo:
    "The error is from long before the token: this answer takes the token for one like that which was refused.",
  tokenSetAside:
    "The error was given to another kind of token than the one you sent, so the token was left out: this answer is about the error.",
  /** `path` is a wrong spelling of `/me`, such as `/users/me`. */
  misspelled: (path: string) =>
    `Graph does not know ${path}: the signed-in user is /me, and any other /users/{id}.`,
};
