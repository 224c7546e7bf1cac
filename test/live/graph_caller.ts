import { Buffer } from "node:buffer";
import { isDeepStrictEqual } from "node:util";
import { GraphRefusal } from "./graph_refusal.ts";
import {
  type Directory,
  findTenant,
  findUser,
  type Tenant,
  type User,
} from "./stand_in_directory.ts";
import type { Asked } from "./stand_in_server.ts";
import { askedClaims, type TokenMint } from "./token_mint.ts";

/** Who calls Microsoft Graph, as his token says. */
export interface Caller {
  tenant: Tenant;
  /** Undefined where it is an app by itself. */
  user: User | undefined;
  /** Names of the permissions in the token: of the app, or those it has for the user. */
  permissions: readonly string[];
}

/** What a token is checked with. */
export interface TokenCheck {
  directory: Directory;
  mint: TokenMint;
  /** Names of Microsoft Graph. */
  audiences: readonly string[];
  loginOrigin: string;
}

/**
 * Finds out who calls.
 *
 * @throws {GraphRefusal} When his token is none that was signed here for Microsoft Graph, or has run out.
 */
export async function findCaller(check: TokenCheck, { headers, fault }: Asked): Promise<Caller> {
  const [scheme, token = ""] = (headers.authorization ?? "").split(" ");
  if (scheme !== "Bearer" || token === "") throw unaccepted("Access token is empty.");
  const reading = await check.mint.read(token);
  if (reading.kind === "expired") {
    throw unaccepted("Lifetime validation failed, the token is expired.");
  }
  if (reading.kind === "bad") {
    throw unaccepted(
      token.includes(".")
        ? "Access token validation failure. Invalid x5t claim."
        : "IDX14100: JWT is not well formed, there are no dots (.).",
    );
  }
  const { aud, tid, oid, idtyp, scp, roles, uti } = reading.claims;
  if (!check.audiences.includes(String(aud).replace(/\/$/, ""))) {
    throw unaccepted("Access token validation failure. Invalid audience.");
  }
  if (fault?.kind === "challenge") meetChallenge(check, String(uti), fault.claims);
  const tenant = findTenant(check.directory, String(tid));
  if (tenant === undefined) throw unaccepted("Access token validation failure. Invalid tenant.");
  const user = idtyp === "user" ? findUser(tenant, String(oid)) : undefined;
  const ofApp = Array.isArray(roles) ? roles.map(String) : [];
  const ofUser = String(scp ?? "").split(" ");
  return { tenant, user, permissions: user === undefined ? ofApp : ofUser };
}

/** Lets a token through that was asked for with all that the challenge wants. */
function meetChallenge({ mint, loginOrigin }: TokenCheck, uti: string, claims: string): void {
  const shown = mint.asked.get(uti) ?? {};
  const wanted = Object.entries(askedClaims(claims));
  if (wanted.every(([name, value]) => isDeepStrictEqual(shown[name], value))) return;
  const encoded = Buffer.from(claims).toString("base64");
  throw unaccepted(
    "Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp",
    `Bearer realm="", authorization_uri="${loginOrigin}/common/oauth2/authorize", error="insufficient_claims", claims="${encoded}"`,
  );
}

function unaccepted(message: string, challenge = 'Bearer realm=""'): GraphRefusal {
  return new GraphRefusal(401, "InvalidAuthenticationToken", message, {
    "www-authenticate": challenge,
  });
}
