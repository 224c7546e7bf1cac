import type { KindEvidence, TokenKind, TokenProblem } from "../../../paste/findings.ts";

/** What is in the claims that tell whose token it is. */
export interface TellingClaims {
  /** The value of `idtyp`. */
  idtyp: string;
  /** The names in `scp`, in a row. */
  scopes: string;
}

/** What a token says, a line of evidence each. */
export const TOKEN_EVIDENCE = {
  /** The value of the claim `idtyp`. */
  idtyp: {
    application: "app",
    delegated: "user",
    "id-token": "neither app nor user",
    unknown: "neither app nor user",
  } satisfies Record<TokenKind, string>,
  /** What tells whose token it is. */
  kinds: {
    idtyp: ({ idtyp }) => `idtyp is ${idtyp}`,
    scp: ({ scopes }) => `scp holds ${scopes}: a user signed in`,
    roles: () => "roles without scp and without a user's claims: an app's own token",
    "no-user-claims": () =>
      "neither scp nor roles nor any claim of a user: an app without permissions",
    "id-token-claims": () => "its claims are those of an ID token",
    nothing: () => "no claim tells whose token it is",
  } satisfies Record<KindEvidence, (claims: TellingClaims) => string>,
  /** What keeps it from being read. */
  problems: {
    "cut-off": "the token is cut off: its payload does not end",
    "not-base64url": "the first part is not base64url, so this is no JWT",
    "not-json": "the second part does not decode to JSON",
    "one-part": "there is no dot in it; a JWT has three parts",
    encrypted: "it has five parts: an encrypted token, which only its audience can read",
    "doubled-bearer": "the word Bearer stands twice before it",
    "empty-bearer": "the header says Bearer, and no token follows",
    "opaque-personal": "a personal account's token, which cannot be decoded (Graph accepts it)",
    opaque: "it is no JWT: no part of it can be decoded",
    "refresh-token": "it is a refresh token, not an access token",
  } satisfies Record<TokenProblem, string>,
  roles: (names: string) => `roles: ${names}`,
  scopes: (names: string) => `scp: ${names}`,
  audience: (value: string, name: string) => `aud is ${value}: ${name}`,
  audienceOfOtherCloud: (value: string) => `aud is ${value}: Graph of another cloud`,
  /** The end of the line that tells that it is an ID token. */
  audienceAsWell: (kind: string, name: string) => `${kind}; its audience is ${name}`,
  expired: (moment: string) => `exp is ${moment}`,
  notYetValid: (moment: string) => `nbf is ${moment}, which is to come`,
  /** In the place of a moment that lies outside what a date holds. */
  noDate: "no date",
  ofPersonalTenant: "tid is the tenant of personal accounts",
  userFromElsewhere: "its user is at home in another tenant (idp, xms_idrel)",
};
