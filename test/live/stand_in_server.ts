import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import { decodeJwt } from "jose";
import { close, listen, textOf } from "../server/loopback.ts";
import { type Certified, certificatePem, keyPem } from "../server/make_certificate.ts";
import {
  type CloudFaults,
  commitFault,
  decoded,
  type FaultKind,
  type Service,
} from "./cloud_faults.ts";

/** A request as a service of the stand-in gets it. */
export interface Asked {
  method: string;
  url: URL;
  headers: IncomingHttpHeaders;
  /** What a form holds; empty where none was sent. */
  form: Record<string, string>;
  fault: FaultKind | undefined;
}

/** What a service answers: JSON, or a text. */
export interface Answer {
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
}

/** What was asked, without anything secret. */
export interface CloudRequest {
  to: Service;
  method: string;
  path: string;
  query: Record<string, string>;
  /** What a form said; of a secret, an assertion or a code only `[sent]`. */
  form: Record<string, string>;
  headers: Record<string, string>;
  /** What the token says of itself, where one came that can be read. */
  token?: { idtyp: unknown; appid: unknown; oid: unknown; uti: unknown };
  /** How it was answered; left out until it is, and where it never was. */
  status?: number;
}

/** What a service is made of. */
export interface ServiceParts {
  name: Service;
  certificate: Certified;
  faults: CloudFaults;
  requests: CloudRequest[];
  answer(asked: Asked): Promise<Answer>;
}

/** A service that listens. */
export interface RunningService {
  /** `https://localhost:` and a port. */
  origin: string;
  stop(): Promise<void>;
}

/** What of a form can be shown. */
const SHOWN = new Set([
  "claims",
  "client_id",
  "client_assertion_type",
  "grant_type",
  "redirect_uri",
  "requested_token_use",
  "scope",
]);

/** What is not to be shown, though it matters that it came. */
const HIDDEN = new Set([
  "assertion",
  "client_assertion",
  "client_secret",
  "code",
  "code_verifier",
  "device_code",
  "refresh_token",
]);

const SHOWN_HEADERS = ["accept", "client-request-id", "consistencylevel", "user-agent"];

/** Starts a service on a free port of this machine, over https. */
export async function startService(parts: ServiceParts): Promise<RunningService> {
  const { certificate } = parts;
  const files = { key: keyPem(certificate), cert: certificatePem(certificate) };
  const server = createServer(files, (request, response) => {
    serve(parts, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const origin = `https://localhost:${await listen(server, "localhost")}`;
  return { origin, stop: () => close(server) };
}

async function serve(
  { name, faults, requests, answer }: ServiceParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = "", headers } = request;
  const url = new URL(request.url ?? "", "https://localhost");
  const form = Object.fromEntries(new URLSearchParams(await textOf(request)));
  const record = recordOf(name, { method, url, headers, form });
  requests.push(record);
  response.on("finish", () => {
    record.status = response.statusCode;
  });
  const fault = faults.take(name, request);
  if (fault !== undefined && (await commitFault(fault, response))) return;
  const { status, headers: more, body = "" } = await answer({ method, url, headers, form, fault });
  const isText = typeof body === "string";
  response.writeHead(status, {
    ...(body !== "" && { "content-type": isText ? "text/html" : "application/json" }),
    ...more,
  });
  response.end(isText ? body : JSON.stringify(body));
}

function recordOf(to: Service, { method, url, headers, form }: Omit<Asked, "fault">): CloudRequest {
  const said = Object.entries(form).flatMap(([key, value]) =>
    SHOWN.has(key) ? [[key, value]] : HIDDEN.has(key) ? [[key, "[sent]"]] : [],
  );
  const sent = SHOWN_HEADERS.flatMap((key) => {
    const value = headers[key];
    return value === undefined ? [] : [[key, String(value)]];
  });
  const token = tokenOf(headers.authorization);
  return {
    to,
    method,
    path: decoded(url.pathname),
    query: Object.fromEntries(url.searchParams),
    form: Object.fromEntries(said),
    headers: Object.fromEntries(sent),
    ...(token !== undefined && { token }),
  };
}

function tokenOf(header: string | undefined): CloudRequest["token"] {
  try {
    const { idtyp, appid, oid, uti } = decodeJwt(header?.replace(/^Bearer /, "") ?? "");
    return { idtyp, appid, oid, uti };
  } catch {
    return undefined;
  }
}
