/** The last step of an answer that is not certain: the one piece to send for one that is. */
export const DECIDING_PIECES = {
  signIn: "To be sure, add the whole answer of Entra (error, error_description and error_codes).",
  token:
    "To be sure, add the access token of the failed call, from its Authorization header (the first two parts are enough).",
  request: "To be sure, add the request (method and URL).",
  error: "To be sure, add the whole error answer, inner error included.",
};
