import { apiCalls } from "./api_calls.ts";
import type { CallFound } from "./call_found.ts";
import { commandCalls } from "./commands.ts";
import { fluentCalls } from "./fluent_calls.ts";
import { graphCmdlets } from "./graph_cmdlets.ts";

/** In a long log the code stands near its beginning or its end. */
const MOST_IN_FRONT = 100_000;
const MOST_AT_END = 50_000;

/**
 * Finds the calls to Graph that code and commands make, by the idioms of Microsoft's SDKs and tools.
 *
 * @param text The pasted text, without its tokens.
 * @returns In the order they stand.
 */
export function findCalls(text: string): CallFound[] {
  if (text.length <= MOST_IN_FRONT + MOST_AT_END) return callsIn(text);
  const from = text.length - MOST_AT_END;
  const behind = callsIn(text.slice(from)).map((call) => ({
    ...call,
    at: call.at + from,
    end: call.end + from,
  }));
  return [...callsIn(text.slice(0, MOST_IN_FRONT)), ...behind];
}

function callsIn(text: string): CallFound[] {
  return [
    ...fluentCalls(text),
    ...apiCalls(text),
    ...graphCmdlets(text),
    ...commandCalls(text),
  ].sort((a, b) => a.at - b.at);
}
