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
  const headers = Object.entries(request.headers).filter(
    ([name]) => !/^authorization$/i.test(name),
  );
  const head = [
    `${request.method} ${url}`,
    "Authorization: Bearer {token}",
    ...headers.map(([name, value]) => `${name}: ${value}`),
  ];
  const body = request.body === null ? [] : ["", ...bodyLines(request.body)];
  const lines = [...head, ...body];
  return { lines: lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES - 1), "…"] };
}

/** JSON in one line where that is short, else indented where that fits. */
function bodyLines(body: string): string[] {
  if (body.length <= 100) return [body];
  try {
    const lines = JSON.stringify(JSON.parse(body), null, 2).split("\n");
    return lines.length <= 6 ? lines : [body];
  } catch {
    return [body];
  }
}
