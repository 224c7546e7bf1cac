import { mintToken } from "../mint_token.ts";
import { NOW } from "./fake_io.ts";

export const TENANT = "7d0e2b8a-90b1-4b52-8a5c-3a9d5f6b7c81";
export const APP = "5a1b9c3e-8d2f-4e6a-b7c0-1f3d5e7a9b2c";
export const SECRET = "canary~secret.of-the_app0123456789abcdef";

/** An app with a secret, as Azure's SDKs read it. */
export const APP_SETTINGS = {
  AZURE_TENANT_ID: TENANT,
  AZURE_CLIENT_ID: APP,
  AZURE_CLIENT_SECRET: SECRET,
};

/** What a service answers, or why it does not. */
export type Answer =
  | { status?: number; body?: unknown; headers?: Record<string, string> }
  | { fails: Error };

/** One call, as it arrived. */
export interface Asked {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string;
}

/** Entra and Graph, without a network. */
export interface FakeCloud {
  fetch: typeof globalThis.fetch;
  /** What Entra was asked, first to last. */
  signIns: Asked[];
  /** What Graph was asked, first to last. */
  calls: Asked[];
}

/** What the two services answer; the last answer of a list goes on. */
export interface CloudAnswers {
  entra?: readonly Answer[];
  graph?: (asked: Asked, count: number) => Answer;
}

/**
 * Makes the two services.
 *
 * @param answers What they answer: by default an app's token without permissions, and an empty object.
 */
export function fakeCloud({
  entra = [granted({})],
  graph = () => ({ body: {} }),
}: CloudAnswers): FakeCloud {
  const signIns: Asked[] = [];
  const calls: Asked[] = [];
  const fetch = async (input: string | URL | Request, init: RequestInit = {}) => {
    const url = String(input);
    const asked: Asked = {
      method: init.method ?? "GET",
      url,
      headers: Object.fromEntries(new Headers(init.headers)),
      body: String(init.body ?? ""),
    };
    if (url.includes("/oauth2/") || url.includes("/.well-known/")) {
      signIns.push(asked);
      return responseOf(entra[Math.min(signIns.length, entra.length) - 1] ?? {});
    }
    calls.push(asked);
    return responseOf(graph(asked, calls.length));
  };
  return { fetch, signIns, calls };
}

/** Entra's answer with an app's token. */
export function granted(claims: Record<string, unknown>): Answer {
  return {
    body: {
      token_type: "Bearer",
      expires_in: 3599,
      access_token: ownToken(claims),
    },
  };
}

/** A token as Entra issues it to the app of {@link APP_SETTINGS}. */
export function ownToken(claims: Record<string, unknown>): string {
  return mintToken({
    aud: "https://graph.microsoft.com",
    iat: NOW - 60,
    nbf: NOW - 60,
    exp: NOW + 3540,
    idtyp: "app",
    appid: APP,
    app_displayname: "Contoso Sync",
    tid: TENANT,
    ...claims,
  });
}

/** Entra's refusal, as it words it. */
export function refusedSignIn(code: number, error: string, sentence: string): Answer {
  return {
    status: 400,
    body: {
      error,
      error_description: `AADSTS${code}: ${sentence} Trace ID: 0 Correlation ID: 0 Timestamp: 2026-09-01 10:00:00Z`,
      error_codes: [code],
    },
  };
}

/** Graph's refusal. */
export function refusal(status: number, code: string, message: string): Answer {
  const request = {
    date: "2026-09-01T10:00:00",
    "request-id": "0f6c2d7e-91b4-4c1f-8e35-d20f6b7a4c19",
  };
  return { status, body: { error: { code, message, innerError: request } } };
}

/** What Graph says to an app that asks for the signed-in user. */
export const ME_REFUSED = refusal(
  400,
  "BadRequest",
  "/me request is only valid with delegated authentication flow.",
);

/** What Graph says where a directory permission is missing. */
export const DENIED = refusal(
  403,
  "Authorization_RequestDenied",
  "Insufficient privileges to complete the operation.",
);

/** What comes with each answer, unless it says otherwise. */
const USUAL_HEADERS = {
  "content-type": "application/json",
  "request-id": "0f6c2d7e-91b4-4c1f-8e35-d20f6b7a4c19",
};

function responseOf(answer: Answer): Response {
  if ("fails" in answer) throw answer.fails;
  const { status = 200, body, headers } = answer;
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return new Response(body === undefined ? null : text, {
    status,
    headers: { ...USUAL_HEADERS, ...headers },
  });
}
