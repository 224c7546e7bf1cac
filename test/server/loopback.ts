import type { IncomingMessage } from "node:http";
import type { AddressInfo, Server } from "node:net";

/**
 * Lets a server listen on a free port.
 *
 * @param server The server.
 * @param host Where; everywhere unless told.
 * @returns The port.
 */
export async function listen(server: Server, host?: string): Promise<number> {
  await new Promise<void>((resolve) => server.listen({ port: 0, host }, resolve));
  return (server.address() as AddressInfo).port;
}

/** Closes a server, with all connections to it. */
export function close(server: Server & { closeAllConnections(): void }): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** Reads the body of a request. */
export async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  request.setEncoding("utf8");
  for await (const part of request) text += part;
  return text;
}
