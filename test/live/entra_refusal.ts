import { randomUUID } from "node:crypto";

interface Row {
  status: number;
  error: string;
  suberror?: string;
  says: string;
}

/** What Entra says, by the number behind `AADSTS`. */
const ROWS = {
  50011: {
    status: 400,
    error: "invalid_request",
    says: "The redirect URI specified in the request does not match the redirect URIs configured for the application.",
  },
  50013: {
    status: 400,
    error: "invalid_grant",
    says: "Assertion failed signature validation, or is not for this application.",
  },
  50034: {
    status: 400,
    error: "invalid_grant",
    says: "The user account does not exist in the directory.",
  },
  50076: {
    status: 400,
    error: "interaction_required",
    suberror: "basic_action",
    says: "Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access the resource.",
  },
  53003: {
    status: 400,
    error: "interaction_required",
    suberror: "message_only",
    says: "Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.",
  },
  54005: {
    status: 400,
    error: "invalid_grant",
    says: "OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token.",
  },
  65001: {
    status: 400,
    error: "invalid_grant",
    suberror: "consent_required",
    says: "The user or administrator has not consented to use the application. Send an interactive authorization request for this user and resource.",
  },
  65004: {
    status: 400,
    error: "access_denied",
    says: "User declined to consent to access the app.",
  },
  70003: {
    status: 400,
    error: "unsupported_grant_type",
    says: "The app requested an unsupported grant type.",
  },
  70008: {
    status: 400,
    error: "invalid_grant",
    says: "The provided authorization code or refresh token has expired due to inactivity.",
  },
  70016: {
    status: 400,
    error: "authorization_pending",
    says: "OAuth 2.0 device flow error. Authorization is pending. Continue polling.",
  },
  70019: {
    status: 400,
    error: "expired_token",
    says: "The device code has expired.",
  },
  90002: {
    status: 400,
    error: "invalid_request",
    says: "Tenant not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.",
  },
  500011: {
    status: 400,
    error: "invalid_resource",
    says: "The resource principal was not found in the tenant.",
  },
  500133: {
    status: 400,
    error: "invalid_grant",
    says: "Assertion is not within its valid time range.",
  },
  501481: {
    status: 400,
    error: "invalid_grant",
    says: "The Code_Verifier does not match the code_challenge supplied in the authorization request.",
  },
  700016: {
    status: 400,
    error: "unauthorized_client",
    says: "Application was not found in the directory. This can happen if the application has not been installed by the administrator of the tenant.",
  },
  700024: {
    status: 401,
    error: "invalid_client",
    says: "Client assertion is not within its valid time range.",
  },
  700027: {
    status: 401,
    error: "invalid_client",
    says: "The certificate with identifier used to sign the client assertion is not registered on application.",
  },
  7000112: {
    status: 400,
    error: "unauthorized_client",
    says: "Application is disabled.",
  },
  7000215: {
    status: 401,
    error: "invalid_client",
    says: "Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app.",
  },
  7000216: {
    status: 401,
    error: "invalid_client",
    says: "'client_assertion', 'client_secret' or 'request' is required for the 'client_credentials' grant type.",
  },
  7000218: {
    status: 401,
    error: "invalid_client",
    says: "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
  },
  7000229: {
    status: 401,
    error: "invalid_client",
    says: "The client application is missing service principal in the tenant.",
  },
} as const satisfies Record<number, Row>;

/** A refusal that the stand-in of Entra knows, by the number behind `AADSTS`. */
export type RefusalCode = keyof typeof ROWS;

/** What may be said with a refusal beside its usual words. */
export interface RefusalParts {
  /** What a sign-in must show, as JSON. */
  claims?: string;
  /** Takes the place of the usual `error`, e.g. `slow_down`. */
  error?: string;
}

/** Entra gives no token. */
export class EntraRefusal extends Error {
  readonly code: RefusalCode;
  readonly parts: RefusalParts;

  /**
   * @param code Why, by the number behind `AADSTS`.
   * @param parts What else is said.
   */
  constructor(code: RefusalCode, parts: RefusalParts = {}) {
    super(`AADSTS${code}`);
    this.code = code;
    this.parts = parts;
  }
}

/**
 * Writes a refusal as Entra answers it.
 *
 * @param refusal Which one.
 * @param correlationId By what the caller calls his request.
 */
export function refusalAnswer(
  { code, parts }: Pick<EntraRefusal, "code" | "parts">,
  correlationId: string = randomUUID(),
): { status: number; body: Record<string, unknown> } {
  const { status, error, says, suberror }: Row = ROWS[code];
  const traceId = randomUUID();
  const timestamp = new Date()
    .toISOString()
    .replace("T", " ")
    .replace(/\.\d+Z$/, "Z");
  return {
    status,
    body: {
      error,
      error_description: `AADSTS${code}: ${says} Trace ID: ${traceId} Correlation ID: ${correlationId} Timestamp: ${timestamp}`,
      error_codes: [code],
      timestamp,
      trace_id: traceId,
      correlation_id: correlationId,
      ...(suberror !== undefined && { suberror }),
      ...parts,
    },
  };
}
