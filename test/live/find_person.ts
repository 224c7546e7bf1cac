import { createHash } from "node:crypto";
import { EntraRefusal } from "./entra_refusal.ts";
import type { Client, EntraState, Person } from "./entra_state.ts";
import { findUser, type Registration } from "./stand_in_directory.ts";

type FindPerson = (
  state: EntraState,
  client: Client,
  form: Record<string, string>,
) => Promise<Person>;

/** He sat at the sign-in page himself. */
const IN_PERSON = ["pwd", "mfa"] as const;

/** The policy that a sign-in has to satisfy, as Entra asks for it. */
const MFA_CLAIMS = JSON.stringify({
  access_token: { polids: { essential: true, values: ["5ce770ea-8690-4747-aa73-c5b3cd509cd4"] } },
});

/** For each grant of a user's token: who he is, and how that is known. */
export const FIND_PERSON: Readonly<Record<string, FindPerson>> = {
  "urn:ietf:params:oauth:grant-type:jwt-bearer": byAssertion,
  "urn:ietf:params:oauth:grant-type:device_code": byDeviceCode,
  // As MSAL writes it.
  device_code: byDeviceCode,
  authorization_code: byCode,
  refresh_token: byRefreshToken,
};

async function byAssertion(
  { mint }: EntraState,
  { tenant, registration }: Client,
  { assertion = "", requested_token_use }: Record<string, string>,
): Promise<Person> {
  if (requested_token_use !== "on_behalf_of") throw new EntraRefusal(70_003);
  const reading = await mint.read(assertion);
  if (reading.kind === "expired") throw new EntraRefusal(500_133);
  if (reading.kind === "bad") throw new EntraRefusal(50_013);
  const { aud, tid, oid, amr } = reading.claims;
  if (!isFor(registration, aud) || tid !== tenant.id) throw new EntraRefusal(50_013);
  const user = findUser(tenant, String(oid));
  if (user === undefined) throw new EntraRefusal(50_034);
  const methods = Array.isArray(amr) ? amr.map(String) : ["pwd"];
  if (tenant.requiresMfa && !methods.includes("mfa")) {
    throw new EntraRefusal(50_076, { claims: MFA_CLAIMS });
  }
  return { user, methods };
}

async function byDeviceCode(
  { deviceCodes, signIns }: EntraState,
  { tenant, registration }: Client,
  { device_code = "" }: Record<string, string>,
): Promise<Person> {
  const entry = deviceCodes.get(device_code);
  if (entry?.appId !== registration.appId) {
    throw new EntraRefusal(70_019, { error: "bad_verification_code" });
  }
  entry.polls += 1;
  if (entry.polls <= signIns.pendingPolls) throw new EntraRefusal(70_016);
  switch (signIns.deviceEnds) {
    case "declined":
      throw new EntraRefusal(65_004, { error: "authorization_declined" });
    case "expired":
      throw new EntraRefusal(70_019);
    case "slow-down":
      throw new EntraRefusal(70_016, { error: "slow_down" });
    case "signed-in": {
      deviceCodes.delete(device_code);
      const [first] = tenant.users;
      const user = signIns.user === undefined ? first : findUser(tenant, signIns.user);
      if (user === undefined) throw new EntraRefusal(50_034);
      return { user, methods: IN_PERSON };
    }
  }
}

async function byCode(
  { codes }: EntraState,
  { registration }: Client,
  { code = "", redirect_uri = "", code_verifier = "" }: Record<string, string>,
): Promise<Person> {
  const entry = codes.get(code);
  if (entry?.appId !== registration.appId) throw new EntraRefusal(70_008);
  if (entry.isUsed) throw new EntraRefusal(54_005);
  if (entry.redirectUri !== redirect_uri) throw new EntraRefusal(50_011);
  const challenge = createHash("sha256").update(code_verifier).digest("base64url");
  if (entry.challenge !== undefined && entry.challenge !== challenge) {
    throw new EntraRefusal(501_481);
  }
  entry.isUsed = true;
  return { user: entry.user, methods: IN_PERSON, claims: entry.claims };
}

async function byRefreshToken(
  { refreshTokens }: EntraState,
  { registration }: Client,
  { refresh_token = "" }: Record<string, string>,
): Promise<Person> {
  const entry = refreshTokens.get(refresh_token);
  if (entry?.appId !== registration.appId) throw new EntraRefusal(70_008);
  return { user: entry.user, methods: ["pwd"] };
}

function isFor({ appId, identifierUris }: Registration, audience: unknown): boolean {
  return [appId, ...identifierUris].some((name) => name === audience);
}
