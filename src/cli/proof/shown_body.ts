import { escapeUnseen } from "../json_text.ts";
import type { Call } from "./proof.ts";

/** More of a body is not shown, in characters. */
const MOST_BODY = 64 * 1024;

/** What is shown of the body of an answer. */
export interface ShownBody {
  /** JSON laid out, or the text as it came; what a terminal may act on is escaped. */
  text: string;
  /** There was more of it. */
  isCut: boolean;
}

/**
 * Writes the body of an answer for whoever asked to see it.
 *
 * @param call What was sent.
 * @returns Null where nothing was answered, or nothing is in it.
 */
export function shownBody(call: Call | null): ShownBody | null {
  if (call?.outcome.kind !== "answer") return null;
  const { body, isCut } = call.outcome.response;
  if (body === "") return null;
  const text = escapeUnseen(laidOut(body));
  return { text: text.slice(0, MOST_BODY), isCut: isCut || text.length > MOST_BODY };
}

function laidOut(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    // No JSON, or only the beginning of some.
    return body.replaceAll("\r\n", "\n");
  }
}
