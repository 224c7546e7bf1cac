import { createServer, request as httpRequest } from "node:http";
import type { AddressInfo } from "node:net";

/** A front on loopback that hands each request to somebody behind it, as Azure's own does. */
export interface Front {
  url: string;
  stop(): Promise<void>;
}

/**
 * Starts a front.
 *
 * @param next Says who gets the next request; undefined for nobody: its connection is closed.
 * @param isHeard Whether who asked gets the answer.
 */
export async function startFront(
  next: () => string | undefined,
  isHeard: () => boolean = () => true,
): Promise<Front> {
  const server = createServer((request, response) => {
    const target = next();
    if (target === undefined) {
      response.destroy();
      return;
    }
    const { method, headers, url = "" } = request;
    const sent = httpRequest(new URL(url, target), { method, headers, agent: false }, (got) => {
      if (!isHeard()) {
        got.resume();
        response.destroy();
        return;
      }
      response.writeHead(got.statusCode ?? 502, got.headers);
      got.pipe(response);
    });
    // Whoever is behind went away in the middle of it.
    sent.on("error", () => response.destroy());
    request.pipe(sent);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, stop };
}
