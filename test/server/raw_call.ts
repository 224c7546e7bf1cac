import { once } from "node:events";
import { connect, type Socket } from "node:net";

/** A connection on which a test writes byte by byte what no client would. */
export interface RawCall {
  socket: Socket;
  /** All that came back so far. */
  text(): string;
  /** Ends with the first answer whose last bytes fit. */
  answered(pattern: RegExp): Promise<string>;
  /** Ends when the other side has closed the connection; gives all that came back. */
  closed: Promise<string>;
}

/**
 * Opens a connection to a server on this machine.
 *
 * @param url The server's address.
 * @param text What is sent at once.
 */
export async function rawCall(url: string, text: string | Uint8Array = ""): Promise<RawCall> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let got = "";
  socket.setEncoding("latin1").on("data", (part) => {
    got += part;
  });
  // Who is cut off while he writes gets an error; the test looks at what came before.
  socket.on("error", () => {});
  const closed = new Promise<string>((resolve) => {
    socket.once("close", () => resolve(got));
  });
  await once(socket, "connect");
  if (text.length > 0) socket.write(text);
  const answered = async (pattern: RegExp) => {
    while (!pattern.test(got)) {
      if (socket.destroyed) throw new Error(`It closed after: ${got.slice(0, 200)}`);
      await Promise.race([once(socket, "data"), closed]);
    }
    return got;
  };
  return { socket, text: () => got, answered, closed };
}

/**
 * A request as it travels.
 *
 * @param body Its body.
 * @param headers Its headers beside Host and the content type; its length, unless told.
 * @param line Its first line.
 */
export function rawRequest(
  body: string | Uint8Array,
  headers: readonly string[] = [`Content-Length: ${Buffer.byteLength(body)}`],
  line = "POST /api/messages HTTP/1.1",
): Buffer {
  const head = [line, "Host: 127.0.0.1", "Content-Type: application/json", ...headers, "", ""];
  return Buffer.concat([Buffer.from(head.join("\r\n"), "latin1"), Buffer.from(body)]);
}
