import { randomUUID } from "node:crypto";
import { decoded } from "./cloud_faults.ts";
import { type Caller, findCaller, type TokenCheck } from "./graph_caller.ts";
import { deniedByDirectory, deniedByExchange, GraphRefusal, refusalBody } from "./graph_refusal.ts";
import { type Found, isOwn, ROUTES, type Route } from "./graph_routes.ts";
import type { Answer, Asked } from "./stand_in_server.ts";

/** What the stand-in of Microsoft Graph works with. */
export interface GraphParts extends TokenCheck {
  origin: string;
  paging: { size: number };
}

const VERSION = /^\/(v1\.0|beta)(?=\/)/;

/**
 * Answers as Microsoft Graph does to who only reads.
 *
 * @param parts What it works with.
 * @param asked The request.
 */
export async function answerGraph(parts: GraphParts, asked: Asked): Promise<Answer> {
  try {
    const body = await read(parts, asked);
    return { status: 200, headers: { "request-id": randomUUID() }, body };
  } catch (error) {
    if (!(error instanceof GraphRefusal)) throw error;
    return refusalBody(error, asked.headers["client-request-id"]);
  }
}

async function read(parts: GraphParts, asked: Asked): Promise<Record<string, unknown>> {
  const { method, url } = asked;
  if (method !== "GET") {
    throw new GraphRefusal(405, "Request_BadRequest", "Specified HTTP method is not allowed.");
  }
  const caller = await findCaller(parts, asked);
  const whole = decoded(url.pathname);
  const path = whole.replace(VERSION, "");
  if (path === whole) {
    throw new GraphRefusal(400, "BadRequest", "Invalid version: it must be v1.0 or beta.");
  }
  const { route, named } = findRoute(caller, path);
  checkPermission(caller, route, named);
  const found = route.read(caller.tenant, named);
  const context = `${parts.origin}/v1.0/$metadata#${path.slice(1)}`;
  return {
    "@odata.context": context,
    ...(Array.isArray(found) ? page(parts, url, found) : select(url, found)),
  };
}

function findRoute(caller: Caller, path: string): { route: Route; named: string } {
  const isMe = /^\/me(?=\/|$)/i.test(path);
  const whole = isMe ? path.replace(/^\/me/i, `/users/${caller.user?.id ?? "me"}`) : path;
  for (const route of ROUTES) {
    const [match, named = ""] = route.path.exec(whole) ?? [];
    if (match === undefined) continue;
    if (isMe && caller.user === undefined) throw refusalOfMe(caller, route);
    return { route, named };
  }
  const segment = path.split("/").at(-1);
  throw new GraphRefusal(404, "BadRequest", `Resource not found for the segment '${segment}'.`);
}

/** An app by itself is nobody's `/me`, and each keeper says so in his own way. */
function refusalOfMe({ permissions }: Caller, { keeper }: Route): GraphRefusal {
  if (keeper === "directory") {
    return new GraphRefusal(
      400,
      "BadRequest",
      "/me request is only valid with delegated authentication flow.",
    );
  }
  return permissions.length === 0 ? withoutPermissions() : deniedByExchange();
}

function checkPermission(caller: Caller, route: Route, named: string): void {
  const { user, permissions } = caller;
  const own = isOwn(caller, named);
  const ofPerson = [...route.scopes, ...(own ? route.ownScopes : [])];
  const opening = user === undefined ? route.roles : ofPerson;
  const isOpen = permissions.some((name) => opening.includes(name));
  if (route.keeper === "exchange") {
    if (permissions.length === 0) throw withoutPermissions();
    if (!isOpen) throw deniedByExchange();
  } else if (!isOpen || (user?.isRestricted === true && !own)) {
    throw deniedByDirectory();
  }
}

function withoutPermissions(): GraphRefusal {
  return new GraphRefusal(
    401,
    "NoPermissionsInAccessToken",
    "The token contains no permissions, or permissions can not be understood.",
  );
}

/** A page of a collection, and where the next one is. */
function page({ origin, paging }: GraphParts, url: URL, all: Record<string, unknown>[]) {
  const start = Number(url.searchParams.get("$skiptoken") ?? 0);
  const top = Number(url.searchParams.get("$top") ?? Number.POSITIVE_INFINITY);
  const end = start + Math.min(paging.size, top);
  const value = all.slice(start, end).map((member) => select(url, member));
  const next = new URL(`${url.pathname}${url.search}`, origin);
  next.searchParams.set("$skiptoken", String(end));
  return { ...(end < all.length && { "@odata.nextLink": next.href }), value };
}

/** What `$select` leaves of an object. */
function select(url: URL, found: Exclude<Found, unknown[]>): Record<string, unknown> {
  const wanted = url.searchParams.get("$select")?.toLowerCase().split(",");
  if (wanted === undefined) return found;
  const left = Object.entries(found).filter(
    ([name]) => name.startsWith("@") || wanted.includes(name.toLowerCase()),
  );
  return Object.fromEntries(left);
}
