import { Buffer } from "node:buffer";
import type restify from "restify";
import { isGuid } from "../core/is_guid.ts";
import { isJsonObject } from "../live/parsed_json.ts";
import { authorizeAddress } from "../live/sign_in_addresses.ts";
import type { LookUpConfig } from "./read_sso.ts";
import { sendError } from "./send_json.ts";
import { SIGN_IN_HEADERS, SIGN_IN_PAGE, SIGN_IN_PATH } from "./sign_in_page.ts";
import type { Watch } from "./watch.ts";

/** Entra's claims are some hundred characters. */
const MOST_CLAIMS = 8000;

/** What is sent to whoever goes on to Entra. */
const REDIRECTED = { "Cache-Control": "no-store", "Referrer-Policy": "no-referrer" };

/**
 * Serves what a sign-in by hand needs: `GET /sign-in/start`, which leads to Entra and nowhere else, and
 * `GET /sign-in`, where Entra leads back to. Nothing of either is kept or logged.
 *
 * @param http The server.
 * @param lookUp With what people sign in; nothing is served where it has no page.
 * @param watch Is told of what is refused.
 */
export function serveSignIn(
  http: restify.Server,
  { redirectUri, app, loginOrigin, graphOrigin }: LookUpConfig,
  { metrics }: Watch,
): void {
  if (redirectUri === undefined) return;
  const parts = { loginOrigin, graphOrigin, redirectUri, appId: app.id };
  http.get(SIGN_IN_PATH, async (_request, response) => {
    const size = Buffer.byteLength(SIGN_IN_PAGE);
    response.sendRaw(200, SIGN_IN_PAGE, { ...SIGN_IN_HEADERS, "Content-Length": String(size) });
  });
  http.get(`${SIGN_IN_PATH}/start`, async (request, response) => {
    const query = new URLSearchParams(request.getQuery());
    const [tenantId = "", claims] = [query.get("tenant"), query.get("claims")].map(
      (value) => value ?? undefined,
    );
    if (!isGuid(tenantId) || !areClaims(claims)) {
      metrics.callRefused("ERR_SIGN_IN_INVALID");
      return sendError(response, "ERR_SIGN_IN_INVALID");
    }
    const location = authorizeAddress(parts, tenantId, claims);
    response.sendRaw(302, "", { ...REDIRECTED, Location: location, "Content-Length": "0" });
  });
}

function areClaims(text: string | undefined): boolean {
  if (text === undefined) return true;
  return text.length <= MOST_CLAIMS && isJsonObject(text);
}
