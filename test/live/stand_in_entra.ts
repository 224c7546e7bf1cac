import { randomUUID } from "node:crypto";
import { authenticateClient, findClient } from "./authenticate_client.ts";
import { EntraRefusal, refusalAnswer } from "./entra_refusal.ts";
import type { EntraState } from "./entra_state.ts";
import { FIND_PERSON } from "./find_person.ts";
import { issueAppToken, issueUserTokens, type TokenAnswer } from "./issue_tokens.ts";
import { signInPage } from "./sign_in_page.ts";
import { findTenant, type Tenant } from "./stand_in_directory.ts";
import type { Answer, Asked } from "./stand_in_server.ts";

/** A request in a tenant, and where that tenant signs in. */
interface InTenant {
  state: EntraState;
  tenant: Tenant;
  asked: Asked;
  authority: string;
}

type Endpoint = (request: InTenant) => Promise<Answer>;

/** By method and the path behind the tenant. */
const ENDPOINTS: Readonly<Record<string, Endpoint>> = {
  "GET v2.0/.well-known/openid-configuration": async ({ authority, tenant }) =>
    ok(metadata(authority, tenant)),
  "GET discovery/v2.0/keys": async ({ state }) => ok(state.mint.keys),
  "POST oauth2/v2.0/token": async (request) => ok(await answerToken(request)),
  "POST oauth2/v2.0/devicecode": async (request) => ok(giveDeviceCode(request)),
  "GET oauth2/v2.0/authorize": async ({ state, tenant, asked }) =>
    signInPage(state, tenant, asked.url.searchParams),
};

/**
 * Answers as Entra does.
 *
 * @param state What it works with.
 * @param asked The request.
 */
export async function answerEntra(state: EntraState, asked: Asked): Promise<Answer> {
  const { method, url } = asked;
  const [, name = "", ...rest] = url.pathname.split("/");
  const endpoint = ENDPOINTS[`${method} ${rest.join("/")}`];
  if (endpoint === undefined) return { status: 404, body: "Not found" };
  try {
    const tenant = findTenant(state.directory, name);
    if (tenant === undefined) {
      // The page that names the endpoints has an error of its own for this.
      const isPage = method === "GET";
      throw new EntraRefusal(90_002, isPage ? { error: "invalid_tenant" } : {});
    }
    return await endpoint({ state, tenant, asked, authority: `${state.loginOrigin}/${name}` });
  } catch (error) {
    if (!(error instanceof EntraRefusal)) throw error;
    const id = url.searchParams.get("client-request-id") ?? asked.form["client-request-id"];
    return refusalAnswer(error, id);
  }
}

async function answerToken({ state, tenant, asked, authority }: InTenant): Promise<TokenAnswer> {
  const { form } = asked;
  const tokenUrl = `${authority}/oauth2/v2.0/token`;
  const client = await authenticateClient(state.directory, tenant, form, tokenUrl);
  const { grant_type = "" } = form;
  if (grant_type === "client_credentials") return await issueAppToken(state, client, form);
  const findPerson = FIND_PERSON[grant_type];
  if (findPerson === undefined) throw new EntraRefusal(70_003);
  const person = await findPerson(state, client, form);
  return await issueUserTokens(state, client, person, form);
}

function giveDeviceCode({ state, tenant, asked, authority }: InTenant): TokenAnswer {
  const { registration } = findClient(state.directory, tenant, asked.form.client_id ?? "");
  const device_code = randomUUID();
  state.deviceCodes.set(device_code, { appId: registration.appId, polls: 0 });
  const user_code = device_code.slice(0, 8).toUpperCase();
  const verification_uri = `${new URL(authority).origin}/device`;
  return {
    device_code,
    user_code,
    verification_uri,
    expires_in: 900,
    // MSAL asks again at once.
    interval: 0,
    message: `To sign in, use a web browser to open the page ${verification_uri} and enter the code ${user_code} to authenticate.`,
  };
}

function metadata(authority: string, tenant: Tenant): Record<string, unknown> {
  const { origin } = new URL(authority);
  return {
    issuer: `${origin}/${tenant.id}/v2.0`,
    token_endpoint: `${authority}/oauth2/v2.0/token`,
    device_authorization_endpoint: `${authority}/oauth2/v2.0/devicecode`,
    authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
    end_session_endpoint: `${authority}/oauth2/v2.0/logout`,
    jwks_uri: `${authority}/discovery/v2.0/keys`,
    response_types_supported: ["code", "id_token", "code id_token", "id_token token"],
    scopes_supported: ["openid", "profile", "email", "offline_access"],
    id_token_signing_alg_values_supported: ["RS256"],
  };
}

function ok(body: unknown): Answer {
  return { status: 200, headers: { "cache-control": "no-store, no-cache" }, body };
}
