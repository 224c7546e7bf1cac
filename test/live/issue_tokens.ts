import { Buffer } from "node:buffer";
import { randomUUID } from "node:crypto";
import type { JWTPayload } from "jose";
import { EntraRefusal } from "./entra_refusal.ts";
import type { Client, EntraState, Person } from "./entra_state.ts";
import { type AskedScope, readScope } from "./read_scope.ts";
import { type AskedClaims, askedClaims, LIFETIME } from "./token_mint.ts";

/** The body of an answer of the token endpoint. */
export type TokenAnswer = Record<string, unknown>;

/**
 * Answers a request for an app's own token: it carries all that was granted to the app.
 *
 * @throws {EntraRefusal} When the app or the API is not in the tenant.
 */
export async function issueAppToken(
  state: EntraState,
  client: Client,
  form: Record<string, string>,
): Promise<TokenAnswer> {
  const { principal } = client;
  if (principal === undefined) throw new EntraRefusal(7_000_229);
  const asked = readScope(state, form.scope);
  const roles = principal.grants
    .filter(({ resourceId }) => resourceId === undefined)
    .map(({ role }) => role);
  const claims = {
    ...clientClaims(client, asked),
    idtyp: "app",
    oid: principal.id,
    sub: principal.id,
    ...(asked.isGraph && roles.length > 0 && { roles }),
  };
  return answerOf(await signAccess(state, claims, askedClaims(form.claims)));
}

/**
 * Answers a request for a token of a person.
 *
 * @throws {EntraRefusal} When somebody has yet to consent, or the API is not known.
 */
export async function issueUserTokens(
  state: EntraState,
  client: Client,
  person: Person,
  form: Record<string, string>,
): Promise<TokenAnswer> {
  const { tenant, registration, principal } = client;
  const { user, methods } = person;
  const asked = readScope(state, form.scope);
  const scp = consentedScope(state, asked, principal?.consented ?? []).join(" ");
  const claims = {
    ...clientClaims(client, asked),
    ...userClaims(user.displayName, user.userPrincipalName),
    idtyp: "user",
    amr: methods,
    oid: user.id,
    sub: `of-${registration.appId.slice(0, 8)}-${user.id}`,
    scp,
  };
  const wishes = { ...askedClaims(person.claims), ...askedClaims(form.claims) };
  const has = (name: string) => asked.ofSignIn.includes(name);
  return {
    ...answerOf(await signAccess(state, claims, wishes)),
    scope: scp,
    client_info: base64url({ uid: user.id, utid: tenant.id }),
    ...(has("openid") && { id_token: await signIdToken(state, client, person) }),
    ...(has("offline_access") && { refresh_token: keepRefreshToken(state, client, person) }),
  };
}

/** Claims by which Microsoft Graph's tokens name a person. */
function userClaims(name: string, upn: string): JWTPayload {
  return { name, upn, unique_name: upn, puid: "10032000ABCDEF01", acr: "1" };
}

/** Claims of the older form, which Microsoft Graph takes. */
function clientClaims({ tenant, registration, proof }: Client, { resource }: AskedScope) {
  const issuer = `https://sts.windows.net/${tenant.id}/`;
  return {
    ver: "1.0",
    iss: issuer,
    idp: issuer,
    aud: resource,
    tid: tenant.id,
    appid: registration.appId,
    appidacr: proof,
    app_displayname: registration.displayName,
  };
}

async function signAccess(
  { mint }: EntraState,
  claims: JWTPayload,
  asked: AskedClaims,
): Promise<string> {
  const uti = randomUUID();
  mint.asked.set(uti, asked);
  const declares = /"cp1"/i.test(JSON.stringify(asked.xms_cc ?? ""));
  return await mint.sign({ ...claims, uti, ...(declares && { xms_cc: ["CP1"] }) });
}

function signIdToken(
  { mint, loginOrigin }: EntraState,
  { tenant, registration }: Client,
  { user }: Person,
): Promise<string> {
  const { id, displayName, userPrincipalName } = user;
  return mint.sign({
    ver: "2.0",
    iss: `${loginOrigin}/${tenant.id}/v2.0`,
    aud: registration.appId,
    tid: tenant.id,
    oid: id,
    sub: `of-${registration.appId.slice(0, 8)}-${id}`,
    name: displayName,
    preferred_username: userPrincipalName,
  });
}

function keepRefreshToken(
  { refreshTokens }: EntraState,
  { registration }: Client,
  { user }: Person,
): string {
  const token = `1.refresh-${randomUUID()}`;
  refreshTokens.set(token, { appId: registration.appId, user });
  return token;
}

/** All that was consented to, as Entra gives it; or what was asked for alone, where it is told so. */
function consentedScope(
  { signIns: { givesAll } }: EntraState,
  { isGraph, names, ofSignIn }: AskedScope,
  consented: readonly string[],
): readonly string[] {
  if (!isGraph) return names;
  const isAll = names.includes(".default");
  const isMissing = isAll
    ? consented.length === 0
    : names.some((name) => !consented.includes(name));
  if (isMissing) throw new EntraRefusal(65_001);
  const shown = ofSignIn.filter((name) => name !== "offline_access");
  return [...(isAll || givesAll ? consented : names), ...shown];
}

function answerOf(access_token: string): TokenAnswer {
  const expires_in = LIFETIME - 1;
  return { token_type: "Bearer", expires_in, ext_expires_in: expires_in, access_token };
}

function base64url(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}
