import type { Server as HttpServer, IncomingMessage } from "node:http";
import type restify from "restify";

/** Longer than the minute after which load balancers let go of an idle connection, in milliseconds. */
const KEEP_ALIVE = 65_000;

/** Connections that take too long are looked for at least so often, in milliseconds. */
const LONGEST_CHECK = 1000;

/**
 * The server that restify wraps, and hides.
 *
 * @param http restify's.
 */
export function connectionsOf(http: restify.Server): HttpServer {
  return (http as unknown as { server: HttpServer }).server;
}

/**
 * Lets the rest of a body that was refused through unread, for a while, so that the answer is read.
 *
 * @param request The request that is answered.
 * @param milliseconds How long.
 */
export function cutOffLater(request: IncomingMessage, milliseconds: number): void {
  if (request.complete) return;
  const timer = setTimeout(() => request.socket.destroy(), milliseconds);
  request.socket.once("close", () => clearTimeout(timer));
  request.once("end", () => clearTimeout(timer));
}

/**
 * Bounds how long somebody may hold a connection who sends a letter a second.
 *
 * @param connections The server, not listening yet.
 * @param patience How long headers, and then a body, may take to arrive, in milliseconds.
 */
export function limitConnections(connections: HttpServer, patience: number): void {
  connections.headersTimeout = patience;
  connections.requestTimeout = 3 * patience;
  connections.keepAliveTimeout = KEEP_ALIVE;
  // Else these are looked at every 30 seconds only. restify passes no options on to the server, which
  // reads this one when it begins to listen.
  Object.assign(connections, { connectionsCheckingInterval: Math.min(patience, LONGEST_CHECK) });
  // restify takes calls for another protocol, answers none and never lets go of them. Without it they
  // are calls like any other.
  connections.removeAllListeners("upgrade");
}
