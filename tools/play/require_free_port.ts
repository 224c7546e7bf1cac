import { connect, createServer } from "node:net";
import { ListenError } from "../../src/server/listen_error.ts";

/**
 * Makes sure that nothing listens on a port of this machine.
 *
 * @param port The port; 0 is always free.
 * @param setting The setting the port came from, which the error names.
 * @throws {ListenError} When the port is taken or cannot be used.
 */
export async function requireFreePort(port: number, setting: string): Promise<void> {
  if (port === 0) return;
  // Some systems allow 127.0.0.1 beside a program that listens everywhere, so asking comes first.
  for (const host of ["127.0.0.1", "::1"]) {
    if (await answers(host, port))
      throw new ListenError({ code: "EADDRINUSE" }, host, port, setting);
  }
  await tryListening("127.0.0.1", port, setting);
}

function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}

function tryListening(host: string, port: number, setting: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (cause: NodeJS.ErrnoException) =>
      reject(new ListenError(cause, host, port, setting)),
    );
    server.listen(port, host, () => server.close(() => resolve()));
  });
}
