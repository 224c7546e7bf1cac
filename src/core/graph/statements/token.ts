import type { Statement } from "./statement.ts";

/** What is said of the token itself, before anybody looks at its permissions. */
export const TOKEN = [
  {
    id: "no-service-principal",
    codes: ["authorization_identitynotfound"],
    phrases: ["identity of the calling application could not be established"],
    proves: "application",
  },
  { id: "session-revoked", phrases: ["tokenissuedbeforerevocationtimestamp"] },
  { id: "policy-changed", phrases: ["tokencreatedwithoutdatedpolicies"] },
  { id: "location-changed", phrases: ["locationconditionevaluationsatisfied"] },
  {
    id: "claims-challenge",
    codes: ["insufficient_claims", "insufficientclaims"],
    phrases: ["insufficient_claims", "continuous access evaluation resulted in"],
  },
  { id: "token-absent", phrases: ["access token is empty"] },
  { id: "authorization-absent", phrases: ["no authorization information present on the request"] },
  {
    id: "credentials-missing",
    codes: ["missingcredentials"],
    phrases: ["valid authorization header is needed"],
  },
  { id: "audience-invalid", phrases: ["invalid audience"] },
  {
    id: "token-expired",
    codes: ["authentication_expiredtoken", "tokenexpired"],
    phrases: [
      "lifetime validation failed",
      "token is expired",
      "token has expired",
      "idx10223",
      "reason code: 80049228",
    ],
  },
  { id: "personal-ticket-refused", phrases: ["parsing failed with error code: 8004920a"] },
  {
    id: "token-unreadable",
    phrases: [
      "compacttoken parsing failed",
      "idx14100",
      "idx12741",
      "jwt is not well formed",
      "jwt must have three segments",
      "access token missing or malformed",
    ],
    codes: ["authentication_missingormalformed"],
  },
  // Microsoft Graph PowerShell takes a token apart itself.
  { id: "jwt-unreadable-at-client", phrases: ["invalid jwt access token"] },
  {
    id: "signature-invalid",
    phrases: ["invalid x5t claim", "signature is invalid", "signing key is invalid"],
  },
  { id: "personal-on-work-api", phrases: ["error authenticating with resource"] },
  {
    id: "token-exchange-failed",
    phrases: ["graphtokenvalidationfail", "ms graph token validation fail"],
  },
  { id: "onenote-token", phrases: ["does not contain a valid authentication token"] },
  // SharePoint's own REST interface.
  {
    id: "sharepoint-app-only-refused",
    phrases: ["unsupported app only token"],
    proves: "application",
  },
  {
    id: "sharepoint-token-refused",
    phrases: ["unsupported security token", "invalid issuer or signature"],
  },
] as const satisfies readonly Statement[];
