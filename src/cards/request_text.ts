import { requestUrl } from "../core/remedy/fixed_request.ts";
import type { Prescription } from "../core/remedy/prescription.ts";

/** A code block shows this many lines before it folds. */
const MOST_LINES = 10;

/** What a copyable request looks like, line by line. */
export interface RequestText {
  lines: string[];
}

/**
 * Writes the request to send as HTTP: the fixed one, else the one that was sent.
 *
 * @param prescription The answer.
 * @returns At most ten lines, or undefined where the paste had no request.
 */
export function requestText({ fixedRequest, diagnosis }: Prescription): RequestText | undefined {
  const request = fixedRequest ?? diagnosis.request;
  if (request === null || diagnosis.request === null) return undefined;
  const url = fixedRequest?.url ?? requestUrl(diagnosis.request);
  const headers = Object.entries(request.headers)
    .filter(([name]) => !/^authorization$/i.test(name))
    .map(([name, value]) => `${name}: ${value}`);
  const head = [`${request.method} ${url}`, "Authorization: Bearer {token}"];
  const left = MOST_LINES - head.length;
  const body = request.body === null ? [] : bodyLines(request.body, left - headers.length);
  return { lines: [...head, ...cut(headers, left - body.length), ...body] };
}

/** The body is what was asked for, so the headers give way to it, and it shows that some did. */
function cut(headers: string[], most: number): string[] {
  return headers.length <= most ? headers : [...headers.slice(0, most - 1), "…"];
}

/** A blank line, then JSON: as it is where that is short, else indented where that fits. */
function bodyLines(body: string, most: number): string[] {
  if (body.length <= 100) return ["", body];
  try {
    const indented = JSON.stringify(JSON.parse(body), null, 2).split("\n");
    // In one line the blanks stay, so that a narrow client can break it.
    const lines =
      indented.length < most ? indented : [indented.map((part) => part.trim()).join(" ")];
    return ["", ...lines];
  } catch {
    return ["", body];
  }
}
