import { APP_CREDENTIAL_ERRORS } from "./entra/app_credentials.ts";
import { CONSENT_AND_SCOPE_ERRORS } from "./entra/consent_and_scopes.ts";
import type { EntraRow } from "./entra/entra_row.ts";
import { GRANT_ERRORS } from "./entra/grants.ts";
import { TENANT_AND_APP_ERRORS } from "./entra/tenants_and_apps.ts";
import { USER_ERRORS } from "./entra/users.ts";
import type { Reading } from "./reading.ts";

/**
 * What Entra's error numbers (`AADSTS…`) mean. Where one of them is there, no token was issued, so
 * Graph was never reached.
 *
 * Source: Microsoft Learn, "Microsoft Entra authentication and authorization error codes"; where a
 * number is not in that list, the public issue threads it was met in.
 */
export const ENTRA_ERRORS: ReadonlyMap<number, Reading> = new Map(
  [
    ...CONSENT_AND_SCOPE_ERRORS,
    ...TENANT_AND_APP_ERRORS,
    ...APP_CREDENTIAL_ERRORS,
    ...GRANT_ERRORS,
    ...USER_ERRORS,
  ].flatMap(({ codes, ...row }) => codes.map((code) => [code, readingOf(row)] as const)),
);

/** Of a number that is not in the tables, the OAuth error beside it still tells the kind of trouble. */
const BY_OAUTH_ERROR: Readonly<Record<string, Omit<EntraRow, "codes">>> = {
  invalid_client: {
    cause: "bad-client-credentials",
    sure: false,
    means: "Entra did not accept who the app says it is",
  },
  interaction_required: {
    cause: "interaction-required",
    sure: true,
    caller: "delegated",
    means: "the user has to sign in interactively",
  },
  login_required: {
    cause: "interaction-required",
    sure: true,
    caller: "delegated",
    means: "nobody is signed in",
  },
  consent_required: {
    cause: "consent-missing",
    sure: true,
    caller: "delegated",
    means: "somebody has to consent first",
  },
  invalid_scope: {
    cause: "bad-scope-request",
    sure: false,
    means: "the scope is not one that can be asked for like this",
  },
  invalid_resource: {
    cause: "bad-scope-request",
    sure: false,
    means: "the service that the token was asked for is not known",
  },
  invalid_grant: {
    cause: "interaction-required",
    sure: false,
    caller: "delegated",
    means: "the code, the session or the refresh token is not valid any more",
  },
  unauthorized_client: {
    cause: "wrong-tenant-or-no-service-principal",
    sure: false,
    means: "the app may not ask like this, or is not known in the tenant",
  },
  invalid_request: {
    cause: "bad-request-syntax",
    sure: false,
    means: "the sign-in request is malformed",
  },
  unsupported_grant_type: {
    cause: "bad-request-syntax",
    sure: true,
    means: "there is no such grant type",
  },
  temporarily_unavailable: {
    cause: "service-fault",
    sure: true,
    means: "Entra was not available for a moment",
  },
};

/** What an answer of Entra means, and which of its numbers tells it. */
export interface EntraReading {
  reading: Reading;
  /** Null where only the OAuth error tells it. */
  code: number | null;
}

/**
 * Reads an answer of Entra by its numbers, the more specific first, else by its OAuth error.
 *
 * @param codes Numbers, without `AADSTS`.
 * @param oauthError E.g. `invalid_client`; null where it is not there.
 * @returns Undefined where neither is known.
 */
export function readingOfEntra(
  codes: readonly number[],
  oauthError: string | null,
): EntraReading | undefined {
  for (const code of codes) {
    const reading = ENTRA_ERRORS.get(code);
    if (reading !== undefined) return { reading, code };
  }
  const row = BY_OAUTH_ERROR[oauthError ?? ""];
  return row === undefined ? undefined : { reading: readingOf(row), code: codes[0] ?? null };
}

function readingOf({
  cause,
  also,
  sure = true,
  caller,
  means,
  todo = [],
}: Omit<EntraRow, "codes">) {
  const reading: Reading = {
    cause,
    confidence: sure ? "certain" : "likely",
    means,
    steps: todo,
    ...(also === undefined ? {} : { alsoPossible: also }),
    ...(caller === undefined ? {} : { context: caller }),
  };
  return reading;
}
