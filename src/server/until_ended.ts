import type { IncomingMessage, ServerResponse } from "node:http";

/**
 * Waits until nobody waits for an answer any more: it was sent, or whoever asked has gone. Neither event of
 * the response comes where its connection breaks while it stands behind another one's answer.
 *
 * @param request The request.
 * @param response Its answer.
 */
export function untilEnded({ socket }: IncomingMessage, response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      socket.off("close", end);
      resolve();
    };
    if (response.writableFinished || socket.destroyed) return end();
    response.once("finish", end).once("close", end);
    socket.once("close", end);
  });
}
