import { randomUUID } from "node:crypto";
import { findClient } from "./authenticate_client.ts";
import { EntraRefusal } from "./entra_refusal.ts";
import type { Client, EntraState } from "./entra_state.ts";
import { readScope } from "./read_scope.ts";
import { addPrincipal, findUser, type Tenant, type User } from "./stand_in_directory.ts";
import type { Answer } from "./stand_in_server.ts";

/**
 * Answers as the page does where one signs in, with somebody who does so at once.
 *
 * @returns The way back to the app, with a code or with a refusal.
 * @throws {EntraRefusal} Where there is no way back that the app is registered with.
 */
export function signInPage(state: EntraState, tenant: Tenant, query: URLSearchParams): Answer {
  const { directory, signIns, codes } = state;
  const get = (name: string) => query.get(name) ?? undefined;
  const client = findClient(directory, tenant, get("client_id") ?? "");
  const { registration } = client;
  const redirectUri = get("redirect_uri") ?? "";
  if (!registration.redirectUris.includes(redirectUri)) throw new EntraRefusal(50_011);
  const back = (said: Record<string, string>) => wayBack(redirectUri, get, said);
  const user = findUser(tenant, signIns.user ?? get("login_hint") ?? "");
  if (user === undefined) throw new EntraRefusal(50_034);
  const scope = get("scope") ?? "";
  const missing = missingConsents(state, client, scope);
  if (missing.length > 0) {
    if (!signIns.consents) {
      const error_description = "AADSTS65004: User declined to consent to access the app.";
      return back({ error: "access_denied", error_subcode: "cancel", error_description });
    }
    consent(client, missing);
  }
  const code = `1.code-${randomUUID()}`;
  codes.set(code, { ...issued(user, scope, get), appId: registration.appId, redirectUri });
  return back({ code, session_state: randomUUID() });
}

function issued(user: User, scope: string, get: (name: string) => string | undefined) {
  const [claims, challenge] = [get("claims"), get("code_challenge")];
  return { user, scope, claims, challenge, isUsed: false };
}

function missingConsents(state: EntraState, { principal }: Client, scope: string): string[] {
  const { isGraph, names } = readScope(state, scope);
  const consented = principal?.consented ?? [];
  return isGraph ? names.filter((name) => name !== ".default" && !consented.includes(name)) : [];
}

function consent({ tenant, registration, principal }: Client, names: readonly string[]): void {
  const { appId, displayName } = registration;
  const consenting = principal ?? addPrincipal(tenant, { appId, displayName });
  consenting.consented.push(...names);
}

function wayBack(
  redirectUri: string,
  get: (name: string) => string | undefined,
  said: Record<string, string>,
): Answer {
  const [url, state] = [new URL(redirectUri), get("state")];
  const told = new URLSearchParams({ ...said, ...(state !== undefined && { state }) }).toString();
  if (get("response_mode") === "fragment") url.hash = told;
  else url.search = told;
  return { status: 302, headers: { location: url.href } };
}
