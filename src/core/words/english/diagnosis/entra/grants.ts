import type { RowId } from "../../../../diagnosis/entra/entra_row.ts";
import type { GRANT_ERRORS } from "../../../../diagnosis/entra/grants.ts";
import type { Meant } from "../../../meant.ts";

/** Codes, refresh tokens, assertions of users, and malformed sign-in requests. */
export const ABOUT_GRANTS = {
  500131: {
    means: "the user's token that was to be exchanged is for another audience than this app",
  },
  50013: {
    means:
      "the user's token that was to be exchanged is not one for this app, or not valid any more",
  },
  500133: {
    means: "the user's token that was to be exchanged has expired",
    todo: ["Let the client send a fresh token for your API."],
  },
  240002: {
    means: "an ID token cannot be exchanged on behalf of the user",
    todo: ["Send the access token for your API."],
  },
  90016: { means: "the token that was presented lacks a claim" },
  7000113: {
    means: "this app, or an app's own token, cannot act on behalf of a user",
    todo: [
      "Exchange a user's token only: where an app called, ask for the next token with client credentials.",
      "Use an ordinary app registration with a credential for the on-behalf-of flow.",
    ],
  },
  54005: {
    means: "the code was redeemed already",
    todo: ["Redeem each code once: not in the SDK and in your own code as well, and not again."],
  },
  70000: { means: "the refresh token or the session is not valid any more" },
  70008: { means: "the refresh token was not used for too long" },
  700084: { means: "the refresh token of a browser app lives a day at most, and that is over" },
  70043: {
    means: "a policy lets the refresh token live for a certain time only (sign-in frequency)",
  },
  50173: { means: "the sign-in was revoked, as by a change of the password" },
  700005: {
    means: "the code is of another tenant than the one that redeems it",
    todo: ["Use the same sign-in address for both halves of the sign-in."],
  },
  50147: {
    means: "the PKCE verifier is missing or not the one of this sign-in",
    todo: ["Keep the code verifier of the request that the code came from."],
  },
  9002325: {
    means: "the redirect address is of another platform type than the client",
    todo: [
      "A server's redirect address belongs to the platform Web, a browser app's to Single-page application.",
    ],
  },
  50011: {
    means: "the redirect address is not registered",
    todo: ["Add exactly this address under Authentication of the app registration."],
  },
  700054: {
    means: "this response type is not enabled for the app",
    todo: ["Enable ID tokens under Authentication, or use the authorization code flow."],
  },
  70003: {
    means: "there is no such grant type",
    todo: ["Check grant_type, and the platform settings of the app registration."],
  },
  900561: {
    means: "the token address wants a POST",
    todo: ["Send a form-encoded POST to /token."],
  },
  900144: {
    means: "a parameter is missing; the message names it",
    todo: ["Send the parameters form-encoded in the body, not as JSON and not in the address."],
  },
  50049: {
    means: "the sign-in request is malformed",
    todo: ["Send a form-encoded body; often a secret or a code is not URL-encoded."],
  },
  70016: {
    means: "the user has not finished the device code sign-in yet",
    todo: ["Keep asking at the interval that came with the code: this is no error."],
  },
  70018: {
    means: "the device code is wrong or has expired",
    todo: ["Start the device code sign-in again."],
  },
  50196: {
    means: "the same request comes over and over",
    todo: ["Keep the token until it expires, instead of asking each time."],
  },
  140000: { means: "the nonce of the request has expired" },
  90123: { means: "the identity provider that the user signs in at refused" },
  51005: {
    means: "the request belongs to the address that the Location header of the answer names",
    todo: ["Let the client follow the redirect, with the same method and body."],
  },
  50061: { means: "the sign-out did not go through" },
  501461: {
    means: "claims mapping works only for the app's own id or a verified domain",
    todo: ["Ask for the app by its client id, or give it a signing key of its own."],
  },
  50146: {
    means: "the app needs a signing key of its own",
    todo: ["Set it up on the app registration, or do without claims mapping."],
  },
} satisfies Record<RowId<typeof GRANT_ERRORS>, Meant>;
